namespace Undersigned.Names;

/// <summary>Takes a folded word back to the forms a dictionary may list: endings, plurals, ezafe, case, articles and glued prepositions off.</summary>
internal static class Stems
{
    private const int ShortestStem = 3;

    // Folded letters: ە is ه, ێ and يى are ی, ۆ is و, ê is e, ş is s.
    private static readonly string[] persian = ["هایی", "های", "یان", "ها", "ین", "ان", "ات", "یی", "ای", "ی"];
    private static readonly string[] arabic = ["یات", "یین", "یون", "تین", "یه", "ات", "ین", "ون", "ان", "ه", "ی", "ا"];
    private static readonly string[] sorani = ["هکانیان", "یهکانی", "هکانی", "یهکان", "هکان", "کانی", "یانی", "یان", "انی", "کان", "یهتی", "ایهتی", "یکی", "یک", "ان", "یه", "هی", "ی", "ه"];
    private static readonly string[] kurmanji = ["eyen", "eyan", "yan", "yen", "eki", "eke", "en", "an", "in", "ya", "ye", "yi", "a", "e", "i"];
    private static readonly string[] turkish =
    [
        "larinin", "lerinin", "larina", "lerine", "larini", "lerini", "larin", "lerin", "lari", "leri", "sinin", "sindan", "sinden", "daki", "deki", "lar", "ler",
        "inin", "unun", "nin", "nun", "sini", "sina", "sine", "ndan", "nden", "nda", "nde", "dan", "den", "tan", "ten", "lik", "luk", "si", "su", "da", "de", "ta", "te",
        "na", "ne", "ya", "ye", "yi", "yu", "in", "un", "ni", "li", "lu", "ci", "cu", "i", "u", "a", "e",
    ];

    private static readonly string[] german = ["innen", "ischen", "ischer", "isches", "ische", "isch", "ern", "en", "er", "es", "em", "in", "e", "n", "s"];
    private static readonly string[] french = ["istes", "iste", "es", "s", "x", "e"];
    private static readonly string[] spanish = ["istas", "es", "as", "os", "s", "a", "o"];
    private static readonly string[] english = ["ies", "es", "s", "ist", "ists", "n"];

    private static readonly string[] arabicPrefixes = ["وال", "بال", "فال", "کال", "لل", "ال", "ول", "وب", "و", "ل", "ب"];
    private static readonly string[] persianPrefixes = ["برای", "با", "در", "به", "و"];

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
        // The least that can be taken off leaves the likeliest word.
        foreach (var suffix in suffixes.OrderBy(suffix => suffix.Length))
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
