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

    private TestDatabase(string? server, string name, string? connection)
    {
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
        await Execute(server, $"CREATE DATABASE {name}");
        return new TestDatabase(server, name, new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
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

    private static async Task Execute(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
