using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Publishing;

/// <summary>
/// Puts the state of a chain's list into the log (how many stand, how they are shown, the digest of what is opened) and
/// publishes the bundle that everyone can verify without us. The chain is paused meanwhile, so that the list is true of every entry before it.
/// </summary>
public sealed class PublishList(
    Database database, DurableWrites writes, LedgerQueue ledger, Sequencer sequencer, ChainReader chains, PublishedLog log, IEnumerable<IListedChains> subjects, Bundles bundles)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Publishes the list of a statement or an alliance as it now stands.</summary>
    public async Task Run(Guid chain, CancellationToken cancel)
    {
        foreach (var subject in subjects)
        {
            if (await subject.InForce(chain) is { } version)
                await Run(subject, chain, version, cancel);
        }
    }

    private async Task Run(IListedChains subject, Guid chain, ListedVersion version, CancellationToken cancel)
    {
        var edition = bundles.EditionOf(chain);
        if (await List(subject, chain, version, cancel) is not var (place, openings, head))
            return;
        var entries = (await chains.Read(chain)).TakeWhile(entry => entry.Sequence <= place);
        await bundles.Write(subject, chain, edition, [.. entries], openings, head.Note, cancel);
    }

    private async Task<(long Place, List<PublicOpening> Openings, PublishedLog.Head Head)?> List(IListedChains subject, Guid chain, ListedVersion version, CancellationToken cancel)
    {
        using var paused = await sequencer.Pause(chain);
        // A new version that is issued but not yet logged: the list follows it.
        if (!await IsLogged(chain, version))
            return null;
        var entries = await chains.Read(chain);
        var standing = ChainReader.Standing(entries);
        var openings = await subject.Open(chain, standing);
        var counts = await Count(chain, openings, await subject.Sealed(chain, standing));
        var next = entries[^1].Sequence + 1;
        await writes.Commit(transaction =>
        {
            ledger.List(transaction, chain, next, version.Number, counts, PublicOpenings.Digest(openings));
            return true;
        });
        return await Logged(chain, next, cancel) is { } head ? (next, openings, head) : null;
    }

    private async Task<bool> IsLogged(Guid chain, ListedVersion version)
    {
        await using var db = database.NewContext();
        return await db.LogChains.AnyAsync(c => c.Id == chain && c.Manifest == version.Manifest);
    }

    private async Task<ListCounts> Count(Guid id, List<PublicOpening> openings, long forgotten)
    {
        await using var db = database.NewContext();
        var chain = await db.LogChains.AsNoTracking().FirstAsync(c => c.Id == id);
        var named = openings.Count(o => o.Opening[SignatureField.Names] is not null);
        var initials = openings.Count - named;
        var counted = chain.Signed - chain.Withdrawn - chain.Removed - chain.Erased - named - initials - forgotten;
        // Better no list than one that the log could not take: nothing behind it would be logged any more.
        ArgumentOutOfRangeException.ThrowIfNegative(counted);
        return new ListCounts(named, initials, counted, forgotten, chain.Withdrawn, chain.Removed, chain.Erased);
    }

    private async Task<PublishedLog.Head?> Logged(Guid chain, long sequence, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        while (!patience.IsCancellationRequested)
        {
            var next = log.NextHead();
            await using var db = database.NewContext();
            var index = await db.LogEntries.Where(e => e.Chain == chain && e.Sequence == sequence && e.Kind == "list").Select(e => (long?)e.Id).FirstOrDefaultAsync(cancel);
            if (index is { } found && await log.Latest() is { } head && found < head.Checkpoint.Size)
                return head;
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(500), cancel));
        }
        return null;
    }
}
