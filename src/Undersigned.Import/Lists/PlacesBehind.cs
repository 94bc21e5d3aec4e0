using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Takes off a name the places that stand behind it.</summary>
internal static class PlacesBehind
{
    /// <summary>Takes places off the end of a piece, parenthesis, dash, comma or full stop before them, as long as a name is left.</summary>
    public static Piece Take(Piece piece, ref ReadPlace? place)
    {
        while (true)
        {
            var bare = NameMarks.WithoutParenthesis(piece, out var aside);
            if (!aside.IsEmpty && PlaceReader.Of(aside) is { } inside && bare.Words.Length > 0 && !(inside.City is not null && IsAcronym(bare, aside)) && !AreInitials(bare, aside))
            {
                place = place is null ? inside : inside.With(place);
                piece = NameMarks.Clean(bare);
                continue;
            }

            // "River Centre (RCA, Norway)", "Harbour Union (QWL, RIVA, HDU)": whom else the name stands for is none of it.
            if (!aside.IsEmpty && bare.Words.Length > 0 && Separators.Cut(aside, Separators.Kind.Comma) is { Count: > 1 } said && NameJudge.IsCased(piece.Span) && (said.Count > 2 || (said[0].Words is [{ IsAllCapitals: true }] && PlaceReader.Of(said[1]) is not null)))
            {
                if (PlaceReader.Of(said[^1]) is { } country)
                    place = place is null ? country : country.With(place);
                piece = NameMarks.Clean(bare);
                continue;
            }

            if (LastPart(piece) is not { } last || last.Start == piece.Start)
                return piece;
            var rest = NameMarks.Clean(new Piece(piece.Line, piece.Start, last.Start - piece.Start).Trim("-–—−/(،,|_\u0640"));
            if (rest.Words.Length == 0)
                return piece;
            if ((PlaceReader.Of(last, place?.Country) ?? PlaceReader.OfRegion(last) ?? PlaceReader.Led(last)) is { } found)
                place = place is null ? found : found.With(place);
            else if (place is null && IsUnknownPlace(rest, last))
                place = new ReadPlace(null, last, null, null);
            else if (!IsState(last, place) && !IsBehindCity(rest, last) && !IsQuarter(last, place))
                return piece;
            piece = rest;
        }
    }

    // "انجمن زنان ماه (AMARA)": capitals behind a name in another script are its short name, though a city may be called so.
    private static bool IsAcronym(Piece bare, Piece aside) => aside.Words is [{ IsAllCapitals: true }] && !NameJudge.IsCased(bare.Span);

    // "Pontelago River Club (PRC)": its short name, though a country may be called so.
    private static bool AreInitials(Piece bare, Piece aside) =>
        aside.Words is [{ IsAllCapitals: true, Length: > 2 } letters] && string.Concat(bare.Words.ToArray().Where(word => word.IsCapital).Select(word => word.Key[0])) == letters.Key;

    // "Los Angeles – CA – USA": two capitals between places.
    private static bool IsState(Piece part, ReadPlace? behind) => behind?.Country is not null && part.Words is [{ Length: 2, IsAllCapitals: true }];

    // "…, Kipseli, Athens": one word between a name and its city is a quarter or a region.
    private static bool IsQuarter(Piece part, ReadPlace? behind) =>
        behind?.City is not null && part.Words is [{ IsCapital: true, IsAllCapitals: false }] && Vocabulary.Organisations.Count(part.Words) == 0;

    // "Somaliska Kvinnoförbundet, Borlänge": one word behind the comma of a body's name is a place, known or not.
    private static bool IsUnknownPlace(Piece rest, Piece last)
    {
        var words = last.Words;
        if (words.Length != 1 || words[0].IsAllCapitals || words[0].IsNumber || !rest.Line.Text.AsSpan(rest.End, last.Start - rest.End).ContainsAny(',', '،'))
            return false;
        return (words[0].IsCapital || !NameJudge.IsCased(last.Span)) && Vocabulary.Organisations.Count(rest.Words) > 0 && rest.Words.Length > 1
            && Vocabulary.Organisations.Count(words) == 0 && Vocabulary.Roles.Count(words) == 0 && Separators.Cut(rest, Separators.Kind.Comma).Count == 1;
    }

    // "… – Gothenburg – Sweeden": behind a city stands its country or region, even where its name is misspelled.
    private static bool IsBehindCity(Piece rest, Piece last) =>
        last.Words.Length <= 2 && Vocabulary.Organisations.Count(last.Words) == 0 && !last.Words[0].IsAllCapitals
        && LastPart(rest) is { } before && before.Start > rest.Start && PlaceReader.Of(before) is { City: not null };

    // "Partiya Kurdistanî-Sûrî": two adjectives of countries are one.
    private static bool JoinsAdjectives(Piece piece, int at)
    {
        var before = new Piece(piece.Line, piece.Start, at - piece.Start).Words;
        return before.Length > 0 && before[^1].End == at && before[^1].IsCapital && piece.Line.Text[at - 1] is 'î' or 'i' && piece.Line.Text[piece.End - 1] is 'î' or 'i';
    }

    // "(DU) Aldersby-Tavistan": a name joined to a place.
    private static bool JoinsCapitals(Piece piece, int at) =>
        new Piece(piece.Line, piece.Start, at - piece.Start).Words is [.., { IsCapital: true, IsAllCapitals: false } before] && before.End == at && before.Start > 1 && piece.Line.Text[before.Start - 2] == ')';

    // "River Friendship-Norway", "Quay Union Selmar-Aldersby": in a cased script a place joined to a word with a capital stays with it; who means its place parts the two.
    private static bool JoinsPlace(Piece piece, int at) =>
        NameJudge.IsCased(piece.Span) && new Piece(piece.Line, piece.Start, at - piece.Start).Words is [_, .., var before] && before.End == at && (before.IsCapital || piece.Line.Text[before.Start - 1] == '-') && !IsTownBehindCountry(piece, before, at);

    // "Friends of the Prisoners in Norway-Paris": what they care for is in one country, and they are in another's town.
    private static bool IsTownBehindCountry(Piece piece, Word before, int at) =>
        PlaceReader.Of(piece.Line.Text[before.Start..at]) is { City: null } && PlaceReader.Of(new Piece(piece.Line, at + 1, piece.End - at - 1)) is { City: not null };

    // "Rural Party of Selmar-Varan": what a body is of goes on.
    private static bool JoinsOf(Piece piece, int at) =>
        new Piece(piece.Line, piece.Start, at - piece.Start).Words is [_, .., { IsCapital: false } of, { IsCapital: true } before] && before.End == at && of.Key is "of" or "de" or "du" or "von" or "di" or "del";

    // The part behind the last dash, comma, bar or full stop.
    private static Piece? LastPart(Piece piece)
    {
        Piece? best = null;
        foreach (var kind in (ReadOnlySpan<Separators.Kind>)[Separators.Kind.Dash, Separators.Kind.Comma, Separators.Kind.Bar, Separators.Kind.Slash])
        {
            if (Separators.MayCut(piece, kind) && Separators.Cut(piece, kind) is { Count: > 1 } parts && (best is null || parts[^1].Start > best.Value.Start))
                best = parts[^1];
        }

        // " .Athens", "political refugees-Paris": a mark glued to a place, behind more than one word, and not within a parenthesis.
        var text = piece.Line.Text;
        for (var i = piece.End - 2; i > piece.Start && best is null && piece.Words.Length > 2 && text[piece.End - 1] != ')'; i--)
        {
            if (char.IsWhiteSpace(text[i]))
                break;
            if ((text[i] is '.' or '/' || (Separators.IsDash(text[i]) && !JoinsAdjectives(piece, i) && !JoinsOf(piece, i) && !JoinsCapitals(piece, i) && !JoinsPlace(piece, i))) && PlaceReader.Of(new Piece(piece.Line, i + 1, piece.End - i - 1)) is not null)
                best = new Piece(piece.Line, i + 1, piece.End - i - 1);
        }

        return best;
    }
}
