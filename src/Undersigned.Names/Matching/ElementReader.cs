using System.Globalization;

namespace Undersigned.Names;

/// <summary>Turns the words of a name into elements: phrases before words, the name's own language before others, listed forms before inflected ones, sound last.</summary>
internal sealed class ElementReader(List<NameWord> words, string language, bool romanised)
{
    // A name of more words is read no further: comparing is quadratic in them.
    private const int MostElements = 48;

    private const double CountryWeight = 0.6;
    private const double CityWeight = 1.0;
    private const double NumberWeight = 1.0;
    private const double LiteralWeight = 1.2;

    private readonly Vocabulary vocabulary = Vocabulary.Loaded;
    private readonly bool arabicScript = words.Count > 0 && words.Exists(word => word.Key[0] is >= '\u0600' and <= '\u06FF');

    public List<Element> Elements { get; } = [];

    public string Initials { get; private set; } = "";

    /// <summary>The initials without words like against and between.</summary>
    public string TellingInitials { get; private set; } = "";

    public static Element OfConcepts(int[] concepts, string key, string raw, string language, int part, bool borrowed = false)
    {
        var all = Vocabulary.Loaded.Concepts;
        // The heaviest meaning is the one that must not be lost.
        var first = all[concepts[0]];
        foreach (var concept in concepts)
        {
            if (all[concept].Class == ConceptClass.Kind)
                first = all[concept];
        }
        return new Element(ElementKind.Concept, key, raw, language)
        {
            Concepts = concepts,
            SecondConcepts = Vocabulary.Loaded.SecondMeaning(key, language),
            Part = part,
            Weight = first.Weight,
            Class = first.Class,
            Borrowed = borrowed,
        };
    }

    public void ReadAll()
    {
        for (var at = 0; at < words.Count && Elements.Count < MostElements;)
            at += Read(at);
    }

    /// <summary>Reads what begins at a word and returns how many words it took.</summary>
    private int Read(int at)
    {
        var head = words[at].Key;
        var longest = vocabulary.BeginsPhrase(head, language) || language == "ar" && head[0] is 'ا' or 'ل' or 'ب' or 'و' ? Vocabulary.LongestPhrase : 1;
        for (var length = Math.Min(longest, words.Count - at); length > 1; length--)
        {
            if (words[at + length - 1].Part != words[at].Part)
                continue;
            var phrase = string.Join(' ', words.Skip(at).Take(length).Select(word => word.Key));
            var raw = string.Join(' ', words.Skip(at).Take(length).Select(word => word.Raw));
            var element = Listed(phrase, raw, words[at].Part) ?? (language == "ar" ? Listed(WithoutPrefixes(phrase), raw, words[at].Part) : null) ?? InflectedPhrase(phrase, raw, words[at].Part);
            if (element is null)
                continue;
            Keep(element);
            for (var i = at; i < at + length; i++)
            {
                if (!vocabulary.IsStop(words[i].Key, language))
                    NoteInitial(words[i].Key);
            }
            return length;
        }
        ReadWord(words[at], at);
        return 1;
    }

    /// <summary>A listed phrase whose last word is inflected: سۆسیال دیموکراتی.</summary>
    private Element? InflectedPhrase(string phrase, string raw, int part)
    {
        if (romanised || language == "ar")
            return null;
        var last = phrase.LastIndexOf(' ') + 1;
        foreach (var stem in Stems.Of(phrase[last..], language))
        {
            var listed = phrase[..last] + stem;
            var meaning = vocabulary.Meaning(listed, language);
            if (meaning.Length > 0)
                return OfConcepts(meaning, listed, raw, language, part);
        }
        return null;
    }

    /// <summary>An Arabic phrase as it is listed: لشمال وشرق has its preposition off, الإدارة الذاتية its articles.</summary>
    private static string WithoutPrefixes(string phrase)
    {
        var bare = PlaceKeys.WithoutArabicArticles(phrase);
        if (bare.Length > 5 && bare.StartsWith("لل", StringComparison.Ordinal))
            return bare[2..];
        return bare.Length > 5 && bare[0] is 'ل' or 'ب' or 'و' && bare[1] != ' ' && Vocabulary.Loaded.Meaning(bare, "ar").Length == 0 ? PlaceKeys.WithoutArabicArticles(bare[1..]) : bare;
    }

    private void ReadWord(NameWord word, int at)
    {
        if (vocabulary.IsStop(word.Key, language) && !IsLinkOfChain(word) || (!arabicScript && (word.Key.Length == 1 || romanised || word.Key is "al" or "el") && vocabulary.IsStop(word.Key, "latn")))
            return;
        NoteInitial(word.Key);
        if (int.TryParse(word.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            Keep(new Element(ElementKind.Number, word.Key, word.Raw, language) { Part = word.Part, Weight = NumberWeight });
            return;
        }
        if (Listed(word.Key, word.Raw, word.Part) is { } listed)
        {
            Keep(listed);
            return;
        }
        if (NameParts.IsAcronym(word.Raw) && !AllCapitals())
        {
            Keep(Literal(word));
            return;
        }
        if (Inflected(word) is { } inflected)
        {
            Keep(inflected);
            return;
        }
        if (CompoundOf(word.Key) is { Count: > 0 } compound)
        {
            foreach (var concepts in compound)
                Keep(OfConcepts(concepts, word.Key, word.Raw, language, word.Part));
            return;
        }
        Keep(Elsewhere(word) ?? Literal(word));
    }

    private List<int[]> CompoundOf(string key)
    {
        var against = Compounds.Against(key, language, vocabulary);
        return against.Count > 0 || language is not ("de" or "sv") ? against : Compounds.Of(key, language, vocabulary);
    }

    /// <summary>A small word written large between hyphens is a syllable of a name: in a chain like Yol-Bir-Sen it stands for a word of its own.</summary>
    private bool IsLinkOfChain(NameWord word) => word.Chained && word.Key.Length > 1 && char.IsUpper(word.Raw[0]) && !vocabulary.IsStop(word.Key, "latn");

    /// <summary>A word or phrase exactly as some table lists it.</summary>
    private Element? Listed(string key, string raw, int part)
    {
        var meaning = romanised ? [] : vocabulary.Meaning(key, language);
        if (meaning.Length > 0)
            return OfConcepts(meaning, key, raw, language, part);
        if (Places.CountryKeys.TryGetValue(key, out var code) && !RiskyPlaces.IsRisky(key, raw, SetApart(part)))
            return OfCountry(code, key, raw, part, CountryAdjectives.Of(key) is null ? false : null);
        if (CountryAdjectives.Of(key) is { } adjective && !RiskyPlaces.IsRisky(key, raw, SetApart(part)))
            return OfCountry(adjective, key, raw, part, adjective: true);
        if (Places.CityKeys.TryGetValue(key, out var cities) && !IsWrittenSmall(raw) && !RiskyPlaces.IsRisky(key, raw, SetApart(part)))
            return new Element(ElementKind.City, key, raw, language) { Cities = cities, Country = cities[0].CountryCode, Part = part, Weight = CityWeight };
        return null;
    }

    /// <summary>A Latin word in small letters where others are large is no city: «por la paz» is not La Paz.</summary>
    private bool IsWrittenSmall(string raw) => char.IsLower(raw[0]) && words.Exists(word => char.IsUpper(word.Raw[0]));

    private Element? Inflected(NameWord word)
    {
        City[]? cities = null;
        var cityKey = "";
        foreach (var stem in Stems.Of(word.Key, language))
        {
            var meaning = vocabulary.Meaning(stem, language);
            if (meaning.Length > 0)
                return OfConcepts(meaning, stem, word.Raw, language, word.Part);
            if (cities is null && stem.Length > 3 && Places.CityKeys.TryGetValue(stem, out var found) && !RiskyPlaces.IsRisky(stem, word.Raw, SetApart(word.Part)))
                (cities, cityKey) = (found, stem);
        }
        if (CountryAdjectives.Inflected(word.Key, language) is { } code)
            return OfCountry(code.Country, word.Key, word.Raw, word.Part, code.Adjective);
        return cities is null ? null : new Element(ElementKind.City, cityKey, word.Raw, language) { Cities = cities, Country = cities[0].CountryCode, Part = word.Part, Weight = CityWeight };
    }

    /// <summary>A word of another language of the same script, or one that only sounds like a listed word.</summary>
    private Element? Elsewhere(NameWord word)
    {
        const int ShortestBorrowed = 4;
        if (romanised)
        {
            foreach (var spelled in WithoutEzafe(word.Raw))
            {
                var meaning = vocabulary.MeaningBySound(Sound.Of(spelled, language), language, romanised: true);
                if (meaning.Length > 0)
                    return OfConcepts(meaning, word.Key, word.Raw, language, word.Part);
                // Sorani in Latin letters is spelled as Kurmanji is.
                meaning = language == "ckb" ? vocabulary.Meaning(Fold.Key(spelled), "kmr") : [];
                if (meaning.Length > 0)
                    return OfConcepts(meaning, word.Key, word.Raw, language, word.Part);
            }
        }
        if (word.Key.Length >= ShortestBorrowed)
        {
            var borrowed = vocabulary.MeaningAnywhere(word.Key, arabicScript);
            if (borrowed.Length > 0)
                return OfConcepts(borrowed, word.Key, word.Raw, language, word.Part, borrowed: true);
        }
        var sound = Sound.Of(word.Raw, language);
        foreach (var other in SoundLanguages())
        {
            var meaning = vocabulary.MeaningBySound(sound, other);
            if (meaning.Length > 0)
                return OfConcepts(meaning, word.Key, word.Raw, language, word.Part, borrowed: other != language);
        }
        return null;
    }

    /// <summary>A romanised word, and without the ezafe that is written with or without a hyphen: kargarane, sandikaye.</summary>
    private static IEnumerable<string> WithoutEzafe(string word)
    {
        yield return word;
        foreach (var ending in new[] { "ye", "yî", "yi", "y", "e", "i", "î" })
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                yield return word[..^ending.Length];
        }
        // The t of ة before another word: harakat.
        if (word.Length > 4 && (word.EndsWith("at", StringComparison.Ordinal) || word.EndsWith("et", StringComparison.Ordinal)))
            yield return word[..^1];
    }

    /// <summary>Where a word may come from by its sound: its own language in another spelling; a Latin one may be romanised Persian or Kurdish.</summary>
    private string[] SoundLanguages() => language switch
    {
        "fa" => ["fa", "ckb"],
        "ar" => ["ar"],
        "ckb" => ["ckb", "fa"],
        "kmr" => ["kmr", "ckb"],
        "en" or "und" => ["en", "fa", "ckb", "ar"],
        _ => [language],
    };

    private Element Literal(NameWord word) => new(ElementKind.Literal, Bare(word.Key), Bare(word.Raw), language)
    {
        Part = word.Part,
        Weight = LiteralWeight,
        Capitals = NameParts.IsAcronym(word.Raw) && !AllCapitals(),
    };

    /// <summary>The Arabic article is no part of a proper name: الوفاق is Wefaq.</summary>
    private string Bare(string word) => language == "ar" ? PlaceKeys.WithoutArabicArticle(word) : word;

    private Element OfCountry(string code, string key, string raw, int part, bool? adjective) => new(ElementKind.Country, key, raw, language)
    {
        Country = code,
        Adjective = adjective,
        Cities = adjective == true ? [] : Places.CityKeys.GetValueOrDefault(key, []),
        Part = part,
        Weight = CountryWeight,
    };

    private void Keep(Element element)
    {
        if (Elements.Count < MostElements)
            Elements.Add(element);
    }

    private void NoteInitial(string key)
    {
        Initials += key[0];
        if (!Array.Exists(vocabulary.Meaning(key, language), concept => vocabulary.Concepts[concept].Id is "anti" or "between" or "without" or "toward"))
            TellingInitials += key[0];
    }

    private bool SetApart(int part)
    {
        var count = 0;
        foreach (var word in words)
        {
            if (word.Part == part)
                count++;
        }
        return part > 0 && count == 1;
    }

    /// <summary>A name shouted in capitals has no acronyms to see.</summary>
    private bool AllCapitals() => words.Count > 1 && words.TrueForAll(word => word.Raw.All(letter => !char.IsLower(letter)) && !arabicScript);
}
