using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts the last two names of a sentence's list, whatever they are called.</summary>
internal static class LastTwoNames
{
    private const int Least = 2;

    /// <summary>"A, B and C have …": where no "and" stands before the last part, it stands within.</summary>
    public static IReadOnlyList<Piece> Cut(IReadOnlyList<Piece> items, string language)
    {
        var last = items[^1];
        if (!NameJudge.IsCased(last.Span))
            return CutUncased(items, language);
        var words = last.Words;
        if (items.Count < Least || !Vocabulary.And.TryGetValue(language, out var and))
            return items;
        var at = and.Find(words, out var length);
        // "A, B, the League of Oars and Nets and the Guild of the Quay": of several the one before an article and the kind of a body closes the row.
        for (var next = last.Span.Contains(',') ? -1 : at; items.Count > Least && next > 0 && next + 2 < words.Length; next = and.Find(words, out length, next + 1))
        {
            if (!words[next + 1].IsCapital && InlineList.IsArticle(words[next + 1].Key, language) && Vocabulary.Organisations.At(words, next + 2) > 0 && words[^1].IsCapital | last.Span[^1] == ')' && new Piece(last.Line, last.Start, words[next].Start - last.Start).Trim() is var before && before.Words[0].IsCapital | BeginsLikeName(before, language))
                return [.. items.Take(items.Count - 1), before, last.From(words[next + 2].Start)];
        }

        // "A, the League of Oars and Nets and Selmar Movement": the last one before a name that closes with its kind.
        at = and.Find(words, out length);
        if (at > 0 && and.Find(words, out _, at + length) is > 0 and var second && and.Find(words, out _, second + 1) < 0 && second + 2 < words.Length && Vocabulary.Organisations.At(words, words.Length - 1) > 0 && words[(second + 1)..].ToArray().All(word => word.IsCapital || word.Length == 1) && Vocabulary.Organisations.Count(words[..at]) > 0 && Vocabulary.Organisations.Count(words[at..second]) == 0)
            return [.. items.Take(items.Count - 1), new Piece(last.Line, last.Start, words[second].Start - last.Start).Trim(), last.From(words[second + 1].Start)];
        if (at <= 0 || at + length >= words.Length || and.Find(words, out _, at + length) >= 0 || !(new Piece(last.Line, items[^2].End, last.Start - items[^2].End).Words is var between && between.Length == 0 | (between is [var article] && InlineList.IsArticle(article.Key, language) && !last.Span.Contains(','))))
            return items;
        var (left, right) = (new Piece(last.Line, last.Start, words[at].Start - last.Start).Trim(), new Piece(last.Line, words[at + length].Start, last.End - words[at + length].Start));
        return (left.Span.ContainsAny('(', '"', '“') && left.Span[^1] != ')') || !BeginsLikeName(left, language) || !BeginsLikeName(right, language) ? items : [.. items.Take(items.Count - 1), left, right];
    }

    // Persian and Sorani close a row by a word for "and" of its own, too; the only one of the last part is that one, unless aims or people follow it.
    private static IReadOnlyList<Piece> CutUncased(IReadOnlyList<Piece> items, string language) =>
        items.Count >= Least && new Piece(items[^1].Line, items[^2].End, items[^1].Start - items[^2].End).Words.Length == 0 && Closing(items[^1], language) is var (left, right) ? [.. items.Take(items.Count - 1), left, right] : items;

    /// <summary>The two names that the only "and" of a part joins where it closes a row, in a script without capitals; null where it may be within one name.</summary>
    public static (Piece Left, Piece Right)? Closing(Piece last, string language)
    {
        if (language is not ("fa" or "ckb") || !Vocabulary.And.TryGetValue(language, out var and))
            return null;
        var names = ProseBehindNames.Without(last, language);
        var words = names.Words;
        var at = and.Find(words, out var length, 1);
        if (at <= 0 || at + length >= words.Length || and.Find(words, out _, at + length) >= 0 || last.Line.Text.AsSpan(last.Start, words[at].Start - last.Start).ContainsAny("(\"“«"))
            return null;
        var (left, right) = (new Piece(last.Line, last.Start, words[at].Start - last.Start).Trim(), new Piece(last.Line, words[at + length].Start, last.End - words[at + length].Start));
        return HalvesOfNames.IsHalf(right) || NamedOthers.ArePeople(left) || NamedOthers.ArePeople(new Piece(last.Line, right.Start, names.End - right.Start)) ? null : (left, right);
    }

    /// <summary>The same below a heading, where a list may close without "and": one side has more than a word, and a body's kind opens the other.</summary>
    public static IReadOnlyList<Piece> CutHeaded(IReadOnlyList<Piece> items, string language)
    {
        var cut = Cut(items, language);
        return cut.Count > items.Count && cut[^1].Words.Length > 1 && (Vocabulary.Organisations.At(cut[^1].Words, 0) > 0 || cut[^2].Words.Length > 1) ? cut : items;
    }

    /// <summary>"…, RIVER LEAGUE AND QUARTER UNION in agreement with …": where names are set in capitals, the last one ends with them.</summary>
    public static IReadOnlyList<Piece> InCapitals(IReadOnlyList<Piece> items)
    {
        var last = items[^1];
        if (items[0].Words.Length < LeastInCapitals || items[0].Text.Any(char.IsLower))
            return items;
        var words = last.Words;
        var end = 0;
        while (end < words.Length && !char.IsLower(last.Line.Text[words[end].Start]))
            end++;
        return end > 1 && end < words.Length ? [.. items.Take(items.Count - 1), new Piece(last.Line, last.Start, words[end - 1].End - last.Start)] : items;
    }

    private const int LongestPerson = 4;

    /// <summary>"Ada Weber, Omar Teal, Tom Holm and Lena Ostrow, rowers of the Quay Club": what they all are stands behind the last two, who are parted.</summary>
    public static IReadOnlyList<Piece> OfPersons(IReadOnlyList<Piece> items, string language) =>
        Separators.Cut(items[^1], Separators.Kind.Comma) is [var both, var said, ..] && !said.Words[0].IsCapital && Separators.CutEveryAnd(both, language) is [var one, var other]
        && items.SkipLast(1).Append(one).Append(other).All(name => NameJudge.IsCased(name.Span) && name.Words is { Length: >= 2 and <= LongestPerson } words && words[0].IsCapital && words[^1].IsCapital)
            ? [.. items.SkipLast(1), one, other.Slice(0, items[^1].End - other.Start)] : items;

    private const int LeastInCapitals = 3;

    private static bool BeginsLikeName(Piece piece, string language) =>
        piece.Words[0].IsCapital || (piece.Words.Length > 1 && piece.Words[1].IsCapital && InlineList.IsArticle(piece.Words[0].Key, language));
}
