using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;

namespace Undersigned.Features.Reading;

/// <summary>A statement in a list of statements.</summary>
public sealed record Entry
{
    public required string Slug { get; init; }
    public required DateOnly? IssuedOn { get; init; }
    public required bool IsOpen { get; init; }
    public required IReadOnlyList<WrittenName> Titles { get; init; }

    /// <summary>The names of the alliance that issued it; empty when none did.</summary>
    public required IReadOnlyList<WrittenName> Alliance { get; init; }

    /// <summary>Signatures that stand, as the log counts them.</summary>
    public required long Standing { get; init; }
}

/// <summary>Lists of published statements, the newest first; imported ones that bear no day stand last, on either database.</summary>
public static class Entries
{
    /// <summary>The published statements of a query, from one place on.</summary>
    public static Task<List<Entry>> Read(Db db, IQueryable<Statement> statements, int skip, int take) =>
        statements.AsNoTracking().Where(s => s.Version > 0).OrderByDescending(s => s.IssuedOn != null).ThenByDescending(s => s.IssuedOn).ThenByDescending(s => s.Id).Skip(skip).Take(take)
            .Select(s => new Entry
            {
                Slug = s.Slug,
                IssuedOn = s.IssuedOn,
                IsOpen = s.State == StatementState.Open,
                Titles = s.Texts.Where(t => t.Version == s.Version).OrderBy(t => t.Id).Select(t => new WrittenName(t.Language, t.Title)).ToList(),
                Alliance = db.Alliances.Where(a => a.Id == s.AllianceId).SelectMany(a => a.Names).OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList(),
                Standing = db.LogChains.Where(c => c.Id == s.Id).Select(c => c.Signed - c.Withdrawn - c.Removed - c.Erased).FirstOrDefault(),
            })
            .AsSplitQuery()
            .ToListAsync();
}
