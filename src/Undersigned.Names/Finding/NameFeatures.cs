namespace Undersigned.Names;

/// <summary>
/// What a name shares with its other spellings and its translations, as numbers to compare by: its folded words with their sounds, and
/// what they mean in whatever language. Costs some fifty microseconds to read; keep it while the name stays.
/// </summary>
public sealed class NameFeatures
{
    private const ulong Basis = 0xCBF2_9CE4_8422_2325;
    private const ulong Prime = 0x0000_0100_0000_01B3;

    private NameFeatures(string name, string? language, ulong[] spelling, ulong[] meaning)
    {
        Name = name;
        Language = language;
        Spelling = spelling;
        Meaning = meaning;
    }

    /// <summary>As written.</summary>
    internal string Name { get; }

    /// <summary>BCP 47, as given.</summary>
    internal string? Language { get; }

    /// <summary>Folded words and the consonants of each, in order and each once.</summary>
    internal ulong[] Spelling { get; }

    /// <summary>Concepts, places, numbers, and the consonants of words nobody listed, in order and each once.</summary>
    internal ulong[] Meaning { get; }

    /// <summary>Reads a name.</summary>
    /// <param name="name">As written.</param>
    /// <param name="language">BCP 47; empty or <c>und</c> to guess it from the letters.</param>
    public static NameFeatures Of(string name, string? language)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = IndexKey.Of(name);
        if (key.Letters.Length == 0)
            return new NameFeatures(name, language, [], []);
        return new NameFeatures(
            name,
            language,
            Sorted([.. Words('w', key.Letters), .. Words('s', key.Sounds)]),
            Sorted([.. NameReading.Of(name, language).Elements.SelectMany(Meanings)]));
    }

    private static IEnumerable<ulong> Words(char kind, string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Hash(kind, word));

    private static IEnumerable<ulong> Meanings(Element element) => element.Kind switch
    {
        ElementKind.Concept => element.Concepts.Select(concept => Hash('c', concept)),
        ElementKind.Country => [Hash('k', element.Country)],
        ElementKind.City => element.Cities.Select(city => Hash('g', city.Id)),
        ElementKind.Number => [Hash('n', element.Key)],
        _ => [element.Sound.Consonants.Length > 1 ? Hash('s', element.Sound.Consonants) : Hash('w', element.Key)],
    };

    private static ulong[] Sorted(HashSet<ulong> features)
    {
        ulong[] sorted = [.. features];
        Array.Sort(sorted);
        return sorted;
    }

    private static ulong Hash(char kind, string word)
    {
        var hash = (Basis ^ kind) * Prime;
        foreach (var letter in word)
            hash = (hash ^ letter) * Prime;
        return hash;
    }

    private static ulong Hash(char kind, int number) => ((((Basis ^ kind) * Prime) ^ (uint)number) * Prime) ^ ((ulong)(uint)number << 32);
}
