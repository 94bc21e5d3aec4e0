using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Tells rows of names by their shape, whatever the names: many, each begins with a capital, and none says anything.</summary>
internal static class ShapedRows
{
    private const int Least = 6;
    private const int LongestName = 14;
    private const int LeastKnown = 3;

    /// <summary>Whether parts between marks are such a row; some of them have to be known as names, and not all may be single words, as the topics of a page are.</summary>
    /// <param name="items">What stands between the marks.</param>
    /// <param name="judge">Tells names.</param>
    /// <param name="doubtful">How many of them may begin in lower case or read like a sentence, where the words around say that names follow.</param>
    public static bool Are(IReadOnlyList<Piece> items, NameJudge judge, int doubtful = 0) =>
        items.Count >= Least && NameJudge.IsCased(items[0].Span) && items.All(item => item.Words.Length is > 0 and <= LongestName) && items.Count(item => !Begins(item.Words) || judge.Clauses(item.Words) > 0) <= doubtful
        && items.Average(item => item.Words.Length) > 1 && items.Count(item => judge.Of(ListFinder.FirstPart(item), listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known }) * LeastKnown >= items.Count;

    private const double Known = 0.65;

    private static bool Begins(ReadOnlySpan<Word> words) =>
        words.Length > 0 && (words[0].IsCapital || words[0].IsNumber || (words.Length > 1 && words[1].IsCapital && InlineList.Articles.Contains(words[0].Key)));
}
