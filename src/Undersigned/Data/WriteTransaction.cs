using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Undersigned.Data;

/// <summary>The shared writer's connection: prepared commands inside the transaction of the present group.</summary>
public sealed partial class WriteTransaction : IDisposable
{
    // So many bytes, some fifteen thousand signatures, PostgreSQL writes anew in a quarter of a second.
    private const long LargeTable = 16 * 1024 * 1024;

    // Where a reader was in the way, the writer is left to signers for so long.
    private static readonly TimeSpan BetweenScrubs = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly Database _database;
    private readonly DbConnection _connection;
    private readonly bool _isOwnConnection;
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);
    private DbTransaction? _transaction;
    private bool _mustScrub;
    private bool _mustScrubLarge;

    // In milliseconds since the machine started.
    private long _scrubAgainAt;

    internal WriteTransaction(Database database)
    {
        _database = database;
        _connection = database.OpenConnection();
        _isOwnConnection = true;
    }

    private WriteTransaction(Database database, DbTransaction transaction)
    {
        _database = database;
        _connection = transaction.Connection!;
        _transaction = transaction;
    }

    /// <summary>Commands inside a transaction that EF Core began, which stays its owner's to commit.</summary>
    internal static WriteTransaction Within(Database database, IDbContextTransaction transaction) => new(database, transaction.GetDbTransaction());

    /// <summary>Executes SQL with parameters @p0, @p1, …; returns the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>Executes SQL and returns its first row, read by the given function, or null when there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values) where T : class
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : null;
    }

    /// <summary>Executes SQL and returns all its rows.</summary>
    public List<T> All<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>
    /// Behind a SELECT: the rows read stay as they are until this group has committed, also on a database where others write at the same
    /// time. SQLite has one writer anyway.
    /// </summary>
    public string Unchanged => _database.IsPostgres ? " FOR SHARE" : "";

    /// <summary>An identifier in a row.</summary>
    public Guid Guid(DbDataReader row, int column) => _database.ReadGuid(row, column);

    /// <summary>After this group's commit, nothing that it deleted may stay readable in the database's own files.</summary>
    /// <remarks>
    /// SQLite overwrites deleted rows (secure_delete), and the write-ahead log is emptied. PostgreSQL leaves their bytes in the free space of
    /// their pages, also after VACUUM: the tables are written anew. That keeps signers waiting, so large ones have to wait for
    /// <see cref="ScrubLargeAfterCommit"/>.
    /// </remarks>
    public void ScrubAfterCommit() => _mustScrub = true;

    /// <summary>Whether that is still to be done.</summary>
    public bool IsToBeScrubbed => _mustScrub || _mustScrubLarge;

    /// <summary>The same for tables that are too large to be written anew at every erasure; nothing to do with SQLite.</summary>
    public void ScrubLargeAfterCommit() => _mustScrubLarge = _database.IsPostgres;

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        if (!_isOwnConnection)
            return;
        _transaction?.Dispose();
        _connection.Dispose();
    }

    internal void Begin() => _transaction = _connection.BeginTransaction();

    internal void Commit()
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
    }

    /// <summary>Does what <see cref="ScrubAfterCommit"/> asked for; readers in the way leave it to be done after the next commit, at the latest that of the minute's upkeep.</summary>
    internal void Scrub()
    {
        if (_mustScrub && !_database.IsPostgres)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            using var reader = command.ExecuteReader();
            // The answer is 1 when a reader kept the log from being emptied.
            _mustScrub = reader.Read() && reader.GetInt32(0) != 0;
        }
        if (_database.IsPostgres && (_mustScrub || _mustScrubLarge) && Environment.TickCount64 >= _scrubAgainAt)
            WriteAnew();
    }

    private void WriteAnew()
    {
        using var connection = _database.OpenForVacuum();
        using var command = connection.CreateCommand();
        // Whoever waits for a table waits behind us: rather give up, and try after another commit.
        command.CommandText = $"SET lock_timeout = {(int)LongestWait.TotalMilliseconds}";
        command.ExecuteNonQuery();
        var kept = 0;
        // The detail of what it says begins with the number of deleted rows that had to stay: whoever began to read before can still see them.
        connection.Notice += (_, said) => kept += FirstNumber().Match(said.Notice.Detail ?? "") is { Success: true, Value: not "0" } ? 1 : 0;
        var isDone = false;
        try
        {
            foreach (var table in (string[])["signatures", "accessions", "outbox", "published_drafts"])
            {
                command.CommandText = $"SELECT pg_total_relation_size('{table}')";
                if ((long)command.ExecuteScalar()! > LargeTable ? !_mustScrubLarge : !_mustScrub)
                    continue;
                command.CommandText = $"VACUUM (FULL, VERBOSE) {table}";
                command.ExecuteNonQuery();
            }
            isDone = kept == 0;
        }
        finally
        {
            _mustScrub &= !isDone;
            _mustScrubLarge &= !isDone;
            _scrubAgainAt = isDone ? 0 : Environment.TickCount64 + (long)BetweenScrubs.TotalMilliseconds;
        }
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex FirstNumber();

    private DbCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                command.Parameters.Add(parameter);
            }
            _prepared.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = _database.Bind(values[i]);
        command.Transaction = _transaction;
        return command;
    }
}
