using Microsoft.EntityFrameworkCore;
using Undersigned.Data;

namespace Undersigned.Features.Accounts;

/// <summary>A line of the record of what was done at the desk, with the name of who did it.</summary>
public sealed record RecordedAct(DateTimeOffset At, string Who, string What, string? Reason)
{
    /// <summary>What was done to a record, the newest first.</summary>
    public static Task<List<RecordedAct>> About(Db db, Guid record, int atMost) =>
        db.DeskActs.Where(a => a.About == record).OrderByDescending(a => a.Id).Take(atMost)
            .Join(db.Users, a => a.AccountId, u => u.Id, (a, u) => new { a.Id, Line = new RecordedAct(a.At, u.Name, a.What, a.Reason) })
            .OrderByDescending(joined => joined.Id).Select(joined => joined.Line).ToListAsync();
}
