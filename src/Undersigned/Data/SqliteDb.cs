using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SQLitePCL;

namespace Undersigned.Data;

/// <summary>The embedded database: one file beside its write-ahead log.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : Db(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // Sixteen bytes instead of thirty-six characters, in an order that follows a version 7 identifier's time.
        configurationBuilder.Properties<Guid>().HaveConversion<GuidBytes>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // SQLite ignores the length in varchar(n): a check keeps it.
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties().Where(p => p.GetMaxLength() is not null))
                entity.AddCheckConstraint($"ck_{entity.GetTableName()}_{property.GetColumnName()}", $"length({property.GetColumnName()}) <= {property.GetMaxLength()}");
        }
    }

    /// <summary>An identifier as SQLite keeps it: sixteen bytes, most significant first.</summary>
    private sealed class GuidBytes() : ValueConverter<Guid, byte[]>(
        id => id.ToByteArray(true),
        bytes => new Guid(bytes, true));
}

/// <summary>Gives every connection the settings that make "acknowledged" mean "on the disk".</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // synchronous FULL: a commit returns after the log's fsync. secure_delete: what is erased is overwritten.
    // busy_timeout: a desk page may have to wait for the shared writer's transaction, never fail because of it.
    // cache_size, 16 MB: the indexes of a hundred thousand signatures stay in memory, so that each new one does not read them again.
    // wal_autocheckpoint, 32 MB: pages that many commits change are copied into the file once instead of each time.
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA busy_timeout=15000; " +
        "PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=8192;";

    // A pooled connection keeps its settings: each is given them once.
    private static readonly ConditionalWeakTable<sqlite3, object> Given = [];

    public static void Give(SqliteConnection connection)
    {
        if (!Given.TryAdd(connection.Handle!, Pragmas))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Give((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
