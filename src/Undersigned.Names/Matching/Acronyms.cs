namespace Undersigned.Names;

/// <summary>Whether a short word is made of the initials of a name, in its own language or another.</summary>
internal static class Acronyms
{
    private const int LongestAcronym = 8;

    // The names of Latin letters as Persian spells acronyms out: آی تی اف.
    private static readonly Dictionary<string, char> letterNames = new(StringComparer.Ordinal)
    {
        ["ای"] = 'a', ["بی"] = 'b', ["سی"] = 'c', ["دی"] = 'd', ["اف"] = 'f', ["جی"] = 'g', ["اچ"] = 'h', ["آی"] = 'i', ["کی"] = 'k', ["ال"] = 'l',
        ["ام"] = 'm', ["ان"] = 'n', ["او"] = 'o', ["پی"] = 'p', ["کیو"] = 'q', ["آر"] = 'r', ["ار"] = 'r', ["اس"] = 's', ["تی"] = 't', ["یو"] = 'u', ["وی"] = 'v',
        ["ئێ"] = 'a', ["دەبلیو"] = 'w', ["دبلیو"] = 'w', ["ایکس"] = 'x', ["وای"] = 'y', ["زد"] = 'z', ["جەی"] = 'j',
    };

    /// <summary>How well an acronym fits a name.</summary>
    internal enum Fit
    {
        None,

        /// <summary>Every letter begins a word of the name in some language, and few words are left.</summary>
        Possible,

        /// <summary>The letters are the initials of the name's own words, in order and all of them.</summary>
        Exact,
    }

    /// <summary>The folded Latin letters of a name that is nothing but an acronym, or null.</summary>
    public static string? LettersOf(string name, string language)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > 40)
            return null;
        if (NameParts.IsAcronym(trimmed))
            return Fold.Key(trimmed).Replace(" ", "", StringComparison.Ordinal);
        var words = trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > LongestAcronym || !words.All(letterNames.ContainsKey))
            return language.Length > 0 && words.Length == 1 ? Spelled(trimmed) ?? ArabicLetters(trimmed) : null;
        return string.Concat(words.Select(word => letterNames[word]));
    }

    /// <summary>Whether a name is the names of three letters or more (پەکەکە), or Arabic letters each with its stop (پ.ک.ک): nothing but an acronym.</summary>
    public static bool IsSpelledOut(string name)
    {
        const int LeastLetters = 3;
        var trimmed = name.Trim();
        return Spelled(trimmed) is { Length: >= LeastLetters } || trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= LeastLetters } words && Array.TrueForAll(words, letterNames.ContainsKey)
            || trimmed.TrimEnd('.').Split('.') is { Length: >= LeastLetters } letters && Array.TrueForAll(letters, letter => letter.Length == 1 && letter[0] is >= '\u0600' and <= '\u06FF');
    }

    public static Fit Of(string letters, NameReading name)
    {
        if (letters.Length is < 2 or > LongestAcronym || name.Elements.Length < 2)
            return Fit.None;
        if (Exactly(letters, name))
            return Fit.Exact;
        if (name.Language == "es" && Doubled(name.OwnInitials) == letters)
            return Fit.Possible;
        var tellings = name.Elements.Where(element => element.Class != ConceptClass.Weak).ToArray();
        // One word may go unmentioned in a long name, and two letters may come from one word of it (a compound).
        if (tellings.Length > letters.Length + 2 || letters.Length > tellings.Length + 1)
            return Fit.None;
        for (var column = 0; column < Vocabulary.Languages.Length; column++)
        {
            var covered = Covered(letters, tellings, column);
            if (covered == letters.Length || covered == letters.Length - 1 && letters.Length >= 4)
                return Fit.Possible;
        }
        return Fit.None;
    }

    private static bool Exactly(string letters, NameReading name)
    {
        if (name.OwnInitials == letters || name.TellingInitials == letters || name.AllInitials == letters)
            return true;
        return name.OwnInitials.Length == letters.Length && name.OwnInitials[0] is >= '\u0600' and <= '\u06FF' && Latin(name.OwnInitials) == letters;
    }

    /// <summary>Spanish doubles the initials of plurals: CC.OO., EE.UU.</summary>
    private static string Doubled(string initials) => string.Concat(initials.Select(initial => new string(initial, 2)));

    /// <summary>Whether each syllable of a short form (XAN-DEM) begins a word of the name, in order and the first the first.</summary>
    public static bool AreSyllables(string acronym, NameReading name)
    {
        const int ShortestSyllable = 2;
        var syllables = acronym.Trim().Split('-').Select(piece => Fold.Key(piece)).ToArray();
        return syllables.Length > 1 && Array.TrueForAll(syllables, syllable => syllable.Length >= ShortestSyllable) && name.Begins(syllables);
    }

    /// <summary>How many letters find an element of their own in a language: a maximum matching, letters being few.</summary>
    private static int Covered(string letters, Element[] elements, int column)
    {
        var owner = new int[elements.Length];
        Array.Fill(owner, -1);
        var covered = 0;
        for (var letter = 0; letter < letters.Length; letter++)
        {
            if (Assign(letter, letters, elements, column, owner, new bool[elements.Length]))
                covered++;
        }
        return covered;
    }

    private static bool Assign(int letter, string letters, Element[] elements, int column, int[] owner, bool[] tried)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            if (tried[i] || !Begins(elements[i], letters[letter], column))
                continue;
            tried[i] = true;
            if (owner[i] < 0 || Assign(owner[i], letters, elements, column, owner, tried))
            {
                owner[i] = letter;
                return true;
            }
        }
        return false;
    }

    private static bool Begins(Element element, char letter, int column)
    {
        switch (element.Kind)
        {
            case ElementKind.Concept:
                return element.Concepts.Any(concept => HasInitial(Vocabulary.Loaded.Initials[concept][column], letter));
            case ElementKind.Country:
                return HasInitial(Fold.Key(Places.CountryName(element.Country, Vocabulary.Languages[column])).AsSpan()[..1], letter);
            case ElementKind.City:
                return element.Cities.Any(city => Fold.Key(city.Name(Vocabulary.Languages[column])) is { Length: > 0 } name && HasInitial(name.AsSpan(0, 1), letter));
            default:
                return HasInitial(element.Key.AsSpan(0, 1), letter);
        }
    }

    private static bool HasInitial(ReadOnlySpan<char> initials, char letter)
    {
        foreach (var initial in initials)
        {
            if (initial == letter || LatinOf(initial) == letter)
                return true;
        }
        return false;
    }

    /// <summary>The letters of an acronym written by their Kurdish names, each a consonant and ە (پەکەکە, ئەنەکەسە), or null.</summary>
    private static string? Spelled(string word)
    {
        if (word.Length < 4 || word.Length % 2 != 0)
            return null;
        var letters = new char[word.Length / 2];
        for (var i = 0; i < letters.Length; i++)
        {
            if (word[2 * i + 1] is not ('ە' or 'ێ'))
                return null;
            letters[i] = word[2 * i] == 'ئ' ? 'e' : LatinOf(Fold.Key(word[2 * i].ToString()) is [var letter] ? letter : ' ');
            if (letters[i] is < 'a' or > 'z')
                return null;
        }
        return new string(letters);
    }

    /// <summary>The Latin letters an acronym in Arabic letters stands for (پژاک → pjak), or null when it is too long to be one.</summary>
    private static string? ArabicLetters(string word)
    {
        var key = Fold.Key(word);
        return key.Length is >= 2 and <= 6 && key[0] is >= '\u0600' and <= '\u06FF' ? Latin(key) : null;
    }

    private static string Latin(string key) => string.Concat(key.Select(letter => LatinOf(letter)));

    private static char LatinOf(char letter) => letter switch
    {
        'ا' or 'ع' => 'a',
        'ب' => 'b',
        'پ' => 'p',
        'ت' or 'ط' => 't',
        'ث' or 'س' or 'ص' => 's',
        'ج' => 'c',
        'ژ' => 'j',
        'چ' => 'c',
        'ح' or 'ه' => 'h',
        'خ' => 'x',
        'د' => 'd',
        'ذ' or 'ز' or 'ض' or 'ظ' => 'z',
        'ر' => 'r',
        'ش' => 's',
        'غ' or 'گ' => 'g',
        'ف' => 'f',
        'ق' => 'q',
        'ک' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        'و' => 'w',
        'ی' => 'y',
        _ => letter,
    };
}
