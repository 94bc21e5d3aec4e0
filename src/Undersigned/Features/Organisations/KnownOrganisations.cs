using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Names;

namespace Undersigned.Features.Organisations;

/// <summary>An organisation under all names it is known by, those of entries that were merged into it included.</summary>
public sealed record KnownOrganisation(Guid Id, string Slug, string? City, string? Country, IReadOnlyList<KnownName> Names)
{
    /// <summary>Whether nothing about it changed.</summary>
    public bool IsLike(KnownOrganisation? before) => before is not null && this with { Names = before.Names } == before && Names.SequenceEqual(before.Names);
}

/// <summary>A name of a known organisation, with its language (BCP 47).</summary>
public sealed record KnownName(string Language, string Text);

/// <summary>All organisations in memory, found by names as somebody else wrote them; read whole once, then what changed.</summary>
public sealed class KnownOrganisations(Database database) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly NameIndex<Guid> _index = new();
    private readonly ConcurrentDictionary<Guid, KnownOrganisation> _byId = new();
    private readonly NameFeaturesCache _features = new();
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
        var now = entries.GroupBy(o => o.MergedInto ?? o.Id).Select(group =>
        {
            var head = group.First(o => o.Id == group.Key);
            var names = head.Names.Concat(group.Where(o => o.Id != group.Key).SelectMany(o => o.Names)).Distinct().ToList();
            return new KnownOrganisation(group.Key, head.Slug, head.City, head.Country, names);
        }).ToDictionary(known => known.Id);
        var different = now.Values.Where(known => !known.IsLike(_byId.GetValueOrDefault(known.Id))).ToList();
        var gone = decided ? _byId.Keys.Where(id => !now.ContainsKey(id)).ToList() : [];
        foreach (var id in gone)
        {
            _index.Remove(id);
            _byId.TryRemove(id, out _);
        }
        foreach (var known in different)
        {
            _index.Remove(known.Id);
            foreach (var name in known.Names.DistinctBy(name => name.Text))
                _index.Add(known.Id, name.Text);
            _byId[known.Id] = known;
        }
        _edition = edition;
        _known = new OrganisationRegister(_index, _byId, _features, _known?.LikeWithout(different.Select(known => known.Id).Concat(gone).ToHashSet()));
    }

    private readonly record struct Edition(long LastName, long Decided, int Undone);
}
