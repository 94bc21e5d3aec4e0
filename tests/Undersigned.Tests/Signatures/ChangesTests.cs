using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Signatures;

/// <summary>A signature's life after it was confirmed, each step followed by a check of the whole log and of all that is stored.</summary>
public sealed class ChangesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Whoever_withdraws_stands_in_the_list_no_more_and_the_log_tells_it_was_the_signer()
    {
        var slug = await Issued.Statement(server, "withdraw");
        var link = await server.Sign(slug, "Şîrîn Nesrîn", "shirin@withdraw.example");
        Assert.True((await server.Reader().Open($"/en/s/{slug}")).Shows("Şîrîn Nesrîn"));

        var asked = await (await server.Reader().Open(link)).Press("Withdraw my signature");
        var withdrawn = await asked.Press("Yes, withdraw it");

        Assert.True(withdrawn.Shows("Your signature is withdrawn"), withdrawn.Text);
        var page = await server.Reader().Open($"/en/s/{slug}");
        Assert.False(page.Shows("Şîrîn Nesrîn"));
        await EverythingHolds();
        Assert.Contains("withdraw", await KindsOf(slug));
    }

    [Fact]
    public async Task Who_lost_the_mail_gets_another_link_and_can_still_take_the_name_off()
    {
        var slug = await Issued.Statement(server, "lost-mail");
        await server.Sign(slug, "Łukasz Żak", "lukasz@lost.example");
        server.Clock.Advance(TimeSpan.FromMinutes(3));
        var again = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "L").Fill("E-mail address", "lukasz@lost.example").Press("Continue");
        await again.Press("Send me the mail");
        var second = (await server.Mailbox.Next("lukasz@lost.example")).Link("/my/");

        await (await (await server.Reader().Open(second)).Press("Withdraw my signature")).Press("Yes, withdraw it");

        await EverythingHolds();
        Assert.Contains("remove", await KindsOf(slug));
    }

    [Fact]
    public async Task Who_shows_initials_only_is_found_by_no_name_anywhere()
    {
        var slug = await Issued.Statement(server, "initials");
        var link = await server.Sign(slug, "Şîrîn Nesrîn", "shirin@initials.example");

        await (await server.Reader().Open(link)).Choose("My initials").Press("Save");

        var page = await server.Reader().Open($"/en/s/{slug}");
        Assert.True(page.Shows("Ş. N."), page.Text);
        Assert.DoesNotContain("Şîrîn", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sealed_nobody_here_can_read_and_its_signer_is_told_once_what_opens_it()
    {
        var slug = await Issued.Statement(server, "sealed");
        var link = await server.Sign(slug, "Nasrin Vale", "nasrin@sealed.example");

        var asked = await (await server.Reader().Open(link)).Choose("Nothing, and forget who I am").Press("Save");
        Assert.True((await server.Reader().Open(link)).Shows("Nasrin Vale"), "It cannot be undone: saying so once must not be enough.");
        var sealing = await asked.Press("Yes, forget who I am");

        var opening = Opening.Parse(sealing.One("textarea").TextContent.TrimStart('\n').ReplaceLineEndings("\n"));
        Assert.Equal("en=Nasrin Vale", opening[SignatureField.Names]);
        var signature = await server.Stored(db => db.Signatures.SingleAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)));
        Assert.Empty(signature.Content);
        Assert.Empty(signature.WrappedKey);
        Assert.False((await server.Reader().Open(link)).Source.Contains("Nasrin", StringComparison.Ordinal));
        await EverythingHolds();
    }

    [Fact]
    public async Task Erasing_leaves_no_row_and_an_entry_that_says_nothing()
    {
        var slug = await Issued.Statement(server, "erase");
        var link = await server.Sign(slug, "Nasrin Canary", "nasrin@erase.example");
        await server.Logged();

        var erased = await (await (await server.Reader().Open(link)).Press("Erase every trace of me")).Press("Yes, erase it");

        Assert.True(erased.Shows("Everything is erased"), erased.Text);
        Assert.Equal(0, await server.Stored(db => db.Signatures.CountAsync(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug))));
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Shows("Nasrin Canary"));
        await EverythingHolds();
        Assert.Contains("erase", await KindsOf(slug));
    }

    [Fact]
    public async Task Whoever_confirms_while_the_statement_is_being_closed_is_told_and_never_stands_behind_its_end()
    {
        var slug = await Issued.Statement(server, "closing-overtakes");
        var form = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "Rojda Demir").Fill("E-mail address", "rojda@closing.example").Press("Continue");
        await form.Press("Send me the mail");
        var page = await server.Reader().Open((await server.Mailbox.Next("rojda@closing.example")).Link("/my/"));

        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var statement = await db.Statements.SingleAsync(s => s.Slug == slug);
        await using var closing = await db.Database.BeginTransactionAsync();
        statement.Close(server.Clock.GetUtcNow());
        db.Add(scope.ServiceProvider.GetRequiredService<LedgerQueue>().Closed(statement.Id));
        await db.SaveChangesAsync();
        // It is closed for whoever commits later, and nobody can see that yet.
        var confirming = page.Press("Confirm my signature");
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Assert.False(confirming.IsCompleted);
        await closing.CommitAsync();
        var told = await confirming;

        Assert.False(told.Shows("Your signature counts"), told.Text);
        Assert.True(told.Shows("takes no more signatures") || told.Shows("Please read the line again"), told.Text);
        await EverythingHolds();
        Assert.Equal(0, await server.Stored(d => d.Signatures.CountAsync(s => s.StatementId == statement.Id && s.Day != null)));
        Assert.DoesNotContain("sign", await KindsOf(slug));
    }

    [Fact]
    public async Task A_changed_text_is_signed_again_only_by_who_says_so()
    {
        var slug = await Issued.Statement(server, "changed-text");
        var staying = await server.Sign(slug, "Şîrîn Nesrîn", "shirin@changed.example");
        await server.Sign(slug, "Łukasz Żak", "lukasz@changed.example");
        await server.Amend(slug, "We ask that every archive in the valley be opened by spring.\n\nMemory belongs to all.");
        server.Clock.Advance(TimeSpan.FromMinutes(1));

        var mail = await server.Mailbox.Next("shirin@changed.example");
        Assert.Contains("has been changed", mail.Text, StringComparison.Ordinal);
        var page = await server.Reader().Open(mail.Link("/my/"));
        var changes = await page.Follow("See what changed");
        Assert.Contains("opened<ins> by spring</ins>.", changes.Source, StringComparison.Ordinal);
        Assert.False(changes.Shows("Memory belongs to all."), "What stayed the same is not read again.");
        var affirmed = await page.Press("I sign version 2 as well");

        Assert.True(affirmed.Shows("Your signature stands under the new version"), affirmed.Text);
        var versions = await server.Stored(db => db.Signatures.Where(s => db.Statements.Any(t => t.Id == s.StatementId && t.Slug == slug)).Select(s => s.Version).Order().ToListAsync());
        Assert.Equal([1, 2], versions);
        await EverythingHolds();
        // The link of the first mail is replaced by the one that affirmed.
        Assert.Equal(System.Net.HttpStatusCode.Gone, (await server.Reader().Open(staying)).Status);
    }

    [Fact]
    public async Task The_receipt_proves_the_signature_offline_and_the_opening_whose_it_is()
    {
        var slug = await Issued.Statement(server, "receipt");
        var link = await server.Sign(slug, "لیلا احمدی", "leyla@receipt.example");
        var reader = server.Reader();

        var receipt = Receipt.Parse(await reader.Download($"{link}?handler=receipt"));
        var opening = Opening.Parse(System.Text.Encoding.UTF8.GetString(await reader.Download($"{link}?handler=opening")));

        var key = VerifierKey.Parse((await reader.Http.GetStringAsync("/log/vkey")).TrimEnd('\n'));
        var report = ReceiptCheck.Check(receipt, [key], policy: null, server.Clock.GetUtcNow(), opening);
        Assert.True(report.Holds, string.Join(", ", report.Findings));
        Assert.Equal("fa=لیلا احمدی", opening[SignatureField.Names]);
    }

    [Fact]
    public async Task The_bundle_holds_without_the_server_and_shows_only_what_its_signers_show()
    {
        await using var own = await RunningServer.Start();
        var slug = await Issued.Statement(own);
        await own.Sign(slug, "لیلا احمدی", "leyla@bundle.example");
        await own.Sign(slug, "Şîrîn Nesrîn", "shirin@bundle.example", "My initials");
        await own.Sign(slug, "Łukasz Żak", "lukasz@bundle.example", "Only that somebody signed");
        await (await (await own.Reader().Open(await own.Sign(slug, "Gone Again", "gone@bundle.example"))).Press("Withdraw my signature")).Press("Yes, withdraw it");
        await own.Logged();

        await Publish(own, slug);

        var path = Path.Combine(own.Settings.DataFolder, "downloaded.zip");
        await File.WriteAllBytesAsync(path, await own.Reader().Download($"/s/{slug}/bundle.zip"), TestContext.Current.CancellationToken);
        var files = BundleFiles.Open(path);
        var report = await BundleCheck.Run(files, [own.Services.GetRequiredService<LogKey>().Verifier], policy: null, own.Clock.GetUtcNow());
        Assert.True(report.Holds, string.Join("\n", report.Findings));
        Assert.Equal(new ListCounts(1, 1, 1, 0, 1, 0, 0), report.List!.Counts);
        var openings = System.Text.Encoding.UTF8.GetString(files.ReadAll(BundleNames.Openings, 1 << 20));
        Assert.Contains("لیلا احمدی", openings, StringComparison.Ordinal);
        Assert.DoesNotContain("Şîrîn", openings, StringComparison.Ordinal);
        Assert.DoesNotContain("Łukasz", openings, StringComparison.Ordinal);
        Assert.DoesNotContain("Gone Again", openings, StringComparison.Ordinal);
        await own.EverythingHolds();
    }

    [Fact]
    public async Task An_at_risk_statement_is_released_shuffled_lists_nobody_before_and_its_mail_says_nothing()
    {
        await using var own = await RunningServer.Start();
        var slug = await AtRisk(own);
        var links = new List<string>();
        for (var i = 0; i < HeldBack.Handful; i++)
            links.Add(await own.Sign(slug, $"Name {(char)('A' + i)}", $"person{i}@risk.example"));

        Assert.All(own.Mailbox.Messages, mail =>
        {
            Assert.DoesNotContain(Issued.EnglishTitle, mail.Text + mail.Subject, StringComparison.Ordinal);
            Assert.DoesNotContain("Name ", mail.Text + mail.Subject, StringComparison.Ordinal);
            Assert.DoesNotContain("sign", mail.Subject, StringComparison.OrdinalIgnoreCase);
        });
        Assert.False((await own.Reader().Open($"/en/s/{slug}")).Shows("Name A"));
        var promise = SignedNote.Parse(await own.Reader().Download($"{links[0]}?handler=promise"));
        Assert.Single(promise.Verify([own.Services.GetRequiredService<LogKey>().Verifier]));

        own.Clock.Advance(TimeSpan.FromMinutes(61));
        await People.Eventually(async () => await own.Stored(db => db.LogQueue.CountAsync()) == 0);

        own.Clock.Advance(TimeSpan.FromSeconds(2));
        await People.Eventually(async () => await own.Reader().Open($"/en/s/{slug}") is var page && page.Shows("Name A") && page.Shows("Name E"));
        await own.EverythingHolds();
        var entries = await new ChainReader(own.Services.GetRequiredService<Database>()).Read(await own.Stored(db => db.Statements.Where(s => s.Slug == slug).Select(s => s.Id).SingleAsync()));
        Assert.Contains(entries, e => Promise.Parse(promise.Text).IsKeptBy(LogEntry.Parse(e.Bytes.Span)));
    }

    [Fact]
    public async Task Whoever_is_put_back_on_an_at_risk_statement_is_listed_when_the_log_says_so_and_the_log_goes_on()
    {
        await using var own = await RunningServer.Start();
        var slug = await AtRisk(own);
        for (var i = 0; i < HeldBack.Handful; i++)
            await own.Sign(slug, $"Name {(char)('A' + i)}", $"person{i}@risk.example");
        await Released(own);
        var invalidate = $"/en/desk/statements/{slug}/signatures/invalidate";
        await (await (await Desk.Colleague(own, Role.Secretariat, "roza@lake-cities.example")).Open($"{invalidate}?words=name")).Choose("insult, advertising, or made by a program").Press("Take out 5 signatures");
        await Released(own);

        var back = await (await (await Desk.Colleague(own, Role.Secretariat, "dilan@lake-cities.example")).Open(invalidate)).Press("Put 5 signatures back");
        Assert.True(back.Shows("They stand again."), back.Text);
        // Their entries are held back for a day; the list that follows within a minute is true of the log, where nobody stands.
        own.Clock.Advance(TimeSpan.FromMinutes(1));
        await People.Eventually(async () => await LastList(own, slug) is { Counts: { Named: 0, Counted: 0, Removed: HeldBack.Handful } });
        await Released(own);
        own.Clock.Advance(TimeSpan.FromHours(25));

        await People.Eventually(async () => await LastList(own, slug) is { Counts: { Named: HeldBack.Handful, Counted: 0, Removed: HeldBack.Handful } });
        await own.EverythingHolds();
        Assert.Empty(own.Log.Errors);
    }

    private static async Task Released(RunningServer own)
    {
        own.Clock.Advance(HeldBack.Longest + TimeSpan.FromSeconds(1));
        await People.Eventually(async () => !await own.Stored(db => db.LogQueue.AnyAsync()));
    }

    private static async Task<ListEntry?> LastList(RunningServer own, string slug)
    {
        var statement = await own.Services.GetRequiredService<PublishedStatements>().Find(slug);
        var list = (await own.Services.GetRequiredService<ChainReader>().Read(statement!.Id)).FindLast(entry => entry.Kind == "list");
        return list is null ? null : (ListEntry)LogEntry.Parse(list.Bytes.Span);
    }

    private static async Task<string> AtRisk(RunningServer own)
    {
        const string slug = "at-risk";
        await using var scope = own.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var statement = new Statement(slug, "en", issuer: null, own.Clock);
        Assert.True(statement.Protect(true));
        own.Services.GetRequiredService<Vault>().Create(statement.Id);
        statement.Write("en", Issued.EnglishTitle, "We ask for a doctor and a visit.", "");
        db.Add(statement);
        await scope.ServiceProvider.GetRequiredService<IssueStatement>().Issue(statement);
        return slug;
    }

    private static async Task Publish(RunningServer own, string slug)
    {
        var statement = await own.Services.GetRequiredService<PublishedStatements>().Find(slug);
        await own.Services.GetRequiredService<PublishList>().Run(statement!.Id, TestContext.Current.CancellationToken);
    }

    private async Task<List<string>> KindsOf(string slug) =>
        await server.Stored(db => db.LogEntries.Where(e => db.Statements.Any(s => s.Id == e.Chain && s.Slug == slug)).Select(e => e.Kind).ToListAsync());

    private Task EverythingHolds() => server.EverythingHolds();
}
