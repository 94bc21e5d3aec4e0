using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>Every way a signature comes about and changes, each one durable before the signer is told so.</summary>
public sealed class SignatureWrites(DurableWrites writes, Outbox outbox, LedgerQueue ledger, Secrets secrets, TimeProvider clock)
{
    // However often an address is typed in, its reader gets one mail in this time.
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(2);

    /// <summary>How long a signature waits for its confirmation.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(72);

    /// <summary>Notes a signature that waits for its confirmation, and the mail that asks for it, in one commit.</summary>
    public Task Ask(PublishedStatement statement, AskedSignature asked)
    {
        var now = clock.GetUtcNow();
        return writes.Commit(transaction =>
        {
            var added = transaction.Execute(
                """
                INSERT INTO signatures (id, statement_id, version, asked_version, kind, state, visibility, evidence, asked_at, changed_at, mailed_at,
                    address_token, link_hash, code_hash, code_tries, stamp, withdrawal_tag, wrapped_key, content)
                VALUES (@p0, @p1, @p2, @p2, @p3, 'Pending', @p4, @p13, @p5, @p5, @p5, @p6, @p7, @p8, 0, @p9, @p10, @p11, @p12)
                ON CONFLICT (statement_id, address_token) DO NOTHING
                """,
                asked.Id, statement.Id, statement.Version, Name(asked.Kind), Name(asked.Visibility), now,
                asked.AddressToken, asked.LinkHash, asked.CodeHash, asked.Stamp, asked.WithdrawalTag, asked.Sealed.WrappedKey, asked.Sealed.Content, Name(asked.Evidence));
            if (added == 1)
                outbox.Add(transaction, asked.Id, asked.Invitation, now);
            else
                AskAgain(transaction, statement, asked, now);
            return true;
        });
    }

    /// <summary>Confirms what its signer has seen, under the version they have seen; false when there is nothing (more) to confirm, or it changed since.</summary>
    /// <remarks>A sealed signature's content is gone with the same commit: what opens its entry is only in the signer's hands then.</remarks>
    public Task<bool> Confirm(PublishedStatement statement, Signature signature, int seenVersion, byte[] stamp, byte[] commitment)
    {
        // The manifest at hand belongs to this version; another one is not what was seen.
        if (seenVersion != statement.Version)
            return Task.FromResult(false);
        var now = clock.GetUtcNow();
        return writes.Commit(transaction =>
        {
            var confirmed = transaction.Execute(
                $"""
                UPDATE signatures SET state = 'Confirmed', version = @p0, day = @p1, changed_at = @p2, code_hash = NULL
                WHERE id = @p3 AND state = 'Pending' AND stamp = @p4
                    AND EXISTS (SELECT 1 FROM statements WHERE id = @p5 AND state = 'Open' AND version = @p0{transaction.Unchanged})
                """,
                seenVersion, DateOnly.FromDateTime(now.UtcDateTime), now, signature.Id, stamp, statement.Id) == 1;
            if (confirmed)
                ledger.Sign(transaction, statement.Chain, statement.Manifest, signature.Id, commitment, signature.WithdrawalTag);
            if (confirmed && signature.Visibility == Visibility.Sealed)
                SignatureChanges.Forget(transaction, signature.Id);
            return confirmed;
        });
    }

    /// <summary>Counts a try at the code; the row to confirm when it is right, else null.</summary>
    public Task<CodeTry?> TryCode(PublishedStatement statement, byte[] addressToken, string code)
    {
        var hash = secrets.CodeHash(addressToken, code);
        return writes.Commit(transaction =>
        {
            var counted = transaction.Execute(
                "UPDATE signatures SET code_tries = code_tries + 1 WHERE statement_id = @p0 AND address_token = @p1 AND state = 'Pending' AND code_tries < @p2",
                statement.Id, addressToken, Secrets.MostTries);
            return counted == 0 ? null : transaction.First(
                "SELECT id FROM signatures WHERE statement_id = @p0 AND address_token = @p1 AND code_hash = @p2",
                row => new CodeTry(transaction.Guid(row, 0)), statement.Id, addressToken, hash);
        });
    }

    // The address asked before. Nothing in the answer tells so; only its own mail does.
    private void AskAgain(WriteTransaction transaction, PublishedStatement statement, AskedSignature asked, DateTimeOffset now)
    {
        var known = transaction.First(
            "SELECT id, state, mailed_at FROM signatures WHERE statement_id = @p0 AND address_token = @p1",
            row => new Known(transaction.Guid(row, 0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))),
            statement.Id, asked.AddressToken);
        if (known is null)
            return;
        var mailDue = now - known.MailedAt >= BetweenMails;
        if (known.State == nameof(SignatureState.Pending))
        {
            Replace(transaction, statement, asked, known.Id, now);
            if (mailDue)
                InviteAgain(transaction, asked, known.Id, now);
        }
        else if (mailDue)
        {
            transaction.Execute("UPDATE signatures SET recovery_hash = @p0, mailed_at = @p1 WHERE id = @p2", asked.LinkHash, now, known.Id);
            outbox.Add(transaction, known.Id, asked.Reminder());
        }
    }

    // The last one typed is the one that will be shown for confirmation; the link and the code already mailed stay good.
    private static void Replace(WriteTransaction transaction, PublishedStatement statement, AskedSignature asked, Guid id, DateTimeOffset now) =>
        transaction.Execute(
            """
            UPDATE signatures SET version = @p0, kind = @p1, visibility = @p2, changed_at = @p3, stamp = @p4, wrapped_key = @p5, content = @p6
            WHERE id = @p7 AND state = 'Pending'
            """,
            statement.Version, Name(asked.Kind), Name(asked.Visibility), now, asked.Stamp, asked.Sealed.WrappedKey, asked.Sealed.Content, id);

    private void InviteAgain(WriteTransaction transaction, AskedSignature asked, Guid id, DateTimeOffset now)
    {
        transaction.Execute(
            "UPDATE signatures SET link_hash = @p0, code_hash = @p1, withdrawal_tag = @p2, code_tries = 0, mailed_at = @p3, asked_at = @p3 WHERE id = @p4",
            asked.LinkHash, asked.CodeHash, asked.WithdrawalTag, now, id);
        outbox.Add(transaction, id, asked.Invitation);
    }

    private static string Name<T>(T value) where T : struct, Enum => Enum.GetName(value)!;

    private sealed record Known(Guid Id, string State, DateTimeOffset MailedAt);
}

/// <summary>A signature as asked for, with everything made beforehand that its commit needs.</summary>
public sealed record AskedSignature
{
    public required Guid Id { get; init; }
    public required SignerKind Kind { get; init; }
    public required Visibility Visibility { get; init; }

    /// <summary>What is known of the signer once the mail is confirmed.</summary>
    public Evidence Evidence { get; init; } = Evidence.Mail;

    public required byte[] AddressToken { get; init; }
    public required byte[] LinkHash { get; init; }
    public required byte[] CodeHash { get; init; }
    public required byte[] Stamp { get; init; }
    public required byte[] WithdrawalTag { get; init; }
    public required SealedRecord Sealed { get; init; }

    /// <summary>The sealed mail with link and code.</summary>
    public required byte[] Invitation { get; init; }

    /// <summary>Makes the sealed mail for an address that has signed already.</summary>
    public required Func<byte[]> Reminder { get; init; }
}

/// <summary>The signature whose code was typed rightly.</summary>
public sealed record CodeTry(Guid Id);
