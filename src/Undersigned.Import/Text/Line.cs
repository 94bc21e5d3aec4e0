namespace Undersigned.Import.Text;

/// <summary>What stands before the words of a line.</summary>
internal enum MarkerKind
{
    None,
    Bullet,
    Number,

    /// <summary>A number with nothing behind it but a space; it counts only among its neighbours.</summary>
    BareNumber,

    /// <summary>A rule to sign on: underscores or dots.</summary>
    Rule,
}

/// <summary>A line of the text with something on it, without bullets, markup and outer white space.</summary>
internal sealed class Line
{
    private Word[]? words;
    private bool? hasAddress;
    private int? reportStart;

    /// <summary>Position among the document's lines.</summary>
    public required int Index { get; set; }

    /// <summary>Number of the line in the text as read, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The words of the line.</summary>
    public required string Text { get; set; }

    /// <summary>For each character of <see cref="Text"/> its column in the text as read, from 0.</summary>
    public LineColumns Columns { get; set; }

    /// <summary>Where the line was put together of several of the text: for each character of <see cref="Text"/> the number of its own; else null.</summary>
    public int[]? Numbers { get; set; }

    /// <summary>How many empty lines stand before it.</summary>
    public int BlankBefore { get; init; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Whether the whole line is set in bold.</summary>
    public bool Strong { get; init; }

    public MarkerKind Marker { get; set; }

    /// <summary>The number of the marker, or 0.</summary>
    public int MarkerNumber { get; init; }

    /// <summary>Cells where the line is a row of a table or of columns; else one, the whole line.</summary>
    public IReadOnlyList<Piece> Cells { get; set; } = [];

    /// <summary>Whether the line belongs to the page and not to the statement.</summary>
    public bool IsFurniture { get; set; }

    public Word[] Words => words ??= Word.Of(Text);

    /// <summary>Whether a mail or web address, or a telephone number, stands in it.</summary>
    public bool HasAddress => hasAddress ??= Lists.NameJudge.IsAddress(Text);

    /// <summary>Where its first sentence begins: behind the dateline of a news agency, else 0.</summary>
    public int ReportStart => reportStart ??= Lists.Dateline.EndOf(this);

    public Piece Whole => new(this, 0, Text.Length);

    public bool EndsInComma => Text.TrimEnd()[^1] is ',' or '،';

    public bool IsListed => Marker is MarkerKind.Bullet or MarkerKind.Number;

    /// <summary>Replaces the line's text by a part of it, keeping where each character stood.</summary>
    public void Cut(int start, int length)
    {
        Text = Text.Substring(start, length);
        Columns = Columns.Slice(start, length);
        Numbers = Numbers?.AsSpan(start, length).ToArray();
        (words, hasAddress, reportStart) = (null, null, null);
        Cells = [Whole];
    }

    public override string ToString() => Text;
}

/// <summary>A part of a line.</summary>
internal readonly record struct Piece(Line Line, int Start, int Length)
{
    public int End => Start + Length;

    public string Text => Length == 0 ? "" : Line.Text.Substring(Start, Length);

    public ReadOnlySpan<char> Span => Length == 0 ? default : Line.Text.AsSpan(Start, Length);

    public bool IsEmpty => Length == 0;

    // Pieces are what most is remembered by.
    public bool Equals(Piece other) => ReferenceEquals(Line, other.Line) && Start == other.Start && Length == other.Length;

    public override int GetHashCode() => HashCode.Combine(Line?.Number, Start, Length);

    /// <summary>The piece from a place in its line on.</summary>
    public Piece From(int start) => new(Line, start, End - start);

    /// <summary>The part of this piece between two of its own positions.</summary>
    public Piece Slice(int start, int end) => new(Line, Start + start, end - start);

    /// <summary>The piece without outer white space and the given marks.</summary>
    public Piece Trim(string marks = "")
    {
        var (start, end) = (Start, End);
        var text = Line.Text;
        while (start < end && (IsSpace(text[start]) || marks.Contains(text[start])))
            start++;
        while (end > start && (IsSpace(text[end - 1]) || marks.Contains(text[end - 1])))
            end--;
        return new Piece(Line, start, end - start);
    }

    /// <summary>The words of the piece.</summary>
    public ReadOnlySpan<Word> Words
    {
        get
        {
            if (Length == 0)
                return default;
            var all = Line.Words;
            var first = FirstEndingBehind(all, Start);
            // Words do not overlap: of those that end behind the piece only the first can begin within it.
            var last = FirstEndingBehind(all, End);
            if (last < all.Length && all[last].Start < End)
                last++;
            // A piece that begins or ends inside a word, where "and" was glued to it, has words of its own.
            var cut = last > first && (all[first].Start < Start || all[last - 1].End > End);
            return cut ? Word.Of(Text, Start) : all.AsSpan(first, last - first);
        }
    }

    // By halving: lists of thousands of names stand in one line.
    private static int FirstEndingBehind(Word[] words, int position)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u200C' or '\u202A' or '\u202B' or '\u202C' or '\u2068' or '\u2069' or '\u2067' or '\u2066';
}
