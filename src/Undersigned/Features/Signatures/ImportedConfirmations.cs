using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>
/// Lets an imported signatory confirm by a link of its own. Until then it stands as imported, and nothing about it changes by asking.
/// Confirming is a fresh signature: the log takes the imported entry off and binds a new one, whose withdrawal secret only the link carries.
/// </summary>
public sealed class ImportedConfirmations(
    Database database, Vault vault, DurableWrites writes, LedgerQueue ledger, SignatureMail mail, Outbox outbox, Signatories signatories, Bundles bundles, TimeProvider clock)
{
    // However often the desk presses, the address gets one mail in this time.
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(2);

    /// <summary>Sends the link to an address, which is kept sealed with the signature; false when it was sent a moment ago, or is not needed any more.</summary>
    public Task<bool> Ask(PublishedStatement statement, Signature signature, string address, DeskAct act)
    {
        var link = PrivateLinks.New();
        var signer = signatories.Open(signature) with { Address = address, Language = SignatureMail.LanguagesOf(statement)[0].Tag };
        var content = vault.Of(statement.Id).Seal(signer.ToBytes());
        var letter = outbox.Seal(mail.Imported(statement, signer, signature.Source ?? "", link));
        var now = clock.GetUtcNow();
        return writes.Commit(transaction =>
        {
            var asked = transaction.Execute(
                """
                UPDATE signatures SET recovery_hash = @p0, mailed_at = @p1, wrapped_key = @p2, content = @p3
                WHERE id = @p4 AND evidence = 'Imported' AND state = 'Confirmed' AND content = @p5 AND (mailed_at IS NULL OR mailed_at <= @p6)
                """,
                PrivateLinks.Hash(link), now, content.WrappedKey, content.Content, signature.Id, signature.Content, now - BetweenMails) == 1;
            if (!asked)
                return false;
            // A letter to an address that was mistyped must not leave any more.
            transaction.Execute("DELETE FROM outbox WHERE about = @p0", signature.Id);
            outbox.Add(transaction, signature.Id, letter, now);
            act.Record(transaction);
            transaction.ScrubAfterCommit();
            return true;
        });
    }

    /// <summary>Confirms under the version that was seen; false when there is nothing (more) to confirm, or the text changed since.</summary>
    public async Task<bool> Confirm(PublishedStatement statement, Signature signature, string link, int seenVersion)
    {
        if (seenVersion != statement.Version || signature.Content.Length == 0)
            return false;
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        // The server forgets the link it kept for this: from now on it cannot withdraw in the signatory's name.
        var signer = signatories.Open(signature) with { Link = null };
        var evidence = await EvidenceOf(signer);
        var keys = vault.Of(statement.Id);
        var content = keys.Seal(signer.ToBytes());
        var commitment = SignatureOpening.Of(signer, signature.Kind, evidence, today).Commitment().ToArray();
        var tag = PrivateLinks.WithdrawalTag(link, statement.Version);
        var token = signer.Address is { } address && keys.KnowsAddresses ? keys.AddressToken(signature.Kind.ToString(), SignForm.Normalise(address)) : null;
        var hash = PrivateLinks.Hash(link);
        var confirmed = await writes.Commit(transaction =>
        {
            var changed = transaction.Execute(
                """
                UPDATE signatures SET version = @p0, asked_version = @p0, day = @p1, changed_at = @p2, evidence = @p3, withdrawal_tag = @p4, link_hash = @p5,
                    recovery_hash = NULL, wrapped_key = @p6, content = @p7
                WHERE id = @p8 AND evidence = 'Imported' AND state IN ('Confirmed', 'Hidden') AND (recovery_hash = @p5 OR link_hash = @p5)
                    AND EXISTS (SELECT 1 FROM statements WHERE id = @p9 AND state = 'Open' AND version = @p0)
                """,
                statement.Version, today, now, evidence.ToString(), tag, hash, content.WrappedKey, content.Content, signature.Id, statement.Id) == 1;
            if (!changed)
                return false;
            // One office may confirm for several organisations: the address then recognises the first of them.
            if (token is not null)
            {
                transaction.Execute(
                    "UPDATE signatures SET address_token = @p0 WHERE id = @p1 AND NOT EXISTS (SELECT 1 FROM signatures WHERE statement_id = @p2 AND address_token = @p0)",
                    token, signature.Id, statement.Id);
            }
            ledger.Remove(transaction, statement.Chain, signature.Id, RemovalReason.Reaffirmed);
            ledger.Sign(transaction, statement.Chain, statement.Manifest, signature.Id, commitment, tag);
            transaction.ScrubAfterCommit();
            return true;
        });
        signatories.Changed(statement.Id);
        bundles.Withdraw(statement.Id);
        return confirmed;
    }

    // Whoever reads mail at the domain that the organisation's website stands on has shown more than whoever reads some mail.
    private async Task<Evidence> EvidenceOf(Signer signer)
    {
        if (signer is not { Organisation: { } organisation, Address: { } address })
            return Evidence.Mail;
        await using var db = database.NewContext();
        var website = await db.Organisations.Where(o => db.Organisations.Any(own => own.Id == organisation && (own.MergedInto ?? own.Id) == o.Id)).Select(o => o.Website).FirstOrDefaultAsync();
        return DomainOf(website) is { } domain && string.Equals(address[(address.LastIndexOf('@') + 1)..], domain, StringComparison.OrdinalIgnoreCase) ? Evidence.Domain : Evidence.Mail;
    }

    private static string? DomainOf(string? website)
    {
        const string usualPrefix = "www.";
        if (!Uri.TryCreate(website, UriKind.Absolute, out var uri))
            return null;
        return uri.Host.StartsWith(usualPrefix, StringComparison.OrdinalIgnoreCase) ? uri.Host[usualPrefix.Length..] : uri.Host;
    }
}
