using NodaTime;
using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Finds what a text announces for a day: meetings, rallies, days of action.</summary>
internal sealed class EventReader
{
    private readonly Reading reading;
    private readonly IReadOnlyCollection<Line> listLines;
    private readonly IReadOnlyList<FoundTime> times;
    private readonly Dictionary<int, int> nextDays;
    private readonly HashSet<Line> used = [];

    private const int TopLines = 5;
    private const int LabelReach = 3;
    private const int LongestField = 14;

    public EventReader(Reading reading, IReadOnlyCollection<Line> listLines)
    {
        this.reading = reading;
        this.listLines = listLines;
        times = TimeReader.FindAll(reading.Document.Flat, reading.Dates);
        nextDays = NextDays(reading.Dates);
    }

    /// <summary>The lines that tell of an event; a date in them is no date of issue.</summary>
    public IReadOnlyCollection<Line> Lines => used;

    /// <summary>The lines whose dates stand behind a label such as "When:", which no date of issue does.</summary>
    public HashSet<Line> LabelledLines()
    {
        var labelled = new HashSet<Line>();
        foreach (var date in reading.Dates)
        {
            var line = reading.Document.LineAt(date.Position);
            if (IsLabelled(line, reading.Document.PieceAt(date.Position, date.Length)))
                labelled.Add(line);
        }

        return labelled;
    }

    /// <summary>The events in the order of the text.</summary>
    /// <param name="issued">The day of issue, where known: what lies before it is a story.</param>
    public List<ReadEvent> Read(LocalDate? issued)
    {
        var found = new List<Candidate>();
        foreach (var date in reading.Dates.Where(date => !date.Restates))
        {
            if (ReadDate(date, issued) is { } candidate)
                found.Add(candidate);
        }

        AddHoursOfOneDay(found, issued);
        return Merge(found);
    }

    private sealed record Candidate(FoundDate Date, FoundTime? Time, Piece Sentence, bool Labelled, double Sure)
    {
        public Piece? Place { get; init; }

        public City? City { get; init; }

        public FoundZone? Zone { get; init; }

        public bool Online { get; init; }
    }

    private Candidate? ReadDate(FoundDate date, LocalDate? issued)
    {
        var line = reading.Document.LineAt(date.Position);
        if (line.IsFurniture || listLines.Contains(line))
            return null;
        var piece = reading.Document.PieceAt(date.Position, date.Length);
        var sentence = Sentences.Around(piece);
        var labelled = IsLabelled(line, piece);
        var time = TimeFor(date, line, sentence);
        if (date.Date is { } day && issued is { } issue && day < issue && !labelled)
            return null;
        var words = sentence.Words;
        var happens = Vocabulary.Events.IsIn(words);
        var isPast = Vocabulary.Past.IsIn(words) && time is null && !Vocabulary.Future.IsIn(words);
        var isStamp = reading.IsDateLine(line) && !labelled && (line.Index < TopLines || issued == date.Date || time is null);
        if (isStamp && !(happens && time is not null))
            return null;
        if (!labelled && (isPast || (time is null && !happens)))
            return null;
        used.Add(line);
        var sure = labelled ? 0.85 : time is not null ? happens ? 0.8 : 0.7 : 0.55;
        return Describe(new Candidate(date, time, sentence, labelled, date.Date is null ? sure * 0.5 : sure), line);
    }

    // The date stands behind "When:", or below a line that is such a label.
    private bool IsLabelled(Line line, Piece date)
    {
        var before = new Piece(line, 0, date.Start).Words;
        var colon = line.Text.AsSpan(0, date.Start).LastIndexOf(':');
        if (colon > 0)
        {
            var label = new Piece(line, 0, colon).Words;
            if (label.Length <= 6 && Vocabulary.WhenLabels.At(label, 0) > 0 && !IsIssueLabel(label))
                return true;
        }

        if (colon > 0 && new Piece(line, 0, colon).Words is { Length: > 0 and <= 3 } name && Vocabulary.WhenLabels.At(name, 0) > 0 && HasFieldBeside(line))
            return true;
        // A date with nothing but the hour below it.
        if (reading.IsDateLine(line) && line.Index + 1 < reading.Lines.Count && reading.Lines[line.Index + 1] is var below && HourIn(below) is { } hour
            && hour.Length * 3 >= below.Text.Length * 2)
        {
            return true;
        }

        if (before.Length > 3 || line.Index == 0)
            return false;
        var above = reading.Lines[line.Index - 1];
        var words = above.Words;
        return words.Length is > 0 and <= 5 && Vocabulary.WhenLabels.At(words, 0) > 0 && !above.IsFurniture && !IsIssueLabel(words) && reading.DatesIn(above).Any() is false;
    }

    // "Time:" or "Place:" on a line next to it.
    private bool HasFieldBeside(Line line)
    {
        for (var i = Math.Max(0, line.Index - 2); i <= Math.Min(reading.Lines.Count - 1, line.Index + 2); i++)
        {
            var other = reading.Lines[i];
            var colon = other.Text.IndexOf(':', StringComparison.Ordinal);
            if (other == line || colon <= 0)
                continue;
            var label = new Piece(other, 0, colon).Words;
            if (label.Length is > 0 and <= 3 && (Vocabulary.WhereLabels.IsAll(label) || (Vocabulary.WhenLabels.IsAll(label) && !IsIssueLabel(label))))
                return true;
        }

        return false;
    }

    // "Date:" alone labels a date of issue as well as an event's; beside an hour or a place it is the event's.
    private static bool IsIssueLabel(ReadOnlySpan<Word> label) => Vocabulary.IssueLabels.IsAll(label) || Vocabulary.PublicationLabels.IsIn(label);

    private FoundTime? TimeFor(FoundDate date, Line line, Piece sentence)
    {
        var start = reading.Document.StartOf(line);
        FoundTime? best = null;
        var nextDay = nextDays[date.Position];
        for (var i = FirstTimeFrom(start + sentence.Start); i < times.Count && times[i].Position < start + sentence.End; i++)
        {
            var time = times[i];
            // An hour belongs to the last date before it, or to the first one of its sentence.
            if (time.Position > date.End && nextDay < time.Position)
                break;
            if (best is null || Distance(time, date) < Distance(best, date))
                best = time;
        }

        if (best is not null)
            return best;
        // "14:30 Central European Time" on a line of its own, or "Time: 18:00".
        for (var i = line.Index + 1; i <= Math.Min(line.Index + LabelReach, reading.Lines.Count - 1); i++)
        {
            var next = reading.Lines[i];
            if (next.Words.Length > LongestField || next.IsListed || reading.DatesIn(next).Any())
                break;
            if (HourIn(next) is { } below && (new Piece(next, 0, below.Position - reading.Document.StartOf(next)).Words.Length == 0 || Vocabulary.WhenLabels.At(next.Words, 0) > 0))
                return below;
        }

        return null;
    }

    // Of each date's place the place of the next date that is another day.
    private static Dictionary<int, int> NextDays(IReadOnlyList<FoundDate> dates)
    {
        var next = new Dictionary<int, int>();
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var behind = i + 1 < dates.Count ? dates[i + 1] : null;
            next[dates[i].Position] = behind is null ? int.MaxValue : behind.Restates || SameDay(behind, dates[i]) ? next[behind.Position] : behind.Position;
        }

        return next;
    }

    private int FirstTimeFrom(int position)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle].Position >= position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static bool SameDay(FoundDate a, FoundDate b) => a.Likeliest is { } day && day == b.Likeliest;

    private static int Distance(FoundTime time, FoundDate date) => time.Position > date.Position ? time.Position - date.End : (date.Position - time.End) * 2;

    private Candidate Describe(Candidate candidate, Line line)
    {
        var around = new List<Line> { line };
        for (var i = line.Index + 1; i < reading.Lines.Count && around.Count <= LabelReach && !reading.DatesIn(reading.Lines[i]).Any(); i++)
        {
            if (reading.Lines[i].Words.Length <= LongestField * 2)
                around.Add(reading.Lines[i]);
        }

        var place = around.Select(Labelled).FirstOrDefault(p => p is not null) ?? PlaceBehind(candidate);
        var city = place is { } known ? CityIn(known) : null;
        city ??= CityIn(candidate.Sentence);
        var zoneText = string.Join('\n', around.Skip(1).Select(l => l.Text).Prepend(candidate.Sentence.Text));
        var zone = ZoneReader.FindAll(zoneText, ZoneOfPlace) is [var first, ..] ? first : null;
        var online = Vocabulary.Online.IsIn(candidate.Sentence.Words) || around.Skip(1).Any(l => Vocabulary.Online.IsIn(l.Words));
        return candidate with { Place = place, City = city, Zone = zone, Online = online };
    }

    private static Piece? Labelled(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var label = new Piece(line, 0, colon).Words;
        if (label.Length > 4 || Vocabulary.WhereLabels.At(label, 0) == 0)
            return null;
        var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim(".;");
        return tail.Words.Length is 0 or > LongestField * 2 ? null : tail;
    }

    private static readonly TermSet PlaceLeads = new(["at the", "at", "in front of", "outside", "vor dem", "vor der", "auf dem", "an der", "am", "im", "place", "devant", "frente a", "en la", "davanti", "piazza", "vid", "på", "مقابل", "در محل", "روبروی", "میدان", "جلوی", "در مقابل", "أمام", "في", "önünde", "li ber", "li", "لە"]);

    // What follows the hour, up to the end of its sentence.
    private static Piece? PlaceBehind(Candidate candidate)
    {
        var words = candidate.Sentence.Words;
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (PlaceLeads.At(words, i) is 0 || char.IsDigit(words[i + 1].Key[0]))
                continue;
            var piece = new Piece(candidate.Sentence.Line, words[i].Start, candidate.Sentence.End - words[i].Start).Trim(".,;،");
            var inner = piece.Words;
            if (inner.Length > LongestField)
                piece = new Piece(piece.Line, piece.Start, inner[LongestField - 1].End - piece.Start);
            return piece;
        }

        return null;
    }

    private static City? CityIn(Piece piece)
    {
        var words = piece.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = Math.Min(2, words.Length - i); count > 0; count--)
            {
                var text = piece.Line.Text[words[i].Start..words[i + count - 1].End];
                if ((!NameJudge.IsCased(text) || words[i].IsCapital) && Places.City(text) is { } city)
                    return city;
            }
        }

        return null;
    }

    private static string? ZoneOfPlace(string place) =>
        Places.City(place) is { } city ? ZoneReader.OfCity(city.English) ?? ZoneReader.OfCountry(city.CountryCode)
        : Places.Country(place) is { } country ? ZoneReader.OfCountry(country) : null;

    // Lines with an hour and no date of their own, below one announced day: the same day in several cities.
    private void AddHoursOfOneDay(List<Candidate> found, LocalDate? issued)
    {
        var open = reading.Lines.Where(line => !line.IsFurniture && !listLines.Contains(line) && !reading.DatesIn(line).Any() && !used.Contains(line) && HourIn(line) is not null).ToList();
        if (open.Count < 2)
            return;
        var days = reading.Dates.Where(d => d.Likeliest is not null && (issued is null || d.Likeliest >= issued)
            && Vocabulary.Events.IsIn(Sentences.Around(reading.Document.PieceAt(d.Position, d.Length)).Words)).ToList();
        if (days.Count == 0 || days.Select(d => d.Likeliest).Distinct().Count() > 1)
            return;
        found.RemoveAll(candidate => candidate.Time is null);
        foreach (var line in open)
        {
            used.Add(line);
            found.Add(Describe(new Candidate(days[0], HourIn(line), line.Whole, false, 0.75), line));
        }
    }

    private FoundTime? HourIn(Line line)
    {
        var start = reading.Document.StartOf(line);
        var first = FirstTimeFrom(start);
        return first < times.Count && times[first].Position < start + line.Text.Length ? times[first] : null;
    }

    private List<ReadEvent> Merge(List<Candidate> found)
    {
        var events = new List<ReadEvent>();
        foreach (var group in found.GroupBy(candidate => candidate.Date.Likeliest))
        {
            var timed = group.Where(candidate => candidate.Time is not null).ToList();
            var distinct = timed.GroupBy(candidate => (candidate.Time!.Start, candidate.City?.Id ?? candidate.Place?.Text)).Select(g => g.OrderByDescending(c => c.Sure).First()).ToList();
            // The same hour said twice, once without its place, is one event.
            if (timed.Select(c => c.Time!.Start).Distinct().Count() == 1 && timed.Select(c => c.City?.Id).OfType<string>().Distinct().Count() <= 1)
                distinct = [timed.OrderByDescending(c => c.Labelled).ThenByDescending(c => c.Sure).First()];
            if (distinct.Count == 0)
                distinct = [group.OrderByDescending(c => c.Labelled).ThenByDescending(c => c.Sure).First()];
            events.AddRange(distinct.Select(ToEvent));
        }

        return events;
    }

    private ReadEvent ToEvent(Candidate candidate)
    {
        var date = candidate.Date;
        var likely = date.Likeliest;
        var datePiece = reading.Document.PieceAt(date.Position, date.Length);
        var time = candidate.Time;
        var zone = candidate.Zone;
        // An hour in a city is that city's hour.
        var zoneId = zone?.Id ?? (candidate.City is { } city && zone is null ? ZoneReader.OfCity(city.English) ?? ZoneReader.OfCountry(city.CountryCode) : null);
        Offset? offset = null;
        if (likely is { } day && time is not null && (zone is not null || zoneId is not null))
            offset = (zone ?? new FoundZone(0, 0, "", zoneId, null)).OffsetAt(day.At(time.Start));
        return new ReadEvent(
            likely is { } value ? new Read<LocalDate>(value, Where.Of(datePiece), date.Date is null ? 0.3 : 0.9) : null,
            date.Date is null ? date.Candidates : [],
            time is null ? null : new Read<LocalTime>(time.Start, Where.Of(reading.Document.PieceAt(time.Position, time.Length)), 0.9),
            time?.Until,
            zone is null ? null : new Read<string>(zone.Written, null, 0.9),
            zoneId,
            offset,
            candidate.Place is { } place ? new Read<string>(place.Text, Where.Of(place), 0.6) : null,
            candidate.City?.English,
            candidate.Online,
            candidate.Sure);
    }
}
