using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.Mail;

namespace Undersigned.Features.Signatures;

/// <summary>Writes to everyone who signed an earlier version of a text that has changed, once per version.</summary>
public sealed class AskToReaffirm(Database database, DurableWrites writes, Vault vault, PublishedStatements statements, SignatureMail mail, Outbox outbox, TimeProvider clock)
{
    private const int AtOnce = 100;

    /// <summary>Asks the next portion of signers; returns how many that were.</summary>
    public async Task<int> Run()
    {
        await using var db = database.NewContext();
        var due = await db.Signatures.AsNoTracking()
            .Where(s => (s.State == SignatureState.Confirmed || s.State == SignatureState.Hidden) && s.MailedAt != null && s.Evidence != Evidence.Imported && s.Visibility != Visibility.Sealed
                && db.Statements.Any(t => t.Id == s.StatementId && t.State == StatementState.Open && s.Version < t.Version && s.AskedVersion < t.Version))
            .Take(AtOnce).ToListAsync();
        foreach (var signature in due)
            await Ask(signature);
        return due.Count;
    }

    private async Task Ask(Signature signature)
    {
        if (await statements.Find(signature.StatementId) is not { } statement)
            return;
        var signer = Signer.From(vault.Of(statement.Id).Open(new SealedRecord(signature.WrappedKey, signature.Content)));
        var link = PrivateLinks.New();
        var letter = signer.Address is null ? null : outbox.Seal(mail.TextChanged(statement, signer, signature.Version, link));
        var now = clock.GetUtcNow();
        await writes.Commit(transaction =>
        {
            var asked = transaction.Execute(
                "UPDATE signatures SET asked_version = @p0, recovery_hash = @p1, mailed_at = @p2 WHERE id = @p3 AND asked_version < @p0 AND state IN ('Confirmed', 'Hidden')",
                statement.Version, PrivateLinks.Hash(link), now, signature.Id) == 1;
            if (asked && letter is not null)
                outbox.Add(transaction, signature.Id, letter);
            return asked;
        });
    }
}
