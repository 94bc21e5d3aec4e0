using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>
/// Takes many signatures out at once, for one recorded reason, and puts them back when that was a mistake. Each of them is removed in the
/// public log like any other; what is put back is signed there anew, with the same commitment, so that its signer's secrets still fit.
/// </summary>
public sealed class Invalidations(DurableWrites writes, LedgerQueue ledger, ChainReader chains, Signatories signatories, Bundles bundles, TimeProvider clock)
{
    // The shared writer is signers' too: a portion keeps them waiting for some milliseconds.
    private const int AtOnce = 200;

    /// <summary>Takes out those of the given signatures that stand in sight.</summary>
    /// <returns>How many that were.</returns>
    public async Task<int> Take(PublishedStatement statement, IReadOnlyList<Guid> signatures, RemovalReason reason, Guid account)
    {
        var id = Guid.CreateVersion7();
        var act = new DeskAct(account, "signatures.invalidate", id, clock.GetUtcNow(), reason.ToString());
        await writes.Commit(transaction =>
        {
            transaction.Execute("INSERT INTO invalidations (id, statement_id, reason, at, taken, put_back) VALUES (@p0, @p1, @p2, @p3, 0, 0)",
                id, statement.Id, reason.ToString(), act.At);
            act.Record(transaction);
            return true;
        });
        var taken = 0;
        foreach (var portion in signatures.Chunk(AtOnce))
            taken += await writes.Commit(transaction => Take(transaction, statement, id, portion, reason));
        Changed(statement);
        return taken;
    }

    /// <summary>Puts back what an invalidation took out, all of it or one signature, each under the version that it signed.</summary>
    /// <returns>How many stand again. Those whose entries have not reached the log yet stay out until this is asked again.</returns>
    public async Task<int> PutBack(PublishedStatement statement, Guid invalidation, IReadOnlyList<Guid> signatures, Guid account)
    {
        var act = new DeskAct(account, "signatures.put-back", invalidation, clock.GetUtcNow());
        var signed = (await chains.Read(statement.Id)).Where(e => e is { Kind: "sign", About: not null }).GroupBy(e => e.About!.Value)
            .ToDictionary(entries => entries.Key, entries => (SignEntry)LogEntry.Parse(entries.Last().Bytes.Span));
        var restored = 0;
        foreach (var portion in signatures.Where(signed.ContainsKey).Chunk(AtOnce))
        {
            restored += await writes.Commit(transaction => portion.Count(signature => PutBack(transaction, statement, invalidation, signature, signed[signature])));
        }
        if (restored > 0)
        {
            await writes.Commit(transaction =>
            {
                act.Record(transaction);
                return transaction.Execute("UPDATE invalidations SET put_back = put_back + @p0 WHERE id = @p1", restored, invalidation);
            });
        }
        Changed(statement);
        return restored;
    }

    private int Take(WriteTransaction transaction, PublishedStatement statement, Guid invalidation, Guid[] signatures, RemovalReason reason)
    {
        var taken = 0;
        foreach (var signature in signatures)
        {
            // What staff hid one by one stays as they left it.
            if (transaction.Execute(
                "UPDATE signatures SET state = 'Removed', reason = @p0, changed_at = @p1, invalidation_id = @p2 WHERE id = @p3 AND state = 'Confirmed'",
                reason.ToString(), clock.GetUtcNow(), invalidation, signature) == 0)
                continue;
            transaction.Execute("DELETE FROM outbox WHERE about = @p0", signature);
            ledger.Remove(transaction, statement.Chain, signature, reason);
            taken++;
        }
        transaction.Execute("UPDATE invalidations SET taken = taken + @p0 WHERE id = @p1", taken, invalidation);
        return taken;
    }

    private bool PutBack(WriteTransaction transaction, PublishedStatement statement, Guid invalidation, Guid signature, SignEntry signed)
    {
        var restored = transaction.Execute(
            $"""
            UPDATE signatures SET state = 'Confirmed', reason = NULL, changed_at = @p0, invalidation_id = NULL
            WHERE id = @p1 AND state = 'Removed' AND invalidation_id = @p2
                AND EXISTS (SELECT 1 FROM statements WHERE id = @p3 AND state = 'Open'{transaction.Unchanged})
            """,
            clock.GetUtcNow(), signature, invalidation, statement.Id) == 1;
        if (restored)
            ledger.Sign(transaction, statement.Chain, signed.Statement.ToArray(), signature, signed.Commitment.ToArray(), signed.WithdrawalTag.ToArray());
        return restored;
    }

    private void Changed(PublishedStatement statement)
    {
        signatories.Changed(statement.Id);
        // The bundle shows lines that may no longer be shown, or lacks some; the next one follows within a minute.
        bundles.Withdraw(statement.Id);
    }
}
