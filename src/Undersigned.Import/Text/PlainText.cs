using System.Buffers;
using System.Globalization;

namespace Undersigned.Import.Text;

/// <summary>Cuts a text into lines, and takes bullets, numbers and Markdown's marks off them.</summary>
internal static class PlainText
{
    // A published statement with every signature of a large campaign has fewer; more is some other file.
    public const int MostLines = 200_000;

    public static Document Read(string source, SourceFormat format, DocumentMeta? known = null)
    {
        var meta = known ?? new DocumentMeta();
        var markdown = format == SourceFormat.Markdown || (format == SourceFormat.Text && Markdown.IsLikely(source));
        var from = 0;
        if (markdown && FrontMatter.Read(source, out var behind) is { } front)
            (meta, from) = (front, behind);
        var lines = new List<Line>();
        var number = 1 + source.AsSpan(0, from).Count('\n');
        var blank = 0;
        var ruled = false;
        for (var i = from; i <= source.Length;)
        {
            var end = EndOfLine(source, i, out var next);
            if (number > MostLines)
                throw new UnreadableInput(UnreadableReason.TooComplex, $"The text has more than {MostLines} lines.", number);
            if (Clean(source, i, end, number, blank, markdown) is { } line)
            {
                // What stands below a rule to sign on is who signs there.
                if (ruled && blank == 0 && line.Marker == MarkerKind.None)
                    line.Marker = MarkerKind.Rule;
                lines.Add(line);
                (blank, ruled) = (0, false);
            }
            else
            {
                ruled = IsRule(source.AsSpan(i, end - i));
                blank += ruled ? 0 : 1;
            }

            number++;
            i = next;
        }

        SettleBareNumbers(lines);
        return new Document(source, markdown ? SourceFormat.Markdown : format, WrappedLines.Join(lines), meta);
    }

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\f\v");

    private static int EndOfLine(string text, int from, out int next)
    {
        var at = text.AsSpan(from).IndexOfAny(LineEnds);
        if (at < 0)
        {
            next = text.Length + 1;
            return text.Length;
        }

        next = from + at + (text[from + at] == '\r' && from + at + 1 < text.Length && text[from + at + 1] == '\n' ? 2 : 1);
        return from + at;
    }

    private const int ShortestRule = 5;

    private static bool IsRule(ReadOnlySpan<char> line) => line.Count('_') >= ShortestRule || line.Count('…') >= ShortestRule || line.Count('.') >= ShortestRule * 2;

    private static Line? Clean(string source, int start, int end, int number, int blank, bool markdown)
    {
        var raw = source.AsSpan(start, end - start);
        var level = 0;
        var from = SkipSpace(raw, 0);
        while (from < raw.Length && raw[from] == '>')
            from = SkipSpace(raw, from + 1);
        if (markdown && from < raw.Length && raw[from] == '#')
        {
            while (from + level < raw.Length && raw[from + level] == '#')
                level++;
            from += level;
            level = Math.Min(level, 6);
        }

        var marker = ListMarker.Read(raw, SkipSpace(raw, from), markdown);
        var (text, columns, strong) = markdown ? Markdown.Inline(raw, marker.ContentStart) : Plain(raw, marker.ContentStart);
        var line = new Line
        {
            Index = 0,
            Number = number,
            Text = text,
            Columns = columns,
            BlankBefore = blank,
            HeadingLevel = level,
            Strong = strong,
            Marker = marker.Kind,
            MarkerNumber = marker.Number,
        };
        TrimLine(line);
        // Marks alone, and letters that fold away to nothing, are no words.
        if (line.Words.Length == 0)
            return null;
        line.Cells = Columns(line);
        return line;
    }

    private static (string, LineColumns, bool) Plain(ReadOnlySpan<char> raw, int from) => (raw[from..].ToString(), LineColumns.From(from, raw.Length - from), false);

    // Outer space, the pipes of a flattened table, a rule behind the words, and a page's claim to its text, which a lost line end left behind them.
    private static void TrimLine(Line line)
    {
        var whole = line.Whole.Trim("|");
        var text = line.Text;
        var end = text.IndexOf(" ©", StringComparison.Ordinal) is var claim && claim > whole.Start ? Math.Min(claim, whole.End) : whole.End;
        while (end > whole.Start && (text[end - 1] is '_' or ' ' || (text[end - 1] == '.' && end > 3 && text[end - 2] == '.' && text[end - 3] == '.')))
            end--;
        line.Cut(whole.Start, end - whole.Start);
    }

    private const int ColumnGap = 3;

    // A tab, a pipe or three spaces part two columns.
    private static List<Piece> Columns(Line line)
    {
        var cells = new List<Piece>(1);
        var text = line.Text;
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var gap = 0;
            if (i < text.Length && text[i] is '\t' or '|')
            {
                gap = 1;
            }
            else
            {
                while (i + gap < text.Length && text[i + gap] is ' ' or '\u00A0')
                    gap++;
                if (gap < ColumnGap)
                    gap = 0;
            }

            if (i < text.Length && gap == 0)
                continue;
            var cell = new Piece(line, from, i - from).Trim("|");
            if (!cell.IsEmpty)
                cells.Add(cell);
            from = i + Math.Max(gap, 1);
            i = from - 1;
        }

        return cells;
    }

    // "1 Name" is numbered only where a line next to it goes on counting.
    private static void SettleBareNumbers(List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Marker != MarkerKind.BareNumber)
                continue;
            var counts = i > 0 && lines[i - 1].Marker is MarkerKind.Number or MarkerKind.BareNumber && lines[i - 1].MarkerNumber == lines[i].MarkerNumber - 1
                || i + 1 < lines.Count && lines[i + 1].Marker is MarkerKind.Number or MarkerKind.BareNumber && lines[i + 1].MarkerNumber == lines[i].MarkerNumber + 1;
            if (!counts)
                continue;
            // Only a line that really counts loses its number; the next one is judged by this one, so the kind stays until the end.
            var text = lines[i].Text;
            var skip = 0;
            while (skip < text.Length && (char.IsDigit(text[skip]) || char.IsWhiteSpace(text[skip])))
                skip++;
            lines[i].Cut(skip, text.Length - skip);
            lines[i].Cells = Columns(lines[i]);
            lines[i].Marker = MarkerKind.Number;
        }
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || char.GetUnicodeCategory(text[from]) == UnicodeCategory.Format))
            from++;
        return from;
    }
}
