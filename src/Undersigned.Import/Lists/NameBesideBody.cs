using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>
/// Tells lines of a person's name and what that person is or belongs to, one mark between them on each line ("لنا بوبک / انجمن باغ"):
/// in scripts without capitals many such names are ones that nobody knows, and only the lines around them tell what they are.
/// </summary>
internal static class NameBesideBody
{
    private const int LeastLines = 3;
    private const int LeastAbove = 2;
    private const double Most = 0.6;
    private const int LongestName = 4;
    private const int LongestBehind = 10;

    private static readonly Separators.Kind[] Marks = [Separators.Kind.Slash, Separators.Kind.Dash, Separators.Kind.Comma];

    /// <summary>Whether most pieces of a list are such lines, all with the same mark.</summary>
    public static bool AreMost(List<Piece> pieces, NameJudge judge) =>
        pieces.Count >= LeastLines && Array.Exists(Marks, mark => pieces.Select(piece => Behind(piece, mark, judge)).OfType<Piece>().ToList() is var behind
            && behind.Count >= pieces.Count * Most && (mark == Separators.Kind.Slash || AreOfPersons(behind, judge)));

    // Behind a dash or a comma also stands where a body is at home: a third of what stands there must be a role or another body.
    private static bool AreOfPersons(List<Piece> behind, NameJudge judge)
    {
        var verdicts = behind.ConvertAll(piece => judge.Of(piece, listed: true).Kind);
        return verdicts.Count(kind => kind is NameKind.Organisation or NameKind.Role) * LeastLines >= verdicts.Count && verdicts.Count(kind => kind == NameKind.Place) * LeastLines < verdicts.Count;
    }

    /// <summary>Whether a line goes on with such lines above it.</summary>
    public static bool GoesOn(Line line, List<Line> above, NameJudge judge) =>
        above.Count >= LeastAbove && Array.Exists(Marks, mark => Behind(line.Whole, mark, judge) is not null && above.TrueForAll(other => Behind(other.Whole, mark, judge) is not null));

    private static Piece? Behind(Piece piece, Separators.Kind mark, NameJudge judge) =>
        !NameJudge.IsCased(piece.Span) && Separators.Cut(piece, mark) is [{ Words.Length: > 1 and <= LongestName } name, { Words.Length: <= LongestBehind } behind, ..] parts && (mark != Separators.Kind.Slash || parts.Count == 2)
        && judge.Of(name, listed: true).Kind is NameKind.Person or NameKind.Unknown && judge.Clauses(piece.Words) == 0 ? behind : null;
}
