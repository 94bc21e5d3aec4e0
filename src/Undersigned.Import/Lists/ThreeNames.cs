using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells three names that stand alone on one line from a line of anything else; fewer make no list, and more are told by their number.</summary>
internal static class ThreeNames
{
    private const int Names = 3;
    private const int LongestPerson = 4;
    private const double Known = 0.7;

    /// <summary>"Orchard Union, River League, Harbour Guild" on a line that is no sentence.</summary>
    public static bool AreBodies(Line line, IReadOnlyList<Piece> items, Reading reading) =>
        StandAlone(line, items) && items.All(item => reading.Judge.Of(item, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known } && reading.Judge.Clauses(item.Words) == 0 && !Vocabulary.SpeakingVerbs.IsIn(item.Words) && !Vocabulary.Kickers.IsIn(item.Words));

    /// <summary>"Ada Weber – Tom Holm – Lena Marsh" on the last line of a text.</summary>
    public static bool ArePersons(Line line, IReadOnlyList<Piece> items, Reading reading) =>
        StandAlone(line, items) && reading.Lines.Skip(line.Index + 1).All(below => below.IsFurniture)
        && items.All(item => item.Words.Length is >= 2 and <= LongestPerson && reading.Judge.Clauses(item.Words) == 0 && reading.Judge.Of(item, listed: true).Kind is NameKind.Person or NameKind.Unknown)
        && items.Any(item => reading.Judge.Of(item, listed: true) is { Kind: NameKind.Person, Likeness: >= Known });

    private static bool StandAlone(Line line, IReadOnlyList<Piece> items) => items.Count == Names && line.Text.TrimEnd()[^1] is not ('.' or ':' or '!' or '?' or '؟');
}
