using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Alliances.Desk;

/// <summary>The alliances that issue statements here.</summary>
public sealed class ListModel(Db db) : DeskPageModel
{
    public sealed record Line(string Slug, int Members, IReadOnlyList<Name> Names);

    public sealed record Name(string Language, string Text);

    public IReadOnlyList<Line> Alliances { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await db.Alliances.AsNoTracking()
            .Select(a => new Line(a.Slug, a.Members.Count, a.Names.OrderBy(n => n.Id).Select(n => new Name(n.Language, n.Text)).ToList()))
            .ToListAsync();
        Alliances = [.. all.Select(line => line with { Names = ForReader.Order(line.Names, name => name.Language, Ui) }).OrderBy(line => line.Names[0].Text, Ui.Alphabet)];
    }
}
