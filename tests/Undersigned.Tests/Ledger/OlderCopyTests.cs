using Microsoft.Data.Sqlite;
using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Ledger;

public sealed class OlderCopyTests
{
    [Fact]
    public async Task A_server_on_an_older_copy_of_its_database_does_not_start_and_says_why()
    {
        if (TestDatabase.Kind != "sqlite")
            return; // a copy of a file; PostgreSQL's copies are made by its own tools and caught by the same check
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await server.Logged();
        await server.Stop();
        SqliteConnection.ClearAllPools();
        var database = Path.Combine(server.Settings.DataFolder, "undersigned.db");
        File.Copy(database, database + ".older");
        await server.Restart();
        await server.Sign(slug, "لیلا احمدی", "leyla@older.example");
        await server.Logged();
        await server.Stop();
        SqliteConnection.ClearAllPools();

        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
        File.Copy(database + ".older", database, overwrite: true);

        var refusal = await Assert.ThrowsAsync<LogRefusedException>(server.Restart);
        Assert.Contains("older copy", refusal.Message, StringComparison.Ordinal);
    }
}
