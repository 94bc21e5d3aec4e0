using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Import;

public sealed class ImportingTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Teachers = """{ "names": { "fa": "کانون آموزگاران واران", "en": "Teachers’ Union of Varan" }, "type": "organisation", "role": null, "city": "وین", "country": "AT" }""";
    private const string Lukasz = """{ "names": { "pl": "Łukasz Przystański" }, "type": "person", "role": "nauczyciel", "affiliation": null, "city": "Łódź", "country": "PL" }""";

    [Fact]
    public async Task What_is_imported_while_the_server_stands_still_is_logged_at_its_next_start()
    {
        await using var stopped = await RunningServer.Start();
        await stopped.Stop();
        using var published = Published.Statement("Selmar", $"[{Teachers}, {Lukasz}]");

        var result = await published.ImportInto(stopped);
        Assert.Equal((0, ""), (result.Status, result.Error));
        await stopped.Restart();
        await ReadLog.UpToDate(stopped);

        Assert.Equal(["open", "sign", "sign"], (await ReadLog.Entries(stopped)).Select(e => e.Kind));
        var page = await stopped.Reader("fa").Open("/fa/s/selmar");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("کانون آموزگاران واران", page.Texts(".names th > bdi"));
        Assert.Contains("Łukasz Przystański", page.Texts(".names th > bdi"));
        Assert.Empty(stopped.Log.Errors);
    }

    [Fact]
    public async Task Whoever_is_given_the_link_of_an_imported_signature_can_withdraw_it_and_the_log_says_so()
    {
        using var published = Published.Statement("Miravan", $"[{Teachers}]");
        Assert.True((await published.ImportInside(server)).IsNew);
        await ReadLog.UpToDate(server);
        var signature = await server.Stored(db => db.Signatures.SingleAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == "miravan")));
        var link = server.Services.GetRequiredService<Signatories>().Open(signature).Link;

        var mine = await server.Reader().Open($"/en/my/{link}");
        Assert.True(mine.Shows("کانون آموزگاران واران"), mine.Text);
        var withdrawn = await mine.Press("Withdraw my signature").Press("Yes, withdraw it");
        await ReadLog.UpToDate(server);

        Assert.True(withdrawn.Shows("Your signature is withdrawn"), withdrawn.Text);
        var withdrawal = (await ReadLog.Entries(server)).OfType<WithdrawEntry>().Single(e => WithdrawalTag.Of(e.Secret) == new Hash(signature.WithdrawalTag));
        Assert.Equal(1, withdrawal.Reference);
        Assert.False((await server.Reader().Open("/en/s/miravan")).Shows("کانون آموزگاران واران"));
    }

    [Fact]
    public async Task An_organisation_is_known_again_by_its_exact_name_and_place_and_by_nothing_less()
    {
        string Named(string name, string city) => $$"""{ "names": { "en": "{{name}}" }, "type": "organisation", "role": null, "city": "{{city}}", "country": "AT" }""";
        using var first = Published.Statement("Golavar", $"[{Named("Circle of Readers", "Graz")}]");
        using var second = Published.Statement("Tirazan", $"[{Named("Circle of Readers", "Graz")}, {Named("Circle of Readers", "Linz")}, {Named("Circle of readers", "Graz")}]");

        await first.ImportInside(server);
        await second.ImportInside(server);

        var known = await server.Stored(db => db.Organisations.Where(o => o.Names.Any(n => n.Text == "Circle of Readers" || n.Text == "Circle of readers")).Select(o => o.City).ToListAsync());
        Assert.Equal(["Graz", "Graz", "Linz"], known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_single_issuer_stands_over_the_text_and_not_among_the_names()
    {
        using var published = Published.Statement("Kanisar", "[]", change: record =>
        {
            record["kind"] = "single-issuer";
            record["issuer"] = "Writers’ Society of Kanisar";
        });

        Assert.True((await published.ImportInside(server)).IsNew);

        var page = await server.Reader().Open("/en/s/kanisar");
        Assert.Equal("Issued by Writers’ Society of Kanisar", page.Texts(".issuers").Single());
        Assert.True(page.Shows("No name stands in public here yet"), page.Text);
    }

    [Fact]
    public async Task Events_and_calls_of_a_record_stand_as_published_but_no_event_whose_day_is_open()
    {
        using var published = Published.Statement("Navidan", "[]", change: record =>
        {
            record["events"] = JsonNode.Parse("""
                [
                  { "date": "2026-04-18", "time": "15:00", "time_end": "16:30", "timezone": "به وقت وین", "zone": "Europe/Vienna", "place": "Quay 3", "city": "Vienna", "online": false },
                  { "date": "2026-04-05", "date_candidates": ["2026-04-05", "2026-05-04"] },
                  { "date": null, "time": "12:00" }
                ]
                """);
            record["events_to_ask"] = JsonNode.Parse("""[{ "date": "2023-09-07", "date_candidates": ["2023-09-07", "2017-09-07"] }]""");
            record["calls"] = JsonNode.Parse("""[{ "text": "We call on the towns to open their gauges." }, { "text": "از شهرها می‌خواهیم بپیوندند." }]""");
        });

        var result = await published.ImportInto(server);

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("1 events and 2 calls", result.Out, StringComparison.Ordinal);
        Assert.Contains("Left out: 3 events whose day the record leaves open.", result.Out, StringComparison.Ordinal);
        var page = await server.Reader().Open("/en/s/navidan");
        Assert.Equal(["Saturday 18 April 2026"], page.Texts(".calls li > b > time"));
        Assert.True(page.Shows("15:00 to 16:30, local time in Vienna (UTC+02:00) · written as “به وقت وین” · Quay 3 · Vienna"), page.Text);
        Assert.Equal(["We call on the towns to open their gauges.", "از شهرها می‌خواهیم بپیوندند."], page.Texts(".calls.sentences p"));
        Assert.Single(page.Document.QuerySelectorAll(".calls.sentences p[lang=fa][dir=rtl]"));
    }

    [Fact]
    public async Task A_statement_that_bears_no_day_stands_last_in_the_list()
    {
        using var undated = Published.Statement("Undated", "[]", change: record => record["issued_on"] = null);
        using var dated = Published.Statement("Dated", "[]");
        await dated.ImportInside(server);
        await undated.ImportInside(server);

        var titles = (await server.Reader().Open("/en/statements")).Texts(".entries > li h2, .entries > li h3");

        Assert.Contains("Dated", titles);
        Assert.Equal("Undated", titles[^1]);
    }

    [Fact]
    public async Task Signs_that_mean_something_in_markdown_stand_as_they_were_published()
    {
        const string Prose = "*All* of us_and_others [ask](now) <b>you</b> & 2 * 3\n# not a heading\n> nor a quotation\n\n- first\n- second";
        using var published = Published.Statement("Varan by the lake", "[]", Prose);

        Assert.True((await published.ImportInside(server)).IsNew);

        var page = await server.Reader().Open("/en/s/varan-by-the-lake");
        Assert.Equal(
            ["*All* of us_and_others [ask](now) <b>you</b> & 2 * 3", "# not a heading", "> nor a quotation", "first", "second"],
            page.Texts(".prose p, .prose li:not(:has(p))"));
        Assert.Empty(page.Document.QuerySelectorAll(".prose a, .prose b, .prose em"));
    }

    [Fact]
    public async Task All_published_statements_at_hand_come_in_and_every_signatory_of_theirs_is_logged()
    {
        var cases = Repository.Shared("cases", "statements");
        Assert.SkipUnless(cases is not null, "The shared cases are not beside this checkout.");
        await using var own = await RunningServer.Start();
        var records = Directory.GetFiles(cases, "*.json").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(records);

        foreach (var record in records)
        {
            var outcome = await Published.ImportInside(own, record);
            Assert.True(outcome.IsNew, record);
        }
        await ReadLog.UpToDate(own);

        var entries = await ReadLog.Entries(own);
        Assert.Equal(records.Count, entries.Count(e => e is OpenEntry));
        Assert.Equal(records.Sum(record => Published.NamesIn(record).Count), entries.Count(e => e is SignEntry));
        foreach (var slug in await own.Stored(db => db.Statements.Select(s => s.Slug).ToListAsync()))
            Assert.Equal(HttpStatusCode.OK, (await own.Reader("fa").Open($"/fa/s/{slug}")).Status);
    }
}
