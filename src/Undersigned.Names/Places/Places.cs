using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>Countries and cities as people write them, in many languages and spellings. Look-ups fold their text and never throw.</summary>
public static class Places
{
    // No place is named at greater length; more is some other text, and need not be folded to know it.
    private const int LongestName = 80;

    private static readonly Lazy<CountryTable> countries = new(CountryTable.Load);
    private static readonly Lazy<CityTable> cities = new(CityTable.Load);
    private static readonly Lazy<FrozenSet<string>> phraseHeads = new(() => PlaceKeys.Heads(CountryKeys.Keys.Concat(CityKeys.Keys)));

    private static readonly Lazy<PlaceBeginnings> beginnings = new(() => new PlaceBeginnings(CountryKeys.Keys.Concat(CityKeys.Keys)));

    /// <summary>What a text names, when it is nothing but a place: the cities, and the country's code.</summary>
    internal static (City[] Cities, string? Country) Whole(string key)
    {
        var forms = KeyForms(key);
        return (forms.In(cities.Value.ByKey) ?? [], forms.In(countries.Value.ByKey));
    }

    /// <summary>The ISO 3166-1 alpha-2 code (XK for Kosovo) of a country named in any language, or null. Two-letter codes themselves are not names, UK and US apart.</summary>
    public static string? Country(string? text) => Keys(text).In(countries.Value.ByKey);

    /// <summary>
    /// Whether the name of a country or city may begin with a word, so that most texts need not be looked up: where this is false, <see cref="City"/> and
    /// <see cref="Country"/> know no text that begins with the word.
    /// </summary>
    /// <param name="key">The word's <see cref="Fold.Key"/>.</param>
    public static bool MayBeginWith(string key) => beginnings.Value.Hold(key);

    /// <summary>The city of that name, or null; where cities share a name, the one most likely meant.</summary>
    public static City? City(string? text) => Cities(text) is [var first, ..] ? first : null;

    /// <summary>The <see cref="City"/> and the <see cref="Country"/> of that name in one look.</summary>
    public static (City? City, string? Country) Named(string? text)
    {
        var keys = Keys(text);
        return (keys.In(cities.Value.ByKey) is [var first, ..] ? first : null, keys.In(countries.Value.ByKey));
    }

    /// <summary>Every city of that name, the most likely first; empty when there is none.</summary>
    public static IReadOnlyList<City> Cities(string? text) => Keys(text).In(cities.Value.ByKey) ?? [];

    /// <summary>The country's name in a language (en, fa, ar, ckb, kmr, tr, de, fr, es; English otherwise), or null for a code that is no country's.</summary>
    public static string? CountryName(string? alpha2, string? languageTag)
    {
        if (alpha2 is null || !countries.Value.ByCode.TryGetValue(alpha2.ToUpperInvariant(), out var names))
            return null;
        return names.TryGetValue(LanguageTags.Language(languageTag), out var name) ? name : names["en"];
    }

    /// <summary>The codes of all countries, in alphabetical order.</summary>
    public static IReadOnlyList<string> CountryCodes => countries.Value.Codes;

    /// <summary>Every city of the gazetteer, in its order.</summary>
    public static IReadOnlyList<City> AllCities => cities.Value.All;

    internal static FrozenDictionary<string, string> CountryKeys => countries.Value.ByKey;

    internal static FrozenDictionary<string, City[]> CityKeys => cities.Value.ByKey;

    /// <summary>The first words of places named by several.</summary>
    internal static FrozenSet<string> PhraseHeads => phraseHeads.Value;

    /// <summary>The keys a text is looked up by: as written, in one piece, and without or with the article; empty where there is none.</summary>
    private static Forms Keys(string? text) => text is null || text.Length > LongestName ? default : KeyForms(Fold.Key(text));

    private static Forms KeyForms(string key)
    {
        if (key.Length is 0 or > LongestName)
            return default;
        var joined = PlaceKeys.Joined(key);
        var bare = PlaceKeys.WithoutArticle(key);
        if (bare.Length < key.Length)
            return new Forms(key, joined, PlaceKeys.Joined(bare));
        return new Forms(key, joined, key[0] is >= 'ء' and <= 'ي' ? "ال" + joined : null);
    }

    private readonly record struct Forms(string? Written, string? Joined, string? Other)
    {
        public T? In<T>(FrozenDictionary<string, T> table)
            where T : class
        {
            if (Written is null)
                return null;
            if (table.TryGetValue(Written, out var found) || (!ReferenceEquals(Joined, Written) && table.TryGetValue(Joined!, out found)))
                return found;
            return Other is not null && table.TryGetValue(Other, out found) ? found : null;
        }
    }
}
