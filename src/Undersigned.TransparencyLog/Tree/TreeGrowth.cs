using System.Runtime.InteropServices;

namespace Undersigned.TransparencyLog;

/// <summary>A tile as it is stored: 1 to 256 hashes, replaced as it grows; <c>.p/W</c> is its first W hashes.</summary>
public readonly record struct StoredTile(TileId Id, byte[] Bytes)
{
    /// <summary>Hashes in it.</summary>
    public int Width => Bytes.Length / Hash.Size;
}

/// <summary>An entry bundle as it is stored: 1 to 256 entries, replaced as it grows; <c>.p/W</c> is its first W entries.</summary>
public readonly record struct StoredEntries(long Index, int Count, byte[] Bytes);

/// <summary>What has to be stored, all at once, before a head of the new size may be signed.</summary>
/// <param name="OldSize">Leaves before.</param>
/// <param name="Size">Leaves now.</param>
/// <param name="Root">The tree's root at <paramref name="Size"/>.</param>
/// <param name="Leaves">The leaf hashes of the new entries, in their order.</param>
/// <param name="Tiles">Every tile that changed, at most one per level and index.</param>
/// <param name="Entries">Every bundle that changed.</param>
public sealed record GrownTree(
    long OldSize,
    long Size,
    Hash Root,
    IReadOnlyList<Hash> Leaves,
    IReadOnlyList<StoredTile> Tiles,
    IReadOnlyList<StoredEntries> Entries
);

/// <summary>Appends entries to a tiled tree. The cost follows the batch, not the log: it reads the right edge only.</summary>
public static class TreeGrowth
{
    /// <summary>The tiles of the right edge of a tree of this size, which <see cref="Append"/> reads (C2SP tlog-tiles, "Partial Tiles").</summary>
    public static IReadOnlyList<TilePath> RightEdge(long size)
    {
        var edge = new List<TilePath>();
        for (var level = 0; 8 * level < 63 && size >> (8 * level) > 0; level++)
        {
            var hashes = size >> (8 * level);
            if (hashes % TilePath.FullWidth is var width and > 0)
                edge.Add(new TilePath(level, hashes / TilePath.FullWidth, (int)width));
        }
        return edge;
    }

    /// <summary>Grows a tree by a batch.</summary>
    /// <param name="size">Leaves stored so far.</param>
    /// <param name="tiles">Reads a partial tile of the right edge.</param>
    /// <param name="lastEntries">The bytes of the last, partial bundle; asked for only when <paramref name="size"/> is no multiple of 256.</param>
    /// <param name="entries">The new entries in their final order.</param>
    /// <exception cref="LogFormatException">What is stored is shorter than the size says: nothing may be signed then.</exception>
    public static GrownTree Append(
        long size,
        TileReader tiles,
        Func<long, ReadOnlyMemory<byte>> lastEntries,
        IReadOnlyList<ReadOnlyMemory<byte>> entries
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        var edge = new Edge(size, tiles);
        var leaves = new Hash[entries.Count];
        Rfc6962.LeafHashes(entries, leaves);
        foreach (var leaf in leaves)
            edge.Add(0, leaf);

        var newSize = size + entries.Count;
        var root = new TileTree(newSize, edge.Read).Root();
        return new GrownTree(size, newSize, root, leaves, edge.Changed(), Bundles(size, lastEntries, entries));
    }

    private static List<StoredEntries> Bundles(
        long size,
        Func<long, ReadOnlyMemory<byte>> lastEntries,
        IReadOnlyList<ReadOnlyMemory<byte>> entries
    )
    {
        var bundles = new List<StoredEntries>();
        var index = size / TilePath.FullWidth;
        var count = (int)(size % TilePath.FullWidth);
        var bytes = new List<byte>();
        if (count > 0 && entries.Count > 0)
            bytes.AddRange(EntryBundle.Prefix(lastEntries(index), count).Span);
        foreach (var entry in entries)
        {
            EntryBundle.Append(bytes, entry.Span);
            if (++count < TilePath.FullWidth)
                continue;
            bundles.Add(new StoredEntries(index++, count, [.. bytes]));
            bytes.Clear();
            count = 0;
        }
        if (count > 0 && entries.Count > 0)
            bundles.Add(new StoredEntries(index, count, [.. bytes]));
        return bundles;
    }

    /// <summary>The growing tile of each level and those that were filled on the way.</summary>
    private sealed class Edge(long size, TileReader tiles)
    {
        private readonly List<StoredTile> _filled = [];
        private readonly Dictionary<int, (long Index, List<byte> Hashes)> _growing = [];

        public void Add(int level, Hash hash)
        {
            var (index, hashes) = Growing(level);
            hashes.AddRange(hash.Bytes);
            if (hashes.Count < TilePath.FullWidth * Hash.Size)
                return;
            _filled.Add(new StoredTile(new TileId(level, index), [.. hashes]));
            _growing[level] = (index + 1, []);
            Add(level + 1, Rfc6962.PerfectRoot(CollectionsMarshal.AsSpan(hashes)));
        }

        public List<StoredTile> Changed() =>
            [
                .. _filled,
                .. from level in _growing
                where level.Value.Hashes.Count > 0
                orderby level.Key
                select new StoredTile(new TileId(level.Key, level.Value.Index), [.. level.Value.Hashes]),
            ];

        public ReadOnlyMemory<byte> Read(TileId id, int width)
        {
            if (_growing.TryGetValue(id.Level, out var growing) && growing.Index == id.Index)
                return growing.Hashes.ToArray();
            foreach (var tile in _filled)
                if (tile.Id == id)
                    return tile.Bytes;
            return tiles(id, width);
        }

        private (long Index, List<byte> Hashes) Growing(int level)
        {
            if (_growing.TryGetValue(level, out var known))
                return known;
            var before = size >> (8 * level);
            var id = new TileId(level, before / TilePath.FullWidth);
            var width = (int)(before % TilePath.FullWidth);
            var hashes = new List<byte>(TilePath.FullWidth * Hash.Size);
            if (width > 0)
            {
                var stored = tiles(id, width);
                if (stored.Length < width * Hash.Size)
                    throw new LogFormatException($"tile {new TilePath(level, id.Index, width)} has {stored.Length} bytes, not {width * Hash.Size}");

                // What lies behind the width belongs to a batch that was never signed.
                hashes.AddRange(stored.Span[..(width * Hash.Size)]);
            }
            return _growing[level] = (id.Index, hashes);
        }
    }
}
