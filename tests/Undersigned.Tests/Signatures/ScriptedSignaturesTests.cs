using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;
using SignatureState = Undersigned.Features.Signatures.SignatureState;

namespace Undersigned.Tests.Signatures;

/// <summary>A program signs as fast as it can: it is slowed down, seen, taken out as one, and a mistake in that is put right.</summary>
public sealed partial class ScriptedSignaturesTests(ScriptedSignaturesTests.Watched server) : IClassFixture<ScriptedSignaturesTests.Watched>
{
    private static readonly int Scripted = Marathon.IsOn ? 77_000 : 120;

    [Fact]
    public async Task Scripted_signatures_are_taken_out_together_and_put_back_together()
    {
        var slug = await Issued.Statement(server, "scripted");
        var leyla = await server.Sign(slug, "لیلا احمدی", "leyla@people.example");
        server.Clock.Advance(TimeSpan.FromHours(2));
        var links = await SignByProgram(slug);
        server.Clock.Advance(TimeSpan.FromHours(2));
        await server.Sign(slug, "Şîrîn Nûr", "sirin@people.example");
        Assert.Equal(Scripted + 2, await Standing(slug));
        Assert.True((await server.Reader().Open($"/en/s/{slug}")).Shows($"mail {Scripted + 2:N0}"));
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

        var page = await (await reader.Open($"/en/desk/statements/{slug}/signatures")).Follow("Many at once");
        var hour = await reader.Open(page.Document.QuerySelector("a[href*=from]")!.GetAttribute("href")!);
        Assert.True(hour.Shows($"numbers.example {Scripted:N0}"), hour.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await hour.Press(TakeOut)).Status);
        var taken = await hour.Choose("insult, advertising, or made by a program").Press(TakeOut);

        Assert.True(taken.Shows("They are taken out of the list and the count."), taken.Text);
        Assert.Equal(2, await Standing(slug));
        Assert.True((await server.Reader().Open(links[0])).Shows("took it out together with others"));
        await EverythingHolds();
        Assert.Equal(Scripted, await Logged(slug, "remove"));

        var back = await taken.Press($"Put {Scripted:N0} signatures back");

        Assert.True(back.Shows("They stand again."), back.Text);
        Assert.Equal(Scripted + 2, await Standing(slug));
        await EverythingHolds();
        // Their signers' secrets fit as before: a receipt proves the new entry, and the signer can withdraw it.
        var one = server.Reader();
        var opening = Opening.Parse(System.Text.Encoding.UTF8.GetString(await one.Download($"{links[0]}?handler=opening")));
        var receipt = Receipt.Parse(await one.Download($"{links[0]}?handler=receipt"));
        Assert.Equal(((SignEntry)LogEntry.Parse(receipt.Entry.Span)).Commitment, opening.Commitment());
        await (await one.Open(links[0]).Press("Withdraw my signature")).Press("Yes, withdraw it");
        await EverythingHolds();
        Assert.Equal(1, await Logged(slug, "withdraw"));
        Assert.True((await server.Reader().Open(leyla)).Shows("Your signature"));
    }

    [Fact]
    public async Task One_person_among_them_is_put_back_alone_and_after_two_weeks_the_others_are_forgotten()
    {
        var slug = await Issued.Statement(server, "one-among-them");
        var mina = await server.Sign(slug, "Mîna Çelik", "mina@union.example");
        var program = await server.Sign(slug, "Buy Now", "now@numbers.example");
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");
        var invalidate = $"/en/desk/statements/{slug}/signatures/invalidate";

        Assert.False((await reader.Open(invalidate)).Shows("Take out"));
        Assert.Equal(0, (await reader.Open($"{invalidate}?domain=bers.example&words=buy")).Document.QuerySelectorAll("button.danger").Length);
        Assert.True((await reader.Open($"{invalidate}?domain=x@numbers.example&words=BUY")).Shows("1 signature"));
        var typed = await (await reader.Open(invalidate)).Fill("Asked for from (UTC)", "yesterday").Press("Show whom this means");
        Assert.True(typed.Shows("Please write a day and a time"), typed.Text);
        var taken = await (await reader.Open($"{invalidate}?from=۲۰۲۰-۰۱-۰۱T۰۰:۰۰")).Choose("insult, advertising, or made by a program").Press("Take out 2 signatures");
        await server.Logged();
        var hers = await (await reader.Open($"/en/desk/statements/{slug}/signatures")).Follow("Mîna Çelik");
        var restored = await hers.Press("Put this one back");

        Assert.True(restored.Shows("They stand again."), restored.Text);
        Assert.Equal(1, await Standing(slug));
        Assert.True((await server.Reader().Open(mina)).Shows("Your signature"));
        Assert.NotEmpty((await Stored(program)).Content);
        server.Clock.Advance(Invalidation.Undoable + TimeSpan.FromMinutes(2));
        await People.Eventually(async () => (await Stored(program)).Content.Length == 0);
        Assert.Null((await Stored(program)).AddressToken);
        Assert.NotEmpty((await Stored(mina)).Content);
        Assert.False((await reader.Open(invalidate)).Shows("Put 1 signature back"));
        await EverythingHolds();
    }

    [Fact]
    public async Task Whoever_was_taken_out_with_others_can_still_erase_everything()
    {
        var slug = await Issued.Statement(server, "taken-out-and-erased");
        var link = await server.Sign(slug, "Nûjîn Aras", "nujin@union.example");
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");
        await (await reader.Open($"/en/desk/statements/{slug}/signatures/invalidate?words=aras")).Choose("name, role or mandate is not true").Press("Take out 1 signature");

        await (await server.Reader().Open(link).Press("Erase every trace of me")).Press("Yes, erase it");

        Assert.Equal(0, await server.Stored(db => db.Signatures.CountAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug))));
        await EverythingHolds();
        Assert.Equal(1, await Logged(slug, "erase"));
    }

    [Fact]
    public async Task A_network_that_asks_for_too_many_is_asked_to_wait_and_keeps_what_was_typed_while_others_sign()
    {
        var slug = await Issued.Statement(server, "paced");
        for (var i = 0; i < Watched.Burst; i++)
            Assert.Equal("Check your mail", (await Ask(slug, i, "203.0.113.7")).Heading);

        var refused = await Ask(slug, Watched.Burst, "203.0.113.7");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("60", refused.Headers.GetValues("Retry-After").Single());
        Assert.True(refused.Shows("Many signatures have been asked for from your network"), refused.Text);
        Assert.Equal("Signer 3", refused.Value("Full name"));
        Assert.Equal("Check your mail", (await Ask(slug, 10, "203.0.113.8")).Heading);
        // Of one subscriber's addresses each is new: they are one network all the same.
        for (var i = 0; i < Watched.Burst; i++)
            Assert.Equal("Check your mail", (await Ask(slug, 20 + i, $"2001:db8:0:1::{i + 1}")).Heading);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Ask(slug, 30, "2001:db8:0:1:ffff::9")).Status);
        Assert.Equal("Check your mail", (await Ask(slug, 31, "2001:db8:1:1::1")).Heading);
    }

    private static string TakeOut => $"Take out {Scripted:N0} signatures";

    private async Task<Page> Ask(string slug, int number, string network)
    {
        var reader = server.Reader();
        reader.Http.DefaultRequestHeaders.Add("X-Forwarded-For", network);
        return await (await reader.Open($"/en/s/{slug}/sign")).Fill("Full name", $"Signer {number}").Fill("E-mail address", $"signer{number}@paced.example").Press("Continue").Press("Send me the mail");
    }

    // The two forms and the mail between them, by a program that does not look at pages.
    private async Task<IReadOnlyList<string>> SignByProgram(string slug)
    {
        var links = new string[Scripted];
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        await Parallel.ForAsync(0, Scripted, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, cancel) =>
        {
            var address = $"user{i}@numbers.example";
            await Post($"/en/s/{slug}/sign?handler=send", ("Form.Name", $"Buy Number {i}"), ("Form.Address", address), ("Form.Visibility", "Named"));
            links[i] = (await server.Mailbox.Next(address)).Link("/my/");
            var page = await http.GetStringAsync(links[i], cancel);
            await Post($"{links[i]}?handler=confirm", ("Stamp", WebUtility.HtmlDecode(Stamp().Match(page).Groups[1].Value)), ("Version", "1"));

            async Task Post(string path, params (string, string)[] fields)
            {
                using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
                using var answer = await http.PostAsync(path, form, cancel);
                Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancel)}");
            }
        });
        return links;
    }

    private Task<int> Standing(string slug) => server.Stored(db => db.Signatures.CountAsync(s => s.State == SignatureState.Confirmed && db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)));

    private Task<int> Logged(string slug, string kind) => server.Stored(db => db.LogEntries.CountAsync(e => e.Kind == kind && db.Statements.Any(s => s.Id == e.Chain && s.Slug == slug)));

    private async Task<Signature> Stored(string link)
    {
        var hash = PrivateLinks.Hash(link[^32..]);
        return await server.Stored(db => db.Signatures.AsNoTracking().SingleAsync(s => s.LinkHash == hash));
    }

    private async Task EverythingHolds()
    {
        await ReadLog.UpToDate(server);
        await server.EverythingHolds();
    }

    [GeneratedRegex("name=\"Stamp\" value=\"([^\"]+)\"")]
    private static partial Regex Stamp();

    /// <summary>A server that lets a network ask for three signatures.</summary>
    public sealed class Watched : RunningServer
    {
        public const int Burst = 3;

        protected override ServerSettings Configure(ServerSettings settings) => settings with { SignaturesAtOnce = Burst, SignaturesPerMinute = 1 };
    }
}
