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
        if (at + 1 >= lines.Count || lines[at] is not { IsFurniture: false, IsListed: false, Cells.Count: > 1 } names || lines[at + 1] is not { IsFurniture: false, BlankBefore: 0 } posts || names.Text.AsSpan().ContainsAny('|', '\t'))
            return null;
        if (!names.Cells.All(cell => IsPerson(cell, judge)) || !ArePosts(posts, names.Cells.Count, judge))
            return null;
        // Below the posts their bodies may stand, and no further persons above theirs.
        var bodies = at + 2 < lines.Count && lines[at + 2] is { IsFurniture: false, BlankBefore: 0 } third && third.Cells.Count == names.Cells.Count && third.Cells.All(cell => Vocabulary.GivenNames.At(cell.Words, 0) == 0) && !(at + 3 < lines.Count && ArePosts(lines[at + 3], names.Cells.Count, judge)) ? third : null;
        return [.. names.Cells.Select((cell, i) => new Item(cell, group with { IsPersons = true }, true, Separators.Kind.Bar, bodies is null ? [posts.Cells[i]] : [posts.Cells[i], bodies.Cells[i]]))];
    }

    /// <summary>The list of the persons who so close a text with a line at a place, the lowest one of theirs; or null.</summary>
    public static FoundList? EndingAt(IReadOnlyList<Line> lines, int at, NameJudge judge)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.75 };
        for (var i = at; i > 0 && Above(lines, i, judge) is { } persons;)
        {
            list.Items.InsertRange(0, persons);
            list.Lines.UnionWith(persons[0].Below!.Select(post => post.Line).Append(persons[0].Piece.Line));
            i = persons[0].Piece.Line.Index - 1;
        }

        return list.Items.Count > 0 ? list : null;
    }

    // The persons whose post or body stands on a line.
    private static List<Item>? Above(IReadOnlyList<Line> lines, int at, NameJudge judge) =>
        At(lines, at - 1, judge) is { } near && near[0].Below![^1].Line == lines[at] ? near : at > 1 && At(lines, at - 2, judge) is { } far && far[0].Below![^1].Line == lines[at] ? far : null;

    private static bool ArePosts(Line line, int columns, NameJudge judge) =>
        line.Cells.Count == columns && line.Cells.All(cell => cell.Words.Length <= LongestPost && Vocabulary.Roles.Count(cell.Words) > 0 && judge.Clauses(cell.Words) == 0);

    private static bool IsPerson(Piece cell, NameJudge judge)
    {
        var words = cell.Words;
        return words.Length is > 1 and <= LongestName && Vocabulary.Organisations.Count(words) == 0 && judge.Of(cell, listed: true).Kind is NameKind.Person or NameKind.Unknown
            && !words.ToArray().Any(word => word.IsNumber || (!word.IsCapital && NameJudge.IsCased(cell.Span) && word.Length > LongestParticle));
    }

    private const int LongestParticle = 3;
}
