using System.Buffers;

namespace Undersigned.Import.Lists;

/// <summary>The marks that part names, by kind, as they are looked for in a text.</summary>
internal static class SeparatorMarks
{
    public const string Dashes = "-–—―−‐";

    /// <summary>The stroke that lengthens letters; between spaces it stands for a dash, and so does the one below the line.</summary>
    public const char Tatweel = '\u0640';

    // What opens a parenthesis or a quotation, also the mark that closes most where it opens, too.
    private const string Openings = "([«“„”\u201F（";

    // What closes each of them.
    private const string Closings = ")]»”“””）";

    /// <summary>What closes a parenthesis or a quotation that opens with a mark; the null character where it opens none.</summary>
    public static char ClosingOf(char opening) => Openings.IndexOf(opening, StringComparison.Ordinal) is >= 0 and var at ? Closings[at] : '\0';

    private static readonly SearchValues<char>[] Marks = [.. Enum.GetValues<Separators.Kind>().Select(kind => SearchValues.Create(Listed(kind)))];
    private static readonly SearchValues<char>[] MarksAndOpenings = [.. Enum.GetValues<Separators.Kind>().Select(kind => SearchValues.Create(Listed(kind) + Openings))];

    /// <summary>The marks without which a kind parts nothing.</summary>
    public static SearchValues<char> Of(Separators.Kind kind) => Marks[(int)kind];

    /// <summary>The same, and those that open a parenthesis or a quotation: all that a cut has to look at.</summary>
    public static SearchValues<char> WithOpenings(Separators.Kind kind) => MarksAndOpenings[(int)kind];

    private static string Listed(Separators.Kind kind) => kind switch
    {
        Separators.Kind.Semicolon => ";؛",
        Separators.Kind.Bullet => "•·●∙▪■*★◦+",
        Separators.Kind.Bar => "|\t¦",
        Separators.Kind.Slash => "/",
        Separators.Kind.Stop => ".",
        // Between «A» «B» the names are parted by what closes them.
        Separators.Kind.Comma => ",،、，»”",
        _ => Dashes + Tatweel + '_',
    };
}
