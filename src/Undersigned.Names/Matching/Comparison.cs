namespace Undersigned.Names;

/// <summary>One comparison of two names, step by step: spelling, places, initials, then element by element.</summary>
internal sealed class Comparison(NameToCompare nameA, NameToCompare nameB)
{
    // A score of likeness from which a person is asked; lower across languages, where an unlisted word may be a translation.
    private const double WorthAsking = 0.6;
    private const double WorthAskingAcrossLanguages = 0.5;

    // What a name must say, by the weight of its words, to be merged with another spelling of itself.
    private const double LeastToMergeBySpelling = 1.6;

    private readonly string a = nameA.Letters;
    private readonly string b = nameB.Letters;

    public NameMatch Judge()
    {
        var keyA = nameA.Key;
        var keyB = nameB.Key;
        if (keyA.Length == 0 || keyB.Length == 0)
            return a == b ? Maybe(0.5, "nothing-to-compare") : Different(0, "nothing-to-compare");
        var equal = keyA == keyB || PlaceKeys.Joined(keyA) == PlaceKeys.Joined(keyB);
        if (a.Length > NameReading.LongestRead || b.Length > NameReading.LongestRead)
            return equal ? Same(1, a == b ? "identical" : "spelling") : JudgeBeginnings();
        if (WholePlaces.Judge(a, keyA, b, keyB) is { } places)
            return places;
        var one = nameA.Reading;
        var other = nameB.Reading;
        if (equal && !(NameParts.IsAcronym(a.Trim()) && NameParts.IsAcronym(b.Trim()) && !string.Equals(a.Trim(), b.Trim(), StringComparison.Ordinal)) && (a == b || SayAlike(one, other)))
        {
            if (IsGeneral(one) && (a == b || Math.Min(one.Weight, other.Weight) < LeastToMergeBySpelling))
                return Maybe(0.89, "too-general");
            return Same(1, a == b ? "identical" : "spelling");
        }
        return JudgeInitials(one, other) ?? new ElementJudgement(one, other, WorthAsking, WorthAskingAcrossLanguages).Judge();
    }

    /// <summary>Whether names of the same letters say the same: where the apostrophe stands tells a people from peoples.</summary>
    private static bool SayAlike(NameReading one, NameReading other) => one.Language != other.Language || one.Elements.Length != other.Elements.Length
        || one.Elements.Zip(other.Elements).All(pair => pair.First.Concepts.AsSpan().SequenceEqual(pair.Second.Concepts));

    /// <summary>
    /// A name of few and common words. That two records bear it letter for letter means that somebody kept them apart (there were two parties called
    /// «Kurdish Democratic Party in Syria»), where another spelling only means another hand.
    /// </summary>
    private static bool IsGeneral(NameReading name)
    {
        const double LeastDistinctive = 3.2;
        return name.Weight < LeastDistinctive && Array.TrueForAll(name.Elements, element => element.Kind is ElementKind.Concept or ElementKind.Country && element.Class != ConceptClass.Proper);
    }

    private NameMatch JudgeBeginnings()
    {
        var match = new ElementJudgement(nameA.Reading, nameB.Reading, WorthAsking, WorthAskingAcrossLanguages).Judge();
        return match.Verdict == Verdict.Same ? Maybe(0.7, "too-long") : match;
    }

    private NameMatch? JudgeInitials(NameReading one, NameReading other)
    {
        var lettersA = Acronyms.LettersOf(a, one.Language);
        var lettersB = Acronyms.LettersOf(b, other.Language);
        var capitalsA = lettersA is not null && NameParts.IsAcronym(a.Trim());
        var capitalsB = lettersB is not null && NameParts.IsAcronym(b.Trim());
        if (capitalsA && capitalsB)
            return TwoAcronyms(lettersA!, lettersB!);
        if (lettersA is not null && lettersB is not null && (capitalsA || capitalsB) && lettersA == lettersB)
            return lettersA.Length >= 4 || Acronyms.IsSpelledOut(a) || Acronyms.IsSpelledOut(b) ? Same(0.93, "transliteration") : Maybe(0.8, "sounds-alike", a, b);
        return AcronymOf(a, lettersA, other) ?? AcronymOf(b, lettersB, one);
    }

    private NameMatch TwoAcronyms(string lettersA, string lettersB)
    {
        if (lettersA == lettersB)
            // PDK-I was not PDKI; nor need ÖDP be ODP.
            return lettersA.Length >= 4 && a.Contains('-', StringComparison.Ordinal) == b.Contains('-', StringComparison.Ordinal) ? Same(0.95, "spelling") : Maybe(0.85, "too-general");
        // The same letters in another order: initials of one name in two languages, perhaps.
        return lettersA.Length >= 3 && lettersA.Order().SequenceEqual(lettersB.Order()) ? Maybe(0.6, "sounds-alike", a, b) : Different(0.2, "other-acronym", a, b);
    }

    private NameMatch? AcronymOf(string acronym, string? letters, NameReading name)
    {
        const double LeastForFourLetters = 2.4;
        const double LeastForFourWithoutPlace = 2.0;
        if (letters is null)
            return null;
        if (name.Aliases.Any(alias => Fold.Key(alias.Raw) == Fold.Key(acronym)))
            return letters.Length >= 4 ? Same(0.95, "alias", acronym) : Maybe(0.85, "alias", acronym);
        var full = string.Join(' ', name.Elements.Select(element => element.Raw));
        return Acronyms.Of(letters, name) switch
        {
            // One letter of four that stands for the country is also another country's: leagues of human rights, Tunisian and Chadian, share theirs.
            Acronyms.Fit.Exact when letters.Length >= 5 || letters.Length == 4 && name.Weight >= (name.Elements.Any(element => element.IsPlace) ? LeastForFourLetters : LeastForFourWithoutPlace) => Same(0.92, "acronym", acronym, full),
            Acronyms.Fit.Exact => Maybe(0.8, "acronym", acronym, full),
            Acronyms.Fit.None when Acronyms.AreSyllables(acronym, name) => Maybe(0.8, "maybe-acronym", acronym, full),
            Acronyms.Fit.Possible => Maybe(0.6, "maybe-acronym", acronym, full),
            _ => null,
        };
    }

    internal static NameMatch Same(double score, string code, params string[] arguments) => new(Verdict.Same, score, MatchReason.Of(code, arguments));

    internal static NameMatch Maybe(double score, string code, params string[] arguments) => new(Verdict.Maybe, Math.Clamp(score, 0.5, 0.89), MatchReason.Of(code, arguments));

    internal static NameMatch Different(double score, string code, params string[] arguments) => new(Verdict.Different, Math.Clamp(score, 0, 0.49), MatchReason.Of(code, arguments));
}
