using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Import;

/// <summary>A statement that was published elsewhere, from the pasted text to the public page, by the desk.</summary>
public sealed class DeskPublishedTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Source = "https://valley-herald.example/water";

    private Reader? _secretary;

    private static string Statement(string title, params string[] signatories) =>
        $"""
        Home | News | Contact

        {title}

        12 March 2026

        We, the undersigned organisations, ask the regional assembly to stop the drilling below the old bridge and to publish every measurement of the water since 2019. The river feeds four towns, and nobody who lives there was asked.

        We call on all unions and associations of the valley to read this statement in their meetings and to sign it.

        Signatories:

        {string.Join('\n', signatories.Select((signatory, i) => $"{i + 1}. {signatory}"))}

        Share this page
        """;

    [Fact]
    public async Task What_was_read_waits_as_it_is_counts_for_nothing_and_stands_in_public_when_somebody_accepts()
    {
        var before = await Public();
        var review = await Read(Statement("Water for the upper valley", "Teachers’ Union of Varan – کانون آموزگاران واران", "Komîteya Jinan a Golê", "Łukasz Górski, engineer"));

        // The source, each line in its own language, the found parts marked and leading to their entries.
        var marked = review.Document.QuerySelectorAll(".source-lines a.read bdi").Select(part => (part.TextContent, part.GetAttribute("lang"))).ToList();
        Assert.Contains(("کانون آموزگاران واران", "fa"), marked);
        Assert.Contains("Water for the upper valley", review.Texts(".source-lines mark.title"));
        Assert.Equal("en", review.One("#line-3").GetAttribute("lang"));
        Assert.True(review.Shows("Thursday 12 March 2026 (21 Esfand 1404)"), review.Text);

        // It survives being left, and the names of persons do not lie open in the database.
        var later = await (await Secretary()).Open(review.Address.AbsolutePath);
        Assert.Equal(review.Texts(".found .name"), later.Texts(".found .name"));
        var stored = await server.Stored(db => db.PublishedDrafts.Select(d => d.Content).ToListAsync());
        Assert.DoesNotContain(stored, content => Encoding.UTF8.GetString(content).Contains("Górski", StringComparison.Ordinal));
        Assert.Equal(before, await Public());

        var accepted = await later.Press("Accept and publish");

        Assert.True(accepted.Shows("its signatories are marked as imported and unverified"), accepted.Text);
        Assert.True(accepted.Shows("لیلا احمدی accepted it as published elsewhere"), accepted.Text);
        var page = await server.Reader().Open("/en/s/water-for-the-upper-valley");
        Assert.True(page.Shows("as published at https://valley-herald.example/water on 20 March 2026"), page.Text);
        Assert.Equal(["Komîteya Jinan a Golê", "Teachers’ Union of Varan", "Łukasz Górski"], page.Texts(".signatories tbody th > bdi"));
        Assert.Equal(3, page.Texts("td.evidence").Count(words => words == "imported, unverified"));
        Assert.StartsWith("# Water for the upper valley\n\nWe, the undersigned organisations", (await server.Reader().Open("/s/water-for-the-upper-valley/en.md")).Source, StringComparison.Ordinal);
        var draft = Guid.Parse(review.Address.AbsolutePath.Split('/').Last());
        Assert.False(await server.Stored(db => db.PublishedDrafts.AnyAsync(d => d.Id == draft)));
        await ReadLog.UpToDate(server);
        Assert.Equal(4, await server.Stored(db => db.LogEntries.CountAsync(e => db.Statements.Any(s => s.Id == e.Chain && s.Slug == "water-for-the-upper-valley"))));
    }

    [Fact]
    public async Task Entries_that_are_not_certain_stand_in_one_remark_and_one_answer_settles_them()
    {
        var review = await Read(
            """
            Salt for the upper valley

            12 March 2026

            We ask the regional assembly to stop the drilling below the old bridge and to publish every measurement of the water since 2019. The river feeds four towns, and nobody who lives there was asked.

            Teachers’ Union of Varan
            Komîteya Jinan a Golê
            Solidarity Council of the Lake
            Łukasz Górski
            """);

        Assert.True(review.Shows("Do these 4 sign, and are these their whole names?"), review.Text);
        Assert.Equal(["Teachers’ Union of Varan", "Komîteya Jinan a Golê", "Solidarity Council of the Lake", "Łukasz Górski"], review.Texts(".warning .run a"));
        var settled = await review.Press("Yes, these 4 sign under these names");

        Assert.False(settled.Shows("It is not certain"), settled.Text);
        await settled.Press("Accept and publish");
        Assert.True((await server.Reader().Open("/en/s/salt-for-the-upper-valley")).Shows("Łukasz Górski"));
    }

    [Fact]
    public async Task Every_value_can_be_corrected_and_entries_left_out_and_added()
    {
        var review = await Read(Statement("Water for the lower valley", "Gardeners’ Circle of Brugg", "Reading Society of the Ford", "Şîrîn Nûr, teacher"));

        var entry = await review.Follow("Correct Entry 1");
        Set(entry, "Form.Names[0].Text", "Gardeners’ Circle of Brugg upon Aare");
        Set(entry, "Form.Names[1].Text", "انجمن باغبانان بروگ");
        Set(entry, "Form.Names[1].Language", "fa");
        review = await entry.Fill("City", "Brugg").Fill("Country", "Switzerland").Press("Save");
        Assert.True(review.Shows("انجمن باغبانان بروگ"), review.Text);
        review = await review.Press("Leave out Entry 2");
        Assert.True(review.Shows("left out"), review.Text);
        var added = await review.Follow("Add an entry");
        Set(added, "Form.Names[0].Text", "Ferrymen’s Guild");
        review = await added.Choose("Organisation", "What it is").Press("Save");
        var details = await review.Follow("Correct these");
        review = await details.Fill("Kind of text", "open letter").Fill("Day of issue", "۲۰ اسفند ۱۴۰۴").Press("Save");
        Assert.True(review.Shows("11 March 2026"), review.Text);
        var text = await review.Follow("Edit English");
        review = await text.Fill("Title", "Water for all of the lower valley").Press("Save");
        var persian = await review.Fill("Another language", "فارسی – Persian").Press("Write");
        review = await persian.Fill("Title", "آب برای درهٔ پایین").Fill("Text", "ما خواستار آب برای همه هستیم.").Press("Save");

        var accepted = await review.Press("Accept and publish");

        var page = await server.Reader("fa").Open("/fa/s/water-for-all-of-the-lower-valley");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Shows("آب برای درهٔ پایین"), page.Text);
        Assert.True(page.Shows("انجمن باغبانان بروگ"), page.Text);
        Assert.True(page.Shows("Ferrymen’s Guild"), page.Text);
        Assert.False(page.Shows("Reading Society"), page.Text);
        Assert.True(accepted.Shows("11 March 2026"), accepted.Text);
        var organisation = await server.Stored(db => db.Organisations.Include(o => o.Names).SingleAsync(o => o.Names.Any(n => n.Text == "انجمن باغبانان بروگ")));
        Assert.Equal(("Brugg", "CH"), (organisation.City, organisation.Country));
    }

    [Fact]
    public async Task A_known_organisation_is_preselected_a_likely_one_is_asked_with_the_reason_and_nothing_is_accepted_before_the_answer()
    {
        var known = await Known("Union of Bakers of Malmora", "en", "Malmora");
        var perhaps = await Known("Committee of Harbour Workers of Olbia", "en");
        var review = await Read(Statement("Bread and harbours", "union of bakers of Malmora", "Harbour Workers’ Committee"));

        Assert.True(review.Shows("Known here as Union of Bakers of Malmora"), review.Text);
        Assert.True(review.Shows("Which organisation is Harbour Workers’ Committee?"), review.Text);
        Assert.True(review.Shows("Perhaps: The names are alike, but only one has"), review.Text);
        Assert.Empty(review.Document.QuerySelectorAll("form[action*=accept]"));
        var persian = await (await Secretary()).Open(review.Path.Replace("/en/", "/fa/", StringComparison.Ordinal));
        Assert.True(persian.Shows("شاید: نام‌ها همانند است، اما تنها یکی"), persian.Text);

        review = await review.Choose("Committee of Harbour Workers of Olbia").Press("Save these answers");
        await review.Press("Accept and publish");

        var signatories = server.Services.GetRequiredService<Signatories>();
        var signed = await server.Stored(db => db.Signatures.Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == "bread-and-harbours")).OrderBy(s => s.Id).ToListAsync());
        // What was published stands as it was published.
        Assert.Equal(new Dictionary<string, Guid?> { ["union of bakers of Malmora"] = known, ["Harbour Workers’ Committee"] = perhaps },
            signed.Select(s => signatories.Open(s)).ToDictionary(signer => signer.Names[0].Text, signer => signer.Organisation));
    }

    [Fact]
    public async Task A_likely_organisation_can_be_a_new_one()
    {
        await Known("Society of Printers of Tarnhal", "en");
        var review = await Read(Statement("Paper for everyone", "Printers’ Society"));

        review = await review.Choose("None of these: a new organisation").Press("Save these answers");
        Assert.True(review.Shows("New organisation"), review.Text);
        await review.Press("Accept and publish");

        Assert.Equal(2, await server.Stored(db => db.Organisations.CountAsync(o => o.Names.Any(n => n.Text.Contains("Society") && n.Text.Contains("Printers")))));
    }

    [Fact]
    public async Task Any_known_organisation_can_be_looked_for_and_chosen_and_what_was_corrected_so_far_stays()
    {
        var known = await Known("Kanoon Ferhengî ya Zozan", "kmr", "Ulm");
        var entry = await (await Read(Statement("Schools for Zozan", "Culture Club 9"))).Follow("Correct Entry 1");

        Set(entry, "Form.Names[0].Text", "Culture Club of Zozan");
        var found = await entry.Fill("City", "Augsburg").Fill("Look for another organisation", "zozan kanon").Press("Look for it");

        Assert.True(found.Shows("1 more organisation was found."), found.Text);
        Assert.Equal(("Augsburg", "zozan kanon"), (found.Value("City"), found.Value("Look for another organisation")));
        var review = await found.Choose("Kanoon Ferhengî ya Zozan Ulm").Press("Save");
        Assert.True(review.Shows("Culture Club of Zozan"), review.Text);
        Assert.True(review.Shows("Known here as Kanoon Ferhengî ya Zozan"), review.Text);
        Assert.True((await review.Follow("Correct Entry 1")).IsChosen("Kanoon Ferhengî ya Zozan Ulm"));
        await review.Press("Accept and publish");

        var signed = await server.Stored(db => db.Signatures.SingleAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == "schools-for-zozan")));
        Assert.Equal(known, server.Services.GetRequiredService<Signatories>().Open(signed).Organisation);
    }

    [Fact]
    public async Task A_day_that_can_be_read_in_two_ways_is_asked()
    {
        var text = Statement("Days of the harvest", "Harvesters’ League of Ostra").Replace("12 March 2026", "9/01/2022", StringComparison.Ordinal);
        var review = await Read(text);

        Assert.True(review.Shows("Which day was it issued?"), review.Text);
        Assert.Empty(review.Document.QuerySelectorAll("form[action*=accept]"));
        review = await review.Choose("Sunday 9 January 2022 (19 Dey 1400)").Press("Save these answers");
        await review.Press("Accept and publish");

        Assert.Equal(new DateOnly(2022, 1, 9), await server.Stored(db => db.Statements.Where(s => s.Slug == "days-of-the-harvest").Select(s => s.IssuedOn).SingleAsync()));
    }

    [Fact]
    public async Task A_file_is_read_in_whatever_encoding_and_form_it_has()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = "<!doctype html><html lang=fa><head><meta charset=windows-1256><title>آب</title></head><body><nav>خانه</nav><h1>آب برای دریاچه</h1><p>ما امضاکنندگان این بیانیه خواستار آن هستیم که آب رودخانه به دریاچه برگردد و کسی بی‌آب نماند.</p><h2>امضاکنندگان</h2><ul><li>کانون آموزگاران ساحل</li><li>انجمن ماهیگیران</li></ul></body></html>";
        var page = await (await Secretary()).Open("/en/desk/published");

        var review = await page.Fill("Where it was published", Source).Attach("Or a file", "statement.html", Encoding.GetEncoding(1256).GetBytes(html.Replace("\u200c", " ", StringComparison.Ordinal)), "text/html").Press("Read it");

        Assert.Contains("کانون آموزگاران ساحل", review.Texts(".found .name"));
        Assert.Equal("fa", review.Document.QuerySelector(".source-lines p:not(:empty)")!.GetAttribute("lang"));
        Assert.DoesNotContain("<nav>", review.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_discarded_draft_is_gone_after_asking_once_more()
    {
        var review = await Read(Statement("Never to be published", "Nobody’s Association of Ulm"));

        var sure = await review.Press("Discard this draft");
        Assert.Equal(HttpStatusCode.OK, (await (await Secretary()).Open(review.Path)).Status);
        var gone = await sure.Press("Yes, discard it");

        Assert.True(gone.Shows("The draft is deleted."), gone.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Secretary()).Open(review.Address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task Nobody_accepts_what_they_have_not_seen()
    {
        var review = await Read(Statement("Seen by two", "First Choir of Anna", "Second Choir of Anna"));
        await (await (await Secretary()).Open(review.Path)).Press("Leave out Entry 2");

        var refused = await review.Press("Accept and publish");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows("changed since you opened this page"), refused.Text);
        Assert.Equal(0, await server.Stored(db => db.Statements.CountAsync(s => s.Slug == "seen-by-two")));
    }

    [Fact]
    public async Task The_same_text_is_accepted_once_and_says_so_the_second_time()
    {
        var text = Statement("Only once", "Once Society of Lund");
        await (await Read(text)).Press("Accept and publish");

        var again = await (await Read(text)).Press("Accept and publish");

        Assert.True(again.Shows("The same text stood here already."), again.Text);
        Assert.Equal(1, await server.Stored(db => db.Statements.CountAsync(s => s.Slug.StartsWith("only-once"))));
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0], "This file is no text" },
        { "empty.txt", [], "There is no text to read" },
        { "white.txt", "  \n\t \n"u8.ToArray(), "There is no text to read" },
        { "large.txt", new byte[9 * 1024 * 1024], "That is larger than 4.2 MB" },
        { "table.csv", "name,city\n=HYPERLINK(1),Ulm\nChoir,Bonn\n"u8.ToArray(), "is a formula" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task A_file_that_cannot_be_read_is_explained_on_the_same_page_and_the_rest_is_kept(string name, byte[] content, string message)
    {
        var page = await (await Secretary()).Open("/en/desk/published");

        var refused = await page.Fill("Where it was published", Source).Fill("The day it stood there", "20 March 2026").Attach("Or a file", name, content).Press("Read it");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows(message), refused.Text);
        Assert.Equal((Source, "20 March 2026"), (refused.Value("Where it was published"), refused.Value("The day it stood there")));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_missing_source_and_a_day_to_come_are_refused_with_the_text_kept()
    {
        var page = await (await Secretary()).Open("/en/desk/published");

        var refused = await page.Fill("Its text", "Something <b>long</b>\u202e").Fill("The day it stood there", "1 January 2050").Press("Read it");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows("Please say where it was published."), refused.Text);
        Assert.True(refused.Shows("it cannot be"), refused.Text);
        Assert.Equal("Something <b>long</b>\u202e", refused.Value("Its text"));
    }

    private async Task<Page> Read(string text)
    {
        var page = await (await Secretary()).Open("/en/desk/published");
        var review = await page.Fill("Where it was published", Source).Fill("The day it stood there", "20 March 2026").Fill("Its text", text).Press("Read it");
        Assert.True(review.Status == HttpStatusCode.OK && review.Heading == "Review before it counts", review.Text);
        return review;
    }

    private async Task<Reader> Secretary() => _secretary ??= await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

    private async Task<Guid> Known(string name, string language, string? city = null)
    {
        return await server.With<Db, Guid>(async db =>
        {
            var organisation = new Organisation(Guid.NewGuid().ToString("n"), language, name, city);
            db.Add(organisation);
            await db.SaveChangesAsync();
            return organisation.Id;
        });
    }

    // Everything that readers could notice.
    private Task<(int, int, int, int)> Public() => server.Stored(async db => (
        await db.Statements.CountAsync(), await db.Signatures.CountAsync(), await db.Organisations.CountAsync(), await db.LogQueue.CountAsync() + await db.LogEntries.CountAsync()));

    private static void Set(Page page, string field, string value)
    {
        switch (page.One($"[name='{field}']"))
        {
            case AngleSharp.Html.Dom.IHtmlInputElement input: input.Value = value; break;
            case AngleSharp.Html.Dom.IHtmlSelectElement select: select.Value = value; break;
        }
    }
}
