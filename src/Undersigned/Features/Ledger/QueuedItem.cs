using System.Data.Common;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>A queued entry as the sequencer reads it.</summary>
internal sealed record QueuedItem(
    long Id, Guid Chain, string Kind, Guid? About, Hash? Manifest, Hash? Commitment, Hash? WithdrawalTag, Hash? Secret, string? Detail)
{
    private const string Columns = "id, chain, kind, about, manifest, commitment, withdrawal_tag, secret, detail";

    /// <summary>
    /// What may be logged now, in the order in which it is: lists, which are true of what is logged already and of nothing that waits;
    /// then what came first first; then what was held back, shuffled.
    /// </summary>
    /// <param name="paused">Chains that take nothing but the list they were paused for.</param>
    public static List<QueuedItem> Next(WriteTransaction transaction, int atMost, IReadOnlyList<Guid> paused, DateTimeOffset now)
    {
        // A list comes while its chain is paused for it. Without one the queue is read by its key alone, however long it is.
        var order = paused.Count == 0 ? "id" : "CASE kind WHEN 'list' THEN 0 ELSE 1 END, id";
        var mayGoOn = paused.Count == 0 ? "" : $"AND (kind = 'list' OR chain NOT IN ({string.Join(", ", paused.Select((_, i) => $"@p{i}"))}))";
        var items = transaction.All(
            // After its end a chain takes no signature: the end waits for those that are held back.
            $"""
            SELECT {Columns} FROM log_queue WHERE held_since IS NULL {mayGoOn}
                AND (kind <> 'close' OR NOT EXISTS (SELECT 1 FROM log_queue AS held WHERE held.chain = log_queue.chain AND held.held_since IS NOT NULL))
            ORDER BY {order} LIMIT {atMost}
            """,
            row => Read(transaction, row), [.. paused.Select(chain => (object)chain)]);
        foreach (var chain in HeldBack.Due(transaction, now).Except(paused))
        {
            // What refers to a signature comes after it: of each signature's entries first all first ones, then all second ones. Apart from that, chance decides.
            items.AddRange(transaction.All(
                $"""
                SELECT {Columns} FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY about ORDER BY id) AS turn FROM log_queue WHERE chain = @p0 AND held_since IS NOT NULL) AS held
                ORDER BY turn, shuffle
                """,
                row => Read(transaction, row), chain));
        }
        return items;
    }

    /// <summary>Takes a batch out of the queue, whole runs of it at a time.</summary>
    /// <exception cref="InvalidOperationException">Another process was faster: the batch must not be logged.</exception>
    public static void Take(WriteTransaction transaction, List<QueuedItem> batch)
    {
        var ids = batch.ConvertAll(item => item.Id);
        ids.Sort();
        for (int first = 0, next = 1; first < ids.Count; first = next++)
        {
            while (next < ids.Count && ids[next] == ids[next - 1] + 1)
                next++;
            if (transaction.Execute("DELETE FROM log_queue WHERE id BETWEEN @p0 AND @p1", ids[first], ids[next - 1]) != next - first)
                throw new InvalidOperationException("Another process has logged what this batch holds: this batch is not signed.");
        }
    }

    private static QueuedItem Read(WriteTransaction transaction, DbDataReader row) => new(
        row.GetInt64(0), transaction.Guid(row, 1), row.GetString(2), row.IsDBNull(3) ? null : transaction.Guid(row, 3),
        HashAt(row, 4), HashAt(row, 5), HashAt(row, 6), HashAt(row, 7), row.IsDBNull(8) ? null : row.GetString(8));

    private static Hash? HashAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : new Hash(row.GetFieldValue<byte[]>(column));
}
