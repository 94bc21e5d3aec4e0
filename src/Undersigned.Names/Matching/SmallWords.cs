namespace Undersigned.Names;

/// <summary>Whether two names join the same words otherwise: a movement of change is not one for change, nor women and youth young women.</summary>
internal static class SmallWords
{
    // By what they mean; small words that only some writers use (the, a, to) are left out.
    private static readonly Dictionary<string, Dictionary<string, char>> prepositions = new(StringComparer.Ordinal)
    {
        ["en"] = Of("of", "for", "in", "with", "against", "from"),
        ["de"] = Of("der des von vom", "für fur zur zum", "in im", "mit", "gegen", "aus"),
        ["fr"] = Of("de du des", "pour", "en dans au aux", "avec", "contre", "depuis"),
        ["sv"] = Of("av från", "för till", "i på", "med", "mot"),
        ["es"] = Of("de del", "para por", "en", "con", "contra", "desde"),
        ["fa"] = Of("", "برای", "در", "با", "علیه", "از"),
        ["ar"] = Of("", "لاجل", "فی", "مع", "ضد", "من"),
    };

    // Arabic writes it to the next word, and German names both women and men by it (Ärztinnen und Ärzte): there it tells nothing.
    private static readonly Dictionary<string, string[]> conjunctions = new(StringComparer.Ordinal)
    {
        ["en"] = ["and"],
        ["fa"] = ["و", "va"],
        ["ckb"] = ["و"],
        ["kmr"] = ["u"],
        ["tr"] = ["ve"],
        ["fr"] = ["et"],
        ["es"] = ["y", "e"],
        ["sv"] = ["och"],
    };

    /// <summary>Whether one of the names says “and”, and the other does not.</summary>
    public static bool JoinOtherwise(NameReading one, NameReading other) =>
        conjunctions.TryGetValue(one.Language, out var left) && conjunctions.TryGetValue(other.Language, out var right) && Has(one, left) != Has(other, right);

    private static bool Has(NameReading name, string[] words) => name.HasAndSign || name.WordKeys.Any(word => words.Contains(word, StringComparer.Ordinal));

    /// <summary>The prepositions by which two names of one language differ when each has one whose meaning the other lacks, or null.</summary>
    public static (string One, string Other)? Prepositions(NameReading one, NameReading other)
    {
        if (one.Language != other.Language || !prepositions.TryGetValue(one.Language, out var known))
            return null;
        return First(one, other, known) is { } left && First(other, one, known) is { } right ? (left, right) : null;
    }

    private static string? First(NameReading name, NameReading other, Dictionary<string, char> known)
    {
        foreach (var word in name.WordKeys)
        {
            if (known.TryGetValue(word, out var meaning) && !other.WordKeys.Any(second => known.TryGetValue(second, out var same) && same == meaning))
                return word;
        }
        return null;
    }

    private static Dictionary<string, char> Of(params string[] groups)
    {
        var words = new Dictionary<string, char>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var word in groups[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[Fold.Key(word)] = (char)('a' + i);
        }
        return words;
    }
}
