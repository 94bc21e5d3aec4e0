using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>Adjectives and inhabitants of countries: Tunisian, tunisiennes, التونسية, Îranî.</summary>
internal static class CountryAdjectives
{
    private static readonly Lazy<FrozenDictionary<string, string>> listed = new(Load);

    // Arabic and Persian form them from the country's name by yeh and its inflections; the name may have lost its own ending.
    private static readonly string[] endings = ["یاتیه", "یین", "یون", "یات", "یان", "یها", "یه", "ین", "ی"];
    private static readonly string[] lost = ["", "ا", "یا", "ه"];

    /// <summary>The code of the country a folded adjective belongs to, or null.</summary>
    public static string? Of(string key) => listed.Value.GetValueOrDefault(key);

    /// <summary>The same for inflected forms, by the rules of a language, and whether it is the country's adjective or its name.</summary>
    public static (string Country, bool Adjective)? Inflected(string key, string language)
    {
        if (key[0] is >= '\u0600' and <= '\u06FF')
            return FromArabicScript(key, language);
        foreach (var stem in Stems.Of(key, language))
        {
            if (stem.Length < 4)
                continue;
            if (listed.Value.TryGetValue(stem, out var adjective))
                return (adjective, true);
            if (Places.CountryKeys.TryGetValue(stem, out var code))
                return (code, false);
        }
        return null;
    }

    private static (string Country, bool Adjective)? FromArabicScript(string key, string language)
    {
        foreach (var bare in Bare(key))
        {
            if (bare.Length > 3 && Places.CountryKeys.TryGetValue(bare, out var itself))
                return (itself, false);
            if (bare.Length > 3 && listed.Value.TryGetValue(bare, out itself))
                return (itself, true);
            foreach (var ending in endings)
            {
                if (bare.Length < ending.Length + 3 || !bare.EndsWith(ending, StringComparison.Ordinal))
                    continue;
                var stem = bare[..^ending.Length];
                foreach (var restored in lost)
                {
                    if (Country(stem + restored) is { } code)
                        return (code, true);
                }
            }
        }
        if (language != "ckb")
            return null;
        foreach (var stem in Stems.Of(key, "ckb"))
        {
            if (stem.Length > 3 && Country(stem) is { } code)
                return (code, false);
        }
        return null;
    }

    private static string? Country(string stem) =>
        Places.CountryKeys.TryGetValue(stem, out var code) || Places.CountryKeys.TryGetValue("ال" + stem, out code) ? code : null;

    private static IEnumerable<string> Bare(string key)
    {
        yield return key;
        foreach (var article in new[] { "وال", "بال", "لل", "ال", "و", "ب", "ل" })
        {
            if (key.Length > article.Length + 3 && key.StartsWith(article, StringComparison.Ordinal))
                yield return key[article.Length..];
        }
    }

    private static FrozenDictionary<string, string> Load()
    {
        var adjectives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("country-adjectives.tsv"))
        {
            foreach (var form in row[1].Split('|'))
                adjectives.TryAdd(Fold.Key(form), row[0]);
        }
        return adjectives.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
