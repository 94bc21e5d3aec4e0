using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads two persons who share an office: "Ada Weber, Tom Holm, co-chairs, Quarter Union".</summary>
internal static class TwoPersons
{
    private const double Known = 0.7;
    private const double Plausible = 0.5;
    private const int LongestName = 4;

    /// <summary>The two names, their office and the body behind it, empty where none follows; null where the line is none such.</summary>
    public static (Piece One, Piece Other, Piece Office, Piece Body)? Split(Piece line, NameJudge judge)
    {
        var parts = Separators.Cut(line, Separators.Kind.Comma);
        if (parts.Count < 3 || !NameJudge.IsCased(line.Span) || !IsPerson(parts[0]) || !IsPerson(parts[1]) || !IsOffice(parts[2].Text))
            return null;
        return (parts[0], parts[1], parts[2], parts.Count > 3 ? line.From(parts[3].Start) : default);

        static bool IsOffice(string text) => Vocabulary.Roles.Find(Word.Of(text), out _) is 0 or 1 || (text.EndsWith('s') && Vocabulary.Roles.Find(Word.Of(text[..^1]), out _) is 0 or 1);

        bool IsPerson(Piece part) =>
            part.Words is { Length: >= 2 and <= LongestName } words && words[0].IsCapital && words[1].IsCapital && Vocabulary.GivenNames.At(words, 0) > 0 && Vocabulary.Roles.Count(words) == 0 && Vocabulary.Organisations.Count(words) == 0
            && judge.Of(part, listed: true) is { Kind: NameKind.Person, Likeness: >= Known };
    }

    /// <summary>"Ada Weber and Tom Holm, baker": the two names, what stands behind the last one, and whether it says of both what they are; null where the line is none such.</summary>
    public static (Piece One, Piece Other, Piece Behind, bool IsOfBoth)? SplitAnd(Piece line, string language, NameJudge judge, bool ofPersons)
    {
        if (!NameJudge.IsCased(line.Span) || Separators.Cut(line, Separators.Kind.Comma) is not [var names, ..] parts || names.Words.Length > LongestName * 2)
            return null;
        if (Separators.CutEveryAnd(names, language) is not [var first, var second] || Named(first) is not { } one || Named(second) is not { } other || !(ofPersons && parts.Count > 1 || IsGiven(one) && IsGiven(other)))
            return null;
        var behind = parts.Count > 1 ? line.From(parts[1].Start) : default;
        return (one, other, behind, parts.Count > 1 && IsPlural(parts[1].Text));

        // The name without its titles.
        Piece? Named(Piece part) =>
            PersonName.Read(part, cased: true) is { Role: null, Rest: null, Name: var name } && name.Words is { Length: >= 2 and <= LongestName } words && Vocabulary.Organisations.Count(words) == 0
            && judge.Of(part, listed: true) is { Kind: NameKind.Person, Likeness: >= Plausible } ? name : null;
    }

    private static bool IsGiven(Piece name) => Vocabulary.GivenNames.At(name.Words, 0) > 0;

    // "bakers", "Bäcker/in", "Bäckerinnen"
    private static bool IsPlural(string text) => text.EndsWith('s') || text.EndsWith("/in", StringComparison.Ordinal) || text.EndsWith("nnen", StringComparison.Ordinal);

    /// <summary>Whether words are an office that several hold: "Co-chairs", but not "Artists", who may be those that sign.</summary>
    public static bool IsOfSeveral(string text) => text.EndsWith('s') && Office.Held.IsAll(Word.Of(text[..^1])) && !Office.Held.IsAll(Word.Of(text));
}
