using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>One entry of a chain with its place in the log.</summary>
public sealed record ChainEntry(long Index, long Sequence, string Kind, Guid? About, ReadOnlyMemory<byte> Bytes);

/// <summary>Reads chains back from the log, for receipts, lists and bundles.</summary>
public sealed class ChainReader(Database database)
{
    /// <summary>All entries of a chain in their order.</summary>
    public async Task<List<ChainEntry>> Read(Guid chain)
    {
        await using var db = database.NewContext();
        return await Read(db, chain);
    }

    /// <summary>The same by a connection that is in use, for whoever must see one moment of the database.</summary>
    public static async Task<List<ChainEntry>> Read(Db db, Guid chain)
    {
        var rows = await db.LogEntries.Where(e => e.Chain == chain).OrderBy(e => e.Sequence)
            .Select(e => new { e.Id, e.Sequence, e.Kind, e.About }).ToListAsync();
        var entries = new List<ChainEntry>(rows.Count);
        long loaded = -1;
        IReadOnlyList<ReadOnlyMemory<byte>> bundle = [];
        foreach (var row in rows)
        {
            if (row.Id / TilePath.FullWidth != loaded)
            {
                loaded = row.Id / TilePath.FullWidth;
                bundle = EntryBundle.Split(await Bytes(db, TilePath.EntriesLevel, loaded));
            }
            entries.Add(new ChainEntry(row.Id, row.Sequence, row.Kind, row.About, bundle[(int)(row.Id % TilePath.FullWidth)]));
        }
        return entries;
    }

    /// <summary>
    /// The entries by which signatures or memberships stand in the log, in ascending sequence: of each the newest one, unless a later entry
    /// has ended it. What waits to be logged changes nothing yet, whatever the tables say already.
    /// </summary>
    public static List<ChainEntry> Standing(IEnumerable<ChainEntry> entries)
    {
        var standing = new Dictionary<Guid, ChainEntry>();
        foreach (var entry in entries)
        {
            if (entry.About is not { } about)
                continue;
            if (entry.Kind is "sign" or "accede")
                standing[about] = entry;
            else
                standing.Remove(about);
        }
        return [.. standing.Values.OrderBy(entry => entry.Sequence)];
    }

    /// <summary>The bytes of one entry.</summary>
    public async Task<ReadOnlyMemory<byte>> Entry(long index)
    {
        await using var db = database.NewContext();
        return EntryBundle.Split(await Bytes(db, TilePath.EntriesLevel, index / TilePath.FullWidth))[(int)(index % TilePath.FullWidth)];
    }

    /// <summary>The tree at a size that was published, for proofs; it holds the tiles that were named beforehand.</summary>
    public async Task<TileTree> Tree(long size, IEnumerable<TileId> tiles)
    {
        await using var db = database.NewContext();
        var loaded = new Dictionary<TileId, byte[]>();
        foreach (var tile in tiles)
            loaded[tile] = await Bytes(db, tile.Level, tile.Index);
        return new TileTree(size, (tile, _) => loaded[tile]);
    }

    /// <summary>The tree at a size, with all its tiles: for proofs of whole chains.</summary>
    public async Task<TileTree> WholeTree(long size)
    {
        await using var db = database.NewContext();
        var tiles = await db.LogTiles.Where(t => t.Level >= 0).ToDictionaryAsync(t => new TileId(t.Level, t.Position), t => t.Bytes);
        return new TileTree(size, (tile, _) => tiles[tile]);
    }

    private static Task<byte[]> Bytes(Db db, int level, long position) =>
        db.LogTiles.Where(t => t.Level == level && t.Position == position).Select(t => t.Bytes).FirstAsync();
}
