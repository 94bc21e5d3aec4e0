using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>An organisation under all its names: where it is, how it was verified, which alliances it belongs to, what it issued.</summary>
[PublicPage]
public sealed class OrganisationModel(Db db) : ReaderPageModel
{
    private const int StatementsShown = 50;

    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<OrganisationLine> Alliances { get; private set; } = [];
    /// <summary>Names of entries that were merged into this one, where they differ from its own.</summary>
    public IReadOnlyList<WrittenName> AlsoEntered { get; private set; } = [];

    public IReadOnlyList<Entry> Statements { get; private set; } = [];

    /// <summary>The website, if it is an address a browser should follow.</summary>
    public Uri? Website => Uri.TryCreate(Organisation.Website, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await db.Organisations.AsNoTracking().Include(o => o.Names.OrderBy(n => n.Id)).FirstOrDefaultAsync(o => o.Slug == slug) is not { } organisation)
            return Missing();
        // An entry that was found to be another organisation leads there, for as long as that holds.
        if (organisation.MergedInto is { } head)
            return LocalRedirect(At("o", await db.Organisations.Where(o => o.Id == head).Select(o => o.Slug).SingleAsync()));
        Organisation = organisation;
        var entries = await db.Organisations.Where(o => o.MergedInto == organisation.Id).Select(o => o.Id).ToListAsync();
        AlsoEntered = (await db.Organisations.Where(o => o.MergedInto == organisation.Id).SelectMany(o => o.Names).OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToListAsync())
            .Where(name => organisation.Names.All(own => own.Text != name.Text)).Distinct().ToList();
        entries.Add(organisation.Id);
        var alliances = await db.Alliances.AsNoTracking()
            .SelectMany(a => a.Members, (alliance, member) => new { alliance, member })
            .Where(pair => entries.Contains(pair.member.OrganisationId))
            .Select(pair => new
            {
                pair.alliance.Slug,
                pair.member.Since,
                Names = pair.alliance.Names.OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList(),
            })
            .ToListAsync();
        Alliances = OrganisationLine.For(Ui, alliances.OrderBy(a => a.Since).DistinctBy(a => a.Slug).Select(a => new OrganisationLine(a.Slug, a.Names, null, null, null, a.Since)));
        Statements = await Entries.Read(db, db.Statements.Where(s => s.CoIssuers.Any(c => entries.Contains(c.OrganisationId))), 0, StatementsShown);
        return Page();
    }

    /// <summary>The names of one form, the one this reader can read first.</summary>
    public IReadOnlyList<OrganisationName> Named(NameForm form) =>
        ForReader.Order([.. Organisation.Names.Where(name => name.Form == form)], name => name.Language, Ui);
}
