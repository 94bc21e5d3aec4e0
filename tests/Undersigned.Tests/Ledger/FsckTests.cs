using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Ledger;

/// <summary>"undersigned fsck": everything that is stored against the log, also beside a running server.</summary>
public sealed class FsckTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task While_people_sign_it_sees_one_moment_and_finds_nothing()
    {
        var slug = await Issued.Statement(server, "checked-while-signed");
        var signing = Task.WhenAll(Enumerable.Range(0, 24).Select(i => server.Sign(slug, $"Şîrîn {i}", $"sirin{i}@fsck.example")));

        var checks = 0;
        do
        {
            Assert.Empty(await new StoredState(server.Services.GetRequiredService<Database>(), server.Services.GetRequiredService<Vault>(), server.Settings)
                .Check(TextWriter.Null, TestContext.Current.CancellationToken));
            checks++;
        }
        while (!signing.IsCompleted);

        await signing;
        Assert.True(checks > 2, $"only {checks} checks while people signed");
    }

    [Fact]
    public async Task What_somebody_changed_in_the_database_is_named_and_the_command_fails()
    {
        await using var own = await RunningServer.Start();
        var slug = await Issued.Statement(own);
        foreach (var name in (string[])["لیلا احمدی", "Łukasz Żak", "Şîrîn Nûr"])
            await own.Sign(slug, name, $"{Guid.NewGuid():n}@fsck.example");
        await own.Logged();
        await ReadLog.UpToDate(own);
        await own.Stop();
        Assert.Equal((0, "Everything holds."), await Fsck(own));

        await Change(own, "UPDATE signatures SET day = '2001-01-01' WHERE id = (SELECT MIN(id::text) FROM signatures)::uuid", "UPDATE signatures SET day = '2001-01-01' WHERE id = (SELECT MIN(id) FROM signatures)");
        await Change(own, "UPDATE signatures SET content = wrapped_key WHERE id = (SELECT MAX(id::text) FROM signatures)::uuid", "UPDATE signatures SET content = wrapped_key WHERE id = (SELECT MAX(id) FROM signatures)");
        await Change(own, "UPDATE log_entries SET kind = 'withdraw' WHERE id = 2");
        await Change(own, "UPDATE statement_texts SET canonical = 'other'::bytea WHERE version = 1 AND language = 'en'", "UPDATE statement_texts SET canonical = CAST('other' AS BLOB) WHERE version = 1 AND language = 'en'");

        var (status, found) = await Fsck(own);
        Assert.Equal(1, status);
        Assert.Contains("its content is not what entry", found, StringComparison.Ordinal);
        Assert.Contains("its content cannot be opened with the statement's key", found, StringComparison.Ordinal);
        Assert.Contains("index: entry 2 is described as another", found, StringComparison.Ordinal);
        Assert.Contains("the text of version 1 in en is not the one hashed", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Łukasz", found, StringComparison.Ordinal);
    }

    private static async Task Change(RunningServer own, string sql, string? ofSqlite = null)
    {
        await using var db = Database.Open(own.Settings.DataFolder, own.Settings.Database).NewContext();
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync(TestDatabase.IsPostgres ? sql : ofSqlite ?? sql));
    }

    private static async Task<(int Status, string Said)> Fsck(RunningServer own)
    {
        List<string> arguments = ["fsck", "--data", own.Settings.DataFolder];
        if (own.Settings.Database is { } database)
            arguments.AddRange(["--database", database]);
        using var fsck = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "undersigned"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = fsck.StandardError.ReadToEndAsync();
        var said = await fsck.StandardOutput.ReadToEndAsync();
        await fsck.WaitForExitAsync();
        return (fsck.ExitCode, fsck.ExitCode == 0 ? said.TrimEnd().Split('\n')[^1] : await errors);
    }
}
