using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Tells rows that name one person each ("Ada Weber, Director, Quarter Watch, Norway") from lines of names that commas part.</summary>
internal static class RowsOfPersons
{
    private const int LeastRows = 3;
    private const int LongestName = 5;
    private const int LongestRow = 32;
    private const double Known = 0.7;

    /// <summary>Whether a line is such a row, and others of that kind stand right above it.</summary>
    public static bool HasAbove(Line line, Reading reading)
    {
        var rows = 0;
        for (var i = line.Index; i >= 0 && rows < LeastRows && IsRow(reading.Lines[i], reading.Judge); i--)
        {
            if (i < line.Index - 1 && reading.Lines[i + 1].BlankBefore != line.BlankBefore)
                break;
            rows++;
        }

        return rows == LeastRows;
    }

    private static bool IsRow(Line line, NameJudge judge) =>
        !line.IsFurniture && line.Words.Length <= LongestRow && line.Text.TrimEnd()[^1] is not (',' or ';' or '،' or '.')
        && Separators.Cut(line.Whole, Separators.Kind.Comma) is [{ Words.Length: > 1 and <= LongestName } first, { } second, ..]
        && judge.Of(first, listed: true).Kind == NameKind.Person && judge.Of(second, listed: true) is not { Kind: NameKind.Person, Likeness: >= Known };
}
