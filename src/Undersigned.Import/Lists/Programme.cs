using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells the lists of a programme, who calls to which gathering or walks in which column, from those of signatories.</summary>
internal static class Programme
{
    private const int LongestEntry = 30;
    private const int BesideHour = 3;

    /// <summary>Whether a list stands right below an hour: who calls to one of several gatherings.</summary>
    public static bool IsBesideHour(FoundList list, Reading reading) =>
        list.HeadingLine!.Text.TrimEnd()[^1] != ':' && Enumerable.Range(list.HeadingLine!.Index - BesideHour, BesideHour).Any(i => i >= 0 && reading.HourIn(reading.Lines[i]) is not null && reading.Lines[i].Words.Length <= LongestEntry);

    private const int LongestLabel = 3;

    /// <summary>Whether a text tells in fields of their own when and where people gather ("Place: …", "Hour: …").</summary>
    public static bool HasFields(Reading reading) => reading.Lines.Any(line => IsField(line, Vocabulary.WhenLabels)) && reading.Lines.Any(line => IsField(line, Vocabulary.WhereLabels));

    private static bool IsField(Line line, TermSet labels) =>
        line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && new Piece(line, 0, colon).Words is { Length: > 0 and <= LongestLabel } label && labels.IsAll(label);

    /// <summary>"Place of the rally: Tavik, Quarter Square, the gate of the hall"</summary>
    public static bool IsWhereOrWhen(Line line) =>
        line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && new Piece(line, 0, colon).Words is { Length: > 0 and <= LongestLabel } label && (Vocabulary.WhereLabels.At(label, 0) > 0 || Vocabulary.WhenLabels.At(label, 0) > 0);

    private const int LongestColumn = 3;
    private const int LeastInColumn = 4;

    /// <summary>"left column / A, B, C, D / right column / E, F, G, H": lines of names below short labels, of which there are several, tell who walks, plays or sits where.</summary>
    public static List<Line> Columns(Reading reading, InlineList inline)
    {
        var lines = reading.Lines;
        var columns = lines.Where(line => line is { Index: > 0, BlankBefore: 0 } && lines[line.Index - 1] is { Words.Length: <= LongestColumn, IsListed: false } label && label.Text.TrimEnd()[^1] != ':' && !Vocabulary.Groups.IsIn(label.Words) && !Vocabulary.Plurals.IsIn(label.Words)
            && Heading.Of(label, reading.Judge).Kind == HeadingKind.None && inline.Split(line.Whole, headed: false) is var (_, items) && items.Count >= LeastInColumn).ToList();
        return columns.Count > 1 ? columns : [];
    }

    private const int LongestHour = 3;

    /// <summary>"09:30" on a line of its own: below it stands where one meets then.</summary>
    public static bool IsHour(int at, Reading reading) => at >= 0 && reading.Lines[at] is { Words.Length: <= LongestHour } line && reading.HourIn(line) is not null;
}
