using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Data;

/// <summary>The numbered SQL and the model are two descriptions of one schema: this keeps them the same, on the database of this run.</summary>
public sealed partial class SchemaTests
{
    [Fact]
    public async Task The_migrations_build_what_the_model_says()
    {
        await using var migrated = await TestDatabase.Create();
        await using var modelled = await TestDatabase.Create();
        var folder = Directory.CreateTempSubdirectory("undersigned-schema-");
        try
        {
            var byMigrations = Database.Open(folder.CreateSubdirectory("migrated").FullName, migrated.Connection);
            var byModel = Database.Open(folder.CreateSubdirectory("modelled").FullName, modelled.Connection);
            Migrations.Apply(byMigrations);
            await using (var db = byModel.NewContext())
                await db.Database.ExecuteSqlRawAsync(db.Database.GenerateCreateScript().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

            Assert.Equal(Describe(byModel), Describe(byMigrations).Where(line => !line.StartsWith("migrations", StringComparison.Ordinal)));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing_and_an_older_program_refuses_a_newer_database()
    {
        await using var test = await TestDatabase.Create();
        var folder = Directory.CreateTempSubdirectory("undersigned-schema-");
        try
        {
            var database = Database.Open(folder.FullName, test.Connection);
            Migrations.Apply(database);
            var once = Describe(database);
            Migrations.Apply(database);
            Assert.Equal(once, Describe(database));

            using (var connection = database.OpenConnection())
                Execute(connection, "INSERT INTO migrations (name) VALUES ('9999-from-the-future')");
            Assert.Contains("newer version", Assert.Throws<InvalidOperationException>(() => Migrations.Apply(database)).Message, StringComparison.Ordinal);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    // Tables, columns, checks and indexes, one per line, however they were written.
    private static List<string> Describe(Database database)
    {
        using var connection = database.OpenConnection();
        var sql = database.IsPostgres
            ? """
              SELECT table_name || ' ' || column_name || ' ' || data_type || coalesce(character_maximum_length::text, '') || ' ' || is_nullable || ' ' || coalesce(is_identity, '') FROM information_schema.columns WHERE table_schema = 'public'
              UNION ALL SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
              UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
              """
            : "SELECT tbl_name || ' ' || sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'";
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(WhiteSpace().Replace(reader.GetString(0).Replace("\"", "", StringComparison.Ordinal), " "));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
