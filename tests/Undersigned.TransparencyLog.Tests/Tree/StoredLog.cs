using System.Text;

namespace Undersigned.TransparencyLog.Tests.Tree;

/// <summary>A log kept in dictionaries the way a server keeps it in tables: one row per tile and bundle, replaced as it grows.</summary>
internal sealed class StoredLog
{
    public Dictionary<TileId, byte[]> Tiles { get; } = [];

    public Dictionary<long, byte[]> Bundles { get; } = [];

    public List<Hash> Leaves { get; } = [];

    public long Size => Leaves.Count;

    public Hash Root { get; private set; } = Rfc6962.EmptyRoot;

    public int TilesRead { get; private set; }

    public static byte[] Entry(long index) => Encoding.UTF8.GetBytes($"entry {index} بیانیه");

    public GrownTree Append(IReadOnlyList<ReadOnlyMemory<byte>> entries)
    {
        var grown = TreeGrowth.Append(Size, Read, index => Bundles[index], entries);
        foreach (var tile in grown.Tiles)
            Tiles[tile.Id] = tile.Bytes;
        foreach (var bundle in grown.Entries)
            Bundles[bundle.Index] = bundle.Bytes;
        Leaves.AddRange(grown.Leaves);
        Root = grown.Root;
        return grown;
    }

    public GrownTree AppendNext(int count) =>
        Append([.. Enumerable.Range(0, count).Select(i => (ReadOnlyMemory<byte>)Entry(Size + i))]);

    public TileTree At(long size) => new(size, Read);

    private ReadOnlyMemory<byte> Read(TileId id, int width)
    {
        TilesRead++;
        return Tiles[id];
    }
}
