using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;

namespace Undersigned.Features.Signatures;

/// <summary>
/// What is kept of signers, and how long. It runs by itself: nobody has to remember it, and nobody can forget it.
/// Unconfirmed signatures go after 72 hours, the means to recognise an address when the statement closes, addresses 30 days later; the
/// address of an imported signatory that was asked and never confirmed, after 30 days; what was taken out in bulk after 14 days.
/// </summary>
public sealed class Retention(Database database, DurableWrites writes, Vault vault, TimeProvider clock)
{
    /// <summary>How long signers can still be written to after the statement closed.</summary>
    public static readonly TimeSpan ContactAfterClosing = TimeSpan.FromDays(30);

    /// <summary>How long an address is kept to which the desk sent the link of an imported signatory, and which never confirmed.</summary>
    public static readonly TimeSpan ContactUnanswered = TimeSpan.FromDays(30);

    // A table of a million signatures takes PostgreSQL some seconds.
    private static readonly TimeSpan BetweenLargeScrubs = TimeSpan.FromDays(1);

    private const int AtOnce = 200;

    private DateTimeOffset _scrubbedAt = DateTimeOffset.UnixEpoch;

    /// <summary>Does what is due now.</summary>
    public async Task Run()
    {
        await ScrubLarge();
        await ForgetUnconfirmed();
        await ForgetTokens();
        while (await ForgetInvalidated() == AtOnce)
        {
            // As below.
        }
        while (await ForgetAddresses() == AtOnce)
        {
            // Another portion: the writer is shared with signers.
        }
    }

    // At the start and then once a day.
    private async Task ScrubLarge()
    {
        if (clock.GetUtcNow() - _scrubbedAt < BetweenLargeScrubs)
            return;
        await writes.Commit(transaction =>
        {
            transaction.ScrubLargeAfterCommit();
            return true;
        });
        _scrubbedAt = clock.GetUtcNow();
    }

    private Task<int> ForgetUnconfirmed()
    {
        var before = clock.GetUtcNow() - SignatureWrites.Patience;
        return writes.Commit(transaction =>
        {
            const string unconfirmed =
                "state = 'Pending' AND (asked_at < @p0 OR statement_id IN (SELECT id FROM statements WHERE state = 'Closed'))";
            transaction.Execute($"DELETE FROM outbox WHERE about IN (SELECT id FROM signatures WHERE {unconfirmed})", before);
            var deleted = transaction.Execute($"DELETE FROM signatures WHERE {unconfirmed}", before);
            if (deleted > 0)
                transaction.ScrubAfterCommit();
            return deleted;
        });
    }

    private async Task ForgetTokens()
    {
        await using var db = database.NewContext();
        var closed = await db.Statements.Where(s => s.State == StatementState.Closed).Select(s => s.Id).ToListAsync();
        foreach (var statement in closed.Where(id => vault.Of(id).KnowsAddresses))
        {
            await writes.Commit(transaction =>
            {
                transaction.ScrubAfterCommit();
                return transaction.Execute("UPDATE signatures SET address_token = NULL WHERE statement_id = @p0", statement);
            });
            // The key goes last: while it is there, this is tried again.
            vault.DestroyAddressKey(statement);
        }
    }

    // What was taken out in bulk can be put back for a while, and not any more after the statement's end.
    private Task<int> ForgetInvalidated()
    {
        var before = clock.GetUtcNow() - Invalidation.Undoable;
        return writes.Commit(transaction =>
        {
            var due = transaction.All(
                $"""
                SELECT s.id FROM signatures AS s JOIN invalidations AS i ON i.id = s.invalidation_id JOIN statements AS t ON t.id = s.statement_id
                WHERE i.at < @p0 OR t.state = 'Closed' LIMIT {AtOnce}
                """,
                row => transaction.Guid(row, 0), before);
            foreach (var signature in due)
            {
                SignatureChanges.Forget(transaction, signature);
                transaction.Execute("UPDATE signatures SET invalidation_id = NULL WHERE id = @p0", signature);
            }
            return due.Count;
        });
    }

    private async Task<int> ForgetAddresses()
    {
        var closedBefore = clock.GetUtcNow() - ContactAfterClosing;
        var askedBefore = clock.GetUtcNow() - ContactUnanswered;
        await using var db = database.NewContext();
        var due = await db.Signatures.AsNoTracking()
            .Where(s => s.MailedAt != null && ((s.Evidence == Evidence.Imported && s.MailedAt < askedBefore) || db.Statements.Any(t => t.Id == s.StatementId && t.ClosedAt < closedBefore)))
            .Take(AtOnce).ToListAsync();
        foreach (var signature in due)
            await ForgetAddress(signature);
        return due.Count;
    }

    private Task<int> ForgetAddress(Signature signature)
    {
        // What was withdrawn, removed or sealed has no content any more.
        var kept = new SealedRecord([], []);
        if (signature.Content.Length > 0)
        {
            var keys = vault.Of(signature.StatementId);
            var signer = Signer.From(keys.Open(new SealedRecord(signature.WrappedKey, signature.Content)));
            kept = keys.Seal((signer with { Address = null, Language = null }).ToBytes());
        }
        return writes.Commit(transaction =>
        {
            transaction.Execute("DELETE FROM outbox WHERE about = @p0", signature.Id);
            transaction.ScrubAfterCommit();
            return transaction.Execute(
                // The link that an imported signatory never used ends with its address.
                "UPDATE signatures SET wrapped_key = @p0, content = @p1, mailed_at = NULL, recovery_hash = CASE WHEN evidence = 'Imported' THEN NULL ELSE recovery_hash END WHERE id = @p2 AND content = @p3",
                kept.WrappedKey, kept.Content, signature.Id, signature.Content);
        });
    }
}
