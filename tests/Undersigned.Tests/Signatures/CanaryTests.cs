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
        // Not even what only the statement's key could open: not in a free page, nor in what a backup would copy. Where somebody was reading, some minutes later.
        await People.Eventually(() =>
        {
            server.Clock.Advance(TimeSpan.FromMinutes(1));
            return Canary.IsNowhere(server, held);
        });
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase) || line.Contains(Canary.Name, StringComparison.Ordinal));
        // Nor does the log as everybody reads it.
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Source.Contains(Canary.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_search_finds_what_is_there()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await Canary.Ask(server, slug);

        var held = await Canary.SealedBytes(server);

        Assert.False(await Canary.IsNowhere(server, held));
    }
}
