using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Tells places that no gazetteer has by the places of the other entries of a list.</summary>
internal static class UnknownPlaces
{
    private const double MostPlaces = 0.6;
    private const int LeastPlaces = 3;

    /// <summary>Takes the places off the names of a list's entries where those of the others tell that they are such.</summary>
    public static void Take(List<Entry> found)
    {
        TakeUnknownPlaces(found);
        TakeUnknownAsides(found);
        TakeTowns(found);
        SettleCities(found);
    }

    // "weaver, Aldersby" among many a "baker, Berlin": where what persons are is mostly followed by their town, what stands in its stead is one nobody knows;
    // and "Ada Bell, Aldersby" among twice as many a "Bo Lind, Berlin".
    private static void TakeTowns(List<Entry> found)
    {
        var placed = found.FindAll(entry => entry is { Kind: NameKind.Person, Affiliation: null, Place.CityPiece: not null });
        var open = found.FindAll(entry => entry is { Kind: NameKind.Person, Affiliation: { } body, Place: null } && FollowsComma(entry.Role ?? entry.Names[^1].Piece, body) && IsLikeTown(body));
        TakeWhereMany(open.FindAll(entry => entry.Role is not null), placed.Count, 1);
        TakeWhereMany(open.FindAll(entry => entry.Role is null), placed.Count(entry => entry.Role is null), 2);

        static void TakeWhereMany(List<Entry> some, int placed, int asMany)
        {
            foreach (var entry in some.Where(_ => placed >= LeastPlaces && placed >= some.Count * asMany))
                (entry.Place, entry.Affiliation) = (new ReadPlace(null, entry.Affiliation, null, null), null);
        }
    }

    private static bool FollowsComma(Piece piece, Piece next) => piece.Line == next.Line && next.Start > piece.End && piece.Line.Text.AsSpan(piece.End).TrimStart() is [',', ..];

    private static bool IsLikeTown(Piece piece) =>
        NameJudge.IsCased(piece.Span) && piece.Words is { Length: <= LongestPlace } words && words[0] is { IsCapital: true, IsAllCapitals: false } && !words.ToArray().Any(word => word.IsAllCapitals && word.Length > 2)
        && Vocabulary.Organisations.Count(words) == 0 && Vocabulary.Roles.Count(words) == 0 && piece.Span.IndexOfAny(',', '(', '&') < 0;

    // Between cities "تونس" is the city, not the country of that name.
    private static void SettleCities(List<Entry> found)
    {
        var cities = found.Count(entry => entry.Place is { CityPiece: not null, CountryPiece: null });
        var open = found.Where(entry => entry.Place is { CityPiece: null, CountryPiece: { } piece } && Places.City(piece.Text) is not null).ToList();
        foreach (var entry in open.Where(_ => cities >= 2 && cities > open.Count && cities + open.Count >= found.Count(entry => entry.Place is not null)))
            entry.Place = new ReadPlace(Places.City(entry.Place!.CountryPiece!.Value.Text), entry.Place.CountryPiece, null, null);
    }

    /// <summary>Where one of two names bore its city, the last word of the other behind a dash is the same city in a spelling nobody knows.</summary>
    public static void TakeOfPairs(List<Entry> found)
    {
        if (found.Count(entry => entry.Place is not null) < found.Count * MostPlaces)
            return;
        foreach (var entry in found.Where(entry => entry is { Place.City: not null, Names.Count: 2 }))
        {
            for (var i = 0; i < entry.Names.Count; i++)
            {
                var name = entry.Names[i];
                if (entry.Place!.CityPiece is { } city && city.Line != name.Piece.Line && Separators.Cut(name.Piece, Separators.Kind.Dash) is { Count: > 1 } parts
                    && parts[^1].Words is [{ IsCapital: true, IsAllCapitals: false }] && Vocabulary.Organisations.Count(parts[^1].Words) == 0)
                {
                    entry.Names[i] = name with { Piece = new Piece(name.Piece.Line, name.Piece.Start, parts[^1].Start - name.Piece.Start).Trim("-–—") };
                }
            }
        }
    }

    // Where what stands in parentheses behind the names is mostly a place, it is one elsewhere, too.
    private static void TakeUnknownAsides(List<Entry> found)
    {
        var known = found.Count(entry => (entry.Place?.CityPiece ?? entry.Place?.CountryPiece) is { } piece && IsAside(piece));
        // Behind a person's name it was taken for what that person is.
        var described = found.Where(entry => entry is { Place: null, Kind: NameKind.Person, Affiliation: null, Role: { Words.Length: <= 2 } role } && IsAside(role) && Vocabulary.Roles.Count(role.Words) == 0).ToList();
        foreach (var entry in described.Where(_ => known >= 2 && known >= described.Count))
            (entry.Place, entry.Role) = (new ReadPlace(null, entry.Role, null, null), null);
        var open = found.Where(entry => entry is { Place: null, Names.Count: 1 } && IsLikePlace(entry.Names[0].Piece)).ToList();
        // A gazetteer lacks the countries' names of some language; what stands behind most names and comes again is one all the same.
        var again = open.Count >= LeastAsides && open.Count * 2 >= found.Count && open.GroupBy(entry => Fold.Key(AsideOf(entry).Text)).Any(same => same.Count() > 1);
        if (!again && (known < 2 || known < open.Count))
            return;
        var places = open.Select(entry => Fold.Key(AsideOf(entry).Text)).ToHashSet();
        foreach (var entry in open)
        {
            var name = entry.Names[0];
            entry.Names[0] = name with { Piece = NameMarks.WithoutParenthesis(name.Piece, out var aside) };
            entry.Place = new ReadPlace(null, aside, null, null);
            entry.Sure *= 0.8;
        }

        // "(UD of the Docks, Tavistan)": another name, and such a place behind it.
        foreach (var entry in found.Where(entry => entry is { Place: null, Names.Count: 1 }))
        {
            if (AsideOf(entry) is not { IsEmpty: false } aside || Separators.Cut(aside, Separators.Kind.Comma) is not [_, var last] || !places.Contains(Fold.Key(last.Text)))
                continue;
            entry.Names[0] = entry.Names[0] with { Piece = NameMarks.WithoutParenthesis(entry.Names[0].Piece, out _) };
            entry.Place = new ReadPlace(null, last, null, null);
        }
    }

    private static bool IsAside(Piece piece) => piece.Start > 0 && piece.Line.Text[piece.Start - 1] == '(';

    private const int LeastAsides = 5;
    private const int LongestPlace = 3;

    // Without capitals three words may as well be "… of conscience in Paris".
    private const int LongestUncasedPlace = 2;

    private static Piece AsideOf(Entry entry)
    {
        NameMarks.WithoutParenthesis(entry.Names[0].Piece, out var aside);
        return aside;
    }

    private static bool IsLikePlace(Piece name)
    {
        var outer = NameMarks.WithoutParenthesis(name, out var aside);
        var words = aside.Words;
        return words.Length is 1 or 2 && outer.Words.Length > 0 && (outer.Words.Length > 1 || outer.Words[0].IsAllCapitals) && Vocabulary.Organisations.Count(words) == 0 && Vocabulary.Roles.Count(words) == 0
            && words[0] is { IsAllCapitals: false, IsNumber: false } && (words[0].IsCapital || !NameJudge.IsCased(aside.Span)) && aside.Text.Count(char.IsUpper) <= words.Length;
    }

    private const double NearlyAll = 0.9;

    // "Quarter Watch, Westhaven": one word with a capital behind the only comma.
    private static bool IsBehindComma(Entry entry) =>
        entry is { Place: null, Names: [var name] } && Separators.Cut(name.Piece, Separators.Kind.Comma) is [_, { Words: [{ IsCapital: true, IsAllCapitals: false }] } last] && Vocabulary.Organisations.Count(last.Words) == 0 && Vocabulary.Roles.Count(last.Words) == 0;

    // Where most names of a list end in a place, what stands in its stead elsewhere is a place the gazetteer lacks.
    private static void TakeUnknownPlaces(List<Entry> found)
    {
        var bodies = found.Where(entry => entry.Kind == NameKind.Organisation).ToList();
        var placed = bodies.Count(entry => entry.Place is not null || IsBehindComma(entry));
        if (found.Count(entry => entry.Place is not null) is var known && (known < LeastPlaces || known < found.Count * MostPlaces) && (placed < LeastPlaces || placed < bodies.Count * NearlyAll))
            return;
        foreach (var entry in found.Where(entry => entry is { Place: null, Kind: NameKind.Organisation, Names.Count: 1 }))
        {
            var name = entry.Names[0];
            foreach (var kind in (ReadOnlySpan<Separators.Kind>)[Separators.Kind.Dash, Separators.Kind.Comma])
            {
                if (Separators.Cut(name.Piece, kind) is not { Count: 2 } parts || parts[1].Words.Length > (NameJudge.IsCased(parts[1].Span) ? LongestPlace : LongestUncasedPlace) || Vocabulary.Organisations.Count(parts[1].Words) > 0 || parts[1].Words[0].IsAllCapitals)
                    continue;
                entry.Names[0] = name with { Piece = parts[0] };
                entry.Place = new ReadPlace(null, parts[1], null, null);
                entry.Sure *= 0.8;
                break;
            }
        }
    }
}
