using System.Runtime.InteropServices;

namespace Undersigned.TransparencyLog;

/// <summary>One bundle of entries, read, hashed and compared with its tile of leaf hashes.</summary>
/// <param name="First">Index of its first entry.</param>
/// <param name="Entries">Null where an entry is not of its form; none when the bundle could not be read.</param>
/// <param name="Leaves">The leaf hashes of the entries as they were read, or none.</param>
/// <param name="Findings">What does not hold.</param>
internal sealed record AuditedBundle(long First, LogEntry?[] Entries, Hash[] Leaves, List<Finding> Findings)
{
    public static async Task<AuditedBundle> Read(long index, int width, Func<TilePath, Task<byte[]?>> read)
    {
        var path = TilePath.Entries(index, width);
        var hashPath = new TilePath(0, index, width);
        var findings = new List<Finding>();
        var unread = new AuditedBundle(index * TilePath.FullWidth, [], [], findings);
        var tile = await read(hashPath);
        if (tile is null)
            findings.Add(new Finding(Fault.FileMissing, hashPath.ToString()));
        var bytes = await read(path);
        if (bytes is null)
        {
            findings.Add(new Finding(Fault.FileMissing, path.ToString()));
            return unread;
        }

        IReadOnlyList<ReadOnlyMemory<byte>> entries;
        try
        {
            entries = EntryBundle.Split(bytes);
        }
        catch (LogFormatException e)
        {
            findings.Add(new Finding(Fault.FileLengthDiffers, path.ToString(), e.Message));
            return unread;
        }

        // More entries than asked for are right only where the full bundle stands in for the partial one.
        if (entries.Count != width && entries.Count != TilePath.FullWidth)
        {
            findings.Add(new Finding(Fault.FileLengthDiffers, path.ToString(), $"{entries.Count} entries, not {width}"));
            return unread;
        }
        var audited = unread with { Entries = new LogEntry?[width], Leaves = new Hash[width] };
        audited.Fill(entries, tile is null ? default : Hashes(tile, hashPath, findings).Span, path);
        return audited;
    }

    /// <summary>The hashes of a tile at the width asked for; empty, and a finding, when there are not so many.</summary>
    public static ReadOnlyMemory<byte> Hashes(byte[] tile, TilePath path, List<Finding> findings)
    {
        var length = path.Width * Hash.Size;
        if (tile.Length == length || tile.Length == TilePath.FullWidth * Hash.Size)
            return tile.AsMemory(0, length);
        findings.Add(new Finding(Fault.FileLengthDiffers, path.ToString(), $"{tile.Length} bytes, not {length}"));
        return default;
    }

    private void Fill(IReadOnlyList<ReadOnlyMemory<byte>> entries, ReadOnlySpan<byte> tile, TilePath path)
    {
        Rfc6962.LeafHashes(entries, Leaves);
        for (var i = 0; i < Entries.Length; i++)
        {
            var bytes = entries[i].Span;
            if (tile.Length > 0 && !Leaves[i].Bytes.SequenceEqual(tile.Slice(i * Hash.Size, Hash.Size)))
                Findings.Add(new Finding(Fault.TileDiffers, $"entry {First + i} ({path})", $"{Leaves[i]}, not {new Hash(tile.Slice(i * Hash.Size, Hash.Size))}"));
            try
            {
                Entries[i] = LogEntry.Parse(bytes);
            }
            catch (LogFormatException e)
            {
                Findings.Add(new Finding(Fault.EntryMalformed, $"entry {First + i} ({path})", e.Message));
            }
        }
    }
}

/// <summary>The levels above the leaf tiles and the root, from the leaves of one bundle after the other.</summary>
internal sealed class UpperTree
{
    private readonly List<List<Hash>> _levels = [];
    private readonly CompactRange _range = new();

    /// <summary>Takes the leaves of the next bundle; a partial one must be the last.</summary>
    /// <returns>The tiles above that are full now.</returns>
    public IEnumerable<StoredTile> Add(Hash[] leaves)
    {
        if (leaves.Length < TilePath.FullWidth)
        {
            foreach (var leaf in leaves)
                _range.Add(0, leaf);
            return [];
        }
        var hash = Rfc6962.PerfectRoot(MemoryMarshal.AsBytes<Hash>(leaves));
        _range.Add(8, hash);
        var filled = new List<StoredTile>();
        for (var level = 0; ; level++)
        {
            if (_levels.Count == level)
                _levels.Add([]);
            _levels[level].Add(hash);
            if (_levels[level].Count % TilePath.FullWidth != 0)
                return filled;
            var bytes = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_levels[level]));
            filled.Add(new StoredTile(new TileId(level + 1, _filled[level]++), bytes.ToArray()));
            hash = Rfc6962.PerfectRoot(bytes);
            _levels[level].Clear();
        }
    }

    /// <summary>The tiles at the right edge above the leaf tiles.</summary>
    public IEnumerable<StoredTile> Partial()
    {
        for (var level = 0; level < _levels.Count; level++)
            if (_levels[level].Count > 0)
                yield return new StoredTile(new TileId(level + 1, _filled[level]), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_levels[level])).ToArray());
    }

    public Hash Root() => _range.Root();

    private readonly long[] _filled = new long[8];
}
