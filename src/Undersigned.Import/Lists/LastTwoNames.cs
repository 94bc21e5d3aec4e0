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
        var words = last.Words;
        if (items.Count < Least || !NameJudge.IsCased(last.Span) || !Vocabulary.And.TryGetValue(language, out var and))
            return items;
        var at = and.Find(words, out var length);
        if (at <= 0 || at + length >= words.Length || and.Find(words, out _, at + length) >= 0 || new Piece(last.Line, items[^2].End, last.Start - items[^2].End).Words.Length > 0)
            return items;
        var (left, right) = (new Piece(last.Line, last.Start, words[at].Start - last.Start).Trim(), new Piece(last.Line, words[at + length].Start, last.End - words[at + length].Start));
        return (left.Span.ContainsAny('(', '"', '“') && left.Span[^1] != ')') || !BeginsLikeName(left, language) || !BeginsLikeName(right, language) ? items : [.. items.Take(items.Count - 1), left, right];
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

    private const int LeastInCapitals = 3;

    private static bool BeginsLikeName(Piece piece, string language) =>
        piece.Words[0].IsCapital || (piece.Words.Length > 1 && piece.Words[1].IsCapital && InlineList.IsArticle(piece.Words[0].Key, language));
}
