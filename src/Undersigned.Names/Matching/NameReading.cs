namespace Undersigned.Names;

/// <summary>A name read into what it says: the elements of its body, and the aliases (acronyms, short names) set apart from it.</summary>
internal sealed class NameReading
{
    /// <summary>Longer names are read no further; nobody signs with one.</summary>
    public const int LongestRead = 400;

    private readonly List<NameWord> words;
    private Sound? whole;
    private SpokenWord[]? spoken;

    private NameReading(string language, Element[] elements, Element[] aliases, string own, string telling, List<NameWord> words, bool hasAndSign)
    {
        HasAndSign = hasAndSign;
        this.words = words;
        AllInitials = string.Concat(words.Select(word => word.Key[0]));
        Language = language;
        Elements = elements;
        Aliases = aliases;
        OwnInitials = own;
        TellingInitials = telling;
    }

    public string Language { get; }

    /// <summary>The elements in the order they stand, each concept, place and number once.</summary>
    public Element[] Elements { get; }

    /// <summary>Single unknown words set apart from a body of more words.</summary>
    public Element[] Aliases { get; }

    /// <summary>The initials of the body's own words, without small words.</summary>
    public string OwnInitials { get; }

    /// <summary>The same without against, between and their like, which short forms leave out as often.</summary>
    public string TellingInitials { get; }

    /// <summary>The initials of all words, small ones too.</summary>
    public string AllInitials { get; }

    /// <summary>Whether it is written in Arabic letters.</summary>
    public bool IsArabic => words.Count > 0 && words[0].Key[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>How many parts dashes, commas and brackets make of it.</summary>
    public int PartCount => words.Count == 0 ? 0 : words[^1].Part + 1;

    /// <summary>Its folded words, small ones too.</summary>
    public IEnumerable<string> WordKeys => words.Select(word => word.Key);

    /// <summary>Whether it joins words by a sign: Truth &amp; Justice.</summary>
    public bool HasAndSign { get; }

    /// <summary>How many words the name has.</summary>
    public int WordCount => words.Count;

    /// <summary>The sound of the whole name in one breath: Hezbollah is two words in Arabic.</summary>
    public Sound Whole => whole ??= Sound.Of(string.Concat(words.Select(word => Language == "ar" ? PlaceKeys.WithoutArabicArticle(word.Raw) : word.Raw)), Language);

    /// <summary>The sounds of its words, without articles and what joins words.</summary>
    public SpokenWord[] Spoken => spoken ??= Transliteration.Spoken(words, Language);

    /// <summary>The sound of one of its parts in one breath.</summary>
    public Sound SoundOfPart(int part) => Sound.Of(string.Concat(words.Where(word => word.Part == part).Select(word => word.Raw)), Language);

    /// <summary>Whether its words begin with these syllables, in order, other words between; its first word with the first.</summary>
    public bool Begins(string[] syllables)
    {
        var next = 0;
        foreach (var word in words)
        {
            if (next < syllables.Length && word.Key.StartsWith(syllables[next], StringComparison.Ordinal))
                next++;
            else if (next == 0)
                return false;
        }
        return next == syllables.Length;
    }

    /// <summary>How much the name says that tells it from others.</summary>
    public double Weight => Elements.Sum(element => element.Weight);

    public static NameReading Of(string name, string? languageTag)
    {
        var read = name.Length > LongestRead ? name[..LongestRead] : name;
        var language = LanguageOf(read, languageTag);
        var cut = NameParts.Cut(read, language);
        var reader = new ElementReader(cut, language, romanised: Scripts.Of(read) == "Latn" && language is "fa" or "ar" or "ckb" && Scripts.Of(read) != "Arab");
        reader.ReadAll();
        var (elements, aliases) = WithoutAliases(reader.Elements);
        return new NameReading(language, Once(elements), aliases, reader.Initials, reader.TellingInitials, cut, read.AsSpan().ContainsAny('&', '+'));
    }

    private static string LanguageOf(string name, string? languageTag)
    {
        var language = LanguageTags.Language(languageTag);
        return language is "" or "und" or "mul" ? Scripts.Guess(name) : language;
    }

    /// <summary>
    /// A part of one unknown word is an alias where another part says more: «Free Life Party (ABC)», «ABC – Free Life Party». So are capitals before or
    /// after a body of several words, set apart or not: «Free Life Party ABC».
    /// </summary>
    private static (List<Element> Body, Element[] Aliases) WithoutAliases(List<Element> elements)
    {
        const int LeastBeside = 2;
        var parts = elements.GroupBy(element => element.Part).ToList();
        var last = elements.FindLast(element => element.Class != ConceptClass.Weak);
        if (parts.Count == 1 && elements.Count > LeastBeside && elements.Count(element => element.Capitals) == 1 && (elements[0].Capitals || last!.Capitals))
            return (elements.FindAll(element => !element.Capitals), [elements.Find(element => element.Capitals)!]);
        if (parts.Count < 2 || !parts.Any(part => part.Count() > 1))
            return (elements, []);
        var aliases = parts.Where(part => part.Count() == 1 && part.First().Kind == ElementKind.Literal).Select(part => part.First()).ToArray();
        return (elements.Except(aliases).ToList(), aliases);
    }

    private static Element[] Once(List<Element> elements)
    {
        var kept = new List<Element>(elements.Count);
        foreach (var element in elements)
        {
            // A word set apart on its own means something by it, said before or not: «Freedom Party – the Free».
            var alone = element.Part > 0 && elements.Count(other => other.Part == element.Part) == 1 && element.Kind == ElementKind.Concept;
            if (!alone && kept.Exists(other => other.Kind == element.Kind && (element.Kind == ElementKind.Concept
                ? other.Concepts.AsSpan().SequenceEqual(element.Concepts)
                : element.Kind == ElementKind.Country ? other.Country == element.Country : other.Key == element.Key)))
                continue;
            kept.Add(element);
        }
        NarrowCities(kept);
        // A city says its country too: «Athens – Greece» is no more than «Athens».
        kept.RemoveAll(element => element.Kind == ElementKind.Country && element.Part > 0
            && kept.Exists(other => other.Kind == ElementKind.City && other.Cities.Any(city => city.CountryCode == element.Country)));
        // So does a part of Kurdistan: «Rojhelat, Kurdistan» is no more than «Rojhelat».
        if (kept.Exists(IsPartOfKurdistan))
            kept.RemoveAll(element => element.Concepts is [var only] && only == Vocabulary.Loaded.Index["kurdistan"]);
        return ResolveUnion(kept);
    }

    private static bool IsPartOfKurdistan(Element element) => element.Class == ConceptClass.Region && element.Concepts.Any(concept => Vocabulary.Loaded.Concepts[concept].Id is "rojava" or "rojhelat" or "bashur" or "bakur");

    /// <summary>Of several cities of one name, those of the country the name speaks of: Córdoba in Spain is not Córdoba in Argentina.</summary>
    private static void NarrowCities(List<Element> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            var city = elements[i];
            if (city.Kind != ElementKind.City || city.Cities.Count < 2)
                continue;
            var inCountry = city.Cities.Where(one => elements.Exists(other => other.Kind == ElementKind.Country && other.Country == one.CountryCode)).ToArray();
            if (inCountry.Length > 0)
                elements[i] = new Element(ElementKind.City, city.Key, city.Raw, city.Language) { Cities = inCountry, Country = inCountry[0].CountryCode, Part = city.Part, Weight = city.Weight };
        }
    }

    /// <summary>
    /// Kurdish yekîtî and Arabic ittihad are both “union” and “unity”. Where the name has no other word for what the body is, it is the body: a union.
    /// </summary>
    private static Element[] ResolveUnion(List<Element> elements)
    {
        var vocabulary = Vocabulary.Loaded;
        var unity = vocabulary.Index["unity"];
        var union = vocabulary.Index["union"];
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (!element.Concepts.AsSpan().Contains(unity) || !element.Concepts.AsSpan().Contains(union))
                continue;
            if (elements.Exists(other => other != element && other.Class == ConceptClass.Kind))
                continue;
            elements[i] = ElementReader.OfConcepts([.. element.Concepts.Where(concept => concept != unity)], element.Key, element.Raw, element.Language, element.Part);
        }
        return [.. elements];
    }
}
