using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Tells events apart that one line or sentence announces together: several hours in several places, or several cities at one hour.</summary>
internal sealed class SeveralEvents(Reading reading)
{
    // The hour at which what began before comes to an end, or arrives.
    private static readonly TermSet Endings = new(
        ["until", "till", "ends", "end", "ending", "finish", "finishes", "closing", "arrival", "arriving", "arrives", "doors", "march sets off", "sets off", "set off", "start", "starts", "bis", "ende", "abmarsch", "*beginn", "losgehen", "los", "abfahrt", "abschluss*", "schluss*", "einlass", "ankunft", "zwischenkundgebung", "jusqu'à", "arrivée", "fin", "départ",
            "hasta", "llegada", "final", "cierre", "salida", "arrivo", "fino", "partenza", "chegada", "até", "aankomst", "tot", "einde", "slut", "avslut*", "kadar", "bitiş", "heta", "تا", "پایان", "حتى", "ينتهي"]);

    /// <summary>The event itself, or the events it is made of.</summary>
    /// <param name="part">What is said of its day.</param>
    /// <param name="isEntry">Whether its line is an entry of a list.</param>
    public IEnumerable<EventCandidate> Of(EventCandidate candidate, Piece part, bool isEntry)
    {
        if (candidate.Time is not null && !candidate.Online && HoursApart(candidate, part, isEntry) is { Count: > 0 } more)
            return [candidate with { IsItem = true }, .. more];
        return Venues(part, candidate.Date) is { Count: > 1 } venues
            ? venues.Select(venue => candidate with { Place = venue.Place, City = venue.City, IsItem = true }) : [candidate];
    }

    // "Castle Street 11am and Regent Terrace 12 noon": in an entry of a list another place is enough, in a sentence it has to be another city.
    private List<EventCandidate> HoursApart(EventCandidate candidate, Piece part, bool isEntry)
    {
        var (line, start) = (candidate.Sentence.Line, reading.Document.StartOf(candidate.Sentence.Line));
        var more = new List<EventCandidate>();
        var before = candidate.Time!;
        var end = start + part.End;
        for (var i = reading.FirstTimeFrom(before.End); i < reading.Times.Count && reading.Times[i].Position < end; i++)
        {
            var time = reading.Times[i];
            var from = before.End - start;
            if (from < 0 || time.Start == before.Start)
                break;
            var between = new Piece(line, from, time.Position - start - from);
            if (!IsJoined(between) || Endings.IsIn(between.Words) || Vocabulary.WhenLabels.IsIn(between.Words))
                break;
            // "18:00 CEST / 12 noon EDT": one hour in several zones.
            if (ZoneReader.FindAll(between.Text).Count > 0)
                break;
            // Behind the word that joins them, or behind the hour: "at 2 pm in Leeds and at 4 pm in Manchester".
            var own = BehindJoint(between);
            var next = i + 1 < reading.Times.Count ? Math.Min(end, reading.Times[i + 1].Position) : end;
            var behind = new Piece(line, reading.EndIn(line, time), Math.Max(0, next - time.End));
            var city = EventPlaces.CityIn(own) ?? (isEntry ? null : EventPlaces.CityIn(behind));
            // "14:30 | Opera Square and 16:00 | Main Station"
            if (isEntry && own.Words.Length == 0 && NamesPlace(behind) && NamesPlace(between))
                (own, city) = (behind, city ?? EventPlaces.CityIn(behind));
            if (!(isEntry ? (city is not null || NamesPlace(own)) && (city is not null || Joins(between.Words) >= 0 || LeadsToPlace(own)) : city is not null && city.Id != candidate.City?.Id))
                break;
            more.Add(candidate with { Time = time, Place = PlaceIn(own) ?? PlaceIn(behind), City = city ?? candidate.City, IsItem = true });
            before = time;
        }

        return more;
    }

    // From "in front of" on where that stands there.
    private static Piece? PlaceIn(Piece piece)
    {
        var words = piece.Words;
        if (words.Length == 0)
            return null;
        var lead = EventPlaces.Leads.Find(words, out var length);
        if (lead >= 0 && lead + length == words.Length)
            return null;
        var from = words[Math.Max(0, lead)].Start;
        return piece.From(from).Trim(",.;:،–- ");
    }

    private Piece BehindJoint(Piece between)
    {
        var words = between.Words;
        var from = Math.Max(between.Start, between.Line.Text.LastIndexOfAny([',', ';', '/', '،', '؛'], between.End - 1, between.Length) + 1);
        if (Vocabulary.And.TryGetValue(reading.Language, out var terms))
        {
            for (var at = terms.Find(words, out var length); at >= 0; at = terms.Find(words, out length, at + length))
                from = Math.Max(from, words[at + length - 1].End);
        }

        return between.From(from);
    }

    private int Joins(ReadOnlySpan<Word> words) => Vocabulary.And.TryGetValue(reading.Language, out var terms) ? terms.Find(words, out _) : -1;

    private bool IsJoined(Piece between) => between.Span.IndexOfAny(",;/،؛") >= 0 || Joins(between.Words) >= 0;

    // ", Market Square 3 pm", but not ", march to Whitehall for a rally at 2 pm".
    private static bool LeadsToPlace(Piece own) =>
        own.Words is [var first, ..] && (EventPlaces.Leads.At(own.Words, 0) > 0 || (first.IsCapital && Vocabulary.Events.At(own.Words, 0) == 0));

    private static bool NamesPlace(Piece between)
    {
        foreach (var word in between.Words)
        {
            if (word.IsCapital && word.Length > 2)
                return true;
        }

        return EventPlaces.Leads.IsIn(between.Words);
    }

    // "devant la Bourse à Paris, devant Euratech à Lille et devant la Cantine à Nantes": a place and its city, more than once.
    private static List<(Piece Place, City City)> Venues(Piece part, FoundDate date)
    {
        var found = new List<(Piece, City)>();
        var words = part.Words;
        var lead = -1;
        for (var i = 0; i < words.Length; i++)
        {
            var length = EventPlaces.Leads.At(words, i);
            if (length > 0 && lead < 0 && !(i + length < words.Length && words[i + length].IsNumber))
            {
                lead = i;
                i += length - 1;
                continue;
            }

            if (lead < 0 || i - lead < LeastVenue)
                continue;
            var word = new Piece(part.Line, words[i].Start, words[i].Length);
            if (words[i].IsCapital && EventPlaces.CityIn(word) is { } city)
            {
                if (!found.Exists(known => known.Item2.Id == city.Id))
                    found.Add((new Piece(part.Line, words[lead].Start, words[i].End - words[lead].Start), city));
                lead = -1;
            }
            else if (i - lead > LongestVenue)
            {
                lead = -1;
            }
        }

        return date.Until is null ? found : [];
    }

    // The word that leads, one at least that names the place, and one before the city.
    private const int LeastVenue = 3;
    private const int LongestVenue = 9;
}
