using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Undersigned.Names;

/// <summary>
/// For comparing thousands of names with thousands of others: of each name those that share its rarest words, sounds or meanings, so that
/// only these are judged. A name near to none is looked for once more with its slips of the pen mended: each unknown word as the known one next to it.
/// Never changes; safe for many readers at once.
/// </summary>
public sealed class NameBlocks<TOwner>
    where TOwner : notnull
{
    // So many names are looked at, those that share a rare feature first: a feature that more of them have tells little by itself.
    private const int MostGathered = 600;

    // Less than this share of what a name says is chance: «Union of Teachers» alone.
    private const double LeastShared = 0.6;

    private readonly FrozenDictionary<ulong, int> _places;
    private readonly int[][] _having;
    private readonly double[] _weights;
    private readonly double _unknown;
    private readonly Entry[] _entries;
    private readonly Lazy<KnownWords> _words;

    /// <param name="names">Every name with its owner; an owner may have several.</param>
    public NameBlocks(IEnumerable<(TOwner Owner, NameFeatures Features)> names)
    {
        var all = names.ToArray();
        var places = new Dictionary<ulong, int>();
        var having = new List<List<int>>();
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var feature in all[i].Features.Spelling.Union(all[i].Features.Meaning))
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, feature, out var known);
                if (!known)
                {
                    place = having.Count;
                    having.Add([]);
                }
                having[place].Add(i);
            }
        }
        _places = places.ToFrozenDictionary();
        _having = [.. having.Select(slots => slots.ToArray())];
        // The rarer, the more it tells.
        _weights = [.. _having.Select(slots => Math.Log(1 + (1.0 + all.Length) / (1 + slots.Length)))];
        _unknown = Math.Log(2.0 + all.Length);
        // Only lists with slips need them.
        _words = new Lazy<KnownWords>(() => new KnownWords(all.Select(name => Fold.Key(name.Features.Name))));
        _entries = [.. all.Select(name => new Entry(name.Owner, View(name.Features.Spelling), View(name.Features.Meaning)))];
    }

    /// <summary>The owners of the names that share most with one, the nearest first, each once, at most <paramref name="most"/>.</summary>
    public IReadOnlyList<TOwner> Near(NameFeatures name, int most)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var near = Nearest(name, most);
        if (near.Count > 0 || name.Spelling.Length == 0 || _words.Value.Corrected(Fold.Key(name.Name)) is not { } corrected)
            return near;
        return Nearest(NameFeatures.Of(corrected, name.Language), most);
    }

    private List<TOwner> Nearest(NameFeatures name, int most)
    {
        var (spelling, meaning) = (View(name.Spelling), View(name.Meaning));
        var best = new Dictionary<TOwner, double>();
        foreach (var slot in Gathered(spelling, meaning))
        {
            ref readonly var other = ref _entries[slot];
            var shared = Math.Max(Share(spelling, other.Spelling), Share(meaning, other.Meaning));
            if (shared >= LeastShared && shared > best.GetValueOrDefault(other.Owner))
                best[other.Owner] = shared;
        }
        return [.. best.OrderByDescending(owner => owner.Value).Take(most).Select(owner => owner.Key)];
    }

    // The rarest feature is always followed.
    private HashSet<int> Gathered(FeatureView spelling, FeatureView meaning)
    {
        int[] features = [.. spelling.Places.Union(meaning.Places)];
        Array.Sort(features, (one, other) => _having[one].Length.CompareTo(_having[other].Length));
        var gathered = new HashSet<int>();
        foreach (var feature in features)
        {
            if (gathered.Count > 0 && gathered.Count + _having[feature].Length > MostGathered)
                break;
            gathered.UnionWith(_having[feature]);
        }
        return gathered;
    }

    private FeatureView View(ulong[] features)
    {
        var places = new List<int>(features.Length);
        var weight = 0.0;
        foreach (var feature in features)
        {
            var known = _places.TryGetValue(feature, out var place);
            if (known)
                places.Add(place);
            weight += known ? _weights[place] : _unknown;
        }
        places.Sort();
        return new FeatureView([.. places], weight);
    }

    private double Share(in FeatureView one, in FeatureView other)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < one.Places.Length && j < other.Places.Length;)
        {
            var (left, right) = (one.Places[i], other.Places[j]);
            if (left == right)
                shared += _weights[left];
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return shared / Math.Max(Math.Max(one.Weight, other.Weight), double.Epsilon);
    }

    /// <summary>The features that some name here has, and what all of them weigh together.</summary>
    private readonly record struct FeatureView(int[] Places, double Weight);

    private readonly record struct Entry(TOwner Owner, FeatureView Spelling, FeatureView Meaning);
}
