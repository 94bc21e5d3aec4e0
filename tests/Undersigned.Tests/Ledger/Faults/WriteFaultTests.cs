using Microsoft.Data.Sqlite;
using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger.Faults;

/// <summary>
/// The failure table of the log's writer: a batch of every kind of entry, in which one step after the other is refused, or done without
/// its answer arriving, or the process ends before or after it; then it is started again on what is stored. All of it on one log, which
/// must come out whole, with every acknowledged signature in it once, continuing every head that was ever shown.
/// </summary>
public sealed class WriteFaultTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-faults-");
    private readonly FakeClock _clock = new();
    private readonly List<Checkpoint> _shown = [];
    private readonly List<Guid> _acknowledged = [];
    private TestDatabase _database = null!;
    private LogAtWork _log = null!;
    private LedgerChain _chain;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        _log = Start();
        _chain = await _log.Open();
        await _log.Sequence();
    }

    [Theory]
    [InlineData(Fault.Refused)]
    [InlineData(Fault.AnswerLost)]
    [InlineData(Fault.DiesBefore)]
    [InlineData(Fault.DiesAfter)]
    public async Task Whichever_write_goes_wrong_there_is_one_log_and_nothing_acknowledged_is_lost(Fault fault)
    {
        var struck = new List<string>();
        do
        {
            await SomethingOfEverything();
            _log.Faults.Arm(struck.Count, fault);
            try
            {
                await _log.Sequence();
            }
            catch (OrderedFailure) when (fault is Fault.DiesBefore or Fault.DiesAfter)
            {
                Show();
                await _log.DisposeAsync();
                var struckHere = _log.Faults.Struck;
                _log = Start();
                _log.Faults.Arm(int.MaxValue, fault);
                struck.Add(struckHere!);
                await Recover();
                continue;
            }
            var step = _log.Faults.Struck;
            _log.Faults.Disarm();
            await Recover();
            if (step is null)
                break;
            struck.Add(step);
        }
        while (true);

        // The table is the whole of a batch: its reads, every table it writes, the commit.
        Assert.Contains("BEGIN", struck);
        foreach (var write in new[] { "INSERT INTO log_entries", "INSERT INTO log_chains", "INSERT INTO log_tiles", "DELETE FROM log_queue", "UPDATE log_head", "COMMIT" })
            Assert.Contains(struck, step => step.StartsWith(write, StringComparison.Ordinal));
        await _log.AssertWhole();
        await _log.AssertEachOnce(_acknowledged);
        await _log.AssertNoFork(_shown);
    }

    [Fact]
    public async Task The_files_as_they_lie_after_any_step_start_again_and_lose_nothing()
    {
        if (TestDatabase.IsPostgres)
            return; // there the files are PostgreSQL's
        await SomethingOfEverything();
        var copies = new List<DirectoryInfo>();
        _log.Faults.Arm(int.MaxValue, Fault.Refused);
        _log.Faults.Before = _ => copies.Add(Copy());
        await _log.Sequence();
        _log.Faults.Disarm();
        copies.Add(Copy());
        Show();

        Assert.InRange(copies.Count, 15, 100);
        foreach (var copy in copies)
        {
            await using var log = new LogAtWork(_log.Settings with { DataFolder = copy.FullName }, _clock);
            await log.Sequence();
            await log.AssertWhole();
            await log.AssertEachOnce(_acknowledged);
            await log.AssertNoFork(_shown);
        }
    }

    [Fact]
    public async Task A_head_that_cannot_be_kept_in_its_file_is_published_as_soon_as_it_can()
    {
        var file = _log.Published.HeadFile;
        foreach (var obstacle in new[] { _log.Published.TemporaryHeadFile, file })
        {
            // A folder in the place of the file: neither can be written, and to the renaming it is as a full or broken disk.
            File.Delete(obstacle);
            Directory.CreateDirectory(Path.Combine(obstacle, "in the way"));
            await SomethingOfEverything();
            var before = _log.Published.Current!.Checkpoint.Size;
            await Assert.ThrowsAnyAsync<Exception>(_log.Sequence);
            Assert.Equal(before, _log.Published.Current!.Checkpoint.Size);

            Directory.Delete(obstacle, recursive: true);
            await Recover();
            Assert.True(_log.Published.Current!.Checkpoint.Size > before);
        }
    }

    [Fact]
    public async Task A_head_file_left_half_written_or_behind_is_made_good_and_a_damaged_one_is_refused()
    {
        var file = _log.Published.HeadFile;
        var older = File.ReadAllBytes(file);
        await SomethingOfEverything();
        await Recover();
        var newer = File.ReadAllBytes(file);

        // Died before the renaming, and after the commit.
        var left = _log.Published.TemporaryHeadFile;
        File.WriteAllBytes(left, newer[..(newer.Length / 2)]);
        File.SetLastWriteTimeUtc(left, _clock.GetUtcNow().UtcDateTime.AddHours(-2));
        File.WriteAllBytes(file, older);
        await StartAgain();
        Assert.Equal(newer, File.ReadAllBytes(file));
        Assert.False(File.Exists(left));

        await _log.DisposeAsync();
        File.WriteAllBytes(file, newer[..(newer.Length / 2)]);
        Assert.Contains("damaged", Assert.Throws<LogRefusedException>(Start).Message, StringComparison.Ordinal);
        File.WriteAllBytes(file, newer);
        _log = Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _log.DisposeAsync();
        SqliteConnection.ClearAllPools();
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private LogAtWork Start() => new(new ServerSettings { DataFolder = _folder.FullName, Database = _database.Connection }, _clock);

    private async Task StartAgain()
    {
        await _log.DisposeAsync();
        _log = Start();
    }

    // Two people sign, one of them withdraws: each call has returned, so each was acknowledged.
    private async Task SomethingOfEverything()
    {
        _acknowledged.Add(await _log.Sign(_chain));
        var second = await _log.Sign(_chain);
        _acknowledged.Add(second);
        await _log.Withdraw(_chain, second);
    }

    private async Task Recover()
    {
        Show();
        await _log.Sequence();
        await _log.AssertEachOnce(_acknowledged);
        await using var db = _log.Database.NewContext();
        Assert.Empty(db.LogQueue);
        Show();
        Assert.Equal(db.LogHead.Single().Size, _shown[^1].Size);
    }

    private void Show()
    {
        if (_log.Published.Current is { } head)
            _shown.Add(head.Checkpoint);
    }

    private DirectoryInfo Copy()
    {
        var copy = Directory.CreateDirectory(Path.Combine(_folder.FullName, "copies", Guid.NewGuid().ToString("n")));
        Directory.CreateDirectory(Path.Combine(copy.FullName, "keys"));
        // Without the index of the write-ahead log: it does not survive its processes.
        foreach (var file in _folder.EnumerateFiles().Where(f => !f.Name.EndsWith("-shm", StringComparison.Ordinal)))
            file.CopyTo(Path.Combine(copy.FullName, file.Name));
        foreach (var file in new DirectoryInfo(_log.Settings.KeyFolder).EnumerateFiles())
            file.CopyTo(Path.Combine(copy.FullName, "keys", file.Name));
        return copy;
    }
}
