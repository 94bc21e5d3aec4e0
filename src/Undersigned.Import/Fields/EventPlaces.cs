using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Finds the place of an event in its sentence or its lines.</summary>
internal static class EventPlaces
{
    private const int LongestPlace = 14;
    private const int LongestLabel = 4;

    /// <summary>Words that lead the name of a place.</summary>
    public static readonly TermSet Leads = new(["at the", "at", "in front of", "outside", "opposite", "vor dem", "vor der", "auf dem", "an der", "am", "im", "place", "devant", "frente a", "frente al", "delante de", "delante del", "em frente", "voor het", "voor de", "bij het", "framför", "utanför", "en la", "davanti", "davanti alla", "davanti al", "piazza", "vid", "på", "مقابل", "در محل", "روبروی", "میدان", "جلوی", "در مقابل", "أمام", "في", "önünde", "li ber", "li", "لە"]);

    /// <summary>What stands behind "Where:", or null.</summary>
    public static Piece? Labelled(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var label = new Piece(line, 0, colon).Words;
        if (label.Length > LongestLabel || Vocabulary.WhereLabels.At(label, 0) == 0)
            return null;
        var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim(".;");
        return tail.Words.Length is 0 or > LongestPlace * 2 ? null : tail;
    }

    /// <summary>What a sentence tells behind "at", "in front of" and the like, or null.</summary>
    /// <param name="time">Where the hour stands in the line, which holds no place ("9:30 am").</param>
    public static Piece? InSentence(Piece sentence, (int Start, int End) time)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (Leads.At(words, i) is 0 || char.IsDigit(words[i + 1].Key[0]) || (words[i].Start >= time.Start && words[i].Start < time.End))
                continue;
            var piece = sentence.From(words[i].Start).Trim(".,;،");
            var inner = piece.Words;
            return inner.Length > LongestPlace ? new Piece(piece.Line, piece.Start, inner[LongestPlace - 1].End - piece.Start) : piece;
        }

        return null;
    }

    /// <summary>What else stands in a line of a list of gatherings: "Berlin: Brandenburger Tor, 14:00". Null where nothing does.</summary>
    public static Piece? BesideHour(Line line, int from, int hourStart, int hourEnd)
    {
        var behind = new Piece(line, hourEnd, line.Text.Length - hourEnd).Trim(",.;:،|–-");
        if (behind.Words.Length > 0)
            return behind.Words.Length <= LongestPlace ? behind : null;
        var before = new Piece(line, from, Math.Max(0, hourStart - from)).Trim(",.;:،|–-");
        return before.Words.Length is 0 or > LongestPlace ? null : before;
    }

    /// <summary>The place in a line that is one of a list: "Dundee City Square 2pm", "Lyon : 14h place Bellecour", "- Jaén: Manifestación a las 19:00, en la Plaza".</summary>
    public static Piece? OfEntry(Line line, int hourStart, int hourEnd)
    {
        const string Marks = ",.;:،|–-() ";
        var stop = line.Text.IndexOf(". ", hourEnd, StringComparison.Ordinal);
        var behind = new Piece(line, hourEnd, (stop < 0 ? line.Text.Length : stop) - hourEnd).Trim(Marks);
        if (behind.Words.Length <= LongestPlace && Leads.At(behind.Words, 0) > 0)
            return behind;
        var colon = hourStart > 0 ? line.Text.LastIndexOf(':', hourStart - 1) + 1 : 0;
        var before = new Piece(line, colon, hourStart - colon).Trim(Marks);
        if (before.Words.Length is > 0 and <= LongestPlace && !Vocabulary.Events.IsIn(before.Words) && (before.Words.Length > 1 || behind.Words.Length is 0 or > LongestPlace))
            return before;
        return behind.Words.Length is 0 or > LongestPlace ? null : behind;
    }

    private const int ShortestStem = 3;

    // "li Amedê", "Stenbolê": Kurmanji cities in their oblique case; "بالرباط", "لبيروت": Arabic prepositions that are written with their noun.
    private static City? Inflected(string word)
    {
        if (word.Length > ShortestStem && word[^1] is 'ê' or 'ê')
            return Places.City(word[..^1]) ?? (word[^2] == 'y' && word.Length > ShortestStem + 1 ? Places.City(word[..^2]) : null);
        if (word.Length <= ShortestStem || word[0] is not ('ب' or 'ل'))
            return null;
        return Places.City(word[1..]) ?? (word.StartsWith("لل", StringComparison.Ordinal) ? Places.City("ال" + word[2..]) : null);
    }

    private const int ShortestCity = 3;

    /// <summary>The first city a piece names, or null.</summary>
    public static City? CityIn(Piece piece)
    {
        var words = piece.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = Math.Min(2, words.Length - i); count > 0; count--)
            {
                var text = piece.Line.Text[words[i].Start..words[i + count - 1].End];
                // "PLACE DE LA PAIX", "La Rochelle": no city's short name.
                if (text.Length < ShortestCity)
                    continue;
                if ((!NameJudge.IsCased(text) || words[i].IsCapital) && ((words[i].Form.OpensPlace ? Places.City(text) : null) ?? (count == 1 ? Inflected(text) : null)) is { } city)
                    return city;
            }
        }

        return null;
    }
}
