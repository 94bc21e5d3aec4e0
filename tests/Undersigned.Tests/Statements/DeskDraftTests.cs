using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Statements;

public sealed class DeskDraftTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Body = "We ask that the lake be kept open.\n\nIt belongs to all who live by it.";

    [Fact]
    public async Task A_statement_is_drafted_in_two_scripts_previewed_and_issued()
    {
        var reader = await Secretary();

        var draft = await Begin(reader, "Keep the lake open");
        Assert.EndsWith("/desk/statements/keep-the-lake-open/text/en", draft.Path, StringComparison.Ordinal);
        var saved = await draft.Fill("Text", Body).Fill("Calls", "To the lake council\nOpen the shore by June.").Press("Save");
        Assert.True(saved.Shows("Saved."), saved.Text);

        var persian = await reader.Open("/en/desk/statements/keep-the-lake-open").Fill("Another language", "فارسی – Persian").Press("Write");
        Assert.True(persian.Shows("It belongs to all who live by it."), persian.Text);
        var preview = await persian.Fill("Title", "دریاچه را باز نگه دارید").Fill("Text", "می‌خواهیم دریاچه باز بماند.\n\nاز آنِ همهٔ ساکنان آن است.")
            .Fill("Calls", "به شورای دریاچه\nساحل را تا خرداد بگشایید.").Press("Save and look at it");
        Assert.Equal("دریاچه را باز نگه دارید", preview.Heading);
        Assert.True(preview.Shows("می‌خواهیم دریاچه باز بماند."), preview.Text);
        Assert.True(preview.Shows("We ask that the lake be kept open."), preview.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Open("/en/s/keep-the-lake-open")).Status);

        var check = await reader.Open("/en/desk/statements/keep-the-lake-open/issue");
        Assert.False(check.Shows("Please look at this first"), check.Text);
        var issued = await check.Press("Issue version 1");

        Assert.True(issued.Shows("Issued. The text is frozen"), issued.Text);
        var published = await server.Reader("fa").Open("/fa/s/keep-the-lake-open");
        Assert.Equal("دریاچه را باز نگه دارید", published.Heading);
        Assert.True(issued.Shows("لیلا احمدی issued version 1"), issued.Text);
    }

    [Fact]
    public async Task The_hashes_shown_before_issuing_are_those_of_the_files_offered_afterwards()
    {
        var reader = await Secretary();
        var draft = await Begin(reader, "Hashes of the harbour");
        await draft.Fill("Text", Body).Press("Save");

        var check = await reader.Open("/en/desk/statements/hashes-of-the-harbour/issue");
        var shown = check.One(".texts bdi.code").TextContent;
        await check.Press("Issue version 1");

        var file = await reader.Download("/s/hashes-of-the-harbour/en.md");
        Assert.Equal(shown, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)));
    }

    [Fact]
    public async Task Pressing_twice_issues_once()
    {
        var reader = await Secretary();
        await (await Begin(reader, "Pressed in a hurry")).Fill("Text", Body).Press("Save");
        var check = await reader.Open("/en/desk/statements/pressed-in-a-hurry/issue");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => check.Press("Issue version 1")));

        Assert.All(answers, answer => Assert.True(answer.Shows("Issued. The text is frozen"), answer.Text));
        var versions = await server.Stored(db => db.Statements.Where(s => s.Slug == "pressed-in-a-hurry").SelectMany(s => s.Versions).CountAsync());
        Assert.Equal(1, versions);
        Assert.Equal(1, await server.Stored(db => db.DeskActs.CountAsync(a => a.What == "statement.issue" && db.Statements.Any(s => s.Id == a.About && s.Slug == "pressed-in-a-hurry"))));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task What_was_not_seen_is_not_issued()
    {
        var reader = await Secretary();
        var draft = await Begin(reader, "Seen before issued");
        var text = await draft.Fill("Text", Body).Press("Save");
        var check = await reader.Open("/en/desk/statements/seen-before-issued/issue");
        await text.Fill("Text", Body + "\n\nA third paragraph.").Press("Save");

        var refused = await check.Press("Issue version 1");

        Assert.True(refused.Shows("The draft has changed since you opened this page."), refused.Text);
        Assert.True(refused.Shows("3 paragraphs"), refused.Text);
        Assert.True((await refused.Press("Issue version 1")).Shows("Issued. The text is frozen"));
    }

    [Fact]
    public async Task Differing_paragraphs_an_unfinished_language_and_a_missing_translation_are_said_before_issuing()
    {
        var reader = await Secretary();
        var slug = "warned-in-time";
        await (await Begin(reader, "Warned in time")).Fill("Text", Body).Press("Save");
        var german = await reader.Open($"/en/desk/statements/{slug}/text/de");
        await german.Fill("Title", "Rechtzeitig gewarnt").Press("Save");

        var unfinished = await reader.Open($"/en/desk/statements/{slug}/issue");
        Assert.True(unfinished.Shows("The text in German has no paragraphs yet."), unfinished.Text);
        Assert.True(unfinished.Shows("There is no text in Persian"), unfinished.Text);
        Assert.Throws<InvalidOperationException>(() => unfinished.Press("Issue version 1").GetAwaiter().GetResult());

        await (await reader.Open($"/en/desk/statements/{slug}/text/de")).Fill("Text", "Ein Absatz.").Press("Save");
        var uneven = await reader.Open($"/en/desk/statements/{slug}/issue");
        Assert.True(uneven.Shows("German has 1 paragraph, the original 2."), uneven.Text);
    }

    [Fact]
    public async Task An_edit_after_issuing_is_the_next_version_and_the_first_stays_in_force_until_then()
    {
        var reader = await Secretary();
        var slug = "second-thoughts";
        await (await Begin(reader, "Second thoughts")).Fill("Text", Body).Press("Save");
        await reader.Open($"/en/desk/statements/{slug}/issue").Press("Issue version 1");

        await reader.Open($"/en/desk/statements/{slug}/text/en").Fill("Text", "Another text altogether.").Press("Save");
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Shows("Another text altogether."));
        var page = await reader.Open($"/en/desk/statements/{slug}").Follow("Check and issue version 2");
        var issued = await page.Press("Issue version 2");
        Assert.True(issued.Shows("Issued. The text is frozen"), issued.Text);
        server.Clock.Advance(TimeSpan.FromSeconds(2)); // public pages are kept for a second

        var published = await server.Reader().Open($"/en/s/{slug}");
        Assert.True(published.Shows("Another text altogether."), published.Text);
    }

    [Fact]
    public async Task A_closed_statement_takes_no_signature_and_no_new_text()
    {
        var reader = await Secretary();
        var slug = "closed-for-good";
        var text = await (await Begin(reader, "Closed for good")).Fill("Text", Body).Press("Save");
        var check = await reader.Open($"/en/desk/statements/{slug}/issue");
        await check.Press("Issue version 1");

        var closed = await reader.Open($"/en/desk/statements/{slug}/close").Press("Close the statement");

        Assert.True(closed.Shows("No further signatures are taken."), closed.Text);
        Assert.True((await server.Reader().Open($"/en/s/{slug}/sign")).Shows("it takes no more signatures"));
        await text.Fill("Text", "Too late.").Press("Save");
        Assert.True((await check.Press("Issue version 1")).Shows("closed"));
        Assert.Equal(1, await server.Stored(db => db.Statements.Where(s => s.Slug == slug).SelectMany(s => s.Versions).CountAsync()));
        Assert.False(await server.Stored(db => db.Statements.Where(s => s.Slug == slug).SelectMany(s => s.Texts).AnyAsync(t => t.Body == "Too late.")));
    }

    [Fact]
    public async Task Nobody_overwrites_what_a_colleague_saved_without_seeing_it()
    {
        var leyla = await Secretary();
        var sirin = await Secretary();
        var mine = await Begin(leyla, "Two pens");
        var theirs = await sirin.Open("/en/desk/statements/two-pens/text/en");
        await theirs.Fill("Text", "Şîrîn wrote this.").Press("Save");

        var refused = await mine.Fill("Text", "Leyla wrote that.").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows("A colleague saved this text in the meantime"), refused.Text);
        Assert.True(refused.Shows("Şîrîn wrote this."), refused.Text);
        Assert.Equal("Leyla wrote that.", refused.Value("Text"));
        Assert.True((await refused.Press("Save")).Shows("Saved."));
    }

    [Fact]
    public async Task A_language_is_taken_out_only_after_asking_and_the_original_never()
    {
        var reader = await Secretary();
        await Begin(reader, "One tongue too many");
        var german = await reader.Open("/en/desk/statements/one-tongue-too-many/text/de").Fill("Title", "Eine Sprache zu viel").Press("Save");

        var asked = await german.Press("Take Deutsch out of the draft");
        Assert.True((await reader.Open("/en/desk/statements/one-tongue-too-many")).Shows("Eine Sprache zu viel"));
        var done = await asked.Press("Yes, delete this draft");

        Assert.False(done.Shows("Eine Sprache zu viel"), done.Text);
        var original = await reader.Open("/en/desk/statements/one-tongue-too-many/text/en");
        Assert.DoesNotContain("out of the draft", original.Text, StringComparison.Ordinal);
    }

    private Task<Reader> Secretary() => Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

    private static async Task<Page> Begin(Reader reader, string title) => await reader.Open("/en/desk/statements/new").Fill("Title", title).Press("Begin the draft");
}
