using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Ledger;

public sealed class OlderCopyTests
{
    [Fact]
    public async Task A_server_on_an_older_copy_of_its_database_does_not_start_and_says_why()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await server.Logged();
        await server.Stop();
        await server.Keep();
        await server.Restart();
        await server.Sign(slug, "لیلا احمدی", "leyla@older.example");
        await server.Logged();
        await server.Stop();

        await server.PutBack(keysToo: false);

        var refusal = await Assert.ThrowsAsync<LogRefusedException>(server.Restart);
        Assert.Contains("older copy", refusal.Message, StringComparison.Ordinal);
        // At the keyboard: one sentence, where to read on, and no server.
        List<string> serve = ["serve", "--data", server.Settings.DataFolder, "--port", $"{server.Settings.Port}"];
        if (server.Settings.Database is { } database)
            serve.AddRange(["--database", database]);
        var answer = await Operator.Run([.. serve]);
        Assert.Equal(1, answer.Status);
        Assert.Contains("The server does not start: This database ends at entry", answer.Error, StringComparison.Ordinal);
        Assert.Contains("docs/operating/restore.md", answer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.Path("docs", "operating", "restore.md")));
    }
}
