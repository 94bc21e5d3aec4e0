namespace Undersigned.TransparencyLog;

/// <summary>Verifies proofs against a root; no input, however malformed, throws.</summary>
public static class Proofs
{
    /// <summary>Whether the leaf stands at <paramref name="index"/> of the tree (RFC 9162 section 2.1.3.2).</summary>
    public static bool VerifyInclusion(Hash leaf, long index, long size, IReadOnlyList<Hash> proof, Hash root)
    {
        if (index < 0 || index >= size)
            return false;
        var node = index;
        var last = size - 1;
        var hash = leaf;
        foreach (var sibling in proof)
        {
            if (last == 0)
                return false;
            if ((node & 1) == 1 || node == last)
            {
                hash = Rfc6962.NodeHash(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                    (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                hash = Rfc6962.NodeHash(hash, sibling);
            }
            (node, last) = (node >> 1, last >> 1);
        }
        return last == 0 && hash == root;
    }

    /// <summary>Whether the newer tree begins with all leaves of the older one (RFC 9162 section 2.1.4.2).</summary>
    public static bool VerifyConsistency(long oldSize, Hash oldRoot, long newSize, Hash newRoot, IReadOnlyList<Hash> proof)
    {
        if (oldSize < 0 || oldSize > newSize)
            return false;
        if (oldSize == 0)
            return proof.Count == 0 && oldRoot == Rfc6962.EmptyRoot && (newSize > 0 || newRoot == oldRoot);
        if (oldSize == newSize)
            return proof.Count == 0 && oldRoot == newRoot;

        // An old tree that is a perfect subtree of the new one starts the path itself.
        var perfect = (oldSize & (oldSize - 1)) == 0;
        if (!perfect && proof.Count == 0)
            return false;
        var node = oldSize - 1;
        var last = newSize - 1;
        while ((node & 1) == 1)
            (node, last) = (node >> 1, last >> 1);

        var older = perfect ? oldRoot : proof[0];
        var newer = older;
        for (var i = perfect ? 0 : 1; i < proof.Count; i++)
        {
            if (last == 0)
                return false;
            if ((node & 1) == 1 || node == last)
            {
                older = Rfc6962.NodeHash(proof[i], older);
                newer = Rfc6962.NodeHash(proof[i], newer);
                while ((node & 1) == 0 && node != 0)
                    (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                newer = Rfc6962.NodeHash(newer, proof[i]);
            }
            (node, last) = (node >> 1, last >> 1);
        }
        return last == 0 && older == oldRoot && newer == newRoot;
    }

    /// <summary>
    /// The root of a tree of <paramref name="size"/> leaves of which some are known and the rest is given by subtree hashes,
    /// left to right; null when the proof has too few or too many hashes or the indexes do not ascend below the size.
    /// </summary>
    public static Hash? RootOfBatch(IReadOnlyList<long> indexes, IReadOnlyList<Hash> leaves, long size, IReadOnlyList<Hash> proof)
    {
        if (size < 1 || indexes.Count == 0 || indexes.Count != leaves.Count || indexes[0] < 0 || indexes[^1] >= size)
            return null;
        for (var i = 1; i < indexes.Count; i++)
            if (indexes[i] <= indexes[i - 1])
                return null;

        var used = 0;
        var root = Rebuild(0, size, 0, indexes.Count);
        return used == proof.Count ? root : null;

        Hash Rebuild(long start, long end, int from, int to)
        {
            if (from == to)
                return used < proof.Count ? proof[used++] : TooFew();
            if (end - start == 1)
                return leaves[from];
            var middle = start + TileTree.Split(end - start);
            var cut = from;
            while (cut < to && indexes[cut] < middle)
                cut++;
            var left = Rebuild(start, middle, from, cut);
            return Rfc6962.NodeHash(left, Rebuild(middle, end, cut, to));
        }

        Hash TooFew()
        {
            used = proof.Count + 1;
            return default;
        }
    }
}
