using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Reads persons who sign side by side, with what each is in the same column below: "Ada Weber    Tom Holm / Chair    Treasurer".</summary>
internal static class PersonsAbovePosts
{
    private const int LongestName = 5;
    private const int LongestPost = 10;

    /// <summary>The persons of the line at a place, each with what stands below; null where none stand so.</summary>
    public static List<Item>? At(IReadOnlyList<Line> lines, int at, NameJudge judge, GroupContext group = default)
    {
        if (at + 1 >= lines.Count || lines[at] is not { IsFurniture: false, IsListed: false, Cells.Count: > 1 } names || lines[at + 1] is not { IsFurniture: false, BlankBefore: 0 } posts || posts.Cells.Count != names.Cells.Count || names.Text.AsSpan().ContainsAny('|', '\t'))
            return null;
        if (!names.Cells.All(cell => IsPerson(cell, judge)) || !posts.Cells.All(cell => cell.Words.Length <= LongestPost && Vocabulary.Roles.Count(cell.Words) > 0 && judge.Clauses(cell.Words) == 0))
            return null;
        return [.. names.Cells.Select((cell, i) => new Item(cell, group with { IsPersons = true }, true, Separators.Kind.Bar, posts.Cells[i]))];
    }

    /// <summary>The list of the persons who so close a text with a line at a place, the lower one of two; or null.</summary>
    public static FoundList? EndingAt(IReadOnlyList<Line> lines, int at, NameJudge judge)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.75 };
        for (var i = at - 1; i >= 0 && At(lines, i, judge) is { } persons; i -= 2)
        {
            list.Items.InsertRange(0, persons);
            list.Lines.UnionWith([lines[i], lines[i + 1]]);
        }

        return list.Items.Count > 0 ? list : null;
    }

    private static bool IsPerson(Piece cell, NameJudge judge)
    {
        var words = cell.Words;
        return words.Length is > 1 and <= LongestName && Vocabulary.Organisations.Count(words) == 0 && judge.Of(cell, listed: true).Kind is NameKind.Person or NameKind.Unknown
            && !words.ToArray().Any(word => word.IsNumber || (!word.IsCapital && NameJudge.IsCased(cell.Span) && word.Length > LongestParticle));
    }

    private const int LongestParticle = 3;
}
