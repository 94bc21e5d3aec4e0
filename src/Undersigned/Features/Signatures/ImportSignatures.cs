using System.Security.Cryptography;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;

namespace Undersigned.Features.Signatures;

/// <summary>
/// Adds signatures that were published elsewhere: they count and are shown, marked as imported, because nobody confirmed them here.
/// Each has a private link like any other; it lies sealed with the signature until somebody is sent it (docs/decisions/0006).
/// </summary>
public sealed class ImportSignatures(Vault vault, LedgerQueue ledger, TimeProvider clock)
{
    private const int SeedBytes = 32;
    private const int StampBytes = 8;

    /// <summary>What a signatory will be stored as; made before the transaction, because sealing takes longer than writing.</summary>
    public ImportedSignature Prepare(Guid statement, int version, Signer signer, SignerKind kind)
    {
        var link = PrivateLinks.New();
        var complete = signer with { Link = link, Seed = RandomNumberGenerator.GetBytes(SeedBytes) };
        return new ImportedSignature(
            Guid.CreateVersion7(), kind, PrivateLinks.Hash(link), PrivateLinks.WithdrawalTag(link, version), vault.Of(statement).Seal(complete.ToBytes()),
            SignatureOpening.Of(complete, kind, Evidence.Imported, Today).Commitment().ToArray());
    }

    /// <summary>Stores it and puts it next into the log's queue.</summary>
    public void Add(WriteTransaction transaction, StatementVersion version, string source, DateOnly? on, ImportedSignature signature)
    {
        transaction.Execute(
            """
            INSERT INTO signatures (id, statement_id, version, kind, state, visibility, evidence, day, asked_at, changed_at,
                asked_version, link_hash, code_tries, stamp, withdrawal_tag, wrapped_key, content, source, source_on)
            VALUES (@p0, @p1, @p2, @p3, 'Confirmed', 'Named', 'Imported', @p4, @p5, @p5, @p2, @p6, 0, @p7, @p8, @p9, @p10, @p11, @p12)
            """,
            signature.Id, version.StatementId, version.Number, signature.Kind.ToString(), Today, clock.GetUtcNow(), signature.LinkHash, RandomNumberGenerator.GetBytes(StampBytes),
            signature.WithdrawalTag, signature.Sealed.WrappedKey, signature.Sealed.Content, source, on);
        ledger.Sign(transaction, new LedgerChain(version.StatementId, IsHeldBack: false), version.Digest, signature.Id, signature.Commitment, signature.WithdrawalTag);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}

/// <summary>A published signature, sealed and committed, ready to be stored.</summary>
public sealed record ImportedSignature(Guid Id, SignerKind Kind, byte[] LinkHash, byte[] WithdrawalTag, SealedRecord Sealed, byte[] Commitment);
