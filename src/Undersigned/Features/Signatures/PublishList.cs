using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>
/// Puts the state of a statement's list into the log (how many stand, how they are shown, the digest of what is opened) and
/// publishes the bundle that everyone can verify without us. The chain is paused meanwhile, so that the list is true of every entry before it.
/// </summary>
public sealed class PublishList(
    Database database, DurableWrites writes, LedgerQueue ledger, Sequencer sequencer, ChainReader chains, PublishedLog log, Signatories signatories, Bundles bundles)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Publishes the list of a statement as it now stands.</summary>
    public async Task Run(PublishedStatement statement, CancellationToken cancel)
    {
        var edition = bundles.EditionOf(statement.Id);
        if (await List(statement, cancel) is not var (place, openings, head))
            return;
        var entries = (await chains.Read(statement.Id)).TakeWhile(entry => entry.Sequence <= place);
        await bundles.Write(statement, edition, [.. entries], openings, head.Note, cancel);
    }

    private async Task<(long Place, List<PublicOpening> Openings, PublishedLog.Head Head)?> List(PublishedStatement statement, CancellationToken cancel)
    {
        using var paused = await sequencer.Pause(statement.Id);
        // A new version that is issued but not yet logged: the list follows it.
        if (!await InForce(statement))
            return null;
        var entries = await chains.Read(statement.Id);
        var openings = await Open(statement, entries);
        var counts = await Count(statement, openings);
        var next = entries[^1].Sequence + 1;
        await writes.Commit(transaction =>
        {
            ledger.List(transaction, statement.Id, next, statement.Version, counts, PublicOpenings.Digest(openings));
            return true;
        });
        return await Logged(statement.Id, next, cancel) is { } head ? (next, openings, head) : null;
    }

    private async Task<bool> InForce(PublishedStatement statement)
    {
        await using var db = database.NewContext();
        return await db.LogChains.AnyAsync(c => c.Id == statement.Id && c.Manifest == statement.Manifest);
    }

    // Only what the log commits to is opened: a change that still waits in the queue is in the next list.
    private async Task<List<PublicOpening>> Open(PublishedStatement statement, List<ChainEntry> entries)
    {
        await using var db = database.NewContext();
        var signatures = await db.Signatures.AsNoTracking()
            .Where(s => s.StatementId == statement.Id && s.State == SignatureState.Confirmed && (s.Visibility == Visibility.Named || s.Visibility == Visibility.Initials))
            .ToDictionaryAsync(s => s.Id);
        var newest = entries.Where(e => e.Kind == "sign" && e.About is not null).GroupBy(e => e.About!.Value).Select(g => g.Last()).OrderBy(e => e.Sequence);
        var openings = new List<PublicOpening>();
        foreach (var entry in newest)
        {
            if (!signatures.TryGetValue(entry.About!.Value, out var signature) || signature.Content.Length == 0)
                continue;
            var whole = signatories.Opening(signature);
            if (whole.Commitment() == ((SignEntry)LogEntry.Parse(entry.Bytes.Span)).Commitment && PublicOpeningOf.Shown(whole, signature.Kind, signature.Visibility) is { } shown)
                openings.Add(new PublicOpening(entry.Sequence, shown));
        }
        return openings;
    }

    private async Task<ListCounts> Count(PublishedStatement statement, List<PublicOpening> openings)
    {
        await using var db = database.NewContext();
        var chain = await db.LogChains.AsNoTracking().FirstAsync(c => c.Id == statement.Id);
        var named = openings.Count(o => o.Opening[SignatureField.Names] is not null);
        var initials = openings.Count - named;
        var standing = chain.Signed - chain.Withdrawn - chain.Removed - chain.Erased;
        var forgotten = await db.Signatures.LongCountAsync(s =>
            s.StatementId == statement.Id && s.Visibility == Visibility.Sealed && (s.State == SignatureState.Confirmed || s.State == SignatureState.Hidden)
            && db.LogEntries.Any(e => e.About == s.Id && e.Kind == "sign"));
        return new ListCounts(named, initials, standing - named - initials - forgotten, forgotten, chain.Withdrawn, chain.Removed, chain.Erased);
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
