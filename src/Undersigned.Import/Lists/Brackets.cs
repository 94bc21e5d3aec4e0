using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds what a sentence sets in parentheses or quotation marks behind a word for several bodies: their names.</summary>
internal sealed class Brackets(Reading reading)
{
    private const int LongestReach = 7;
    private const int ShortestParenthesis = 12;
    private const int LongestParenthesis = 4000;
    private const int LeastQuoted = 3;
    private const int TopLines = 12;
    private const int LongestTitle = 60;
    private const int LongestKind = 4;

    /// <summary>"the parties (A, B, C)", "the parties “A, B, C”": what stands between the marks.</summary>
    public IEnumerable<Piece> Within(Line line)
    {
        var text = line.Text;
        for (var open = text.IndexOfAny(Openings); open >= 0; open = text.IndexOfAny(Openings, open + 1))
        {
            var close = text[open] == '(' ? ClosingOf(text, open) : text.IndexOfAny(ClosingsOf(text[open]), open + 1, Math.Min(LongestParenthesis, text.Length - open - 1));
            // In quotation marks one name may stand, or what somebody said.
            if (text[open] != '(' && (close < 0 || Separators.Cut(new Piece(line, open + 1, close - open - 1), Separators.Kind.Comma).Count < LeastQuoted || !HasPluralBefore(line, open)))
                continue;
            // "Joint statement on the anniversary (A, B, C)"
            var isTitle = line.Index < TopLines && line.Words.Length <= LongestTitle && Vocabulary.Joint.IsIn(new Piece(line, 0, open).Words);
            if (close - open < ShortestParenthesis || !(isTitle || HasPluralBefore(line, open) || HoldsMany(text.AsSpan(open, close - open)) || IsKickerBefore(line, open) || reading.Told.Counts(line, Math.Max(0, open - LongestCount), open)))
                continue;
            yield return new Piece(line, open + 1, close - open - 1);
            open = close;
        }
    }

    private static readonly char[] Openings = ['(', '"', '“', '«'];

    private static char[] ClosingsOf(char opening) => opening == '«' ? ['»'] : ['"', '”'];

    // The mark that closes a parenthesis, which may hold others ("Quarter League (QL)"); negative where none does.
    private static int ClosingOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(text.Length, open + LongestParenthesis); i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    // Who belongs to an alliance is named behind it.
    private static bool HoldsMany(ReadOnlySpan<char> text) => text.Count(',') + text.Count('،') >= LeastMany;

    private const int LeastMany = 8;
    private const int LongestMember = 8;
    private const double MostNames = 0.7;

    /// <summary>"A communiqué by the Quay Committee (Orchard, ORL, Forum, …)": many short parts with capitals, behind a text's kind and the body that speaks; or null.</summary>
    public IReadOnlyList<Piece>? Members(Piece inside)
    {
        if (!NameJudge.IsCased(inside.Span) || !HoldsMany(inside.Span) || !Vocabulary.Kickers.IsIn(Sentences.Around(inside).Words[..1]))
            return null;
        var items = Separators.Cut(inside, Separators.Kind.Semicolon).SelectMany(part => Separators.Cut(part, Separators.Kind.Comma)).ToList();
        var names = items.Count(item => item.Words.Length <= LongestMember && item.Words.ToArray().Any(word => word.IsCapital) && reading.Judge.Clauses(item.Words) == 0 && PlaceReader.Of(item) is null);
        return items.Count >= LeastMany && names >= items.Count * MostNames ? items : null;
    }

    // "Communiqué (Quarter League / River Watch / Free Quays)"
    private static bool IsKickerBefore(Line line, int open) => new Piece(line, 0, open).Words is { Length: > 0 and <= LongestKind } before && Vocabulary.Kickers.At(before, 0) > 0 && line.Text.IndexOf('/', open) > 0;

    private const int LongestCount = 40;

    private static bool HasPluralBefore(Line line, int open)
    {
        // "The parties are: A, B, C (League of X and Y), …": behind other names a single one's own parenthesis says more of it.
        var from = line.Text[open] != '(' || line.Text.AsSpan(open, Math.Max(0, ClosingOf(line.Text, open) - open)).ContainsAny(',', '،') ? 0 : line.Text.AsSpan(0, open).LastIndexOfAny(',', '،') + 1;
        var before = new Piece(line, from, open - from).Words;
        return Vocabulary.Plurals.IsIn(before[Math.Max(0, before.Length - LongestReach)..]);
    }

    /// <summary>Those of a row of names that stand in a parenthesis. In one walk: thousands may stand in one line.</summary>
    public static IEnumerable<Piece> Holding(Piece piece, IReadOnlyList<Piece> items)
    {
        var (at, open) = (piece.Start, piece.Start > 0 && piece.Line.Text[piece.Start - 1] == '(' ? 1 : 0);
        foreach (var item in items)
        {
            for (; at < item.Start; at++)
                open += piece.Line.Text[at] is '(' ? 1 : piece.Line.Text[at] is ')' ? -1 : 0;
            if (open > 0)
                yield return item;
        }
    }
}
