using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Undersigned.Data;

/// <summary>The shared writer's connection: prepared commands inside the transaction of the present group.</summary>
public sealed class WriteTransaction : IDisposable
{
    private readonly Database _database;
    private readonly DbConnection _connection;
    private readonly bool _isOwnConnection;
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);
    private DbTransaction? _transaction;
    private bool _mustScrub;

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
    /// <remarks>SQLite overwrites deleted rows (secure_delete), and the write-ahead log is emptied. PostgreSQL's old row versions go with VACUUM.</remarks>
    public void ScrubAfterCommit() => _mustScrub = true;

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

    /// <summary>Does what <see cref="ScrubAfterCommit"/> asked for; a reader in the way leaves it to be done after the next commit.</summary>
    internal void Scrub()
    {
        if (!_mustScrub)
            return;
        using var command = _connection.CreateCommand();
        command.CommandText = _database.IsPostgres ? "VACUUM signatures, accessions, outbox, published_drafts" : "PRAGMA wal_checkpoint(TRUNCATE)";
        using var reader = command.ExecuteReader();
        // SQLite's answer: 1 when a reader kept the log from being emptied.
        _mustScrub = !_database.IsPostgres && reader.Read() && reader.GetInt32(0) != 0;
    }

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
