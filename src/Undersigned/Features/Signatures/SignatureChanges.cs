using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>What happens to a signature that stands: its signer's acts, and the secretariat's. Each says whether it did something.</summary>
public sealed class SignatureChanges(DurableWrites writes, LedgerQueue ledger, Signatories signatories, Bundles bundles, TimeProvider clock)
{
    /// <summary>The signer's choice of what the public sees. Sealing is for good: the content is deleted.</summary>
    public Task<bool> Show(Signature signature, Visibility visibility) => Change(signature, (transaction, now) =>
    {
        var changed = transaction.Execute(
            "UPDATE signatures SET visibility = @p0, changed_at = @p1 WHERE id = @p2 AND state IN ('Confirmed', 'Hidden') AND visibility <> 'Sealed'",
            visibility.ToString(), now, signature.Id) == 1;
        if (changed && visibility == Visibility.Sealed)
            Forget(transaction, signature.Id);
        return changed;
    });

    /// <summary>Takes a signature back: what identifies the signer is deleted, and the withdrawal secret stands in the log.</summary>
    public Task<bool> Withdraw(PublishedStatement statement, Signature signature, byte[] withdrawalSecret) => Change(signature, (transaction, now) =>
    {
        var withdrawn = End(transaction, signature.Id, SignatureState.Withdrawn, null, now);
        if (withdrawn)
            ledger.Withdraw(transaction, statement.Chain, signature.Id, withdrawalSecret);
        return withdrawn;
    });

    /// <summary>Takes a signature out for a recorded reason: by staff, who are recorded, or for a signer whose first link was lost.</summary>
    public Task<bool> Remove(PublishedStatement statement, Signature signature, RemovalReason reason, DeskAct? act = null) => Change(signature, (transaction, now) =>
    {
        var removed = End(transaction, signature.Id, SignatureState.Removed, reason, now);
        if (removed)
            ledger.Remove(transaction, statement.Chain, signature.Id, reason);
        return removed;
    }, act);

    /// <summary>Erases the record itself: the row, its key, its token, its mail. The log keeps an entry that says nothing of anybody.</summary>
    public async Task<bool> Erase(PublishedStatement statement, Signature signature)
    {
        var erased = await Change(signature, (transaction, _) => Erase(transaction, statement, signature));
        signatories.Erased(statement.Id);
        return erased;
    }

    private bool Erase(WriteTransaction transaction, PublishedStatement statement, Signature signature)
    {
        transaction.Execute("DELETE FROM outbox WHERE about = @p0", signature.Id);
        var state = transaction.First("SELECT state FROM signatures WHERE id = @p0", row => row.GetString(0), signature.Id);
        var erased = transaction.Execute("DELETE FROM signatures WHERE id = @p0", signature.Id) == 1;
        if (erased && state != nameof(SignatureState.Pending))
            ledger.Erase(transaction, statement.Chain, signature.Id);
        transaction.ScrubAfterCommit();
        return erased;
    }

    /// <summary>Signs the version now in force; the signature under the earlier one is taken off, so that nobody counts twice.</summary>
    public Task<bool> Reaffirm(PublishedStatement statement, Signature signature, string link, byte[] commitment)
    {
        var tag = PrivateLinks.WithdrawalTag(link, statement.Version);
        return Change(signature, (transaction, now) =>
        {
            var affirmed = transaction.Execute(
                $"""
                UPDATE signatures SET version = @p0, day = @p1, changed_at = @p2, withdrawal_tag = @p3, link_hash = @p4, recovery_hash = NULL
                WHERE id = @p5 AND state IN ('Confirmed', 'Hidden') AND version < @p0
                    AND EXISTS (SELECT 1 FROM statements WHERE id = @p6 AND state = 'Open' AND version = @p0{transaction.Unchanged})
                """,
                statement.Version, DateOnly.FromDateTime(now.UtcDateTime), now, tag, PrivateLinks.Hash(link), signature.Id, statement.Id) == 1;
            if (!affirmed)
                return false;
            ledger.Remove(transaction, statement.Chain, signature.Id, RemovalReason.Reaffirmed);
            ledger.Sign(transaction, statement.Chain, statement.Manifest, signature.Id, commitment, tag);
            return true;
        });
    }

    /// <summary>Takes a line out of sight without touching the count; staff, who are recorded, may show it again.</summary>
    public Task<bool> Hide(Signature signature, RemovalReason reason, DeskAct? act = null) => Change(signature, (transaction, now) => transaction.Execute(
        "UPDATE signatures SET state = 'Hidden', reason = @p0, changed_at = @p1 WHERE id = @p2 AND state = 'Confirmed'", reason.ToString(), now, signature.Id) == 1, act);

    public Task<bool> Unhide(Signature signature, DeskAct? act = null) => Change(signature, (transaction, now) => transaction.Execute(
        "UPDATE signatures SET state = 'Confirmed', reason = NULL, changed_at = @p0 WHERE id = @p1 AND state = 'Hidden'", now, signature.Id) == 1, act);

    /// <summary>Deletes what identifies a signer, and makes sure that no copy of it stays in the database's own files.</summary>
    internal static void Forget(WriteTransaction transaction, Guid signature)
    {
        transaction.Execute(
            "UPDATE signatures SET address_token = NULL, wrapped_key = @p0, content = @p0 WHERE id = @p1", Array.Empty<byte>(), signature);
        transaction.Execute("DELETE FROM outbox WHERE about = @p0", signature);
        transaction.ScrubAfterCommit();
    }

    private static bool End(WriteTransaction transaction, Guid signature, SignatureState state, RemovalReason? reason, DateTimeOffset now)
    {
        // Both links stay: whoever withdraws by one sent again is told on the same page that it is done.
        var ended = transaction.Execute(
            "UPDATE signatures SET state = @p0, reason = @p1, changed_at = @p2 WHERE id = @p3 AND state IN ('Confirmed', 'Hidden')",
            state.ToString(), reason?.ToString(), now, signature) == 1;
        if (ended)
            Forget(transaction, signature);
        return ended;
    }

    // What staff did is recorded in the transaction that does it, if it does something.
    private async Task<bool> Change(Signature signature, Func<WriteTransaction, DateTimeOffset, bool> change, DeskAct? act = null)
    {
        var now = clock.GetUtcNow();
        var done = await writes.Commit(transaction =>
        {
            var changed = change(transaction, now);
            if (changed)
                act?.Record(transaction);
            return changed;
        });
        signatories.Changed(signature.StatementId);
        // The bundle may show what no longer may be shown; the next one follows within a minute.
        bundles.Withdraw(signature.StatementId);
        return done;
    }
}
