using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>A place as written: a city, a country, or both.</summary>
internal sealed record ReadPlace(City? City, Piece? CityPiece, string? Country, Piece? CountryPiece)
{
    /// <summary>What both say together; the first wins where they differ.</summary>
    public ReadPlace With(ReadPlace other) =>
        new(City ?? other.City, CityPiece ?? other.CityPiece, Country ?? other.Country, CountryPiece ?? other.CountryPiece);
}

/// <summary>Reads cities and countries by the gazetteer.</summary>
internal static class PlaceReader
{
    private const int MostWords = 5;

    /// <summary>The place that all of a text names, or null.</summary>
    /// <param name="within">The country that stands beside it, where known: of a city and a country of one name it is the city there.</param>
    public static ReadPlace? Of(Piece piece, string? within = null)
    {
        piece = piece.Trim(".,;،؛:()[]|");
        var words = piece.Words;
        if (words.Length is 0 or > MostWords || (words[0].Start == piece.Start && !words[0].Form.OpensPlace))
            return words.Length is > 1 and <= MostWords ? Greater(piece, words) : null;
        var text = piece.Text;
        var (city, country) = Places.Named(text);
        // "عمان، الأردن", and "عمّان" with the mark that tells it from the country.
        if (country is not null && country != within && CityWithin(text, within) is { } inside)
            return new ReadPlace(inside, piece, null, null);
        // "Tunis" is the city where the language tells the two apart.
        if (country is not null && !(city is not null && Fold.Key(city.English) == Fold.Key(text) && Fold.Key(Places.CountryName(country, "en")) != Fold.Key(text)))
            return new ReadPlace(null, null, country, piece);
        if (city is not null)
            return new ReadPlace(city, piece, null, null);
        // "Calgary Canada", "Oxford, UK", "Berlin (Germany)"
        for (var k = 1; k < words.Length; k++)
        {
            var (left, right) = (piece.Slice(0, words[k - 1].End - piece.Start), piece.Slice(words[k].Start - piece.Start, piece.Length));
            var (first, before) = Places.Named(left.Text);
            if (first is not null && Places.Country(right.Text) is { } behind)
                return new ReadPlace(first, left, behind, right);

            // "سوئد، استکهلم"
            if (before is not null && piece.Line.Text[words[k - 1].End] is ',' or '،' && Places.City(right.Text) is { } last && last.CountryCode == before)
                return new ReadPlace(last, right, before, left);
        }

        // "Geneva/Cenevre": one place in two languages.
        if (piece.Span.IndexOf('/') is > 0 and var slash && Of(piece.Slice(0, slash), within) is { } one && Of(piece.Slice(slash + 1, piece.Length), within) is { } other && one.City == other.City && one.Country == other.Country)
            return one;
        return words.Length is > 1 and <= MostWords ? Greater(piece, words) : null;
    }

    private static readonly HashSet<string> GreaterBefore = ["greater", "gross", "groß", "großraum", "grand", "gran", "grande", "stor", "büyük"];
    private static readonly HashSet<string> GreaterBehind = ["بزرگ", "الكبرى", "الکبری", "گەورە", "metropolitan"];

    // "Greater Leeds", "استکهلم بزرگ": the city with what lies around it.
    private static ReadPlace? Greater(Piece piece, ReadOnlySpan<Word> words)
    {
        var (from, to) = GreaterBefore.Contains(words[0].Key) ? (1, words.Length - 1) : GreaterBehind.Contains(words[^1].Key) ? (0, words.Length - 2) : (1, 0);
        return from <= to && Places.City(piece.Line.Text[words[from].Start..words[to].End]) is { } city ? new ReadPlace(city, piece, null, null) : WithSurroundings(piece, words);
    }

    private static readonly TermSet Surroundings = new(
        ["and surroundings", "and surrounding", "and environs", "and district", "and area", "and vicinity", "und umgebung", "und umland", "et environs", "et ses environs", "et alentours", "y alrededores", "e arredores", "e dintorni", "och omnejd", "en omgeving", "en omstreken", "ve çevresi", "ve civarı", "û derdora wê", "û derdorê", "و حومه", "و اطراف", "و توابع", "و پیرامون", "و حوالی", "وضواحيها", "و ضواحيها", "والضواحي", "و دەوروبەری", "و دەوروبەر"]);

    // "Varan and surroundings", "سلمر و حومه"
    private static ReadPlace? WithSurroundings(Piece piece, ReadOnlySpan<Word> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (Surroundings.At(words, i) > 0)
                return Places.City(piece.Line.Text[words[0].Start..words[i - 1].End]) is { } city ? new ReadPlace(city, piece, null, null) : null;
        }

        return null;
    }

    private static readonly HashSet<string> And = ["and", "und", "et", "y", "e", "en", "och", "og", "ve", "û"];

    /// <summary>Whether a text names two places: "Wales and Northern Ireland".</summary>
    public static bool AreTwo(Piece piece)
    {
        var words = piece.Words;
        if (words.Length is < 3 or > MostWords || !words[0].IsCapital)
            return false;
        for (var k = 1; k < words.Length - 1; k++)
        {
            if (!words[k].IsCapital && And.Contains(words[k].Key) && IsOne(piece.Slice(0, words[k - 1].End - piece.Start)) && IsOne(piece.Slice(words[k + 1].Start - piece.Start, piece.Length)))
                return true;
        }

        return false;

        static bool IsOne(Piece place) => (Of(place) ?? OfRegion(place)) is not null;
    }

    private static City? CityWithin(string text, string? country) => Places.Cities(text).FirstOrDefault(city => city.CountryCode == country || IsWritten(city, text));

    private static bool IsWritten(City city, string text) =>
        Scripts.Of(text) == "Arab" && text == city.Name("ar") && Places.Country(text) is { } country && text != Places.CountryName(country, "ar") && text.AsSpan().ContainsAnyInRange('\u064B', '\u0652');

    /// <summary>The place that a text names, or null.</summary>
    public static ReadPlace? Of(string text) => Of(new Line { Index = 0, Number = 0, Text = text }.Whole);

    private static readonly HashSet<string> From = ["of", "from", "in", "de", "del", "d", "aus", "di", "da", "do", "från", "i", "van", "uit", "z", "از", "من"];

    /// <summary>The place behind a word that leads to it ("from Varan"), or null.</summary>
    public static ReadPlace? Led(Piece piece) =>
        piece.Words is [{ IsCapital: false } from, _, ..] words && From.Contains(from.Key) ? Of(piece.From(words[1].Start)) : null;

    private static readonly HashSet<string> Regions =
        ["west", "east", "north", "south", "western", "eastern", "northern", "southern", "غرب", "شرق", "شمال", "جنوب", "west of", "ouest", "est", "nord", "sud", "sur", "norte", "oeste", "este", "sud", "ost", "süd", "batı", "doğu", "kuzey", "güney"];

    /// <summary>The country of which a text names a region ("West of Germany"), or null.</summary>
    public static ReadPlace? OfRegion(Piece piece)
    {
        piece = piece.Trim(".,;،؛:()|");
        var words = piece.Words;
        if (words.Length is < 2 or > MostWords || !Regions.Contains(words[0].Key))
            return null;
        for (var k = 1; k < words.Length; k++)
        {
            var rest = piece.Slice(words[k].Start - piece.Start, piece.Length);
            if (Places.Country(rest.Text) is { } country)
                return new ReadPlace(null, null, country, rest);
        }

        return null;
    }
}
