namespace Undersigned.Import.Text;

/// <summary>The form in which an input came.</summary>
public enum SourceFormat
{
    /// <summary>Plain text, also with Markdown's marks in it.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page or a part of one.</summary>
    Html,

    /// <summary>A mail message.</summary>
    Mail,

    /// <summary>A table of cells parted by commas, semicolons or tabs.</summary>
    Csv,
}

/// <summary>What a page, a mail or a front matter says of its text apart from it.</summary>
internal sealed record DocumentMeta
{
    public string? Title { get; init; }

    public string? Date { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }
}

/// <summary>A text as lines with something on them.</summary>
internal sealed class Document
{
    private readonly int[] starts;

    public Document(string source, SourceFormat format, List<Line> lines, DocumentMeta meta)
    {
        Source = source;
        Format = format;
        Lines = lines;
        Meta = meta;
        starts = new int[lines.Count];
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Index = i;
            starts[i] = length;
            length += lines[i].Text.Length + 1;
        }

        Flat = string.Create(length, (lines, starts), static (flat, parts) =>
        {
            for (var i = 0; i < parts.lines.Count; i++)
            {
                parts.lines[i].Text.CopyTo(flat[parts.starts[i]..]);
                flat[parts.starts[i] + parts.lines[i].Text.Length] = '\n';
            }
        });
    }

    /// <summary>The text as read, to which all places refer: the input itself, or what a page or a mail says.</summary>
    public string Source { get; }

    public SourceFormat Format { get; }

    public IReadOnlyList<Line> Lines { get; }

    public DocumentMeta Meta { get; }

    /// <summary>The rows and cells where the input is a table, else null.</summary>
    public IReadOnlyList<IReadOnlyList<Piece>>? Table { get; init; }

    /// <summary>The lines one under the other.</summary>
    public string Flat { get; }

    /// <summary>The language most of the text is in.</summary>
    public string Language { get; set; } = "und";

    /// <summary>Where a line begins in <see cref="Flat"/>.</summary>
    public int StartOf(Line line) => starts[line.Index];

    /// <summary>The line that holds a position of <see cref="Flat"/>.</summary>
    public Line LineAt(int position)
    {
        var found = Array.BinarySearch(starts, position);
        return Lines[found >= 0 ? found : ~found - 1];
    }

    /// <summary>A part of <see cref="Flat"/> as a piece of its first line.</summary>
    public Piece PieceAt(int position, int length)
    {
        var line = LineAt(position);
        var start = position - starts[line.Index];
        return new Piece(line, start, Math.Min(length, line.Text.Length - start));
    }
}
