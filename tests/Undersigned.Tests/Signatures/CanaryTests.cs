using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

public sealed class CanaryTests
{
    [Fact]
    public async Task No_byte_of_a_signer_stands_in_any_file_before_or_after_erasing()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var link = await Canary.Ask(server, slug);
        await Canary.AssertNowhere(server);

        await server.Reader().Open(link).Press("Confirm my signature");
        await server.Logged();
        await Canary.AssertNowhere(server);
        var held = await Canary.SealedBytes(server);

        await (await (await server.Reader().Open(link)).Press("Erase every trace of me")).Press("Yes, erase it");
        await server.Logged();
        await Canary.AssertNowhere(server, inWriteAheadLogToo: true);
        // Not even what only the statement's key could open: not in a free page, nor in what a backup would copy. PostgreSQL keeps what a reader
        // who began earlier could see; it goes with a later commit.
        await NothingIsLeft(server, held);
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase) || line.Contains(Canary.Name, StringComparison.Ordinal));
        // Nor does the log as everybody reads it.
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Source.Contains(Canary.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_reads_while_somebody_is_erased_delays_the_last_byte_and_does_not_keep_it()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var link = await Canary.Ask(server, slug);
        await server.Reader().Open(link).Press("Confirm my signature");
        await server.Logged();
        var held = await Canary.SealedBytes(server);

        await using (var db = server.Services.GetRequiredService<Database>().NewContext())
        {
            await db.ReadAtOnce(async () =>
            {
                Assert.Equal(1, await db.LogHead.CountAsync());
                if (TestDatabase.IsPostgres)
                    await db.Database.ExecuteSqlRawAsync("SELECT pg_current_xact_id()");
                return await (await (await server.Reader().Open(link)).Press("Erase every trace of me")).Press("Yes, erase it");
            });
        }

        await NothingIsLeft(server, held);
    }

    [Fact]
    public async Task The_search_finds_what_is_there()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await Canary.Ask(server, slug);

        var held = await Canary.SealedBytes(server);

        Assert.NotEmpty(await Canary.Where(server, held));
    }

    private static async Task NothingIsLeft(RunningServer server, IReadOnlyList<(string What, byte[] Bytes)> held)
    {
        var left = await Canary.Where(server, held);
        for (var tries = 0; left.Count > 0 && tries < 60; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            await server.Services.GetRequiredService<DurableWrites>().Commit(_ => true);
            left = await Canary.Where(server, held);
        }
        Assert.True(left.Count == 0, string.Join('\n', [.. left, .. server.Log.Lines]));
    }
}
