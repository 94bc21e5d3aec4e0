using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Statements.Desk;

/// <summary>All statements, the newest first: drafts, open and closed ones.</summary>
public sealed class OverviewModel(Db db) : DeskPageModel
{
    public sealed record Line
    {
        public required string Slug { get; init; }
        public required StatementState State { get; init; }
        public required int Version { get; init; }
        public required DateTimeOffset CreatedAt { get; init; }
        public required DateOnly? IssuedOn { get; init; }
        /// <summary>The draft's titles, in the order in which they were written: the original's first.</summary>
        public required IReadOnlyList<Title> Titles { get; init; }

        /// <summary>Signatures that stand, as the log counts them.</summary>
        public required long Standing { get; init; }
    }

    public sealed record Title(string Language, string Text);

    public IReadOnlyList<Line> Statements { get; private set; } = [];

    public async Task OnGetAsync() =>
        Statements = await db.Statements.AsNoTracking().OrderByDescending(s => s.Id)
            .Select(s => new Line
            {
                Slug = s.Slug,
                State = s.State,
                Version = s.Version,
                CreatedAt = s.CreatedAt,
                IssuedOn = s.IssuedOn,
                Titles = s.Texts.Where(t => t.Version == 0).OrderBy(t => t.Id).Select(t => new Title(t.Language, t.Title)).ToList(),
                Standing = db.LogChains.Where(c => c.Id == s.Id).Select(c => c.Signed - c.Withdrawn - c.Removed - c.Erased).FirstOrDefault(),
            })
            .AsSplitQuery()
            .ToListAsync();
}
