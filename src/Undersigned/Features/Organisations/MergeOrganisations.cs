using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;

namespace Undersigned.Features.Organisations;

/// <summary>
/// Makes two entries one, keeps them apart, and takes either back. Merging sets a pointer and rewrites nothing: signatures, receipts and
/// the log name what they named before.
/// </summary>
public sealed class MergeOrganisations(Database database, Db db, TimeProvider clock)
{
    // Any fixed number: on PostgreSQL two decisions at once take turns, so that they cannot point at each other. SQLite has one writer anyway.
    private const long OneAtATime = 0x6d65726765;

    /// <summary>Leads one entry to another; false when either is not there, or led somewhere already.</summary>
    public Task<bool> Merge(Guid merged, Guid into, MergeGround ground, string? note, Guid by) => Decide(async now =>
    {
        if (merged == into || await db.Organisations.CountAsync(o => (o.Id == merged || o.Id == into) && o.MergedInto == null) != 2)
            return false;
        db.Add(new OrganisationDecision(merged, into, ground, note, by, now));
        db.Add(new DeskAct(by, "organisation.merge", merged, now, ground.ToString()));
        db.Add(new DeskAct(by, "organisation.take", into, now, ground.ToString()));
        return true;
    });

    /// <summary>Records that two entries are two organisations, so that nobody is asked again; false when that, or the opposite, is decided already.</summary>
    public Task<bool> KeepApart(Guid one, Guid other, string? note, Guid by) => Decide(async now =>
    {
        if (one == other || await db.Organisations.CountAsync(o => (o.Id == one || o.Id == other) && o.MergedInto == null) != 2
            || await db.OrganisationDecisions.AnyAsync(d => d.UndoneAt == null && ((d.FirstId == one && d.SecondId == other) || (d.FirstId == other && d.SecondId == one))))
        {
            return false;
        }
        db.Add(new OrganisationDecision(one, other, ground: null, note, by, now));
        db.Add(new DeskAct(by, "organisation.apart", one, now));
        db.Add(new DeskAct(by, "organisation.apart", other, now));
        return true;
    });

    /// <summary>Takes a decision back; false when it is not there, or was taken back before.</summary>
    public Task<bool> Undo(long decision, Guid by) => Decide(async now =>
    {
        if (await db.OrganisationDecisions.FirstOrDefaultAsync(d => d.Id == decision) is not { } found || !found.Undo(by, now))
            return false;
        db.Add(new DeskAct(by, found.IsMerge ? "organisation.unmerge" : "organisation.unsure", found.FirstId, now));
        db.Add(new DeskAct(by, found.IsMerge ? "organisation.unmerge" : "organisation.unsure", found.SecondId, now));
        return true;
    });

    private async Task<bool> Decide(Func<DateTimeOffset, Task<bool>> decide)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (database.IsPostgres)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({OneAtATime})");
        if (!await decide(clock.GetUtcNow()))
            return false;
        await db.SaveChangesAsync();
        await PointAnew();
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    // Every entry that was merged points to the end of its way, so that readers follow one pointer.
    private async Task PointAnew()
    {
        var next = await db.OrganisationDecisions.Where(d => d.Ground != null && d.UndoneAt == null).ToDictionaryAsync(d => d.FirstId, d => d.SecondId);
        var merged = next.Keys.ToList();
        foreach (var organisation in await db.Organisations.Where(o => o.MergedInto != null || merged.Contains(o.Id)).ToListAsync())
            organisation.PointTo(next.ContainsKey(organisation.Id) ? EndOf(organisation.Id, next) : null);
    }

    // Only entries that point nowhere are merged or merged into, so a way never comes back to where it began.
    private static Guid EndOf(Guid organisation, Dictionary<Guid, Guid> next)
    {
        while (next.TryGetValue(organisation, out var further))
            organisation = further;
        return organisation;
    }
}
