using System.Collections.Concurrent;
using Undersigned.Names;

namespace Undersigned.Features.Organisations;

/// <summary>What names are compared by, read once and kept from one edition of the register to the next.</summary>
internal sealed class NameFeaturesCache
{
    private ConcurrentDictionary<KnownName, NameFeatures> _read = new();

    public NameFeatures Of(KnownName name) => _read.TryGetValue(name, out var known) ? known : NameFeatures.Of(name.Text, name.Language);

    /// <summary>Every name of the organisations with its owner; names that are gone are forgotten.</summary>
    public IReadOnlyList<(Guid Owner, NameFeatures Features)> Of(ICollection<KnownOrganisation> organisations)
    {
        var before = _read;
        var now = new ConcurrentDictionary<KnownName, NameFeatures>();
        var names = organisations.SelectMany(organisation => organisation.Names.Select(name => (organisation.Id, Name: name))).ToList();
        var features = names.AsParallel().AsOrdered()
            .Select(name => (name.Id, now.GetOrAdd(name.Name, static (key, known) => known.TryGetValue(key, out var kept) ? kept : NameFeatures.Of(key.Text, key.Language), before))).ToList();
        _read = now;
        return features;
    }
}
