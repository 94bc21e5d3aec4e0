namespace Undersigned.Names;

/// <summary>Judges two names by their elements: what speaks against, what is left over, and whether what agrees is enough to merge by.</summary>
internal sealed class ElementJudgement(NameReading one, NameReading other, double worthAsking, double worthAskingAcrossLanguages)
{
    // What may be left over of a name that is still the same: an official, a towards.
    private const double MostLeftOver = 0.15;

    // Names whose words are all common say too little to merge by: a party, a people and a land are still three bodies somewhere.
    private const double LeastToMerge = 1.9;

    // Of a name of one language in another spelling, where every word is the same word.
    private const double LeastToMergeBySpelling = 1.6;

    // An h, a w or a y that one spelling leaves out.
    private const double OneNearConsonant = 0.3;

    // Of a translated name without a place. A party and one common word are less, and stand in every country.
    private const double LeastTranslated = 1.65;

    // Beyond it even a name without a place belongs to one body.
    private const double LeastWithoutPlace = 3.0;

    // A city, a country or the world, named by both, tells more than its weight once the name is translated: less is enough. A kind and a country alone are not.
    private const double LeastToMergeWithPlace = 1.55;

    private readonly Alignment alignment = Alignment.Of(one, other);

    public NameMatch Judge()
    {
        if (OneWord() is { } word)
            return word;
        var breath = InOneBreath();
        if (breath?.Verdict == Verdict.Same)
            return breath;
        var likeness = Likeness();
        if (Contradictions.Find(alignment) is { } contradiction)
            return new NameMatch(Verdict.Different, Math.Min(likeness, 0.45), contradiction);
        if (Transliteration.IsOf(one, other))
            return Comparison.Same(0.94, "transliteration");
        var leftOne = Telling(alignment.OnlyOne);
        var leftOther = Telling(alignment.OnlyOther);
        var left = leftOne.Concat(leftOther).Sum(element => element.Weight);
        if (left <= MostLeftOver)
            return Complete();
        if (AliasMatch() is { } alias)
            return alias;
        if (OnlyName() is { } name)
            return name;
        var asking = one.Language == other.Language ? worthAsking : worthAskingAcrossLanguages;
        if (likeness < asking)
            return breath ?? Comparison.Different(Math.Min(likeness, 0.49), "nothing-alike");
        var words = leftOne.Concat(leftOther).Select(element => element.Raw).ToArray();
        return leftOne.Length > 0 && leftOther.Length > 0
            ? Comparison.Maybe(likeness, "similar", Words(leftOne), Words(leftOther))
            : Comparison.Maybe(likeness, "similar-one-more", string.Join(' ', words));
    }

    /// <summary>What is left over without weak words; a company's workers are as well called by the work alone.</summary>
    private Element[] Telling(Element[] left) => Array.FindAll(left, element => element.Class != ConceptClass.Weak && !(Is(element, "company") && Array.Exists(one.Elements, IsWorkers) && Array.Exists(other.Elements, IsWorkers)));

    private static bool IsWorkers(Element element) => Is(element, "workers");

    private static bool Is(Element element, string concept) => element.Concepts.AsSpan().Contains(Vocabulary.Loaded.Index[concept]);

    /// <summary>Names of one word each are proper names: it is their sound that counts, not what the word means.</summary>
    private NameMatch? OneWord()
    {
        if (one.Elements.Length != 1 || other.Elements.Length != 1 || one.Aliases.Length + other.Aliases.Length > 0)
            return null;
        var (left, right) = (one.Elements[0], other.Elements[0]);
        if (left.Kind is not (ElementKind.Literal or ElementKind.Concept) || right.Kind is not (ElementKind.Literal or ElementKind.Concept) || left.Capitals && right.Capitals)
            return null;
        var likeness = left.Sound.Likeness(right.Sound);
        var consonants = Math.Min(left.Sound.Consonants.Length, right.Sound.Consonants.Length);
        var bothArabic = Alignment.IsArabic(left) && Alignment.IsArabic(right);
        if (likeness >= 0.99 && consonants >= (bothArabic ? 4 : 3))
            return Comparison.Same(0.93, Alignment.IsArabic(left) == Alignment.IsArabic(right) ? "spelling" : "transliteration");
        if (likeness >= 0.7)
            return Comparison.Maybe(likeness, "sounds-alike", left.Raw, right.Raw);
        return left.Means(right) ? Comparison.Maybe(0.8, "too-general") : Comparison.Different(likeness, "nothing-alike");
    }

    /// <summary>Short names in two scripts that sound alike as a whole, however their words are cut: Hezbollah, Rahe Kargar.</summary>
    private NameMatch? InOneBreath()
    {
        const int MostWords = 3;
        const int LeastToAsk = 4;
        const int LeastConsonants = 4;
        if (one.WordCount > MostWords || other.WordCount > MostWords || one.WordCount == 0 || other.WordCount == 0
            || Alignment.IsArabic(one.Elements.FirstOrDefault()) == Alignment.IsArabic(other.Elements.FirstOrDefault()))
            return null;
        var consonants = Math.Min(one.Whole.Consonants.Length, other.Whole.Consonants.Length);
        var likeness = one.Whole.Likeness(other.Whole);
        if (likeness >= 0.99 && consonants >= LeastConsonants)
            return Comparison.Same(0.92, "transliteration");
        return likeness >= 0.84 && consonants >= LeastToAsk ? Comparison.Maybe(likeness, "sounds-alike", one.Elements[0].Raw, other.Elements[0].Raw) : null;
    }

    /// <summary>Nothing is left over: the same, unless a pairing is doubtful, the order tells them apart, or the name says too little.</summary>
    private NameMatch Complete()
    {
        var weakest = alignment.Pairs.Count > 0 ? alignment.Pairs.MinBy(pair => pair.Strength) : default;
        if (alignment.Pairs.Count > 0 && weakest.Strength < Alignment.Certain)
        {
            var (left, right) = (one.Elements[weakest.One], other.Elements[weakest.Other]);
            var code = weakest.Strength == Alignment.Uncertain ? "uncertain-meaning" : left.Kind == ElementKind.Concept && right.Kind == ElementKind.Concept ? "similar" : "sounds-alike";
            return Comparison.Maybe(0.5 + 0.35 * Likeness(), code, left.Raw, right.Raw);
        }
        if (AliasClash() is { } clash)
            return clash;
        if (SmallWords.Prepositions(one, other) is { } joined)
            return Comparison.Maybe(0.85, "similar", joined.One, joined.Other);
        if (SaysItsCountryOtherwise() is { } pair)
            return Comparison.Maybe(0.85, "similar", one.Elements[pair.One].Raw, other.Elements[pair.Other].Raw);
        if (one.Language == other.Language && !WordOrder.IsKept(one, other, alignment.Pairs) || SmallWords.JoinOtherwise(one, other))
            return Comparison.Maybe(0.85, "word-order");
        var agreed = one.Aliases.Length > 0 && other.Aliases.Length > 0;
        if (!agreed && (Math.Min(one.Weight, other.Weight) < LeastToMergeHere() && !LiteralCarries() || CouldBeTwoNationsBodies()))
            return Comparison.Maybe(0.85, "too-general");
        var sameScript = Scripts.Of(one.Elements[0].Raw) == Scripts.Of(other.Elements[0].Raw);
        return Comparison.Same(0.95, one.Language == other.Language ? "spelling" : !sameScript && alignment.Pairs.TrueForAll(pair => one.Elements[pair.One].Kind == ElementKind.Literal) ? "transliteration" : "translation");
    }

    private double LeastToMergeHere() => one.Language == other.Language && alignment.OnlyOne.Length + alignment.OnlyOther.Length == 0 && alignment.Pairs.TrueForAll(IsOneWord)
        ? LeastToMergeBySpelling
        : one.Language != other.Language && alignment.Pairs.Exists(pair => one.Elements[pair.One] is var element && (element.Kind is ElementKind.City or ElementKind.Country || IsOfTheWorld(element) || element.Class == ConceptClass.Region && !IsDivided(element)))
        ? LeastToMergeWithPlace
        : one.Language != other.Language && !Array.Exists(one.Elements, element => element.IsPlace) ? LeastTranslated : LeastToMerge;

    private bool IsOneWord(Pairing pair) => pair.Strength >= 1 && one.Elements[pair.One] is { Borrowed: false } left && other.Elements[pair.Other] is { Borrowed: false } right
        && ConsonantDistance.Between(left.Sound.Consonants, right.Sound.Consonants) < OneNearConsonant;

    /// <summary>
    /// A name without a place means the speaker's country: two general confederations of labour, one French and one Spanish, translate each other and are two.
    /// Nor does Kurdistan say which: parties of one name stand in Turkey and beyond its border. English, and the languages that share countries, translate
    /// as often as they name their own.
    /// </summary>
    private bool CouldBeTwoNationsBodies()
    {
        if (one.Weight >= LeastWithoutPlace || Array.Exists(one.Elements, element => element.Kind is ElementKind.City or ElementKind.Country or ElementKind.Literal or ElementKind.Number || IsOfTheWorld(element)))
            return false;
        var places = Array.FindAll(one.Elements, element => element.IsPlace);
        return places.Length == 0
            ? one.Language != other.Language && IsOfItsCountry(one.Language) && IsOfItsCountry(other.Language)
            : Array.TrueForAll(places, IsKurdistan) && (IsOfTurkey(one.Language) && IsBeyondTurkey(other.Language) || IsOfTurkey(other.Language) && IsBeyondTurkey(one.Language));
    }

    private static bool IsOfItsCountry(string language) => language is "de" or "fr" or "es";

    // Of Kurmanji names only parties': other bodies of Kurdistan translate their names into its dialects.
    private bool IsOfTurkey(string language) => language == "tr" || language == "kmr" && Array.Exists(one.Elements, element => element.Concepts.AsSpan().Contains(Vocabulary.Loaded.Index["party"]));

    private static bool IsBeyondTurkey(string language) => language is "ckb" or "fa";

    /// <summary>
    /// A name of few and common words with its country in one and the country's adjective in the other: the Communist Party of Germany was not the German
    /// Communist Party. Languages that put both beside the noun alike do not tell; of a land (Iranian Kurdistan, Kurdistan – Iran) either will do.
    /// </summary>
    private Pairing? SaysItsCountryOtherwise()
    {
        if (one.Weight >= LeastWithoutPlace || one.Language != other.Language && !(TellsAdjectives(one.Language) && TellsAdjectives(other.Language))
            || Array.Exists(one.Elements, element => element.Kind is not (ElementKind.Concept or ElementKind.Country) || element.Class is ConceptClass.Region))
            return null;
        foreach (var pair in alignment.Pairs)
        {
            var (left, right) = (one.Elements[pair.One], other.Elements[pair.Other]);
            if (left.Kind == ElementKind.Country && right.Kind == ElementKind.Country && left.Adjective is { } isAdjective && right.Adjective == !isAdjective)
                return pair;
        }
        return null;
    }

    private static bool TellsAdjectives(string language) => language is "en" or "de" or "fr" or "es" or "it" or "sv";

    /// <summary>Lands that lie in several countries, each with bodies of the same names.</summary>
    private static bool IsDivided(Element element) => element.Concepts.Any(concept => Vocabulary.Loaded.Concepts[concept].Id is "kurdistan" or "azerbaijan" or "balochistan");

    private static bool IsKurdistan(Element element) => element.Concepts.AsSpan().Contains(Vocabulary.Loaded.Index["kurdistan"]);

    /// <summary>International, of the world, without borders.</summary>
    private static bool IsOfTheWorld(Element element) => element.Concepts.Any(concept => Vocabulary.Loaded.Concepts[concept].Id is "international" or "world" or "border");

    /// <summary>A proper name stands on its own.</summary>
    private bool LiteralCarries() => one.Elements.Any(element => element.Kind == ElementKind.Literal) && other.Elements.Any(element => element.Kind == ElementKind.Literal);

    private NameMatch? AliasClash()
    {
        if (one.Aliases.Length == 0 && other.Aliases.Length == 0)
            return null;
        if (one.Aliases.Length > 0 && other.Aliases.Length > 0)
        {
            return AliasesAgree() ? null : Comparison.Maybe(0.6, "similar", one.Aliases[0].Raw, other.Aliases[0].Raw);
        }
        var (named, alias) = one.Aliases.Length > 0 ? (one, one.Aliases[0]) : (other, other.Aliases[0]);
        // Initials of the very name add nothing; any other word set apart may be a wing or the name of a rival leader.
        return Acronyms.LettersOf(alias.Raw, named.Language) is { } letters && Acronyms.Of(letters, named) != Acronyms.Fit.None
            ? null
            : Comparison.Maybe(0.85, "similar-one-more", alias.Raw);
    }

    private bool AliasesAgree() => one.Aliases.Any(alias => other.Aliases.Any(second =>
        alias.Key == second.Key || Acronyms.LettersOf(alias.Raw, one.Language) is { } letters && letters == Acronyms.LettersOf(second.Raw, other.Language) || alias.Sound.Likeness(second.Sound) >= 0.99 && alias.Sound.Consonants.Length >= 3));

    private NameMatch? AliasMatch()
    {
        if (one.Aliases.Length > 0 && other.Aliases.Length > 0 && AliasesAgree())
            return Comparison.Maybe(0.8, "alias", one.Aliases[0].Raw);
        return OnlyAlias(one, other) ?? OnlyAlias(other, one);
    }

    /// <summary>One name is a single word that the other gives as its short form.</summary>
    private static NameMatch? OnlyAlias(NameReading shortName, NameReading named)
    {
        if (shortName.Elements.Length != 1 || shortName.Elements[0].Kind != ElementKind.Literal)
            return null;
        var word = shortName.Elements[0];
        foreach (var alias in named.Aliases)
        {
            if (alias.Key == word.Key || alias.Sound.Likeness(word.Sound) >= 0.99)
                return Comparison.Maybe(0.85, "alias", alias.Raw);
        }
        return null;
    }

    /// <summary>One name is only the proper name in the other: «Wefaq», «Wefaq National Society».</summary>
    private NameMatch? OnlyName()
    {
        var shorter = one.Elements.Length < other.Elements.Length ? one : other;
        if (shorter.Elements.Length != 1 || shorter.Elements[0].Kind != ElementKind.Literal || !alignment.Pairs.Exists(pair => pair.Strength >= Alignment.Synonyms))
            return null;
        return Comparison.Maybe(0.7, "alias", shorter.Elements[0].Raw);
    }

    private double Likeness()
    {
        var total = one.Weight + other.Weight;
        if (total <= 0)
            return 0;
        var shared = alignment.Pairs.Sum(pair => pair.Strength * (one.Elements[pair.One].Weight + other.Elements[pair.Other].Weight));
        return Math.Min(1, shared / total);
    }

    private static string Words(Element[] elements) => string.Join(' ', elements.Select(element => element.Raw));
}
