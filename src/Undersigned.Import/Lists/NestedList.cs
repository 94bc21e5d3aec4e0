using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Cuts what stands between two semicolons once more where commas part several names in it: "Ada Weber (teacher), Omar Teal (fisher); Ines Roth".</summary>
internal static class NestedList
{
    private const double Known = 0.7;
    private const int LeastBodies = 3;
    private const int LeastByTurns = 8;
    private const int LongestLabel = 14;

    /// <summary>The names of one part of a list that semicolons part; the part itself where it is one name.</summary>
    public static IEnumerable<Piece> Cut(Piece part, string language, NameJudge judge)
    {
        // "the member states with a mission here: Denmark, Finland"
        var names = part.Line.Text.IndexOf(':', part.Start, part.Length) is > 0 and var colon && new Piece(part.Line, part.Start, colon - part.Start).Words.Length <= LongestLabel ? new Piece(part.Line, colon + 1, part.End - colon - 1).Trim() : part;
        var pieces = Separators.CutAnd(Separators.Cut(names, Separators.Kind.Comma), language, piece => Kind(piece, judge) is NameKind.Person or NameKind.Place or NameKind.Organisation);
        if (pieces.Count < 2)
            return [part];
        if (pieces.TrueForAll(piece => PlaceReader.Of(piece) is { City: null }))
            return pieces;
        if (names != part)
            return [part];
        var starts = pieces.ConvertAll(piece => Kind(piece, judge));
        // A person's place or body stands behind the person; another person does not.
        if (starts.Count(kind => kind == NameKind.Person) > 1 && starts[0] == NameKind.Person)
            return Join(pieces, starts);
        // Commas and semicolons by turns: so many commas part names as well.
        if (pieces.Count >= LeastByTurns && !starts.Contains(NameKind.Person))
            return pieces;
        // "Ada Weber (teacher), Omar Teal (fisher)": each with what tells who it is.
        if (pieces.Count(piece => piece.Text.EndsWith(')')) * 2 > pieces.Count && pieces.TrueForAll(piece => judge.Of(NameMarks.WithoutParenthesis(piece, out _), listed: true).Kind == NameKind.Person))
            return pieces;
        return pieces.Count >= LeastBodies && starts.TrueForAll(kind => kind == NameKind.Organisation) && pieces.TrueForAll(piece => NameJudge.StartsWithOrganisation(piece.Words)) ? pieces : [part];
    }

    private static NameKind Kind(Piece piece, NameJudge judge)
    {
        var verdict = judge.Of(NameMarks.WithoutParenthesis(piece, out _), listed: true);
        // "Consultant Speech and Language Therapist"
        if (verdict.Kind == NameKind.Person && Vocabulary.Roles.At(piece.Words, 0) > 0 && !Vocabulary.Honorifics.IsIn(piece.Words[..1]))
            return NameKind.Role;
        return verdict.Likeness >= Known || verdict.Kind == NameKind.Place ? verdict.Kind : NameKind.None;
    }

    // What begins with no person's name tells of the one before it.
    private static List<Piece> Join(List<Piece> pieces, List<NameKind> starts)
    {
        var joined = new List<Piece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0 && starts[i] != NameKind.Person)
                joined[^1] = new Piece(pieces[i].Line, joined[^1].Start, pieces[i].End - joined[^1].Start);
            else
                joined.Add(pieces[i]);
        }

        return joined;
    }
}
