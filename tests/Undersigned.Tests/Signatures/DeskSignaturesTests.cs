using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

public sealed class DeskSignaturesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_secretariat_reads_whom_the_public_does_not_and_an_observer_sees_what_everyone_sees()
    {
        var slug = await Issued.Statement(server, "who-sees-what");
        await Sign(slug, "لیلا احمدی", "leyla@people.example", "My name");
        await Sign(slug, "Şîrîn Nûr", "sirin@people.example", "My initials");
        await Sign(slug, "Łukasz Górski", "lukasz@people.example", "Only that somebody signed");

        var secretary = await (await Colleague(Role.Secretariat)).Open($"/en/desk/statements/{slug}/signatures");
        var observer = await (await Colleague(Role.Observer)).Open($"/en/desk/statements/{slug}/signatures");

        foreach (var name in new[] { "لیلا احمدی", "Şîrîn Nûr", "Łukasz Górski" })
            Assert.True(secretary.Shows(name), secretary.Text);
        Assert.True(observer.Shows("لیلا احمدی"), observer.Text);
        Assert.True(observer.Shows("Ş. N."), observer.Text);
        Assert.False(observer.Shows("Nûr"), observer.Text);
        Assert.False(observer.Shows("Łukasz"), observer.Text);
        Assert.False(observer.Source.Contains("@people.example", StringComparison.Ordinal));
        // What came in last stands first.
        Assert.Equal(["Łukasz Górski", "Şîrîn Nûr", "لیلا احمدی"], secretary.Texts("tbody th a"));
    }

    [Fact]
    public async Task A_name_with_letters_of_two_scripts_stands_as_it_was_typed_and_is_flagged_at_the_desk()
    {
        var slug = await Issued.Statement(server, "flagged-names");
        await Sign(slug, "Lеyla Аhmadi", "two-scripts@people.example", "My name"); // Cyrillic е and А
        await Sign(slug, "Leyla Ahmadi", "one-script@people.example", "My name");

        var page = await (await Colleague(Role.Secretariat)).Open($"/en/desk/statements/{slug}/signatures");

        Assert.Equal([false, true], page.Document.QuerySelectorAll("tbody tr").Select(row => row.TextContent.Contains("look at the name", StringComparison.Ordinal)));
        var one = await page.Follow("Lеyla Аhmadi");
        Assert.True(one.Shows("has letters of two scripts"), one.Text);
        Assert.True((await server.Reader().Open($"/en/s/{slug}")).Shows("Lеyla Аhmadi"));
    }

    [Fact]
    public async Task A_hidden_line_still_counts_and_is_shown_again_and_both_are_recorded_with_who_and_why()
    {
        var slug = await Issued.Statement(server, "hidden-and-shown");
        await Sign(slug, "Rojda Demir", "rojda@people.example", "My name");
        var reader = await Colleague(Role.Secretariat);
        var page = await reader.Open($"/en/desk/statements/{slug}/signatures").Follow("Rojda Demir");

        var unreasoned = await page.Press("Hide the line");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.Status);
        Assert.True(unreasoned.Shows("Please give a reason."), unreasoned.Text);
        var hidden = await unreasoned.Choose("signed in somebody else’s name").Press("Hide the line");

        Assert.True(hidden.Shows("The line is hidden; the signature still counts."), hidden.Text);
        Assert.True(hidden.Shows("لیلا احمدی hid the line: signed in somebody else’s name"), hidden.Text);
        server.Clock.Advance(TimeSpan.FromSeconds(2)); // public pages are kept for a second
        var published = await server.Reader().Open($"/en/s/{slug}");
        Assert.False(published.Shows("Rojda Demir"), published.Text);

        var shown = await hidden.Press("Show it again");
        Assert.True(shown.Shows("The line is shown again."), shown.Text);
        server.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True((await server.Reader().Open($"/en/s/{slug}")).Shows("Rojda Demir"));
        var acts = await server.Stored(db => db.DeskActs.Where(a => a.What.StartsWith("signature.") && db.Signatures.Any(s => s.Id == a.About)).OrderBy(a => a.Id)
            .Select(a => new { a.What, a.Reason, Who = db.Users.First(u => u.Id == a.AccountId).Name }).ToListAsync());
        Assert.Contains(acts, a => a is { What: "signature.hide", Reason: "Impersonation", Who: "لیلا احمدی" });
        Assert.Contains(acts, a => a is { What: "signature.show", Reason: null });
    }

    [Fact]
    public async Task Removing_asks_once_more_deletes_what_the_signer_wrote_and_is_recorded_once_however_often_it_is_pressed()
    {
        var slug = await Issued.Statement(server, "removed-for-good");
        await Sign(slug, "Buy Cheap Watches", "spam@people.example", "My name");
        var reader = await Colleague(Role.Secretariat);
        var page = await reader.Open($"/en/desk/statements/{slug}/signatures").Follow("Buy Cheap Watches");

        var asked = await page.Choose("insult, advertising, or made by a program").Press("Remove the signature");
        Assert.True((await server.Reader().Open($"/en/s/{slug}")).Shows("Buy Cheap Watches"));
        var answers = await Task.WhenAll(asked.Press("Yes, remove it"), asked.Press("Yes, remove it"));

        Assert.All(answers, answer => Assert.True(answer.Shows("The signature is removed"), answer.Text));
        Assert.False(answers[0].Shows("Buy Cheap Watches"), answers[0].Text);
        server.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Shows("Buy Cheap Watches"));
        var stored = await server.Stored(db => db.Signatures.SingleAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)));
        Assert.Equal(SignatureState.Removed, stored.State);
        Assert.Empty(stored.Content);
        Assert.Equal(1, await server.Stored(db => db.DeskActs.CountAsync(a => a.About == stored.Id && a.What == "signature.remove" && a.Reason == "Abuse")));
    }

    [Fact]
    public async Task A_signature_is_found_by_a_name_in_another_spelling_and_lists_are_filtered_by_state()
    {
        var slug = await Issued.Statement(server, "finding-one");
        await Sign(slug, "علي كريمي", "ali@people.example", "Only that somebody signed");
        await Sign(slug, "Zeynep Kaya", "zeynep@people.example", "My name", confirm: false);
        var reader = await Colleague(Role.Secretariat);

        var found = await reader.Open($"/en/desk/statements/{slug}/signatures").Fill("Find a name", "علی کریمی").Press("Find");
        Assert.Equal(["علي كريمي"], found.Texts("tbody th a"));
        var waiting = await reader.Open($"/en/desk/statements/{slug}/signatures").Follow("Waiting 1");
        Assert.Equal(["Zeynep Kaya"], waiting.Texts("tbody th a"));
        var observer = await (await Colleague(Role.Observer)).Open($"/en/desk/statements/{slug}/signatures?q={Uri.EscapeDataString("علی")}");
        Assert.False(observer.Shows("علي كريمي"), observer.Text);
    }

    [Fact]
    public async Task The_table_is_safe_to_open_and_holds_addresses_only_where_the_secretariat_asks_for_them_on_record()
    {
        var slug = await Issued.Statement(server, "exported");
        await Sign(slug, "=HYPERLINK(\"http://elsewhere.example\")a", "formula@people.example", "My name");
        await Sign(slug, "+49 call me", "plus@people.example", "My name");
        await Sign(slug, "-2+3+cmd", "minus@people.example", "My name");
        await Sign(slug, "@SUM(A1)", "at@people.example", "My name");
        await Sign(slug, "Nur, \"Şîrîn\"", "comma@people.example", "My name");
        await Sign(slug, "Hidden Person", "hidden@people.example", "Only that somebody signed");
        var reader = await Colleague(Role.Secretariat);

        var plain = Encoding.UTF8.GetString(await reader.Download($"/en/desk/statements/{slug}/signatures.csv"));
        var whole = await (await reader.Open($"/en/desk/statements/{slug}/signatures")).Press("Table with e-mail addresses");

        Assert.StartsWith("\uFEFFstate,kind,name,language", plain, StringComparison.Ordinal);
        var cells = plain.Split('\n')[1..].Where(line => line.Length > 0).Select(line => line.Split(',')[2].TrimStart('"')).ToList();
        Assert.Equal(6, cells.Count);
        Assert.All(cells, cell => Assert.DoesNotContain(cell[0], "=+-@\t\r"));
        Assert.Contains("'=HYPERLINK(", plain, StringComparison.Ordinal);
        Assert.Contains("\"Nur, \"\"Şîrîn\"\"\"", plain, StringComparison.Ordinal);
        Assert.Contains("Hidden Person", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("@people.example", plain, StringComparison.Ordinal);
        Assert.Contains("hidden@people.example", whole.Source, StringComparison.Ordinal);
        Assert.Equal(1, await server.Stored(db => db.DeskActs.CountAsync(a => a.What == "signature.export" && db.Statements.Any(s => s.Id == a.About && s.Slug == slug))));

        var observers = Encoding.UTF8.GetString(await (await Colleague(Role.Observer)).Download($"/en/desk/statements/{slug}/signatures.csv"));
        Assert.DoesNotContain("Hidden Person", observers, StringComparison.Ordinal);
        Assert.DoesNotContain("address", observers, StringComparison.Ordinal);
        Assert.DoesNotContain("representative", observers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lists_are_turned_page_by_page()
    {
        var slug = await Issued.Statement(server, "many-names");
        await Task.WhenAll(Enumerable.Range(0, 53).Select(i => Sign(slug, $"Signer Number{i:00}", $"signer{i}@people.example", "My name", confirm: false)));
        var reader = await Colleague(Role.Secretariat);

        var first = await reader.Open($"/en/desk/statements/{slug}/signatures");
        var second = await first.Follow("Older");

        Assert.True(second.Shows("Page 2 of 2"), second.Text);
        var names = first.Texts("tbody th a").Concat(second.Texts("tbody th a")).ToList();
        Assert.Equal(53, names.Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await reader.Open($"/en/desk/statements/{slug}/signatures?p=-7&state=nonsense")).Status);
    }

    private Task<Reader> Colleague(Role role) => Desk.Colleague(server, role, $"{Guid.NewGuid():n}@lake-cities.example");

    private async Task Sign(string slug, string name, string address, string shown, bool confirm = true)
    {
        var reader = server.Reader();
        var check = await reader.Open($"/en/s/{slug}/sign").Fill("Full name", name).Fill("E-mail address", address).Choose(shown).Press("Continue");
        await check.Press("Send me the mail");
        if (!confirm)
            return;
        var mail = await server.Mailbox.Next(address);
        var confirmed = await reader.Open(mail.Link("/my/")).Press("Confirm my signature");
        Assert.True(confirmed.Shows("Your signature counts"), confirmed.Text);
        server.Clock.Advance(TimeSpan.FromSeconds(2));
    }
}
