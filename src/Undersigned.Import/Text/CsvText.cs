using CsvHelper;

namespace Undersigned.Import.Text;

/// <summary>Reads a table of cells parted by commas, semicolons or tabs.</summary>
internal static class CsvText
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];
    private const int MostRows = 100_000;
    private const int MostColumns = 100;
    private const int LinesLookedAt = 20;
    private const int LongestRow = 256 * 1024;

    /// <summary>The document of a table.</summary>
    /// <exception cref="UnreadableInput">A quotation mark is out of place, a cell is a formula, or the table is too large.</exception>
    public static Document Read(string text)
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = DelimiterOf(text),
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
        };
        var rows = new List<IReadOnlyList<Piece>>();
        var lines = new List<Line>();
        using var reader = CsvReader.FromText(text, options);
        try
        {
            while (reader.Read())
            {
                if (rows.Count == MostRows)
                    throw new UnreadableInput(UnreadableReason.TooComplex, $"The table has more than {MostRows} rows.", (int)reader.LineNumber);
                if (reader.FieldCount > MostColumns)
                    throw new UnreadableInput(UnreadableReason.TooComplex, $"A row of the table has more than {MostColumns} cells.", (int)reader.LineNumber);
                rows.Add(Row(reader, lines));
            }
        }
        catch (CsvFormatException broken)
        {
            throw new UnreadableInput(UnreadableReason.Quotes, $"A quotation mark is out of place or never closed in the row on line {broken.LineNumber}.", (int)broken.LineNumber, broken);
        }

        return new Document(text, SourceFormat.Csv, lines, new DocumentMeta()) { Table = rows };
    }

    // The row becomes one line, its cells pieces of it; columns count within the line as it is written out here.
    private static List<Piece> Row(CsvReader reader, List<Line> lines)
    {
        var cells = new List<string>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var cell = reader.GetString(i);
            if (IsFormula(cell))
                throw new UnreadableInput(UnreadableReason.Formula, $"A cell on line {reader.LineNumber} is a formula. Save the table with values only.", (int)reader.LineNumber);
            cells.Add(cell);
        }

        var text = string.Join('\t', cells);
        var line = new Line { Index = lines.Count, Number = (int)reader.LineNumber, Text = text, Columns = LineColumns.From(0, text.Length) };
        lines.Add(line);
        var pieces = new List<Piece>(cells.Count);
        var at = 0;
        foreach (var cell in cells)
        {
            pieces.Add(new Piece(line, at, cell.Length).Trim());
            at += cell.Length + 1;
        }

        line.Cells = pieces;
        return pieces;
    }

    // What a spreadsheet would run: "=HYPERLINK(…)", "@SUM(A1)", "+cmd|' /C calc'!A0". A dash or plus before plain words is none.
    private static bool IsFormula(string cell)
    {
        var text = cell.AsSpan().TrimStart();
        if (text.Length < 2)
            return false;
        return text[0] switch
        {
            '=' => true,
            '@' => text.Contains('('),
            '+' or '-' => text.ContainsAny('(', '|', '!') && !char.IsWhiteSpace(text[1]) && !char.IsDigit(text[1]),
            _ => false,
        };
    }

    /// <summary>The mark that parts the cells: the one that cuts most lines into the same number of parts.</summary>
    public static char DelimiterOf(string text)
    {
        var best = ',';
        var most = 0.0;
        var lines = Lines(text).ToList();
        foreach (var delimiter in Delimiters)
        {
            var counts = lines.Select(line => Outside(line, delimiter)).ToList();
            var common = counts.Where(count => count > 0).GroupBy(count => count).OrderByDescending(group => group.Count()).FirstOrDefault();
            var share = common is null ? 0 : common.Count() / (double)counts.Count * Math.Min(common.Key, 4);
            if (share > most)
                (best, most) = (delimiter, share);
        }

        return best;
    }

    /// <summary>Whether a text without a telling name is a table: a heading of known columns, and rows of as many cells.</summary>
    public static bool IsLikely(string text)
    {
        var delimiter = DelimiterOf(text);
        var counts = Lines(text).Select(line => Outside(line, delimiter)).ToList();
        if (counts.Count < 3 || counts[0] == 0 || counts.Count(count => count == counts[0]) * 10 < counts.Count * 9)
            return false;
        var heading = Lines(text).First().Split(delimiter);
        var line = new Line { Index = 0, Number = 1, Text = string.Join('\t', heading.Select(cell => cell.Trim('"', ' '))) };
        var (cells, at) = (new List<Piece>(), 0);
        foreach (var cell in line.Text.Split('\t'))
        {
            cells.Add(new Piece(line, at, cell.Length));
            at += cell.Length + 1;
        }

        return Lists.TableReader.HeadingOf(cells) is not null;
    }

    private static IEnumerable<string> Lines(string text)
    {
        var from = 0;
        for (var i = 0; i < LinesLookedAt && from <= text.Length; i++)
        {
            var end = text.IndexOf('\n', from) is >= 0 and var at ? at : text.Length;
            if (text[from..end].TrimEnd('\r') is { Length: > 0 } line)
                yield return line;
            from = end + 1;
        }
    }

    private static int Outside(string line, char delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == delimiter && !quoted)
                count++;
        }

        return count;
    }
}
