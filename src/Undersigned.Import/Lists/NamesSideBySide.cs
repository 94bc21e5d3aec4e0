using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Tells lists of bodies in two columns from those whose second column says something of the first.</summary>
internal static class NamesSideBySide
{
    private const double Known = 0.7;
    private const int LeastLines = 3;

    /// <summary>Whether most lines hold two names of bodies: neither persons beside what they belong to, nor bodies beside their places.</summary>
    public static bool AreIn(List<Line> lines, NameJudge judge)
    {
        var rows = lines.Where(line => line is { Cells.Count: 2, IsListed: false }).ToList();
        if (rows.Count < LeastLines || rows.Count * 2 <= lines.Count || rows.Exists(line => line.Text.AsSpan().ContainsAny('|', '\t')))
            return false;
        var cells = rows.SelectMany(line => line.Cells).Select(cell => judge.Of(ListFinder.FirstPart(cell), listed: true)).ToList();
        return cells.TrueForAll(verdict => verdict.IsName && verdict is not { Kind: NameKind.Person, Likeness: >= Known })
            && new[] { 0, 1 }.All(side => rows.Exists(line => judge.Of(line.Cells[side], listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known } || line.Cells[side].Span.ContainsAny('&', '’')));
    }

    // "Ada Weber, Quarter Union   Tom Holm, River League": a person in each column, and behind the comma what that person is.
    private static bool AreDescribed(Line line, NameJudge judge) =>
        line.Cells.Count > 1 && line.Cells.All(cell => Separators.Cut(cell, Separators.Kind.Comma) is [{ Words.Length: 2 or 3 } name, _, ..] && name.Words[0].IsCapital && judge.Of(name, listed: true).Kind == NameKind.Person);

    /// <summary>Whether names stand side by side in a line, in one script.</summary>
    public static bool AreColumns(Line line, NameJudge judge) =>
        AreDescribed(line, judge) || line.Cells.Count > 1 && line.Cells.All(cell => judge.Of(cell, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known })
        && (line.Cells.Select(cell => judge.Of(cell, listed: true).Kind).Distinct().Count() == 1) && line.Cells.Select(cell => Scripts.Of(cell.Text)).Distinct().Count() == 1;
}
