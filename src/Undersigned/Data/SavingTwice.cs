using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Undersigned.Data;

/// <summary>Tells "another request was faster" from failures, for pages where a button may be pressed twice.</summary>
public static class SavingTwice
{
    // SQLite's extended result codes for a primary key and a unique index.
    private const int SqlitePrimaryKey = 1555, SqliteUnique = 2067;

    /// <summary>Whether a key was taken, or a row changed, since it was read.</summary>
    public static bool IsTaken(this DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException || failure.InnerException switch
        {
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqlitePrimaryKey or SqliteUnique,
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            _ => false,
        };

    /// <summary>Saves, or forgets what was to be saved and returns false when another request was faster.</summary>
    public static async Task<bool> SaveUnlessTaken(this Db db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException failure) when (failure.IsTaken())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
