using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Undersigned.Data;

/// <summary>Which database this server uses, and how to open it: with EF Core, or as a plain connection.</summary>
public sealed class Database
{
    private readonly string _connectionString;
    private readonly PooledDbContextFactory<SqliteDb>? _sqlite;
    private readonly PooledDbContextFactory<PostgresDb>? _postgres;

    private Database(string connectionString, bool postgres)
    {
        _connectionString = connectionString;
        if (postgres)
            _postgres = new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connectionString).Options);
        else
            _sqlite = new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connectionString).AddInterceptors(new SqliteSettings()).Options);
    }

    /// <summary>"sqlite" or "postgres": the folder of its migrations.</summary>
    public string Kind => IsPostgres ? "postgres" : "sqlite";

    public bool IsPostgres => _postgres is not null;

    /// <summary>Opens the SQLite file of a data folder, or the PostgreSQL database of a connection string.</summary>
    public static Database Open(string dataFolder, string? connectionString) =>
        connectionString is { Length: > 0 }
            ? new Database(connectionString, postgres: true)
            : new Database(new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, "undersigned.db") }.ToString(), postgres: false);

    /// <summary>Where tests stand between the writer and its database, to make every write fail once; null in service.</summary>
    internal Func<DbConnection, DbConnection>? Opened { get; set; }

    public Db NewContext() => IsPostgres ? _postgres!.CreateDbContext() : _sqlite!.CreateDbContext();

    /// <summary>An open connection outside EF Core, with the same durability settings.</summary>
    public DbConnection OpenConnection()
    {
        DbConnection connection = IsPostgres ? new NpgsqlConnection(_connectionString) : new SqliteConnection(_connectionString);
        connection.Open();
        if (connection is SqliteConnection sqlite)
            SqliteSettings.Give(sqlite);
        return Opened is { } opened ? opened(connection) : connection;
    }

    /// <summary>
    /// PostgreSQL only: a connection of its own for VACUUM, which is told the details of what it reports. Others are not: of a write that fails the
    /// details are what was to be written.
    /// </summary>
    internal NpgsqlConnection OpenForVacuum()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_connectionString) { IncludeErrorDetail = true, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>An identifier in a row, as this database keeps it.</summary>
    public Guid ReadGuid(DbDataReader row, int column) => IsPostgres ? row.GetGuid(column) : new Guid(row.GetFieldValue<byte[]>(column), bigEndian: true);

    /// <summary>A parameter's value as this database's provider wants it.</summary>
    public object Bind(object? value) => value switch
    {
        null => DBNull.Value,
        Guid id when !IsPostgres => id.ToByteArray(true),
        DateTimeOffset moment => moment.ToUnixTimeMilliseconds(),
        _ => value,
    };
}
