using Microsoft.Data.Sqlite;
using Npgsql;

namespace Undersigned.Tests.Harness;

/// <summary>
/// A database of its own for each test class, of the kind this run is for: UNDERSIGNED_TEST_DATABASE is sqlite (also when
/// unset) or postgres, the latter on the server that UNDERSIGNED_TEST_POSTGRES leads to (./dev test starts one).
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string FileName = "undersigned.db";

    private readonly string? _server;
    private readonly string _name;

    // The first segment of the write-ahead log that can hold something of this database.
    private readonly string _firstSegment;

    private TestDatabase(string? server, string name, string? connection, string firstSegment = "")
    {
        _firstSegment = firstSegment;
        _server = server;
        _name = name;
        Connection = connection;
    }

    public static string Kind { get; } = Environment.GetEnvironmentVariable("UNDERSIGNED_TEST_DATABASE") is { Length: > 0 } kind ? kind : "sqlite";

    public static bool IsPostgres => Kind switch
    {
        "postgres" => true,
        "sqlite" => false,
        _ => throw new InvalidOperationException($"UNDERSIGNED_TEST_DATABASE is sqlite or postgres, not {Kind}"),
    };

    /// <summary>The connection for `--database`, or null for the SQLite file in the data folder.</summary>
    public string? Connection { get; }

    public static async Task<TestDatabase> Create()
    {
        if (!IsPostgres)
        {
            return new TestDatabase(null, "", null);
        }

        var server = Environment.GetEnvironmentVariable("UNDERSIGNED_TEST_POSTGRES")
            ?? throw new InvalidOperationException("UNDERSIGNED_TEST_POSTGRES is not set: run the tests by ./dev test");
        var name = $"t{Guid.NewGuid():n}";
        var segment = await Ask(server, "SELECT pg_walfile_name(pg_current_wal_lsn())");
        await Execute(server, $"CREATE DATABASE {name}");
        return new TestDatabase(server, name, new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString, segment);
    }

    /// <summary>PostgreSQL's own files of this database as they lie on the disk, with its write-ahead log since the database was made; none of SQLite.</summary>
    public async IAsyncEnumerable<(string File, byte[] Bytes)> Files(bool writeAheadLogToo)
    {
        if (_server is null)
            yield break;
        await Execute(_server, "CHECKPOINT");
        var folder = "base/" + await Ask(_server, $"SELECT oid::text FROM pg_database WHERE datname = '{_name}'");
        var named = $"SELECT '{folder}/' || f AS file FROM pg_ls_dir('{folder}') AS f";
        if (writeAheadLogToo)
            named += $" UNION ALL SELECT 'pg_wal/' || name FROM pg_ls_waldir() WHERE name >= '{_firstSegment}' AND name <= pg_walfile_name(pg_current_wal_lsn())";
        await using var connection = new NpgsqlConnection(_server + ";Pooling=false");
        await connection.OpenAsync();
        // A file may have gone in the meantime.
        await using var command = new NpgsqlCommand($"SELECT file, pg_read_binary_file(file, 0, 67108864, true) FROM ({named}) AS files", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            if (!reader.IsDBNull(1))
                yield return (reader.GetString(0), reader.GetFieldValue<byte[]>(1));
        }
    }

    /// <summary>
    /// Whether PostgreSQL takes no more writes to this database, as hosted ones do when their disk is full; those who are connected lose
    /// their connections.
    /// </summary>
    public async Task RefuseWrites(bool refuse)
    {
        await Execute(_server!, $"ALTER DATABASE {_name} SET default_transaction_read_only = {(refuse ? "on" : "off")}");
        await Execute(_server!, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Keeps a copy of the database as it is; nobody may be using it.</summary>
    public async Task Keep(string folder)
    {
        CloseConnections();
        if (_server is not null)
            await Execute(_server, $"CREATE DATABASE {_name}_kept TEMPLATE {_name}");
        else
            File.Copy(Path.Combine(folder, FileName), Path.Combine(folder, FileName + ".kept"), overwrite: true);
    }

    /// <summary>Puts the copy in the database's place; nobody may be using it.</summary>
    public async Task PutBack(string folder)
    {
        CloseConnections();
        if (_server is not null)
        {
            await Execute(_server, $"DROP DATABASE {_name} WITH (FORCE)");
            await Execute(_server, $"ALTER DATABASE {_name}_kept RENAME TO {_name}");
            return;
        }
        foreach (var ending in (string[])["-wal", "-shm"])
            File.Delete(Path.Combine(folder, FileName + ending));
        File.Move(Path.Combine(folder, FileName + ".kept"), Path.Combine(folder, FileName), overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is null)
        {
            SqliteConnection.ClearAllPools(); // so that the file in the data folder can go
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await Execute(_server, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
    }

    private static void CloseConnections()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task<string> Ask(string server, string query)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Execute(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
