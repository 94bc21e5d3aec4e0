using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Undersigned.Data;

/// <summary>Lets several queries see the database at one moment: between two of them, another request may commit.</summary>
public static class Snapshot
{
    /// <summary>Reads without holding up writers: SQLite's deferred transaction, PostgreSQL's REPEATABLE READ.</summary>
    public static async Task<T> ReadAtOnce<T>(this Db db, Func<Task<T>> read)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            var connection = db.Database.GetDbConnection();
            await using var transaction = connection is SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: true)
                : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
            await db.Database.UseTransactionAsync(transaction);
            var result = await read();
            await db.Database.UseTransactionAsync(null);
            await transaction.CommitAsync();
            return result;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
