using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>The cities, by every name.</summary>
internal sealed class CityTable(City[] all, FrozenDictionary<string, City[]> byKey)
{
    public City[] All { get; } = all;

    public FrozenDictionary<string, City[]> ByKey { get; } = byKey;

    public static CityTable Load()
    {
        var all = new List<City>();
        var byKey = new Dictionary<string, List<City>>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("cities.tsv"))
        {
            var names = row.Length > 2 && row[2].Length > 0 ? row[2].Split('|') : [];
            var byLanguage = new Dictionary<string, string>(StringComparer.Ordinal);
            var forms = new List<string> { row[1] };
            foreach (var name in names)
            {
                var parted = name.IndexOf('=', StringComparison.Ordinal);
                if (parted > 0)
                    byLanguage.Add(name[..parted], name[(parted + 1)..]);
                forms.Add(name[(parted + 1)..]);
            }
            var city = new City($"{row[0]}:{Fold.Key(row[1]).Replace(' ', '-')}", row[1], row[0]) { ByLanguage = byLanguage };
            all.Add(city);
            foreach (var form in forms)
            {
                var key = Fold.Key(form);
                Add(byKey, key, city);
                Add(byKey, PlaceKeys.Joined(key), city);
            }
        }
        return new CityTable([.. all], byKey.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, List<City>> byKey, string key, City city)
    {
        if (!byKey.TryGetValue(key, out var found))
            byKey.Add(key, found = []);
        if (!found.Contains(city))
            found.Add(city);
    }
}
