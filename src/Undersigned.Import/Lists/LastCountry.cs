using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Ends a row of countries where the sentence goes on: "…, Norway and Germany at the Council, Selmar, 3 May".</summary>
internal static class LastCountry
{
    /// <summary>The parts of a row up to its last country; all of them where it is no row of countries.</summary>
    public static List<Piece> Close(List<Piece> parts, string language)
    {
        var at = parts.FindIndex(part => PlaceReader.Of(part) is null);
        if (at <= 0)
            return parts;
        if (Of(parts[at], language) is { } last)
            return [.. parts.Take(at), last];
        // Of a country that the gazetteer lacks only the preposition behind it tells.
        if (at < parts.Count - 1 && parts.Take(parts.Count - 1).Count(part => PlaceReader.Of(part) is not null) * 2 < parts.Count - 1 || PlaceReader.Of(parts[^1]) is not null)
            return parts;
        var words = parts[^1].Words;
        for (var i = words.Length - 2; i > 0; i--)
        {
            if (IsPreposition(words, i, language))
                return [.. parts.Take(parts.Count - 1), new Piece(parts[^1].Line, parts[^1].Start, words[i - 1].End - parts[^1].Start)];
        }

        return parts;
    }

    /// <summary>A country, or two that "and" joins, with which a part begins, where a preposition follows; or null.</summary>
    public static Piece? Of(Piece part, string language)
    {
        var words = part.Words;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (!IsPreposition(words, i, language))
                continue;
            var places = new Piece(part.Line, part.Start, words[i - 1].End - part.Start);
            if (Separators.CutEveryAnd(places, language).TrueForAll(place => PlaceReader.Of(place) is not null))
                return places;
        }

        return null;
    }

    private static bool IsPreposition(ReadOnlySpan<Word> words, int i, string language) =>
        !words[i].IsCapital && words[i - 1].IsCapital && Vocabulary.FunctionWords.GetValueOrDefault(language)?.At(words, i) > 0 && Vocabulary.And.GetValueOrDefault(language)?.At(words, i) is null or 0;
}
