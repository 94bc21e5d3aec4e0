using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>The countries, by code and by every name.</summary>
internal sealed class CountryTable
{
    private static readonly string[] languages = ["en", "fa", "ar", "ckb", "kmr", "tr", "de", "fr", "es"];

    private CountryTable(FrozenDictionary<string, Dictionary<string, string>> byCode, FrozenDictionary<string, string> byKey)
    {
        ByCode = byCode;
        ByKey = byKey;
        Codes = [.. byCode.Keys.Order(StringComparer.Ordinal)];
    }

    public FrozenDictionary<string, Dictionary<string, string>> ByCode { get; }

    public FrozenDictionary<string, string> ByKey { get; }

    public string[] Codes { get; }

    public static CountryTable Load()
    {
        var byCode = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        var countries = DataFile.Rows("countries.tsv").ToList();
        foreach (var row in countries)
        {
            byCode.Add(row[0], languages.Zip(row[1..]).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second));
            foreach (var name in row[1..(languages.Length + 1)])
                Add(byKey, name, row[0]);
        }

        foreach (var row in DataFile.Rows("country-variants.tsv"))
        {
            foreach (var name in row[1].Split('|'))
                Add(byKey, name, row[0]);
        }

        // Names in further languages come last: what already names a country keeps its meaning.
        foreach (var row in countries)
        {
            foreach (var name in row[(languages.Length + 1)..])
                Add(byKey, name, row[0]);
        }

        return new CountryTable(byCode.ToFrozenDictionary(StringComparer.Ordinal), byKey.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, string> byKey, string name, string code)
    {
        var key = Fold.Key(name);
        if (key.Length == 0)
            return;
        byKey.TryAdd(key, code);
        byKey.TryAdd(PlaceKeys.Joined(key), code);
    }
}
