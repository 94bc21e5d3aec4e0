using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Alliances;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>An alliance: its names, its members since when, and what it issued.</summary>
[PublicPage]
public sealed class AllianceModel(Db db, Bundles bundles) : ReaderPageModel
{
    // An alliance that issues more is read in the list of all statements.
    private const int StatementsShown = 50;

    /// <summary>A member that was, under the name the log committed to, and how its membership ended.</summary>
    public sealed record Former(WrittenName Name, DateOnly EndedOn, AccessionEnd How);

    public IReadOnlyList<WrittenName> Names { get; private set; } = [];
    public DateOnly? FoundedOn { get; private set; }
    public IReadOnlyList<OrganisationLine> Members { get; private set; } = [];
    public IReadOnlyList<Entry> Statements { get; private set; } = [];

    /// <summary>Memberships that ended, the latest first; what was entered by mistake was none.</summary>
    public IReadOnlyList<Former> FormerMembers { get; private set; } = [];

    public string Slug { get; private set; } = "";

    /// <summary>Whether everything that proves the list of members can be taken away in one file.</summary>
    public bool HasBundle { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        var alliance = await db.Alliances.AsNoTracking().Where(a => a.Slug == slug)
            .Select(a => new { a.Id, a.FoundedOn, Names = a.Names.OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList() })
            .FirstOrDefaultAsync();
        if (alliance is null)
            return Missing();
        Names = ForReader.Order(alliance.Names, name => name.Language, Ui);
        FoundedOn = alliance.FoundedOn;
        Slug = slug;
        HasBundle = bundles.PathOf(alliance.Id) is not null;
        var members = await db.Alliances.Where(a => a.Id == alliance.Id).SelectMany(a => a.Members)
            .Join(db.Organisations, m => db.Organisations.Where(own => own.Id == m.OrganisationId).Select(own => own.MergedInto ?? own.Id).First(), o => o.Id, (m, o) => new
            {
                m.Since,
                o.Slug,
                o.City,
                o.Country,
                o.Evidence,
                Names = o.Names.Where(n => n.Form == NameForm.Official).OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList(),
            })
            .ToListAsync();
        Members = OrganisationLine.For(Ui, members.OrderBy(m => m.Since).DistinctBy(m => m.Slug).Select(m => new OrganisationLine(m.Slug, m.Names, m.City, m.Country, m.Evidence, m.Since)));
        var former = await db.Accessions.AsNoTracking().Where(a => a.AllianceId == alliance.Id && a.EndedOn != null && a.Ending != AccessionEnd.Mistake)
            .OrderByDescending(a => a.EndedOn).ThenByDescending(a => a.Id).Select(a => new { a.Opening, a.EndedOn, a.Ending }).ToListAsync();
        FormerMembers = former.ConvertAll(a => new Former(NameIn(a.Opening), a.EndedOn!.Value, a.Ending!.Value));
        Statements = await Entries.Read(db, db.Statements.Where(s => s.AllianceId == alliance.Id), 0, StatementsShown);
        return Page();
    }

    private WrittenName NameIn(string opening)
    {
        var names = NameLines.Split(Opening.Parse(opening)[SignatureField.Names]!);
        var (language, name) = ForReader.Order([.. names], n => n.Language, Ui)[0];
        return new WrittenName(language, name);
    }
}
