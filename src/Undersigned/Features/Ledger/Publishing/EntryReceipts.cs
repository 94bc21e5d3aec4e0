using Undersigned.Features.Ledger.Witnesses;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Publishing;

/// <summary>The proof that an entry is in the log, for whoever it is about (docs/formats/receipt.md).</summary>
public sealed class EntryReceipts(PublishedLog log, ChainReader chains, CosignedHeads? cosigned = null)
{
    // The log grows several times a second while there is work: this is patience with a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The receipt of the newest entry of a kind about a record, as soon as the log holds that one; null when it does not yet.</summary>
    public async Task<byte[]?> For(Guid about, string kind, bool wait, CancellationToken cancel)
    {
        if (await log.Find(about, kind, wait ? Patience : TimeSpan.Zero, cancel) is not { } found)
            return null;
        // One that witnesses vouch for, as soon as there is one.
        var head = cosigned?.Covering(found.Index) ?? found.Head.Note;
        var size = Checkpoint.Parse(head.Text).Size;
        var tree = await chains.Tree(size, TileTree.TilesForInclusion(found.Index, size));
        return new Receipt(await chains.Entry(found.Index), found.Index, tree.InclusionProof(found.Index), head).Encode();
    }
}
