using System.Text;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The log in the database, as the sequencer reads and grows it.</summary>
internal static class LogStore
{
    public sealed record StoredHead(long Size, string Checkpoint);

    public static StoredHead? Head(WriteTransaction transaction) =>
        transaction.First("SELECT size, checkpoint FROM log_head WHERE id = 1", row => new StoredHead(row.GetInt64(0), row.GetString(1)));

    public static ReadOnlyMemory<byte> Tile(WriteTransaction transaction, TileId tile, int width) =>
        Bytes(transaction, tile.Level, tile.Index) ?? throw new LogFormatException($"tile {new TilePath(tile.Level, tile.Index, width)} is missing");

    public static ReadOnlyMemory<byte> Entries(WriteTransaction transaction, long index) =>
        Bytes(transaction, TilePath.EntriesLevel, index) ?? throw new LogFormatException($"bundle {index} is missing");

    public static void Save(WriteTransaction transaction, GrownTree grown)
    {
        foreach (var tile in grown.Tiles)
            SaveBytes(transaction, tile.Id.Level, tile.Id.Index, tile.Bytes);
        foreach (var bundle in grown.Entries)
            SaveBytes(transaction, TilePath.EntriesLevel, bundle.Index, bundle.Bytes);
    }

    /// <summary>Compare-and-swap: the head is replaced only if it is still the one this batch was built on.</summary>
    public static void ReplaceHead(WriteTransaction transaction, StoredHead? old, long size, SignedNote note, DateTimeOffset now)
    {
        var checkpoint = Encoding.UTF8.GetString(note.Encode());
        var replaced = old is null
            ? transaction.Execute("INSERT INTO log_head (id, size, checkpoint, signed_at) VALUES (1, @p0, @p1, @p2) ON CONFLICT (id) DO NOTHING", size, checkpoint, now)
            : transaction.Execute("UPDATE log_head SET size = @p0, checkpoint = @p1, signed_at = @p2 WHERE id = 1 AND size = @p3", size, checkpoint, now, old.Size);
        if (replaced != 1)
            throw new InvalidOperationException("Another process has grown the log: this batch is not signed.");
    }

    private static byte[]? Bytes(WriteTransaction transaction, int level, long position) =>
        transaction.First("SELECT bytes FROM log_tiles WHERE level = @p0 AND position = @p1", row => row.GetFieldValue<byte[]>(0), level, position);

    private static void SaveBytes(WriteTransaction transaction, int level, long position, byte[] bytes) =>
        transaction.Execute(
            "INSERT INTO log_tiles (level, position, bytes) VALUES (@p0, @p1, @p2) ON CONFLICT (level, position) DO UPDATE SET bytes = @p2",
            level, position, bytes);
}
