using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>What a list says about the names that follow.</summary>
/// <param name="Place">The place of a heading such as "Germany:".</param>
/// <param name="IsPersons">Whether a heading says persons (true) or bodies (false) follow.</param>
internal readonly record struct GroupContext(ReadPlace? Place, bool? IsPersons);

/// <summary>One entry of a list before it is taken apart: a line, or a part of a list in one line.</summary>
/// <param name="IsInline">Whether it stood among others in one line, parted by <paramref name="Separator"/>.</param>
/// <param name="Below">What stands in its column on the lines below and tells what it is: its post, and perhaps its body.</param>
internal readonly record struct Item(Piece Piece, GroupContext Group, bool IsInline, Separators.Kind Separator, IReadOnlyList<Piece>? Below = null);

/// <summary>A list of signatories found in a text.</summary>
internal sealed class FoundList
{
    public required HeadingKind Kind { get; init; }

    /// <summary>The line that heads it, if any.</summary>
    public Line? HeadingLine { get; init; }

    public List<Item> Items { get; } = [];

    /// <summary>The lines it takes, its heading and groups included.</summary>
    public HashSet<Line> Lines { get; } = [];

    /// <summary>What the columns of its rows hold, where no row says that itself.</summary>
    public ColumnKind[]? Columns { get; set; }

    /// <summary>Whether the names stand within a sentence.</summary>
    public bool IsSentence { get; init; }

    /// <summary>How sure it is that this is a list of signatories, 0 to 1.</summary>
    public double Sure { get; set; }

    /// <summary>The list of names that stand in one sentence.</summary>
    public static FoundList InSentence(IReadOnlyList<Piece> names, double sure, bool? arePersons = null)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = sure, IsSentence = true };
        list.Lines.Add(names[0].Line);
        list.Items.AddRange(names.Select(name => new Item(NameMarks.Closed(name), new GroupContext(null, arePersons), true, Separators.Kind.Comma)));
        return list;
    }

    /// <summary>The list of names that stand on one line of their own: side by side in its columns, or parted otherwise.</summary>
    public static FoundList OnLine(Line line, IReadOnlyList<Piece> names)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.7 };
        list.Lines.Add(line);
        foreach (var name in names)
            list.Items.Add(new Item(name, default, true, Separators.Kind.Bar));
        return list;
    }

    public int FirstLine => Lines.Min(line => line.Index);

    public int LastLine => Lines.Max(line => line.Index);

    private const double MostShortNames = 0.7;
    private const int LeastShortNames = 3;

    /// <summary>"• Harbour Union (HU), / • Dockers' League (DL) stand here today.": where each line ends in the short name, so does the last.</summary>
    public void EndWithShortName()
    {
        var last = Items[^1];
        if (Items.Count > LeastShortNames && !last.IsInline && last.Piece.Text.LastIndexOf(')') is > 0 and var close && close < last.Piece.Length - 1
            && Items.Count(item => item.Piece.Trim(",;.،").Text.EndsWith(')')) >= (Items.Count - 1) * MostShortNames)
        {
            Items[^1] = last with { Piece = new Piece(last.Piece.Line, last.Piece.Start, close + 1) };
        }
    }
}
