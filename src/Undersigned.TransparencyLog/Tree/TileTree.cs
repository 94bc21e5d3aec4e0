using System.Numerics;

namespace Undersigned.TransparencyLog;

/// <summary>Gives the bytes of a stored tile: at least <paramref name="width"/> hashes of 32 bytes, the rest is not looked at.</summary>
public delegate ReadOnlyMemory<byte> TileReader(TileId tile, int width);

/// <summary>
/// A tree of a given size read from its tiles: its root and the proofs of RFC 6962 sections 2.1.1 and 2.1.2.
/// Tiles are believed; compare <see cref="Root"/> with a signed head before handing out a proof of a stranger's log.
/// </summary>
public sealed class TileTree
{
    private readonly TileReader _read;
    private readonly Dictionary<TileId, ReadOnlyMemory<byte>> _tiles = [];

    /// <summary>A tree of <paramref name="size"/> leaves; every tile is read at most once.</summary>
    public TileTree(long size, TileReader read)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Size = size;
        _read = read;
    }

    /// <summary>Number of leaves.</summary>
    public long Size { get; }

    /// <summary>MTH(D[n]).</summary>
    /// <exception cref="LogFormatException">A tile is shorter than the size asks for; so in every method here.</exception>
    public Hash Root() => Size == 0 ? Rfc6962.EmptyRoot : Range(0, Size);

    /// <summary>PATH(index, D[size]): from the leaf's sibling up to the root's child.</summary>
    public IReadOnlyList<Hash> InclusionProof(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Size);
        var proof = new List<Hash>();
        long start = 0, end = Size;
        while (end - start > 1)
        {
            var middle = start + Split(end - start);
            proof.Add(index < middle ? Range(middle, end) : Range(start, middle));
            (start, end) = index < middle ? (start, middle) : (middle, end);
        }
        proof.Reverse();
        return proof;
    }

    /// <summary>PROOF(oldSize, D[size]); empty when the sizes are equal or the old tree had no leaves.</summary>
    public IReadOnlyList<Hash> ConsistencyProof(long oldSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(oldSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, Size);
        var proof = new List<Hash>();
        if (oldSize == 0 || oldSize == Size)
            return proof;
        long start = 0, end = Size;
        while (oldSize != end)
        {
            var middle = start + Split(end - start);
            proof.Add(oldSize <= middle ? Range(middle, end) : Range(start, middle));
            (start, end) = oldSize <= middle ? (start, middle) : (middle, end);
        }

        // The old tree's own root is left out of the proof when the verifier already holds it.
        if (start > 0)
            proof.Add(Range(start, end));
        proof.Reverse();
        return proof;
    }

    /// <summary>
    /// The hashes with which <see cref="Proofs.RootOfBatch"/> rebuilds the root from the leaves at these indexes, left to right.
    /// </summary>
    /// <param name="indexes">Strictly ascending, below the size.</param>
    public IReadOnlyList<Hash> BatchProof(IReadOnlyList<long> indexes)
    {
        var proof = new List<Hash>();
        if (Size > 0)
            Collect(0, Size, 0, indexes.Count);
        return proof;

        void Collect(long start, long end, int from, int to)
        {
            if (from == to)
            {
                proof.Add(Range(start, end));
                return;
            }
            if (end - start == 1)
                return;
            var middle = start + Split(end - start);
            var cut = from;
            while (cut < to && indexes[cut] < middle)
                cut++;
            Collect(start, middle, from, cut);
            Collect(middle, end, cut, to);
        }
    }

    /// <summary>The tiles that <see cref="Root"/> reads at a size: what an appender must hold to go on.</summary>
    public static IReadOnlyList<TileId> TilesForRoot(long size) => Recorded(size, tree => tree.Root());

    /// <summary>The tiles that an inclusion proof reads, for loading them beforehand.</summary>
    public static IReadOnlyList<TileId> TilesForInclusion(long index, long size) => Recorded(size, tree => tree.InclusionProof(index));

    /// <summary>The tiles that a consistency proof reads, for loading them beforehand.</summary>
    public static IReadOnlyList<TileId> TilesForConsistency(long oldSize, long size) => Recorded(size, tree => tree.ConsistencyProof(oldSize));

    /// <summary>The largest power of two below <paramref name="count"/> (RFC 6962's k).</summary>
    internal static long Split(long count) => 1L << BitOperations.Log2((ulong)count - 1);

    /// <summary>MTH(D[start:end]) where start is a multiple of every perfect subtree inside.</summary>
    private Hash Range(long start, long end)
    {
        var count = end - start;
        if (BitOperations.IsPow2(count))
            return Perfect(BitOperations.Log2((ulong)count), start);
        var middle = start + Split(count);
        return Rfc6962.NodeHash(Range(start, middle), Range(middle, end));
    }

    private Hash Perfect(int height, long start)
    {
        var level = height / 8;
        var first = start >> (8 * level);
        var tile = new TileId(level, first / TilePath.FullWidth);
        var count = 1 << (height % 8);
        var offset = (int)(first % TilePath.FullWidth);
        return Rfc6962.PerfectRoot(Tile(tile).Span.Slice(offset * Hash.Size, count * Hash.Size));
    }

    private ReadOnlyMemory<byte> Tile(TileId id)
    {
        if (_tiles.TryGetValue(id, out var known))
            return known;
        var width = TilePath.WidthAt(id.Level, id.Index, Size);
        var bytes = _read(id, width);
        if (bytes.Length < width * Hash.Size)
            throw new LogFormatException($"tile {new TilePath(id.Level, id.Index, width)} has {bytes.Length} bytes, not {width * Hash.Size}");
        return _tiles[id] = bytes;
    }

    private static IReadOnlyList<TileId> Recorded(long size, Action<TileTree> use)
    {
        var zeros = new byte[TilePath.FullWidth * Hash.Size];
        var tree = new TileTree(size, (_, _) => zeros);
        use(tree);
        return [.. tree._tiles.Keys];
    }
}
