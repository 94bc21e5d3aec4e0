using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Ledger;

public sealed class FullDiskTests
{
    [Fact]
    public async Task On_a_full_disk_signers_are_told_so_nothing_acknowledged_is_lost_and_it_goes_on_when_there_is_space()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await server.Stop();
        await using var process = await ServerProcess.Serve(server);
        await server.Sign(slug, "لیلا احمدی", "leyla@disk.example");

        await FillDisk(server, process);
        using var reader = new Reader(server.Address);
        var answers = await OnceItIsBack(() => reader.Open($"/en/s/{slug}/sign").Fill("Full name", "Şîrîn Nesrîn").Fill("E-mail address", "shirin@disk.example").Press("Continue"));
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => answers.Press("Send me the mail"));
        Assert.Contains("answered 503", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("What you just sent has not been taken down", refusal.Message, StringComparison.Ordinal);
        Assert.True((await OnceItIsBack(() => reader.Open($"/en/s/{slug}"))).Shows("لیلا احمدی"));

        await MakeSpace(server, process);
        Assert.Equal("Check your mail", (await OnceItIsBack(() => answers.Press("Send me the mail"))).Heading);
        var link = (await server.Mailbox.Next("shirin@disk.example")).Link("/my/");
        var page = await OnceItIsBack(() => reader.Open(link));
        Assert.True((await OnceItIsBack(() => page.Press("Confirm my signature"))).Shows("Your signature counts"));
        Assert.True(process.IsRunning);

        await process.Kill();
        await server.Restart();
        await server.Logged();
        Assert.Equal(2, await server.Stored(db => db.Signatures.CountAsync(s => s.State == SignatureState.Confirmed)));
        var stored = new StoredState(server.Services.GetRequiredService<Database>(), server.Services.GetRequiredService<Vault>(), server.Settings);
        Assert.Empty(await stored.Check(TextWriter.Null, TestContext.Current.CancellationToken));
    }

    // A connection that PostgreSQL has cut is noticed by whoever uses it next: they are asked to try again.
    private static async Task<Page> OnceItIsBack(Func<Task<Page>> visit)
    {
        Page? page = null;
        await People.Eventually(async () =>
        {
            try
            {
                page = await visit();
                return true;
            }
            catch (InvalidOperationException refusal) when (refusal.Message.Contains("answered 503", StringComparison.Ordinal))
            {
                return false;
            }
        });
        return page!;
    }

    // Of PostgreSQL's disk a test cannot take the space away; hosted ones turn to reading only when it is full.
    private static Task FillDisk(RunningServer server, ServerProcess process) =>
        TestDatabase.IsPostgres ? server.RefuseWrites(true) : process.LimitFiles(4096);

    private static Task MakeSpace(RunningServer server, ServerProcess process) =>
        TestDatabase.IsPostgres ? server.RefuseWrites(false) : process.LimitFiles(null);
}
