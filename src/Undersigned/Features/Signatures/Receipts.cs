using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Witnesses;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>What a signer can take away: the proof that the entry is in the log, or the log's promise that it will be.</summary>
public sealed class Receipts(PublishedLog log, ChainReader chains, LogKey key, TimeProvider clock, CosignedHeads? cosigned = null)
{
    // The log grows several times a second while there is work: this is patience with a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The receipt (docs/formats/receipt.md), as soon as the log holds the signature; null when it does not yet.</summary>
    public async Task<byte[]?> For(Signature signature, bool wait, CancellationToken cancel)
    {
        if (await log.Find(signature.Id, "sign", wait ? Patience : TimeSpan.Zero, cancel) is not { } found)
            return null;
        // One that witnesses vouch for, as soon as there is one.
        var head = cosigned?.Covering(found.Index) ?? found.Head.Note;
        var size = Checkpoint.Parse(head.Text).Size;
        var tree = await chains.Tree(size, TileTree.TilesForInclusion(found.Index, size));
        return new Receipt(await chains.Entry(found.Index), found.Index, tree.InclusionProof(found.Index), head).Encode();
    }

    /// <summary>The log's signed word that the entry of an at-risk signature will be there within the longest time it may be held.</summary>
    public byte[] Promise(PublishedStatement statement, Signature signature, Opening opening)
    {
        var promise = new Promise(key.Origin, new Hash(statement.Manifest), opening.Commitment(), new Hash(signature.WithdrawalTag), clock.GetUtcNow() + HeldBack.Longest);
        return key.Sign(promise.ToText()).Encode();
    }
}
