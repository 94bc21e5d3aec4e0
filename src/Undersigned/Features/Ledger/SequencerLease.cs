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

    private readonly Lock _lock = new();
    private DbConnection? _connection;

    /// <summary>Whether this process held the lease when it last asked.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>Takes or keeps the lease; an SQLite file belongs to its one server anyway.</summary>
    public bool Hold()
    {
        lock (_lock)
            return IsHeld = !database.IsPostgres || Ask();
    }

    public void Dispose()
    {
        lock (_lock)
            Drop();
    }

    private bool Ask()
    {
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
            Drop();
            return false;
        }
    }

    private void Drop()
    {
        _connection?.Dispose();
        _connection = null;
    }
}
