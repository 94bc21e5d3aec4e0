using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>
/// Tells lists whose lines give a body and who signs for it ("Orchard Union – Ada Weber", "Orchard Union (Ada Weber)"): the body signs. A line alone
/// could as well hold a person and a body nobody knows, so all of them are looked at together.
/// </summary>
internal static class Representatives
{
    private const int LeastLines = 3;
    private const double MostLines = 0.6;
    private const double MostPersons = 0.8;
    private const int MostOthers = 3;
    private const int LongestPerson = 4;

    private enum Mark
    {
        Dash,
        Colon,
        Parenthesis,
        Comma,
    }

    /// <summary>The bodies alone where the lines of a list give bodies with who signs for each; else nothing changes.</summary>
    public static void LeaveOut(FoundList list, NameJudge judge)
    {
        foreach (var mark in Enum.GetValues<Mark>())
        {
            var pairs = list.Items.Where(item => !item.IsInline).Select(item => Split(item.Piece, mark)).OfType<(Piece Body, Piece Person)>().ToList();
            if (pairs.Count < LeastLines || pairs.Count < list.Items.Count * MostLines || !AreRepresented(pairs, list, mark, judge))
                continue;
            for (var i = 0; i < list.Items.Count; i++)
            {
                if (Split(list.Items[i].Piece, mark) is var (body, person) && MayBePerson(person, judge))
                    list.Items[i] = list.Items[i] with { Piece = body };
            }

            return;
        }
    }

    private static bool AreRepresented(List<(Piece Body, Piece Person)> pairs, FoundList list, Mark mark, NameJudge judge)
    {
        var persons = pairs.Count(pair => Vocabulary.GivenNames.At(pair.Person.Words, 0) > 0);
        var personsLeft = pairs.Count(pair => Vocabulary.GivenNames.At(pair.Body.Words, 0) > 0 && judge.Of(pair.Body, listed: true).Kind != NameKind.Organisation);
        var bodies = pairs.Count(pair => judge.Of(pair.Body, listed: true).Kind == NameKind.Organisation || pair.Body.Words.ToArray().Any(word => word is { IsAllCapitals: true, Length: > 1 }));
        // Behind a dash stands who signs where the heading speaks of bodies; behind other marks that has to show in the names.
        // A dash behind which half of them are surely persons, and before which none is, needs no word for a body.
        var announced = mark == Mark.Dash && personsLeft == 0 && persons * 2 >= pairs.Count && pairs.Count == list.Items.Count || mark == Mark.Dash && list.HeadingLine is { } heading && Vocabulary.Plurals.IsIn(heading.Words);
        return pairs.Count(pair => MayBePerson(pair.Person, judge)) >= pairs.Count * MostPersons && personsLeft * MostOthers < pairs.Count
            && persons * (announced ? MostOthers : 2) >= pairs.Count && (announced || bodies * 2 >= pairs.Count);
    }

    private static (Piece Body, Piece Person)? Split(Piece piece, Mark mark)
    {
        // "Lord Mayor of Aldersby, Ada Weber": the office is no body.
        if (piece.Line.Cells.Count > 1 || !NameJudge.IsCased(piece.Span) || Vocabulary.Roles.At(piece.Words, 0) > 0 || Vocabulary.Offices.At(piece.Words, 0) > 0)
            return null;
        switch (mark)
        {
            case Mark.Parenthesis:
                var body = NameMarks.WithoutParenthesis(piece, out var inside);
                return Pair(body, inside);
            case Mark.Colon:
                return piece.Span.IndexOf(": ") is > 0 and var colon ? Pair(piece.Slice(0, colon).Trim(), piece.Slice(colon + 1, piece.Length).Trim()) : null;
            default:
                return Separators.Cut(piece, mark == Mark.Dash ? Separators.Kind.Dash : Separators.Kind.Comma) is { Count: > 1 } parts && (mark == Mark.Dash || parts.Count == 2 || BehindOffice(parts[^1]) != parts[^1])
                    ? Pair(new Piece(piece.Line, piece.Start, parts[^2].End - piece.Start), parts[^1]) : null;
        }
    }

    // What a person is may stand behind the name, or before it.
    private static (Piece, Piece)? Pair(Piece body, Piece said) =>
        !said.IsEmpty && body.Words.Length > 0 && Separators.Cut(BehindOffice(said), Separators.Kind.Comma) is [{ Words.Length: > 1 and <= LongestPerson } person, ..] ? (body, person) : null;

    // "Vorsitzende Ada Weber", "geschäftsführender Vorstand Dr. Tom Holm": the name itself.
    private static Piece BehindOffice(Piece said)
    {
        var words = said.Words;
        var at = 0;
        while (at < words.Length && Math.Max(Vocabulary.Roles.At(words, at), Math.Max(Vocabulary.Offices.At(words, at), Vocabulary.RoleModifiers.At(words, at))) is > 0 and var office)
            at += office;
        while (at > 0 && at < words.Length && Vocabulary.Honorifics.At(words, at) is > 0 and var title)
            at += title;
        return at > 0 && words.Length - at is > 1 and <= LongestPerson ? said.From(words[at].Start) : said;
    }

    // A few words with capitals, none of which tells of a body or an office.
    private static bool MayBePerson(Piece piece, NameJudge judge) =>
        Vocabulary.Organisations.Count(piece.Words) == 0 && judge.Of(piece, listed: true).Kind is NameKind.Person or NameKind.Unknown or NameKind.Organisation
        && piece.Words[0] is { IsCapital: true } && piece.Words[^1].IsCapital && Vocabulary.Roles.At(piece.Words, 0) == 0 && PlaceReader.Of(piece) is null;
}
