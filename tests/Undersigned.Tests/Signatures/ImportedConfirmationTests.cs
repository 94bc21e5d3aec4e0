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
using Undersigned.Tests.Import;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Signatures;

/// <summary>An organisation whose name came in with a published list, and the link by which it confirms it.</summary>
public sealed class ImportedConfirmationTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Teachers = """{ "names": { "fa": "کانون آموزگاران واران", "en": "Teachers’ Union of Varan" }, "type": "organisation", "role": null, "affiliation": null, "city": "Vienna", "country": "AT" }""";

    [Fact]
    public async Task The_link_changes_nothing_when_opened_and_its_button_makes_the_signature_the_organisations_own()
    {
        var (slug, id) = await Import("confirmed");
        var before = await Stored(id);
        var secretary = await Desk.Colleague(server, Role.Secretariat, "confirming@lake-cities.example");

        var asked = await secretary.Open($"/en/desk/statements/{slug}/signatures/{id}").Fill("E-mail address", "office@varan-teachers.example").Press("Send the link");
        Assert.True(asked.Shows("The link is on its way."), asked.Text);
        Assert.True(asked.Shows("لیلا احمدی asked for confirmation by mail"), asked.Text);
        var mail = await server.Mailbox.Next("office@varan-teachers.example");
        Assert.Contains("Teachers’ Union of Varan", mail.Text, StringComparison.Ordinal);
        Assert.Contains("The Varan Herald", mail.Text, StringComparison.Ordinal);
        var link = mail.Link("/my/");

        // A mail scanner opens it, with every handler it can think of.
        foreach (var query in new[] { "", "?handler=confirm", "?handler=withdraw" })
            await server.Reader().Open(link + query);
        Assert.Equal(Evidence.Imported, (await Stored(id)).Evidence);
        Assert.Equal(["imported, unverified"], await EvidenceShown(slug));

        var page = await server.Reader().Open(link);
        Assert.Equal("Is this your name?", page.Heading);
        var confirmed = await page.Press("Confirm my signature");

        Assert.True(confirmed.Shows("Your signature counts"), confirmed.Text);
        await ReadLog.UpToDate(server);
        Assert.Equal(["mail"], await EvidenceShown(slug));
        var after = await Stored(id);
        var signatories = server.Services.GetRequiredService<Signatories>();
        Assert.Null(signatories.Open(after).Link);
        Assert.NotEqual(before.WithdrawalTag, after.WithdrawalTag);
        // The log took the imported entry off and binds the organisation's own, which says how it was checked.
        var own = (await ReadLog.Entries(server)).OfType<SignEntry>().Single(e => e.WithdrawalTag == new Hash(after.WithdrawalTag));
        var opening = signatories.Opening(after);
        Assert.Equal((opening.Commitment(), "mail"), (own.Commitment, opening[SignatureField.Evidence]));
        Assert.Equal(["open", "sign", "remove", "sign"], await server.Stored(db => db.LogEntries.Where(e => e.Chain == after.StatementId && e.Kind != "list").OrderBy(e => e.Sequence).Select(e => e.Kind).ToListAsync()));
        // What is stored of it is what its new entry commits to. (The log itself goes on meanwhile.)
        var stored = new StoredState(server.Services.GetRequiredService<Database>(), server.Services.GetRequiredService<Vault>(), server.Settings);
        Assert.DoesNotContain(await stored.Check(TextWriter.Null, CancellationToken.None), finding => finding.StartsWith("signature", StringComparison.Ordinal));
        // A second press is no error, and counts nothing twice.
        Assert.Equal(HttpStatusCode.OK, (await page.Press("Confirm my signature")).Status);
        Assert.Equal(1, await server.Stored(db => db.LogChains.Where(c => c.Id == after.StatementId).Select(c => c.Signed - c.Removed).SingleAsync()));

        // From now on it is a signature like any other.
        var withdrawn = await server.Reader().Open(link).Press("Withdraw my signature").Press("Yes, withdraw it");
        await ReadLog.UpToDate(server);
        Assert.True(withdrawn.Shows("Your signature is withdrawn"), withdrawn.Text);
        Assert.Contains((await ReadLog.Entries(server)).OfType<WithdrawEntry>(), e => WithdrawalTag.Of(e.Secret) == new Hash(after.WithdrawalTag));
        AssertNowhere("varan-teachers");
    }

    [Fact]
    public async Task An_address_at_the_organisations_own_domain_shows_more()
    {
        var (slug, id) = await Import("own-domain");
        var organisation = server.Services.GetRequiredService<Signatories>().Open(await Stored(id)).Organisation;
        await server.With<Db, int>(async db =>
        {
            (await db.Organisations.SingleAsync(o => o.Id == organisation)).LivesAt("https://www.teachers-of-varan.example/about");
            return await db.SaveChangesAsync();
        });

        await Ask(slug, id, "office@teachers-of-varan.example");
        await server.Reader().Open((await server.Mailbox.Next("office@teachers-of-varan.example")).Link("/my/")).Press("Confirm my signature");

        Assert.Equal(Evidence.Domain, (await Stored(id)).Evidence);
        Assert.Equal(["own domain"], await EvidenceShown(slug));
    }

    [Fact]
    public async Task Whoever_did_not_sign_withdraws_and_the_log_says_it_was_the_bearer_of_the_name()
    {
        var (slug, id) = await Import("not-signed");
        var imported = await Stored(id);
        await Ask(slug, id, "no@varan-not.example");

        var withdrawn = await server.Reader().Open((await server.Mailbox.Next("no@varan-not.example")).Link("/my/")).Press("Withdraw my signature").Press("Yes, withdraw it");
        await ReadLog.UpToDate(server);

        Assert.True(withdrawn.Shows("Your signature is withdrawn"), withdrawn.Text);
        Assert.Contains((await ReadLog.Entries(server)).OfType<WithdrawEntry>(), e => WithdrawalTag.Of(e.Secret) == new Hash(imported.WithdrawalTag));
    }

    [Fact]
    public async Task An_address_that_never_confirms_is_forgotten_after_thirty_days_and_its_link_ends()
    {
        var (slug, id) = await Import("unanswered");
        await Ask(slug, id, "silent@varan-silent.example");
        var link = (await server.Mailbox.Next("silent@varan-silent.example")).Link("/my/");
        await People.Eventually(() => server.Stored(async db => !await db.Outbox.AnyAsync()));

        server.Clock.Advance(TimeSpan.FromDays(31));
        await server.With<Retention, bool>(async retention =>
        {
            await retention.Run();
            return true;
        });

        Assert.Null(server.Services.GetRequiredService<Signatories>().Open(await Stored(id)).Address);
        Assert.Equal(HttpStatusCode.Gone, (await server.Reader().Open(link)).Status);
        Assert.Equal(["imported, unverified"], await EvidenceShown(slug));
        AssertNowhere("varan-silent");
    }

    [Fact]
    public async Task Pressing_twice_sends_one_mail_and_a_wrong_address_is_kept_and_refused()
    {
        var (slug, id) = await Import("twice");
        var page = await (await Desk.Colleague(server, Role.Secretariat, "twice@lake-cities.example")).Open($"/en/desk/statements/{slug}/signatures/{id}");

        var refused = await page.Fill("E-mail address", "office at varan").Press("Send the link");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("office at varan", refused.Value("E-mail address"));
        var sent = await refused.Fill("E-mail address", "once@varan-once.example").Press("Send the link");
        var again = await sent.Fill("E-mail address", "once@varan-once.example").Press("Send the link");

        Assert.True(again.Shows("A link was sent a moment ago."), again.Text);
        await server.Mailbox.Next("once@varan-once.example");
        await People.Eventually(() => server.Stored(async db => !await db.Outbox.AnyAsync()));
        Assert.Single(server.Mailbox.For("once@varan-once.example"));
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("varan-once", StringComparison.Ordinal));
    }

    private async Task Ask(string slug, Guid id, string address)
    {
        var asked = await (await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example")).Open($"/en/desk/statements/{slug}/signatures/{id}").Fill("E-mail address", address).Press("Send the link");
        Assert.True(asked.Shows("The link is on its way."), asked.Text);
    }

    private async Task<(string Slug, Guid Signature)> Import(string title)
    {
        using var published = Published.Statement(title, $"[{Teachers}]", change: record => record["source"] = "The Varan Herald");
        var outcome = await published.ImportInside(server);
        await ReadLog.UpToDate(server);
        return (outcome.Slug, await server.Stored(db => db.Signatures.Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == outcome.Slug)).Select(s => s.Id).SingleAsync()));
    }

    private Task<Signature> Stored(Guid id) => server.Stored(db => db.Signatures.AsNoTracking().SingleAsync(s => s.Id == id));

    private async Task<IReadOnlyList<string>> EvidenceShown(string slug)
    {
        server.Clock.Advance(TimeSpan.FromSeconds(2)); // public pages are kept for a second
        return (await server.Reader().Open($"/en/s/{slug}")).Texts("td.evidence");
    }

    private void AssertNowhere(string canary)
    {
        if (TestDatabase.IsPostgres)
            return;
        // Bundles are written meanwhile, and hold only what is public.
        foreach (var file in Directory.EnumerateFiles(server.Settings.DataFolder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("bundles", StringComparison.Ordinal)))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) >= 0, $"{canary} stands in {Path.GetFileName(file)}");
        }
    }
}
