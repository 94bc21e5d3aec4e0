using System.Data.Common;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>A queued entry as the sequencer reads it.</summary>
internal sealed record QueuedItem(
    long Id, Guid Chain, string Kind, Guid? About, Hash? Manifest, Hash? Commitment, Hash? WithdrawalTag, Hash? Secret, RemovalReason? Reason)
{
    public static QueuedItem Read(WriteTransaction transaction, DbDataReader row) => new(
        row.GetInt64(0), transaction.Guid(row, 1), row.GetString(2), row.IsDBNull(3) ? null : transaction.Guid(row, 3),
        HashAt(row, 4), HashAt(row, 5), HashAt(row, 6), HashAt(row, 7), row.IsDBNull(8) ? null : Enum.Parse<RemovalReason>(row.GetString(8)));

    private static Hash? HashAt(DbDataReader row, int column) => row.IsDBNull(column) ? null : new Hash(row.GetFieldValue<byte[]>(column));
}
