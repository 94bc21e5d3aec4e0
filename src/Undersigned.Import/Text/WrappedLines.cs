namespace Undersigned.Import.Text;

/// <summary>Puts paragraphs together again that were broken at a certain width, as mails and Markdown are.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 56;
    private const int Widest = 110;
    private const double LeastFilled = 0.75;
    private const int LeastLines = 3;

    /// <summary>Joins each run of lines that fills one width; what stands one name to a line is too uneven for that.</summary>
    public static List<Line> Join(List<Line> lines)
    {
        var joined = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (end < lines.Count && GoesOn(lines[end]))
                end++;
            // A label before the first name is a line of its own, and so is what has columns.
            if (end - i >= LeastLines && IsWrapped(lines, i, end))
                joined.Add(OneOf(lines, i, end));
            else
                joined.AddRange(lines[i..end]);
            i = end;
        }

        return joined;
    }

    private static bool GoesOn(Line line) => line is { BlankBefore: 0, Marker: MarkerKind.None, HeadingLevel: 0, Cells.Count: 1 };

    private static bool IsWrapped(List<Line> lines, int from, int to)
    {
        if (lines[from].HeadingLevel > 0 || lines[from].Cells.Count > 1)
            return false;
        var width = 0;
        for (var i = from; i < to; i++)
            width = Math.Max(width, lines[i].Text.Length);
        if (width is < Narrowest or > Widest)
            return false;
        for (var i = from; i < to - 1; i++)
        {
            // The next word would have fitted on a short line; somebody began a new one.
            if (lines[i].Text.Length < width * LeastFilled || lines[i].Text.TrimEnd()[^1] == ':')
                return false;
        }

        return true;
    }

    private static Line OneOf(List<Line> lines, int from, int to)
    {
        var parts = lines[from..to];
        var line = new Line
        {
            Index = 0,
            Number = parts[0].Number,
            Text = string.Join(' ', parts.Select(part => part.Text)),
            Columns = [.. parts.SelectMany((part, i) => i == 0 ? part.Columns : part.Columns.Prepend(0))],
            Numbers = [.. parts.SelectMany((part, i) => Enumerable.Repeat(part.Number, part.Text.Length + (i == 0 ? 0 : 1)))],
            BlankBefore = parts[0].BlankBefore,
            Marker = parts[0].Marker,
            MarkerNumber = parts[0].MarkerNumber,
        };
        line.Cells = [line.Whole];
        return line;
    }
}
