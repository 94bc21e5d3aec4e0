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
        Canary.AssertNowhere(server);

        await server.Reader().Open(link).Press("Confirm my signature");
        await server.Logged();
        Canary.AssertNowhere(server);

        await (await (await server.Reader().Open(link)).Press("Erase every trace of me")).Press("Yes, erase it");
        await server.Logged();
        Canary.AssertNowhere(server);
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase) || line.Contains(Canary.Name, StringComparison.Ordinal));
        // Nor does the log as everybody reads it.
        Assert.False((await server.Reader().Open($"/en/s/{slug}")).Source.Contains(Canary.Name, StringComparison.Ordinal));
    }
}
