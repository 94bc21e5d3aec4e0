using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger.Faults;

/// <summary>What the queue holds becomes a chain that verifies, also where entries were held back and leave in another order.</summary>
public sealed class ChainOrderTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-order-");
    private readonly FakeClock _clock = new();
    private TestDatabase _database = null!;
    private LogAtWork _log = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        _log = new LogAtWork(new ServerSettings { DataFolder = _folder.FullName, Database = _database.Connection }, _clock);
    }

    [Fact]
    public async Task Who_is_at_risk_and_affirms_a_changed_text_stands_under_it_and_not_under_the_first()
    {
        var chain = await _log.Open(isHeldBack: true);
        var logged = new List<Guid>();
        for (var i = 0; i < HeldBack.Many; i++)
            logged.Add(await _log.Sign(chain));
        await _log.Sequence();
        var held = await _log.Sign(chain);
        await Save(_log.Queue.Amended(chain.Id, LogAtWork.Manifest(chain, 2)));
        foreach (var signer in logged.Append(held))
        {
            await _log.Writes.Commit(transaction =>
            {
                _log.Queue.Remove(transaction, chain, signer, RemovalReason.Reaffirmed);
                return true;
            });
            await _log.Sign(chain, signer, version: 2);
        }

        await Release();

        await _log.AssertWhole();
        await using var db = _log.Database.NewContext();
        foreach (var signer in logged.Append(held))
        {
            var entries = await db.LogEntries.Where(e => e.About == signer).OrderBy(e => e.Id).ToListAsync();
            Assert.Equal(["sign", "remove", "sign"], entries.Select(e => e.Kind));
            Assert.Equal(LogAtWork.Manifest(chain, 2), entries[2].Manifest);
        }
    }

    [Fact]
    public async Task A_statement_that_ends_while_entries_are_held_back_ends_after_them()
    {
        var chain = await _log.Open(isHeldBack: true);
        var signer = await _log.Sign(chain);
        await Save(_log.Queue.Closed(chain.Id));
        await _log.Sequence();
        await using (var db = _log.Database.NewContext())
            Assert.Equal(2, await db.LogQueue.CountAsync());

        await Release();

        await _log.AssertWhole();
        await _log.AssertEachOnce([signer]);
        await using (var db = _log.Database.NewContext())
            Assert.Equal("close", await db.LogEntries.OrderByDescending(e => e.Id).Select(e => e.Kind).FirstAsync());
    }

    [Fact]
    public async Task A_list_that_is_no_longer_true_where_it_would_stand_is_not_logged()
    {
        var chain = await _log.Open();
        await _log.Sign(chain);
        await _log.Sequence();
        await _log.Sign(chain); // counted nowhere yet
        await List(place: 2, counted: 1);
        await _log.Sequence();
        await List(place: 3, counted: 2);
        await _log.Sequence();

        await _log.AssertWhole();
        await using var db = _log.Database.NewContext();
        Assert.Equal(["open", "sign", "sign", "list"], await db.LogEntries.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());

        Task<bool> List(long place, long counted) => Queue(chain.Id, place, new ListCounts(0, 0, counted, 0, 0, 0, 0));
    }

    [Fact]
    public async Task A_list_that_counts_less_than_nobody_keeps_nothing_else_out_of_the_log()
    {
        var chain = await _log.Open();
        await _log.Sign(chain);
        await _log.Sequence();
        await Queue(chain.Id, place: 2, new ListCounts(3, 0, -2, 0, 0, 0, 0));
        await _log.Sign(chain);
        await _log.Sequence();

        await _log.AssertWhole();
        await using var db = _log.Database.NewContext();
        Assert.Equal(["open", "sign", "sign"], await db.LogEntries.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
        Assert.False(await db.LogQueue.AnyAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _log.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    // A day later everything is due.
    private async Task Release()
    {
        _clock.Advance(HeldBack.Longest);
        while (await _log.Sequence() > 0)
        {
            // as the server does, until nothing is left
        }
    }

    private Task<bool> Queue(Guid chain, long place, ListCounts counts) => _log.Writes.Commit(transaction =>
    {
        _log.Queue.List(transaction, chain, place, 1, counts, PublicOpenings.Digest([]));
        return true;
    });

    private async Task Save(QueuedEntry entry)
    {
        await using var db = _log.Database.NewContext();
        db.Add(entry);
        await db.SaveChangesAsync();
    }
}
