using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>All alliances, by the reader's alphabet.</summary>
[PublicPage]
public sealed class AlliancesModel(Db db) : ReaderPageModel
{
    public IReadOnlyList<OrganisationLine> Alliances { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var alliances = await db.Alliances.AsNoTracking()
            .Select(a => new { a.Slug, a.FoundedOn, Names = a.Names.OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList() })
            .ToListAsync();
        Alliances = OrganisationLine.For(Ui, alliances.Select(a => new OrganisationLine(a.Slug, a.Names, null, null, null, a.FoundedOn)));
    }
}
