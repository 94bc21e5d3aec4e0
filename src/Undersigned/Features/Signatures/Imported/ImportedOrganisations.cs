using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>
/// The organisations of a published list: the one that a reviewer chose; where nobody was asked, known ones where a name in the same
/// language is the same letter by letter and the place is the same; new ones else. Two entries for one organisation can be merged later;
/// two organisations under one entry are an error that spreads.
/// </summary>
internal sealed class ImportedOrganisations
{
    private readonly Db _db;
    private readonly Dictionary<(string Name, string? City, string? Country), List<Organisation>> _byName = [];
    private readonly Dictionary<Guid, Organisation> _byId = [];
    private readonly HashSet<Guid> _new = [];
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);

    private ImportedOrganisations(Db db) => _db = db;

    public static async Task<ImportedOrganisations> Read(Db db)
    {
        var all = new ImportedOrganisations(db);
        // Names are few beside signatures; asking for each name of a list would be slower.
        foreach (var organisation in await db.Organisations.Include(o => o.Names.OrderBy(n => n.Id)).OrderBy(o => o.Id).ToListAsync())
            all.Note(organisation);
        return all;
    }

    /// <summary>The organisation of an entry; a new one is added to what will be saved.</summary>
    /// <param name="names">The entry's names, its own first.</param>
    /// <param name="city">As published.</param>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="chosen">What a reviewer said it is; <see cref="Guid.Empty"/> for one that is not known yet, null where nobody was asked.</param>
    public Organisation Of(IReadOnlyList<WrittenName> names, string? city, string? country, Guid? chosen)
    {
        if (chosen is { } id && _byId.TryGetValue(id, out var known))
            return known;
        var alike = names.SelectMany(name => _byName.GetValueOrDefault((name.Text, city, country), [])).Where(other => IsSame(other, names));
        // Of what the reviewer called new, only what this list brought itself can be the same: an issuer that also signs.
        if ((chosen is null ? alike : alike.Where(other => _new.Contains(other.Id))).FirstOrDefault() is { } found)
            return Head(found);
        var slug = Slugs.Free(Slugs.Of(names.Select(name => name.Text), "organisation"), _slugs.Contains);
        var organisation = new Organisation(slug, names[0].Language, names[0].Text, city, country);
        foreach (var name in names.Skip(1))
            organisation.AlsoNamed(name.Language, name.Text);
        _db.Add(organisation);
        _new.Add(organisation.Id);
        Note(organisation);
        return organisation;
    }

    private Organisation Head(Organisation organisation) => organisation.MergedInto is { } head ? _byId[head] : organisation;

    // One equal name, and no language in which both have names and differ.
    private static bool IsSame(Organisation known, IReadOnlyList<WrittenName> names)
    {
        var shared = names.Select(name => (name.Text, Known: known.Names.Where(own => own.Language == name.Language).ToList())).Where(pair => pair.Known.Count > 0).ToList();
        return shared.Count > 0 && shared.TrueForAll(pair => pair.Known.Exists(own => own.Text == pair.Text));
    }

    private void Note(Organisation organisation)
    {
        _slugs.Add(organisation.Slug);
        _byId.Add(organisation.Id, organisation);
        foreach (var text in organisation.Names.Select(name => name.Text).Distinct(StringComparer.Ordinal))
        {
            var key = (text, organisation.City, organisation.Country);
            if (!_byName.TryGetValue(key, out var list))
                _byName.Add(key, list = []);
            list.Add(organisation);
        }
    }
}
