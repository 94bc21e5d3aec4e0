using System.Data.Common;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>A queued entry as the sequencer reads it.</summary>
internal sealed record QueuedItem(
    long Id, Guid Chain, string Kind, Guid? About, Hash? Manifest, Hash? Commitment, Hash? WithdrawalTag, Hash? Secret, string? Detail)
{
    private const string Columns = "SELECT id, chain, kind, about, manifest, commitment, withdrawal_tag, secret, detail FROM log_queue";

    /// <summary>
    /// What may be logged now, in the order in which it is: lists, which are true of what is logged already and of nothing that waits;
    /// then what came first first; then what was held back, shuffled.
    /// </summary>
    public static List<QueuedItem> Next(WriteTransaction transaction, int atMost, IReadOnlyCollection<Guid> paused, DateTimeOffset now)
    {
        var items = transaction.All($"{Columns} WHERE held_since IS NULL ORDER BY CASE kind WHEN 'list' THEN 0 ELSE 1 END, id LIMIT {atMost}", row => Read(transaction, row));
        foreach (var chain in HeldBack.Due(transaction, now))
        {
            // A signature stands before whatever refers to it; apart from that, chance decides.
            items.AddRange(transaction.All(
                $"{Columns} WHERE chain = @p0 AND held_since IS NOT NULL ORDER BY CASE kind WHEN 'sign' THEN 0 ELSE 1 END, shuffle",
                row => Read(transaction, row), chain));
        }
        // A paused chain takes nothing but the list that it was paused for.
        if (paused.Count > 0)
            items.RemoveAll(item => item.Kind != "list" && paused.Contains(item.Chain));
        return items;
    }

    private static QueuedItem Read(WriteTransaction transaction, DbDataReader row) => new(
        row.GetInt64(0), transaction.Guid(row, 1), row.GetString(2), row.IsDBNull(3) ? null : transaction.Guid(row, 3),
        HashAt(row, 4), HashAt(row, 5), HashAt(row, 6), HashAt(row, 7), row.IsDBNull(8) ? null : row.GetString(8));

    private static Hash? HashAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : new Hash(row.GetFieldValue<byte[]>(column));
}
