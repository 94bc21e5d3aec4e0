using System.Data.Common;
using System.Reflection;

namespace Undersigned.Data;

/// <summary>Brings a database to the present schema: numbered SQL files, each applied once, in order, in a transaction.</summary>
public static class Migrations
{
    // Any fixed number: two servers that start at once take turns on PostgreSQL. SQLite locks the file by itself.
    private const long StartLock = 0x756e6465727369;

    /// <summary>The numbered files of a database kind ("sqlite" or "postgres"), oldest first.</summary>
    public static IReadOnlyList<(string Name, string Sql)> Of(string kind)
    {
        var assembly = typeof(Migrations).Assembly;
        var prefix = $"Migrations/{kind}/";
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => (name[prefix.Length..], Read(assembly, name)))];
    }

    /// <summary>Applies what is missing. Throws when the database is newer than this program.</summary>
    public static void Apply(Database database)
    {
        using var connection = database.OpenConnection();
        if (database.IsPostgres)
            Execute(connection, null, $"SELECT pg_advisory_lock({StartLock})");
        Execute(connection, null, "CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)");
        var known = Of(database.Kind);
        var applied = AppliedTo(connection);
        if (applied.Except(known.Select(m => m.Name), StringComparer.Ordinal).FirstOrDefault() is { } stranger)
            throw new InvalidOperationException($"The database knows migration {stranger}, which this program does not: it was last used by a newer version.");
        foreach (var (name, sql) in known.Where(m => !applied.Contains(m.Name)))
        {
            using var transaction = connection.BeginTransaction();
            Execute(connection, transaction, sql);
            Execute(connection, transaction, $"INSERT INTO migrations (name) VALUES ('{name}')");
            transaction.Commit();
        }
        if (database.IsPostgres)
            Execute(connection, null, $"SELECT pg_advisory_unlock({StartLock})");
    }

    private static HashSet<string> AppliedTo(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM migrations";
        using var reader = command.ExecuteReader();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private static void Execute(DbConnection connection, DbTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
