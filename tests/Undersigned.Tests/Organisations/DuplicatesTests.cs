using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Names;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Import;
using Undersigned.TransparencyLog;
using Undersigned.Web;
using Verdict = Undersigned.Names.Verdict;

namespace Undersigned.Tests.Organisations;

public sealed class DuplicatesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Two_spellings_of_one_organisation_are_listed_compared_merged_with_who_when_and_why_and_parted_again()
    {
        var kept = await Enter("ferry-workers", "Ferry Workers’ Union of Olbia", "en");
        var merged = await Enter("ferry-workers-2", "Union of the Ferry Workers of Olbia", "en");
        await JoinBoth(kept, merged);
        var reader = await Secretary();
        var list = await reader.Open("/en/desk/organisations").Follow("Likely duplicates");
        Assert.True(list.Shows("Union of the Ferry Workers of Olbia"), list.Text);

        var pair = await reader.Open("/en/desk/organisations/pair/ferry-workers/ferry-workers-2");
        Assert.Equal(2, pair.Texts(".facts dd").Count(words => words == "0 statements it issues · 1 alliance"));
        var unreasoned = await pair.Choose("Ferry Workers’ Union of Olbia").Press("They are one: merge");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.Status);
        Assert.True(unreasoned.Shows("Please say why they are one."), unreasoned.Text);
        var done = await unreasoned.Choose("the same name, spelled differently").Fill("What else there is to say", "Seen on their letterhead.").Press("They are one: merge");

        Assert.True(done.Shows("Union of the Ferry Workers of Olbia is Ferry Workers’ Union of Olbia"), done.Text);
        Assert.True(done.Shows("لیلا احمدی, 15 April 2026"), done.Text);
        Assert.True(done.Shows("the same name, spelled differently Seen on their letterhead."), done.Text);
        var led = await server.Reader().Open("/en/o/ferry-workers-2");
        Assert.Equal("/en/o/ferry-workers", led.Path);
        Assert.True(led.Shows("Also written Union of the Ferry Workers of Olbia"), led.Text);
        Assert.Equal(["Ferry Workers’ Union of Olbia"], (await server.Reader().Open("/en/a/olbia")).Texts(".names tbody th bdi"));
        Assert.Equal(kept, (await server.With<KnownOrganisations, OrganisationRegister>(known => known.Now())).Matching([new KnownName("en", "Union of the Ferry Workers of Olbia")], null, null)[0].Organisation.Id);

        var undone = await done.Press("Undo Union of the Ferry Workers of Olbia");

        Assert.True(undone.Shows("Undone: everything is as before."), undone.Text);
        Assert.True(undone.Shows("undone لیلا احمدی"), undone.Text);
        Assert.NotNull(undone.Document.QuerySelector("a[href*='/pair/ferry-workers']"));
        Assert.Equal("/en/o/ferry-workers-2", (await server.Reader().Open("/en/o/ferry-workers-2")).Path);
        Assert.Equal(2, (await server.Reader().Open("/en/a/olbia")).Texts(".names tbody th bdi").Count);
        Assert.True((await reader.Open("/en/desk/organisations/ferry-workers")).Shows("undid a merge"));
    }

    [Fact]
    public async Task A_receipt_given_before_holds_after_a_merge_and_after_it_was_undone_and_the_log_is_not_touched()
    {
        using var published = Published.Statement("Receipts and merges", """[{ "names": { "en": "Weavers of Tarnhal" }, "type": "organisation" }, { "names": { "en": "The Weavers of Tarnhal" }, "type": "organisation" }]""");
        var outcome = await published.ImportInside(server);
        await ReadLog.UpToDate(server);
        var signatories = server.Services.GetRequiredService<Signatories>();
        var signatures = await server.Stored(db => db.Signatures.AsNoTracking().Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == outcome.Slug)).ToListAsync());
        var receipts = new List<(byte[] Receipt, Opening Opening)>();
        foreach (var signature in signatures)
            receipts.Add((await server.Services.GetRequiredService<Receipts>().For(signature, wait: false, CancellationToken.None) ?? throw new InvalidOperationException("no receipt"), signatories.Opening(signature)));
        var organisations = signatures.Select(s => signatories.Open(s).Organisation!.Value).ToList();
        var size = await server.Stored(db => db.LogEntries.CountAsync());
        await AssertHold(receipts);

        var account = await Account();
        Assert.True(await server.With<MergeOrganisations, bool>(merge => merge.Merge(organisations[0], organisations[1], MergeGround.Spelling, null, account)));
        await AssertHold(receipts);
        var decision = await server.Stored(db => db.OrganisationDecisions.Where(d => d.FirstId == organisations[0]).Select(d => d.Id).SingleAsync());
        Assert.True(await server.With<MergeOrganisations, bool>(merge => merge.Undo(decision, account)));
        await AssertHold(receipts);

        Assert.False(await server.With<MergeOrganisations, bool>(merge => merge.Undo(decision, account)));
        Assert.Equal((size, 0), await server.Stored(async db => (await db.LogEntries.CountAsync(), await db.LogQueue.CountAsync())));
        Assert.Equal(organisations, (await server.Stored(db => db.Signatures.AsNoTracking().Where(s => s.StatementId == signatures[0].StatementId).ToListAsync())).Select(s => signatories.Open(s).Organisation!.Value));
    }

    [Fact]
    public async Task Merges_in_a_row_lead_to_the_last_and_come_apart_in_any_order()
    {
        var (a, b, c) = (await Enter("row-a", "Row A Choir", "en"), await Enter("row-b", "Row B Choir", "en"), await Enter("row-c", "Row C Choir", "en"));
        var account = await Account();

        Assert.True(await Merge(a, b));
        Assert.False(await Merge(a, c)); // it is led somewhere already
        Assert.False(await Merge(c, a));
        Assert.True(await Merge(b, c));
        Assert.Equal((c, c, (Guid?)null), await Pointers());
        Assert.True(await Undo(b));
        Assert.Equal((b, (Guid?)null, (Guid?)null), await Pointers());
        Assert.True(await Merge(b, c));
        Assert.True(await Undo(a));
        Assert.Equal(((Guid?)null, c, (Guid?)null), await Pointers());

        Task<bool> Merge(Guid merged, Guid into) => server.With<MergeOrganisations, bool>(merge => merge.Merge(merged, into, MergeGround.Twice, null, account));
        async Task<bool> Undo(Guid merged)
        {
            var id = await server.Stored(db => db.OrganisationDecisions.Where(d => d.FirstId == merged && d.UndoneAt == null).Select(d => d.Id).SingleAsync());
            return await server.With<MergeOrganisations, bool>(merge => merge.Undo(id, account));
        }
        async Task<(Guid?, Guid?, Guid?)> Pointers()
        {
            var all = await server.Stored(db => db.Organisations.Where(o => o.Id == a || o.Id == b || o.Id == c).ToDictionaryAsync(o => o.Id, o => o.MergedInto));
            return (all[a], all[b], all[c]);
        }
    }

    [Fact]
    public async Task Two_that_are_two_are_not_asked_about_again()
    {
        await Enter("apart-1", "Chamber of Potters in Ulverum", "en");
        await Enter("apart-2", "Potters’ Chamber in Ulverum", "en");
        var reader = await Secretary();
        Assert.True((await reader.Open("/en/desk/organisations/duplicates")).Document.QuerySelector("a[href*='/pair/apart-']") is not null);

        var done = await reader.Open("/en/desk/organisations/pair/apart-1/apart-2").Press("They are two");

        Assert.True(done.Shows("Chamber of Potters in Ulverum and Potters’ Chamber in Ulverum are two organisations"), done.Text);
        Assert.Null(done.Document.QuerySelector("a[href*='/pair/apart-']"));
    }

    [Fact]
    public void Among_thousands_also_the_oldest_are_found_in_another_spelling_and_in_translation()
    {
        var others = Enumerable.Range(0, 3_000).Select(i => Registered($"Reading Circle of Town{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)}", "en"));
        KnownOrganisation[] oldest = [Registered("Teachers’ Union of Varan", "en"), Registered("Union of the Teachers of Varan", "en"), Registered("Sepidar Women’s Association", "en"), Registered("انجمن زنان سپیدار", "fa")];

        var pairs = LikelyPair.Among(OrganisationRegister.Of([.. oldest, .. others]), new HashSet<(Guid, Guid)>());

        var found = pairs.Select(pair => LikelyPair.Key(pair.One.Id, pair.Other.Id)).ToHashSet();
        Assert.Contains(LikelyPair.Key(oldest[0].Id, oldest[1].Id), found);
        Assert.Contains(LikelyPair.Key(oldest[2].Id, oldest[3].Id), found);

        static KnownOrganisation Registered(string name, string language) => new(Guid.CreateVersion7(), name, null, null, [new KnownName(language, name)]);
    }

    [Fact]
    public async Task The_same_name_in_another_city_is_asked_and_never_taken_for_the_same()
    {
        await server.With<Db, int>(async db =>
        {
            db.Add(new Organisation("readers-bern", "de", "Verein der Leserinnen und Leser am Fluss", "Bern", "CH"));
            return await db.SaveChangesAsync();
        });
        var known = await server.With<KnownOrganisations, OrganisationRegister>(register => register.Now());

        var match = Assert.Single(known.Matching([new KnownName("de", "Verein der Leserinnen und Leser am Fluss")], "Linz", "AT"));
        Assert.Equal((Verdict.Maybe, OrganisationRegister.OtherSeat), (match.Verdict, match.Reason.Code));
        Assert.Equal(Verdict.Same, Assert.Single(known.Matching([new KnownName("de", "Verein der Leserinnen und Leser am Fluss")], "Bern", null)).Verdict);
    }

    [Fact]
    public void Every_reason_has_words_in_every_language()
    {
        foreach (var language in Languages.Interface)
            Assert.All(MatchReason.Codes.Concat([OrganisationRegister.OtherSeat, OrganisationRegister.OtherName]), code => Assert.True(Texts.In(language).Has(ReasonWords.KeyOf(code)), $"{language.Tag}: {code}"));
    }

    private async Task AssertHold(List<(byte[] Receipt, Opening Opening)> receipts)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var key = VerifierKey.Parse((await http.GetStringAsync("/log/vkey")).Trim());
        Assert.All(receipts, held =>
        {
            var report = ReceiptCheck.Check(Receipt.Parse(held.Receipt), [key], policy: null, server.Clock.GetUtcNow(), held.Opening);
            Assert.True(report.Holds, string.Join(", ", report.Findings));
        });
    }

    private Task<Reader> Secretary() => Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

    private async Task<Guid> Account()
    {
        await Secretary();
        return await server.Stored(db => db.Users.Select(u => u.Id).FirstAsync());
    }

    private Task<Guid> Enter(string slug, string name, string language) => server.With<Db, Guid>(async db =>
    {
        var organisation = new Organisation(slug, language, name);
        db.Add(organisation);
        await db.SaveChangesAsync();
        return organisation.Id;
    });

    private Task<int> JoinBoth(Guid one, Guid other) => server.With<Db, int>(async db =>
    {
        var alliance = new Alliance("olbia", "en", "Alliance of Olbia", new DateOnly(2020, 1, 1));
        foreach (var id in new[] { one, other })
            alliance.Admit(await db.Organisations.SingleAsync(o => o.Id == id), new DateOnly(2021, 1, 1));
        db.Add(alliance);
        return await db.SaveChangesAsync();
    });
}
