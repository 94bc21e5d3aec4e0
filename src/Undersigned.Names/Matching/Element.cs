namespace Undersigned.Names;

/// <summary>What an element of a name stands for.</summary>
internal enum ElementKind
{
    /// <summary>A word of the vocabulary.</summary>
    Concept,

    /// <summary>A country, or the adjective of one.</summary>
    Country,

    /// <summary>A city.</summary>
    City,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word nobody listed: a proper name, an acronym, or a word still to be learned.</summary>
    Literal,
}

/// <summary>One meaningful part of a name as it was read.</summary>
internal sealed class Element(ElementKind kind, string key, string raw, string language)
{
    private Sound? sound;

    public ElementKind Kind { get; } = kind;

    /// <summary>The folded word, or words.</summary>
    public string Key { get; } = key;

    /// <summary>The word as written.</summary>
    public string Raw { get; } = raw;

    /// <summary>The language the word was read in.</summary>
    public string Language { get; } = language;

    /// <summary>The concepts it can mean; empty unless it is a concept.</summary>
    public int[] Concepts { get; init; } = [];

    /// <summary>What it can mean besides.</summary>
    public int[] SecondConcepts { get; init; } = [];

    /// <summary>A word of another language than the name's: a proper name more than a description.</summary>
    public bool Borrowed { get; init; }

    /// <summary>The country's code; of a city, its country's.</summary>
    public string Country { get; init; } = "";

    /// <summary>Whether the country is said by its adjective, or its people: German, not Germany. Null where the word is both: Syrien, in German and in French.</summary>
    public bool? Adjective { get; init; }

    /// <summary>The cities of that name, of a country's name too: Oman is also how Arabic writes Amman.</summary>
    public IReadOnlyList<City> Cities { get; init; } = [];

    /// <summary>Which part of the name it stands in: 0 is the first, then what dashes, commas and brackets set apart.</summary>
    public int Part { get; init; }

    /// <summary>All capitals, as acronyms are.</summary>
    public bool Capitals { get; init; }

    /// <summary>How much it tells one body from another.</summary>
    public double Weight { get; init; }

    /// <summary>What part of a name it is, for concepts; null otherwise.</summary>
    public ConceptClass? Class { get; init; }

    /// <summary>Whether an ending makes several of the word or one; null where its ending does not tell. Turkish and Kurmanji tell by it.</summary>
    public bool? Plural
    {
        get
        {
            var written = Fold.Key(Raw);
            if (Language is not ("tr" or "kmr") || !written.StartsWith(Key, StringComparison.Ordinal))
                return null;
            var ending = written[Key.Length..];
            return Language == "tr"
                ? ending.StartsWith("lar", StringComparison.Ordinal) || ending.StartsWith("ler", StringComparison.Ordinal)
                : ending switch { "en" or "yen" => true, "a" or "ya" or "e" or "ye" => false, _ => null };
        }
    }

    public Sound Sound => sound ??= Sound.Of(Language == "ar" ? PlaceKeys.WithoutArabicArticle(Raw) : Raw, Language);

    public bool IsPlace => Kind is ElementKind.City or ElementKind.Country || Class is ConceptClass.Region or ConceptClass.People or ConceptClass.Direction;

    /// <summary>Whether both first of all mean one thing.</summary>
    public bool Means(Element other) => Share(Concepts, other.Concepts);

    /// <summary>Whether both can mean one thing.</summary>
    public bool CanMean(Element other) =>
        Share(Concepts, other.SecondConcepts) || Share(SecondConcepts, other.Concepts) || Share(SecondConcepts, other.SecondConcepts);

    private static bool Share(int[] one, int[] other)
    {
        foreach (var concept in one)
        {
            if (other.AsSpan().Contains(concept))
                return true;
        }
        return false;
    }
}
