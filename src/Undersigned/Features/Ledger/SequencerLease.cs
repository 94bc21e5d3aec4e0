using System.Data.Common;
using Undersigned.Data;

namespace Undersigned.Features.Ledger;

/// <summary>
/// Which of several servers on one database may sequence: the one that holds PostgreSQL's advisory lock on a connection of its own.
/// Losing it late is safe: a batch only succeeds on the head it was built on.
/// </summary>
public sealed class SequencerLease(Database database) : IDisposable
{
    // Any fixed number but the one that migrations take turns by.
    private const long LockNumber = 0x6c6f67;

    private DbConnection? _connection;

    /// <summary>Takes or keeps the lease; an SQLite file belongs to its one server anyway.</summary>
    public bool Hold()
    {
        if (!database.IsPostgres)
            return true;
        try
        {
            _connection ??= database.OpenConnection();
            using var command = _connection.CreateCommand();
            // Taken twice by the same connection, it is held twice: so it is asked for only while it is not ours.
            command.CommandText = $"SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND objid = {LockNumber} AND granted) OR pg_try_advisory_lock({LockNumber})";
            return command.ExecuteScalar() is true;
        }
        catch (DbException)
        {
            // The connection is gone, and the lock with it: the next call starts anew.
            Dispose();
            return false;
        }
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
