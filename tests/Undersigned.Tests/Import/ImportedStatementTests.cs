using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Import;

public sealed class ImportedStatementTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Slug = "freedom-of-political-prisoners-revocation-of-death-sentence";

    [Fact]
    public async Task Thirty_one_organisations_stand_under_an_imported_statement_in_persian_and_english()
    {
        var (record, _) = await ImportRealStatement();
        var names = Published.NamesIn(record);

        foreach (var (language, other) in new[] { ("en", "fa"), ("fa", "en") })
        {
            var page = await server.Reader(language).Open($"/{language}/s/{Slug}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            var first = page.Document.QuerySelectorAll(".names tbody th > bdi").ToList();
            var second = page.Document.QuerySelectorAll(".names tbody td.other bdi").ToList();
            Assert.Equal(31, first.Count);
            // Each name whole, isolated, with its own language and direction.
            Assert.Equal(names.Select(n => n.Single(f => f.Language == language).Text).Order(StringComparer.Ordinal), first.Select(n => n.TextContent).Order(StringComparer.Ordinal));
            Assert.Equal(names.Select(n => n.Single(f => f.Language == other).Text).Order(StringComparer.Ordinal), second.Select(n => n.TextContent).Order(StringComparer.Ordinal));
            Assert.All(first, name => Assert.Equal((language, language == "fa" ? "rtl" : "ltr"), (name.GetAttribute("lang"), name.GetAttribute("dir"))));
            Assert.All(second, name => Assert.Equal((other, other == "fa" ? "rtl" : "ltr"), (name.GetAttribute("lang"), name.GetAttribute("dir"))));
            // In the reader's alphabet.
            var alphabet = StringComparer.Create(CultureInfo.GetCultureInfo(language), CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols);
            Assert.Equal(first.Select(n => n.TextContent).Order(alphabet), first.Select(n => n.TextContent));
        }
    }

    [Fact]
    public async Task The_page_says_that_nobody_confirmed_these_names_and_where_they_were_published()
    {
        await ImportRealStatement();

        var page = await server.Reader().Open($"/en/s/{Slug}");

        Assert.True(page.Shows("Nobody has confirmed these names here yet"), page.Text);
        Assert.True(page.Shows("supplied with the project"), page.Text);
        Assert.Equal(31, page.Texts("td.evidence").Count(words => words == "imported, unverified"));
        // The text bears no day, so the page claims none.
        Assert.DoesNotContain(page.Texts(".dates li"), line => line.StartsWith("Issued", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_text_is_the_prose_without_title_names_and_the_furniture_of_its_web_page()
    {
        var (record, _) = await ImportRealStatement();

        var text = await server.Reader().Open($"/s/{Slug}/en.md");

        Assert.StartsWith("# Freedom of political prisoners; revocation of death sentence; support for workers’ struggles\n\nJoint Statement by Iranian Organizations\n\nSummary:", text.Source, StringComparison.Ordinal);
        Assert.EndsWith("you can contact us to have your name added to the other signees.\n", text.Source, StringComparison.Ordinal);
        var lines = text.Source.Split('\n');
        Assert.Equal(11, lines.Count(line => line.Length > 0));
        Assert.DoesNotContain(Published.NamesIn(record).SelectMany(n => n), name => lines.Any(line => line.StartsWith(name.Text, StringComparison.Ordinal)));
        Assert.DoesNotContain("email", text.Source, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_log_opens_with_the_text_and_goes_on_with_the_names_in_the_published_order()
    {
        var (record, statement) = await ImportRealStatement();

        var entries = await server.Stored(db => db.LogEntries.Where(e => e.Chain == statement).OrderBy(e => e.Sequence).ToListAsync());
        Assert.Equal(["open", .. Enumerable.Repeat("sign", 31)], entries.Select(e => e.Kind));

        var signatures = await server.Stored(db => db.Signatures.Where(s => s.StatementId == statement).ToDictionaryAsync(s => s.Id));
        var signatories = server.Services.GetRequiredService<Signatories>();
        var logged = entries.Skip(1).Select(e => signatories.Open(signatures[e.About!.Value]).Names.Select(n => (n.Language, n.Text)).ToList()).ToList();
        Assert.Equal(Published.NamesIn(record), logged);
    }

    [Fact]
    public async Task Every_entry_commits_to_what_the_page_shows_and_to_its_being_imported()
    {
        var (_, statement) = await ImportRealStatement();
        var signatories = server.Services.GetRequiredService<Signatories>();

        var log = await ReadLog.Entries(server);
        foreach (var signature in await server.Stored(db => db.Signatures.Where(s => s.StatementId == statement).ToListAsync()))
        {
            var index = await server.Stored(db => db.LogEntries.Where(e => e.About == signature.Id).Select(e => e.Id).SingleAsync());
            var entry = Assert.IsType<SignEntry>(log[(int)index]);
            var opening = signatories.Opening(signature);
            Assert.Equal(opening.Commitment(), entry.Commitment);
            Assert.Equal("imported", opening[SignatureField.Evidence]);
            Assert.Null(signature.MailedAt);
            Assert.Null(signatories.Open(signature).Address);
        }
        Assert.Equal(0, await server.Stored(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Importing_the_same_record_again_says_so_and_changes_nothing()
    {
        var (record, statement) = await ImportRealStatement();
        var before = await Counts();

        var again = await Published.Import(record, Path.ChangeExtension(record, ".txt"), server);

        Assert.Equal(0, again.Status);
        Assert.Contains($"Already here as /s/{Slug}: nothing was changed.", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Counts());
        Assert.Equal(1, await server.Stored(db => db.Statements.CountAsync(s => s.Id == statement)));
    }

    private async Task<(int, int, int, int, int)> Counts() => await server.Stored(async db => (
        await db.Statements.CountAsync(), await db.Signatures.CountAsync(), await db.Organisations.CountAsync(), await db.LogEntries.CountAsync(), await db.LogQueue.CountAsync()));

    // Imports it once for the class; returns the record's file and the statement.
    private async Task<(string Record, Guid Statement)> ImportRealStatement()
    {
        var record = Repository.Shared("cases", "statements", "political-prisoners-joint-statement-2020.json");
        Assert.SkipUnless(record is not null, "The shared cases are not beside this checkout.");
        if (!await server.Stored(db => db.Statements.AnyAsync(s => s.Slug == Slug)))
        {
            var imported = await Published.Import(record, Path.ChangeExtension(record, ".txt"), server);
            Assert.Equal((0, ""), (imported.Status, imported.Error));
            Assert.Contains("31 organisations and 0 persons", imported.Out, StringComparison.Ordinal);
        }
        var statement = await server.Stored(db => db.Statements.Where(s => s.Slug == Slug).Select(s => s.Id).SingleAsync());
        await ReadLog.UpToDate(server);
        return (record, statement);
    }
}
