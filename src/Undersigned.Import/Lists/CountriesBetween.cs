using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Parts persons of whom each has a country behind a comma, and nothing parts that country from the next name.</summary>
internal static class CountriesBetween
{
    private const int Least = 5;
    private const double Most = 0.6;
    private const int LongestCountry = 2;

    /// <summary>"Ada Weber, Norway Tom Holm, Peru Lina Dahl, Chad": each name with its country; null where the parts between commas are none such.</summary>
    public static List<Piece>? Cut(List<Piece> parts)
    {
        if (parts.Count < Least || EndOfCountry(parts[0]) > 0 || PlaceReader.Of(parts[^1]) is null)
            return null;
        var persons = new List<Piece> { parts[0] };
        var glued = 0;
        foreach (var part in parts.Skip(1))
        {
            var end = EndOfCountry(part);
            var behind = end > 0 ? new Piece(part.Line, end, part.End - end).Trim(" -–—") : default;
            persons[^1] = new Piece(part.Line, persons[^1].Start, (end > 0 ? end : part.End) - persons[^1].Start);
            if (behind.Words.Length == 0)
                continue;
            persons.Add(behind);
            glued++;
        }

        return glued >= (parts.Count - 2) * Most ? persons : null;
    }

    // Where the country ends with which a part begins; 0 where it begins with none.
    private static int EndOfCountry(Piece part)
    {
        var words = part.Words;
        for (var count = Math.Min(LongestCountry, words.Length); count > 0; count--)
        {
            if (PlaceReader.Of(new Piece(part.Line, part.Start, words[count - 1].End - part.Start)) is { Country: not null, City: null })
                return words[count - 1].End;
        }

        return 0;
    }
}
