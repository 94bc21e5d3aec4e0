using System.Collections.Concurrent;
using System.Text;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>
/// Turns what waits in the queue into entries: gives each its place, grows the tree, signs the head. The entries, the tiles and the head
/// are one transaction that succeeds only on top of the head it started from, so two sequencers cannot fork the log; and a head is
/// published after that transaction is on the disk, so no published head is ever lost.
/// </summary>
public sealed partial class Sequencer(DurableWrites writes, LogKey key, PublishedLog published, SequencerLease lease, LedgerSignal signal, TimeProvider clock, ILogger<Sequencer> logger)
    : BackgroundService
{
    // At this size a batch holds up other writers by some tens of milliseconds.
    private const int LargestBatch = 500;

    // The head is signed at least once a second while there is work; a few times more often, a receipt is there at once.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, bool> _paused = new();
    private readonly LedgerSignal _signal = signal;

    /// <summary>Lets no entry into a chain but a list, so that the list is true of all entries before it. What waits stays durable.</summary>
    public async Task<IDisposable> Pause(Guid chain)
    {
        if (!_paused.TryAdd(chain, true))
            throw new InvalidOperationException("The chain is paused already.");
        var paused = new Paused(this, chain);
        try
        {
            // A batch that began before has ended when this has.
            await writes.Commit(_ => true);
            return paused;
        }
        catch
        {
            paused.Dispose();
            throw;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (lease.Hold() && await SequenceOnce() >= LargestBatch)
                    stoppingToken.ThrowIfCancellationRequested();
                await Task.Delay(Pace, stoppingToken);
                await _signal.Work(TimeSpan.FromSeconds(1), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Nothing of the batch was published; the queue still holds it.
                LogBatchFailed(logger, failure);
                await Task.Delay(AfterFailure, stoppingToken);
            }
        }
    }

    /// <summary>Logs one batch; returns how many entries that were.</summary>
    public async Task<int> SequenceOnce()
    {
        var batch = await writes.Commit(Sequence);
        if (batch.Head is { } head)
            published.Publish(head);
        return batch.Entries;
    }

    private (int Entries, SignedNote? Head) Sequence(WriteTransaction transaction)
    {
        var queued = QueuedItem.Next(transaction, LargestBatch, [.. _paused.Keys], clock.GetUtcNow());
        var head = LogStore.Head(transaction);
        // Signed and stored, but not published: whoever signed it could not keep it, or died.
        if (queued.Count == 0 && head is not null)
            return (0, head.Size > published.KeptSize ? SignedNote.Parse(Encoding.UTF8.GetBytes(head.Checkpoint)) : null);

        var size = head?.Size ?? 0;
        var chains = new Chains(transaction, clock.GetUtcNow());
        var entries = new List<ReadOnlyMemory<byte>>(queued.Count);
        foreach (var item in queued)
            if (chains.Continue(item, size + entries.Count) is { } entry)
                entries.Add(entry);
        QueuedItem.Take(transaction, queued);
        if (entries.Count == 0 && head is not null)
            return (queued.Count, null);
        var grown = TreeGrowth.Append(size, (tile, width) => LogStore.Tile(transaction, tile, width), index => LogStore.Entries(transaction, index), entries);
        var note = key.Sign(new Checkpoint(key.Origin, grown.Size, grown.Root));

        chains.Save();
        LogStore.Save(transaction, grown);
        LogStore.ReplaceHead(transaction, head, grown.Size, note, clock.GetUtcNow());
        return (queued.Count, note);
    }

    private sealed class Paused(Sequencer sequencer, Guid chain) : IDisposable
    {
        public void Dispose()
        {
            sequencer._paused.TryRemove(chain, out _);
            sequencer._signal.Raise();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch could not be logged; it is tried again.")]
    private static partial void LogBatchFailed(ILogger logger, Exception failure);
}
