using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>What a signer can take away: the proof that the entry is in the log, or the log's promise that it will be.</summary>
public sealed class Receipts(EntryReceipts receipts, LogKey key, TimeProvider clock)
{
    /// <summary>The receipt (docs/formats/receipt.md), as soon as the log holds the signature; null when it does not yet.</summary>
    public Task<byte[]?> For(Signature signature, bool wait, CancellationToken cancel) => receipts.For(signature.Id, "sign", wait, cancel);

    /// <summary>The log's signed word that the entry of an at-risk signature will be there within the longest time it may be held.</summary>
    public byte[] Promise(PublishedStatement statement, Signature signature, Opening opening)
    {
        var promise = new Promise(key.Origin, new Hash(statement.Manifest), opening.Commitment(), new Hash(signature.WithdrawalTag), clock.GetUtcNow() + HeldBack.Longest);
        return key.Sign(promise.ToText()).Encode();
    }
}
