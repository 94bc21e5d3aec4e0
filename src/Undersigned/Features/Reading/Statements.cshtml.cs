using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>All published statements, the newest first.</summary>
[PublicPage]
public sealed class StatementsModel(Db db) : ReaderPageModel
{
    private const int OnAPage = 30;

    public IReadOnlyList<Entry> Statements { get; private set; } = [];

    public int Count { get; private set; }

    public Pages Pages { get; private set; } = null!;

    public async Task OnGetAsync(string? p)
    {
        Count = await db.Statements.CountAsync(s => s.Version > 0);
        Pages = Pages.Of(p, Count, OnAPage);
        Statements = await Entries.Read(db, db.Statements, Pages.Skipped, OnAPage);
    }
}
