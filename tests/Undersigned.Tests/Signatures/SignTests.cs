using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

public sealed class SignTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_mail_scanner_that_opens_the_link_confirms_nothing()
    {
        var mail = await Asked("leyla@scanner.example", "لیلا احمدی");

        var scanner = server.Reader();
        for (var i = 0; i < 3; i++)
            Assert.True((await scanner.Open(mail.Link("/my/"))).Shows("Confirm your signature"));

        Assert.Equal(SignatureState.Pending, await StateOf("leyla@scanner.example"));
    }

    [Fact]
    public async Task Leyla_confirms_with_the_code_in_Persian_digits_on_the_page_where_she_signed()
    {
        var slug = await Issued.Statement(server, "code-in-persian");
        var check = await server.Reader("fa").Open($"/fa/s/{slug}/sign").Fill("نام کامل", "لیلا احمدی").Fill("نشانی رایانامه", "leyla@code.example").Press("ادامه");
        var sent = await check.Press("رایانامه را بفرستید");
        // In one piece: of two groups, a line from right to left shows the second first, and who types what they see types it wrong.
        var code = (await server.Mailbox.Next("leyla@code.example")).Find("(?m): ([0-9]{6})$");
        var persian = string.Concat(code.Select(c => (char)('۰' + (c - '0')))).Insert(3, " ");

        var confirmed = await sent.Fill("کدی که در رایانامه آمده", persian).Press("امضایم را تأیید می‌کنم");

        Assert.True(confirmed.Shows("امضای شما شمرده شد"), confirmed.Text);
        Assert.True(confirmed.Shows("لیلا احمدی"));
        Assert.Equal(SignatureState.Confirmed, await StateOf("leyla@code.example", slug));
    }

    [Fact]
    public async Task After_five_wrong_codes_even_the_right_one_is_refused_but_the_link_still_works()
    {
        var slug = await Issued.Statement(server, "wrong-codes");
        var sent = await Send(slug, "Şîrîn Nesrîn", "shirin@codes.example");
        var mail = await server.Mailbox.Next("shirin@codes.example");
        var code = mail.Find("[0-9]{6}");
        var wrong = code == "000000" ? "000001" : "000000";

        for (var i = 0; i < Secrets.MostTries; i++)
            sent = await sent.Fill("The code from the mail", wrong).Press("Confirm my signature");
        sent = await sent.Fill("The code from the mail", code).Press("Confirm my signature");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.True(sent.Shows("This code is not right"), sent.Text);
        var confirmed = await server.Reader().Open(mail.Link("/my/")).Press("Confirm my signature");
        Assert.True(confirmed.Shows("Your signature counts"), confirmed.Text);
    }

    [Fact]
    public async Task One_address_sent_32_times_at_once_gives_one_signature_and_one_mail()
    {
        var slug = await Issued.Statement(server, "at-once");
        var check = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "Łukasz Żak").Fill("E-mail address", "lukasz@once.example").Press("Continue");

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => check.Press("Send me the mail")));

        await server.Mailbox.Next("lukasz@once.example");
        await Eventually(async () => await server.Stored(db => db.Outbox.CountAsync()) == 0);
        Assert.Single(server.Mailbox.For("lukasz@once.example"));
        Assert.Equal(1, await server.Stored(db => db.Signatures.CountAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug))));
    }

    [Fact]
    public async Task Signing_again_looks_the_same_on_the_page_and_only_the_mail_tells()
    {
        var slug = await Issued.Statement(server, "again");
        var first = await Send(slug, "Şîrîn Nesrîn", "shirin@again.example");
        await server.Reader().Open((await server.Mailbox.Next("shirin@again.example")).Link("/my/")).Press("Confirm my signature");
        server.Clock.Advance(TimeSpan.FromMinutes(5));

        var second = await Send(slug, "Somebody Else", "Shirin@Again.example");

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(first.Status, second.Status);
        var mail = await server.Mailbox.Next("Shirin@Again.example");
        Assert.Contains("has been signed with this address before", mail.Text, StringComparison.Ordinal);
        var page = await server.Reader().Open(mail.Link("/my/"));
        Assert.True(page.Shows("Şîrîn Nesrîn"), page.Text);
        Assert.False(page.Shows("Somebody Else"));
    }

    [Fact]
    public async Task Whoever_corrects_a_typing_error_confirms_the_corrected_name_with_the_first_mail()
    {
        var slug = await Issued.Statement(server, "typo");
        await Send(slug, "Şîrn", "shirin@typo.example");
        var mail = await server.Mailbox.Next("shirin@typo.example");
        var before = await server.Reader().Open(mail.Link("/my/"));

        await Send(slug, "Şîrîn", "shirin@typo.example");
        var stale = await before.Press("Confirm my signature");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.True(stale.Shows("Please read the line again"), stale.Text);
        Assert.True((await stale.Press("Confirm my signature")).Shows("Şîrîn"));
    }

    [Fact]
    public async Task An_organisation_signs_with_its_mandate_and_its_representative_stays_unseen()
    {
        var slug = await Issued.Statement(server, "organisation");
        var check = await server.Reader().Open($"/en/s/{slug}/sign/organisation")
            .Fill("Name of the organisation", "کانون آموزگاران درهٔ مرند").Fill("The same name in another script", "Teachers’ Union of Marand Valley")
            .Fill("Your own name", "Nasrin Example").Fill("Who decided to sign, and when", "The board, 12 May 2026").Fill("City", "Vienna").Fill("Country", "Austria")
            .Fill("E-mail address", "office@teachers.example").Press("Continue");

        Assert.Equal(["fa", "en"], check.Document.QuerySelectorAll(".preview bdi[lang]").Select(e => e.GetAttribute("lang")).Take(2));
        Assert.DoesNotContain("Nasrin Example", check.One(".preview").TextContent, StringComparison.Ordinal);
        await check.Press("Send me the mail");
        var confirmed = await server.Reader().Open((await server.Mailbox.Next("office@teachers.example")).Link("/my/")).Press("Confirm my signature");
        Assert.True(confirmed.Shows("Teachers’ Union of Marand Valley"), confirmed.Text);
        Assert.False(confirmed.Shows("Nasrin Example"));
    }

    [Fact]
    public async Task A_program_that_fills_in_every_field_is_thanked_and_forgotten()
    {
        var slug = await Issued.Statement(server, "honeypot");
        var check = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "Program").Fill("E-mail address", "bot@programs.example").Press("Continue");
        check.Document.QuerySelector("form")!.Append(check.Document.CreateElement("input"));
        var extra = (AngleSharp.Html.Dom.IHtmlInputElement)check.Document.QuerySelector("form > input:last-child")!;
        (extra.Type, extra.Name, extra.Value) = ("hidden", "Form.Website", "https://programs.example");

        var sent = await check.Press("Send me the mail");

        Assert.Equal("Check your mail", sent.Heading);
        Assert.Equal(0, await server.Stored(db => db.Signatures.CountAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug))));
    }

    [Fact]
    public async Task What_is_not_confirmed_is_gone_after_72_hours_and_its_link_says_so()
    {
        await using var own = await RunningServer.Start();
        var slug = await Issued.Statement(own);
        var check = await own.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "Şîrîn").Fill("E-mail address", "shirin@late.example").Press("Continue");
        await check.Press("Send me the mail");
        var mail = await own.Mailbox.Next("shirin@late.example");

        own.Clock.Advance(TimeSpan.FromHours(73));

        await Eventually(async () => await own.Stored(db => db.Signatures.CountAsync()) == 0);
        var page = await own.Reader().Open(mail.Link("/my/"));
        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.True(page.Shows("This link no longer works"), page.Text);
    }

    private static async Task Eventually(Func<Task<bool>> happened)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (await happened())
                return;
            await Task.Delay(100);
        }
        Assert.Fail("It did not happen within ten seconds.");
    }

    private async Task<Page> Send(string slug, string name, string address)
    {
        var check = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", name).Fill("E-mail address", address).Press("Continue");
        return await check.Press("Send me the mail");
    }

    private async Task<CapturedMail> Asked(string address, string name)
    {
        var slug = await Issued.Statement(server, address.Split('@')[1].Split('.')[0]);
        await Send(slug, name, address);
        return await server.Mailbox.Next(address);
    }

    private Task<SignatureState> StateOf(string address, string? slug = null)
    {
        slug ??= address.Split('@')[1].Split('.')[0];
        return server.Stored(db => db.Signatures.Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)).Select(s => s.State).SingleAsync());
    }
}
