using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Names;

namespace Undersigned.Features.Organisations;

/// <summary>An organisation under all names it is known by, those of entries that were merged into it included.</summary>
public sealed record KnownOrganisation(Guid Id, string Slug, string? City, string? Country, IReadOnlyList<KnownName> Names);

/// <summary>A name of a known organisation, with its language (BCP 47).</summary>
public sealed record KnownName(string Language, string Text);

/// <summary>All organisations in memory, found by names as somebody else wrote them; read whole once, then what changed.</summary>
public sealed class KnownOrganisations(Database database) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly NameIndex<Guid> _index = new();
    private readonly ConcurrentDictionary<Guid, KnownOrganisation> _byId = new();
    private Edition _edition;
    private OrganisationRegister? _known;

    /// <summary>The organisations as they are stored now.</summary>
    public async Task<OrganisationRegister> Now()
    {
        await _reading.WaitAsync();
        try
        {
            await using var db = database.NewContext();
            var edition = await EditionOf(db);
            if (_known is null || edition != _edition)
                await Read(db, edition);
            return _known!;
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    // Saving an organisation writes its names anew, under new numbers, so that these figures change with everything that matters here.
    private static async Task<Edition> EditionOf(Db db) => new(
        await db.Organisations.SelectMany(o => o.Names).MaxAsync(n => (long?)n.Id) ?? 0,
        await db.OrganisationDecisions.MaxAsync(d => (long?)d.Id) ?? 0,
        await db.OrganisationDecisions.CountAsync(d => d.UndoneAt != null));

    private async Task Read(Db db, Edition edition)
    {
        var decided = _known is null || (edition.Decided, edition.Undone) != (_edition.Decided, _edition.Undone);
        var since = decided ? 0 : _edition.LastName;
        var changed = db.Organisations.Where(o => o.Names.Any(n => n.Id > since)).Select(o => o.MergedInto ?? o.Id);
        var entries = await db.Organisations.AsNoTracking().Where(o => changed.Contains(o.MergedInto ?? o.Id)).OrderBy(o => o.Id)
            .Select(o => new
            {
                o.Id,
                o.MergedInto,
                o.Slug,
                o.City,
                o.Country,
                Names = o.Names.OrderBy(n => n.Id).Select(n => new KnownName(n.Language, n.Text)).ToList(),
            })
            .ToListAsync();
        if (decided)
        {
            foreach (var id in _byId.Keys)
                _index.Remove(id);
            _byId.Clear();
        }
        foreach (var group in entries.GroupBy(o => o.MergedInto ?? o.Id))
        {
            _index.Remove(group.Key);
            var head = group.First(o => o.Id == group.Key);
            var names = head.Names.Concat(group.Where(o => o.Id != group.Key).SelectMany(o => o.Names)).Distinct().ToList();
            foreach (var name in names.DistinctBy(name => name.Text))
                _index.Add(group.Key, name.Text);
            _byId[group.Key] = new KnownOrganisation(group.Key, head.Slug, head.City, head.Country, names);
        }
        _edition = edition;
        _known = new OrganisationRegister(_index, _byId);
    }

    private readonly record struct Edition(long LastName, long Decided, int Undone);
}
