namespace Undersigned.Names;

/// <summary>Takes a folded word back to the forms a dictionary may list: endings, plurals, ezafe, case, articles and glued prepositions off.</summary>
internal static class Stems
{
    private const int ShortestStem = 3;

    // Shortest first, for the least that can be taken off leaves the likeliest word. Folded letters: ە is ه, ێ and يى are ی, ۆ is و, ê is e, ş is s.
    private static readonly string[] persian = ["ی", "ها", "ین", "ان", "ات", "یی", "ای", "های", "یان", "هایی"];
    private static readonly string[] arabic = ["ه", "ی", "ا", "یه", "ات", "ین", "ون", "ان", "یات", "یین", "یون", "تین"];
    private static readonly string[] sorani =
    [
        "ی", "ه", "یک", "ان", "یه", "هی", "یان", "انی", "کان",
        "یکی", "هکان", "کانی", "یانی", "یهتی", "هکانی", "یهکان", "ایهتی", "یهکانی", "هکانیان",
    ];

    private static readonly string[] kurmanji = ["a", "e", "i", "en", "an", "in", "ya", "ye", "yi", "yan", "yen", "eki", "eke", "eyen", "eyan"];
    private static readonly string[] turkish =
    [
        "i", "u", "a", "e", "si", "su", "da", "de", "ta", "te", "na", "ne", "ya", "ye", "yi", "yu", "in", "un", "ni", "li", "lu", "ci", "cu", "lar", "ler", "nin", "nun", "nda",
        "nde", "dan", "den", "tan", "ten", "lik", "luk", "lari", "leri", "daki", "deki", "inin", "unun", "sini", "sina", "sine", "ndan", "nden", "larin", "lerin",
        "sinin", "larina", "lerine", "larini", "lerini", "sindan", "sinden", "larinin", "lerinin",
    ];

    private static readonly string[] german = ["e", "n", "s", "en", "er", "es", "em", "in", "ern", "isch", "innen", "ische", "ischen", "ischer", "isches"];
    private static readonly string[] french = ["s", "x", "e", "es", "iste", "istes"];
    private static readonly string[] spanish = ["s", "a", "o", "es", "as", "os", "istas"];
    private static readonly string[] swedish =
    [
        "s", "n", "t", "a", "e", "en", "et", "na", "er", "ar", "or", "as", "es", "ens", "ets", "nas", "ska", "iska", "erna", "arna", "orna", "skt", "ernas", "arnas", "ornas",
    ];

    private static readonly string[] english = ["s", "n", "es", "ies", "ist", "ists"];

    private static readonly string[] arabicPrefixes = ["وال", "بال", "فال", "کال", "لل", "ال", "ول", "وب", "و", "ل", "ب"];
    private static readonly string[] persianPrefixes = ["برای", "با", "در", "به", "و", "ال"];

    /// <summary>Whatever a listed form may have become by inflection in this language, most probable first, the word itself left out.</summary>
    public static IEnumerable<string> Of(string word, string language)
    {
        switch (language)
        {
            case "ar":
                foreach (var bare in WithoutPrefix(word, arabicPrefixes))
                {
                    yield return bare;
                    // للنساء: the article's alef is lost after the preposition.
                    foreach (var stem in WithoutSuffix(bare, arabic, "ه"))
                        yield return stem;
                }
                foreach (var stem in WithoutSuffix(word, arabic, "ه"))
                    yield return stem;
                break;
            case "fa":
                foreach (var stem in WithoutSuffix(word, persian, ""))
                    yield return stem;
                if (word.Length > 4 && word.EndsWith("گان", StringComparison.Ordinal))
                    yield return string.Concat(word.AsSpan(0, word.Length - 3), "ه");
                if (word.Length > 5 && word.EndsWith("گانی", StringComparison.Ordinal))
                    yield return string.Concat(word.AsSpan(0, word.Length - 4), "ه");
                foreach (var bare in WithoutPrefix(word, persianPrefixes))
                    yield return bare;
                break;
            case "ckb":
                foreach (var stem in WithoutSuffix(word, sorani, "ه"))
                    yield return stem;
                break;
            default:
                foreach (var stem in WithoutSuffix(word, Latin(language), language is "de" or "en" ? "e" : ""))
                    yield return stem;
                if (language == "en" && word.EndsWith("ies", StringComparison.Ordinal))
                    yield return string.Concat(word.AsSpan(0, word.Length - 3), "y");
                break;
        }
    }

    private static string[] Latin(string language) => language switch
    {
        "kmr" => kurmanji,
        "tr" or "az" => turkish,
        "de" => german,
        "fr" => french,
        "es" => spanish,
        "sv" => swedish,
        _ => english,
    };

    private static IEnumerable<string> WithoutPrefix(string word, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            // Behind the article even two letters are a word (بالحق).
            if (word.Length >= prefix.Length + (prefix.EndsWith("ال", StringComparison.Ordinal) || prefix == "لل" ? 2 : ShortestStem) && word.StartsWith(prefix, StringComparison.Ordinal))
                yield return word[prefix.Length..];
        }
    }

    private static IEnumerable<string> WithoutSuffix(string word, string[] suffixes, string restored)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Length < suffix.Length + ShortestStem || !word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            var stem = word[..^suffix.Length];
            yield return stem;
            if (restored.Length > 0)
                yield return stem + restored;
        }
        // Two-letter words (زن, jin is three) inflect too, but only their plainest plural is safe to undo.
        if (word.Length == 4 && word.EndsWith("ان", StringComparison.Ordinal))
            yield return word[..2];
    }
}
