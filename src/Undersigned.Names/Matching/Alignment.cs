namespace Undersigned.Names;

/// <summary>Two elements taken for the same thing.</summary>
/// <param name="One">Index in the first name.</param>
/// <param name="Other">Index in the second.</param>
/// <param name="Strength">1 for certain, less for likely.</param>
internal readonly record struct Pairing(int One, int Other, double Strength);

/// <summary>Which elements of two names stand for the same thing, and which are left over.</summary>
internal sealed class Alignment
{
    /// <summary>Strength from which a pairing may carry a merge.</summary>
    public const double Certain = 0.92;

    /// <summary>Strength of meanings that overlap, where another meaning would tell the bodies apart.</summary>
    public const double Uncertain = 0.86;

    /// <summary>Strength of two words of one language that mean the same.</summary>
    public const double Synonyms = 0.88;

    private const double Related = 0.6;
    private const double WeakestKept = 0.5;
    private const int ShortestKept = 3;

    private Alignment(List<Pairing> pairs, Element[] onlyOne, Element[] onlyOther)
    {
        Pairs = pairs;
        OnlyOne = onlyOne;
        OnlyOther = onlyOther;
    }

    public List<Pairing> Pairs { get; }

    public Element[] OnlyOne { get; private set; }

    public Element[] OnlyOther { get; private set; }

    public static Alignment Of(NameReading one, NameReading other)
    {
        var usedOne = new bool[one.Elements.Length];
        var usedOther = new bool[other.Elements.Length];
        foreach (var (part, second) in Transliteration.PartsAlike(one, other))
        {
            Use(one.Elements, part, usedOne);
            Use(other.Elements, second, usedOther);
        }
        var candidates = new List<Pairing>();
        for (var i = 0; i < one.Elements.Length; i++)
        {
            for (var j = 0; j < other.Elements.Length; j++)
            {
                if (usedOne[i] || usedOther[j])
                    continue;
                var strength = Strength(one.Elements[i], other.Elements[j]);
                if (strength >= WeakestKept)
                    candidates.Add(new Pairing(i, j, strength));
            }
        }
        // Strongest first; among equals those at like places, so that the outcome does not depend on which name came first.
        candidates.Sort((x, y) => y.Strength != x.Strength ? y.Strength.CompareTo(x.Strength)
            : Math.Abs(x.One - x.Other) != Math.Abs(y.One - y.Other) ? Math.Abs(x.One - x.Other).CompareTo(Math.Abs(y.One - y.Other))
            : (x.One + x.Other).CompareTo(y.One + y.Other));
        var pairs = new List<Pairing>();
        foreach (var pair in candidates)
        {
            if (usedOne[pair.One] || usedOther[pair.Other])
                continue;
            usedOne[pair.One] = usedOther[pair.Other] = true;
            pairs.Add(pair);
        }
        var alignment = new Alignment(pairs, [.. one.Elements.Where((_, index) => !usedOne[index])], [.. other.Elements.Where((_, index) => !usedOther[index])]);
        alignment.JoinWords();
        return alignment;
    }

    private static void Use(Element[] elements, int part, bool[] used)
    {
        for (var i = 0; i < elements.Length; i++)
            used[i] |= elements[i].Part == part;
    }

    private static double Strength(Element one, Element other)
    {
        if (one.Kind == other.Kind)
        {
            switch (one.Kind)
            {
                case ElementKind.Number:
                    return one.Key == other.Key ? 1 : 0;
                case ElementKind.Country:
                    return OfCountries(one, other);
                case ElementKind.City:
                    return !one.Cities.Any(other.Cities.Contains) ? 0 : one.Key != other.Key && one.Language == other.Language && !AreForms(one, other) ? Synonyms : 1;
                case ElementKind.Concept:
                    return OfConcepts(one, other);
                default:
                    return OfWords(one, other);
            }
        }
        if (one.Kind == ElementKind.Number || other.Kind == ElementKind.Number)
            return 0;
        if (IsTurkishOfTurkey(one, other) || IsTurkishOfTurkey(other, one))
            return Certain;
        if (IsNationOf(one, other) || IsNationOf(other, one))
            return Uncertain;
        // One of them unlisted: perhaps a slip of the pen in a listed word, or its sound in another script.
        return one.Kind == ElementKind.Literal || other.Kind == ElementKind.Literal ? OfUnlisted(one, other) : 0;
    }

    private static double OfCountries(Element one, Element other)
    {
        if (one.Country != other.Country)
            return 0;
        // One of them may be a city of the same name.
        if (CouldBeCity(one) != CouldBeCity(other))
            return Uncertain;
        // Great Britain and Britain, written by one hand, may tell two parties apart.
        return one.Key != other.Key && one.Language == other.Language && !AreForms(one, other) ? Synonyms : 1;
    }

    /// <summary>A city's name abroad, and at home where it stands apart: «– Tunis» is a city, «of Tunisia» is not, and Arabic writes both alike.</summary>
    private static bool CouldBeCity(Element country) => country.Cities.Any(city => city.CountryCode != country.Country) || country.Cities.Count > 0 && country.Part > 0;

    // Türk in Turkish names is what other languages call Turkish, of the state.
    private static bool IsTurkishOfTurkey(Element one, Element other) => one.Language != other.Language && IsNationOf(one, other) && one.Country == "TR";

    // Turkish, Armenian, Turkmen: of the state or of the people.
    private static readonly (string Country, string People)[] nations = [("TR", "turk"), ("AM", "armenian_people"), ("TM", "turkmen"), ("AZ", "azerbaijan"), ("AZ", "azeri")];

    private static bool IsNationOf(Element country, Element people) => country.Kind == ElementKind.Country && people.Kind == ElementKind.Concept
        && Array.Exists(nations, nation => nation.Country == country.Country && people.Concepts.AsSpan().Contains(Vocabulary.Loaded.Index[nation.People]));

    private static double OfConcepts(Element one, Element other)
    {
        var vocabulary = Vocabulary.Loaded;
        if (one.Key == other.Key && one.Language == other.Language)
            return one.Plural is { } several && other.Plural == !several ? Synonyms : 1;
        if (one.Means(other))
        {
            // Who writes another word of the same language, or another form of it, usually names another body: Jinan and Afretan are both women, and a
            // democracy party is not the democratic one. So does who keeps a foreign word (Azadi Party) where another translates it.
            if (one.Language == other.Language && !AreSpellings(one, other) || (one.Borrowed || other.Borrowed) && !AreForms(one, other))
                return Synonyms;
            if (one.Concepts.AsSpan().SequenceEqual(other.Concepts))
                return 1;
            foreach (var shared in one.Concepts.Intersect(other.Concepts))
            {
                if (one.Concepts.Concat(other.Concepts).Any(concept => vocabulary.AreOpposed(shared, concept)))
                    return Uncertain;
            }
            return 0.97;
        }
        if (one.CanMean(other))
            return Uncertain;
        if (one.Concepts.Any(concept => other.Concepts.Any(second => vocabulary.AreOpposed(concept, second))))
            return 0;
        foreach (var concept in one.Concepts)
        {
            if (other.Concepts.Any(near => vocabulary.AreRelated(concept, near)))
                return Related;
        }
        return 0;
    }

    /// <summary>
    /// Whether two words of one language are one word, spelled or inflected otherwise: their consonants agree but for an s that is a z elsewhere. Plurals,
    /// nouns and adjectives of a word have others; an English s comes and goes with the apostrophe. Of lands and peoples any form will do.
    /// </summary>
    private static bool AreSpellings(Element one, Element other)
    {
        const double OneNearConsonant = 0.5;
        if (one.Class is ConceptClass.Region or ConceptClass.People)
            return AreForms(one, other);
        var (shorter, longer) = one.Key.Length <= other.Key.Length ? (one, other) : (other, one);
        // Azad is free, and azadî freedom: a yeh after a consonant makes another word, an ezafe stands after vowels only.
        if (one.Language is "fa" or "kmr" && longer.Key.Length == shorter.Key.Length + 1 && longer.Key[^1] is 'ی' or 'i' && longer.Key.StartsWith(shorter.Key, StringComparison.Ordinal) && shorter.Sound.Vowels[^1] is Sound.None or Sound.Unknown)
            return false;
        if (one.Language == "en" && longer.Key.Length == shorter.Key.Length + 1 && longer.Key[^1] == 's' && longer.Key.StartsWith(shorter.Key, StringComparison.Ordinal))
            return true;
        return ConsonantDistance.Between(one.Sound.Consonants, other.Sound.Consonants) <= OneNearConsonant;
    }

    /// <summary>Whether two words are forms of one: they begin alike, or sound alike.</summary>
    private static bool AreForms(Element one, Element other)
    {
        const int SharedBeginning = 3;
        return one.Key.AsSpan().CommonPrefixLength(other.Key) >= Math.Min(SharedBeginning, Math.Min(one.Key.Length, other.Key.Length))
            || one.Sound.Likeness(other.Sound) >= 0.7;
    }

    private static double OfWords(Element one, Element other)
    {
        if (one.Key == other.Key)
            return 1;
        if (one.Capitals && other.Capitals)
            return 0;
        var likeness = one.Sound.Likeness(other.Sound);
        var consonants = Math.Min(one.Sound.Consonants.Length, other.Sound.Consonants.Length);
        if (IsArabic(one) != IsArabic(other))
            return likeness >= 0.99 && consonants >= 3 ? 0.95 : likeness * 0.9;
        // In Arabic letters, unequal words that sound alike are often two words, for short vowels are not written: only long ones are safe.
        if (likeness >= 0.99 && consonants >= 3)
            return consonants >= 4 || !IsArabic(one) ? 0.93 : Synonyms;
        return likeness * 0.85;
    }

    private static double OfUnlisted(Element one, Element other)
    {
        var unlisted = one.Kind == ElementKind.Literal ? one : other;
        if (unlisted.Capitals)
            return 0;
        // Letter for letter the word that one language knows and the other keeps: a proper name.
        if (one.Key == other.Key && one.Key.Length >= ShortestKept && one.Language != other.Language)
            return 0.93;
        var consonants = Math.Min(one.Sound.Consonants.Length, other.Sound.Consonants.Length);
        var likeness = one.Sound.Likeness(other.Sound);
        // A short word in another script may still be the same (melli, ملی): enough to ask.
        if (consonants == 2 && IsArabic(one) != IsArabic(other) && likeness >= Sound.LittleToGoBy)
            return Related;
        if (consonants < 3 || likeness < (consonants == 3 ? 0.99 : 0.8))
            return 0;
        // A word unknown in its own language that has exactly the sound of the other is its transliteration (Nazra, نظرة).
        if (IsArabic(one) != IsArabic(other) && likeness >= 0.99)
            return 0.93;
        return IsArabic(one) == IsArabic(other) && likeness >= 0.9 && EditDistance.Within(one.Key, other.Key, 1) && Math.Min(one.Key.Length, other.Key.Length) >= 7
            ? Certain
            : 0.85 * likeness;
    }

    internal static bool IsArabic(Element? element) => element is not null && element.Key[0] is >= '\u0600' and <= '\u06FF';

    /// <summary>Pairs an unlisted word of one name with two that stand for it in the other: «Koysinjaq», «Koy Sanjaq».</summary>
    private void JoinWords()
    {
        (OnlyOne, OnlyOther) = Joined(OnlyOne, OnlyOther);
        (OnlyOther, OnlyOne) = Joined(OnlyOther, OnlyOne);
    }

    private (Element[] Single, Element[] Split) Joined(Element[] single, Element[] split)
    {
        foreach (var word in single)
        {
            if (word.Kind == ElementKind.Number)
                continue;
            for (var i = 0; i + 1 < split.Length; i++)
            {
                if (split[i].Part != split[i + 1].Part || split[i].Kind == ElementKind.Number)
                    continue;
                var joined = split[i].Key + split[i + 1].Key;
                var sounds = Sound.Of(split[i].Raw + split[i + 1].Raw, split[i].Language);
                if (joined != word.Key && !(sounds.Consonants.Length >= 4 && sounds.Likeness(word.Sound) >= 0.99))
                    continue;
                JoinedWords++;
                return (single.Where(element => element != word).ToArray(), split.Where((_, index) => index != i && index != i + 1).ToArray());
            }
        }
        return (single, split);
    }

    /// <summary>How many words stood joined in one name and apart in the other.</summary>
    public int JoinedWords { get; private set; }
}
