using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>
/// The organisations of a published list: known ones where a name in the same language is the same letter by letter and the place is the
/// same, new ones else. Two entries for one organisation can be merged later; two organisations under one entry are an error that spreads.
/// </summary>
internal sealed class ImportedOrganisations
{
    private readonly Db _db;
    private readonly Dictionary<(string Name, string? City, string? Country), List<Organisation>> _byName = [];
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
    public Organisation Of(IReadOnlyList<WrittenName> names, string? city, string? country)
    {
        if (names.SelectMany(name => _byName.GetValueOrDefault((name.Text, city, country), [])).FirstOrDefault(known => IsSame(known, names)) is { } found)
            return found;
        var slug = Slugs.Free(Slugs.Of(names.Select(name => name.Text), "organisation"), _slugs.Contains);
        var organisation = new Organisation(slug, names[0].Language, names[0].Text, city, country);
        foreach (var name in names.Skip(1))
            organisation.AlsoNamed(name.Language, name.Text);
        _db.Add(organisation);
        Note(organisation);
        return organisation;
    }

    // One equal name, and no language in which both have names and differ.
    private static bool IsSame(Organisation known, IReadOnlyList<WrittenName> names)
    {
        var shared = names.Select(name => (name.Text, Known: known.Names.Where(own => own.Language == name.Language).ToList())).Where(pair => pair.Known.Count > 0).ToList();
        return shared.Count > 0 && shared.TrueForAll(pair => pair.Known.Exists(own => own.Text == pair.Text));
    }

    private void Note(Organisation organisation)
    {
        _slugs.Add(organisation.Slug);
        foreach (var text in organisation.Names.Select(name => name.Text).Distinct(StringComparer.Ordinal))
        {
            var key = (text, organisation.City, organisation.Country);
            if (!_byName.TryGetValue(key, out var list))
                _byName.Add(key, list = []);
            list.Add(organisation);
        }
    }
}
