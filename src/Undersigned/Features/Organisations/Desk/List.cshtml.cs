using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>All organisations, in the reader's alphabet.</summary>
public sealed class ListModel(Db db) : DeskPageModel
{
    public sealed record Line(string Slug, string? City, string? Country, Evidence Evidence, IReadOnlyList<Name> Names);

    public sealed record Name(string Language, string Text);

    public IReadOnlyList<Line> Organisations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await db.Organisations.AsNoTracking().Where(o => o.MergedInto == null)
            .Select(o => new Line(o.Slug, o.City, o.Country, o.Evidence,
                o.Names.Where(n => n.Form == NameForm.Official).OrderBy(n => n.Id).Select(n => new Name(n.Language, n.Text)).ToList()))
            .ToListAsync();
        Organisations =
        [
            .. all.Select(line => line with { Names = ForReader.Order(line.Names, name => name.Language, Ui) })
                .OrderBy(line => line.Names[0].Text, Ui.Alphabet),
        ];
    }
}
