using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger.Faults;

/// <summary>
/// The parts of the server that write the log, put together as it does and started on a data folder, without pages: so that dying
/// and starting again costs milliseconds. Starting checks what is stored, as the server does.
/// </summary>
internal sealed class LogAtWork : IAsyncDisposable
{
    private readonly LogKey _key;
    private readonly SequencerLease _lease;
    private readonly Sequencer _sequencer;
    private readonly LedgerSignal _signal = new();

    public LogAtWork(ServerSettings settings, FakeClock clock)
    {
        Settings = settings;
        Database = Database.Open(settings.DataFolder, settings.Database);
        Migrations.Apply(Database);
        Vault = new Vault(settings.KeyFolder);
        _key = new LogKey(Vault, settings);
        Published = new PublishedLog(Database, Vault, _key, _signal, clock);
        LogStart.Check(Database, Published);
        Writes = new DurableWrites(Database, NullLogger<DurableWrites>.Instance);
        _lease = new SequencerLease(Database);
        _sequencer = new Sequencer(Writes, _key, Published, _lease, _signal, clock, NullLogger<Sequencer>.Instance);
        Queue = new LedgerQueue(_signal, clock);
        Database.Opened = connection => new FaultyConnection(connection, Faults);
        Writes.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    public ServerSettings Settings { get; }
    public Database Database { get; }
    public Vault Vault { get; }
    public PublishedLog Published { get; }
    public DurableWrites Writes { get; }
    public LedgerQueue Queue { get; }

    /// <summary>What goes wrong between the writer and the database.</summary>
    public FaultPlan Faults { get; } = new();

    public VerifierKey Key => _key.Verifier;

    /// <summary>Begins a chain.</summary>
    public async Task<LedgerChain> Open(bool isHeldBack = false)
    {
        var chain = new LedgerChain(Guid.CreateVersion7(), isHeldBack);
        await using var db = Database.NewContext();
        db.Add(Queue.Opened(chain.Id, Manifest(chain, 1), isHeldBack ? ReleaseRule.Shuffled : ReleaseRule.Prompt));
        await db.SaveChangesAsync();
        return chain;
    }

    public static byte[] Manifest(LedgerChain chain, int version) => SHA256.HashData([.. chain.Id.ToByteArray(), (byte)version]);

    /// <summary>Queues a signature; when this has returned, it was acknowledged.</summary>
    public Task<Guid> Sign(LedgerChain chain, Guid? signer = null, int version = 1)
    {
        var id = signer ?? Guid.NewGuid();
        return Writes.Commit(transaction =>
        {
            Queue.Sign(transaction, chain, Manifest(chain, version), id, SHA256.HashData(id.ToByteArray()), SHA256.HashData(Secret(id)));
            return id;
        });
    }

    public static byte[] Secret(Guid signer) => SHA256.HashData([.. signer.ToByteArray(), 1]);

    public Task Withdraw(LedgerChain chain, Guid signer) => Writes.Commit(transaction =>
    {
        Queue.Withdraw(transaction, chain, signer, Secret(signer));
        return true;
    });

    /// <summary>One batch, whoever holds the lease.</summary>
    public Task<int> Sequence() => _sequencer.SequenceOnce();

    /// <summary>Everything that is stored holds, nothing waits, and what was stored is what readers get.</summary>
    public async Task AssertWhole()
    {
        await using var db = Database.NewContext();
        Assert.Equal(0, await db.LogQueue.CountAsync());
        var head = await db.LogHead.SingleAsync();
        Assert.Equal(head.Size, Published.Current!.Checkpoint.Size);
        Assert.Equal(head.Size, Checkpoint.Parse(SignedNote.Parse(File.ReadAllBytes(Published.HeadFile)).Text).Size);
        Assert.Empty(await new StoredState(Database, Vault, Settings).Check(TextWriter.Null, TestContext.Current.CancellationToken));
    }

    /// <summary>How often each of these stands in the log as signed.</summary>
    public async Task AssertEachOnce(IEnumerable<Guid> signers)
    {
        await using var db = Database.NewContext();
        var logged = (await db.LogEntries.Where(e => e.Kind == "sign").Select(e => e.About!.Value).ToListAsync()).CountBy(id => id).ToDictionary();
        Assert.All(signers, signer => Assert.Equal(1, logged.GetValueOrDefault(signer)));
    }

    /// <summary>Every head that anybody was shown is the beginning of the log as it is now.</summary>
    public async Task AssertNoFork(IEnumerable<Checkpoint> shown)
    {
        var chains = new ChainReader(Database);
        foreach (var head in shown)
            Assert.Equal(head.Root, (await chains.WholeTree(head.Size)).Root());
    }

    public async ValueTask DisposeAsync()
    {
        Faults.Disarm();
        await Writes.StopAsync(CancellationToken.None);
        Writes.Dispose();
        _sequencer.Dispose();
        _lease.Dispose();
        _key.Dispose();
    }
}
