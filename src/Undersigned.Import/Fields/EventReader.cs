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
    private readonly Schedule schedule;
    private readonly Gatherings gatherings;
    private readonly SeveralEvents several;
    private readonly IReadOnlyCollection<Line> listLines;
    private readonly Dictionary<int, int> nextDays;
    private readonly HashSet<Line> used = [];
    private readonly bool announces;

    private const int TopLines = 5;
    private const int LabelReach = 3;
    private const int LongestField = 14;
    private const int OpeningLines = 4;
    private const int LongestOpening = 20;

    // An hour told in the sentence behind the date's own.
    private const int HourReach = 200;
    private const int MostConferences = 20;

    public EventReader(Reading reading, Schedule schedule, Gatherings gatherings, IReadOnlyCollection<Line> listLines)
    {
        this.gatherings = gatherings;
        several = new SeveralEvents(reading);
        this.reading = reading;
        this.schedule = schedule;
        this.listLines = listLines;
        nextDays = NextDays(reading.Dates);
        announces = reading.Lines.Where(line => !line.IsFurniture).Take(OpeningLines)
            .Any(line => line.Words.Length <= LongestOpening && (reading.NamesEvent(line.Whole) || Vocabulary.Invitation.IsIn(line.Words)));
    }

    /// <summary>The events in the order of the text.</summary>
    /// <param name="issued">The day of issue, where known: what lies before it is a story.</param>
    public List<ReadEvent> Read(LocalDate? issued)
    {
        var found = new List<EventCandidate>();
        foreach (var date in reading.Dates.Where(date => !date.Restates))
        {
            if (ReadDate(date, issued) is { } candidate)
                found.AddRange(several.Of(candidate, OwnPart(candidate), IsEntry(date)));
        }

        AddGatherings(found, issued);
        AddRelativeDays(found);
        RemoveProgramme(found);
        return Merge(found);
    }

    private EventCandidate? ReadDate(FoundDate date, LocalDate? issued)
    {
        var line = reading.Document.LineAt(date.Position);
        if (line.IsFurniture || listLines.Contains(line) || gatherings.DayLines.Contains(line))
            return null;
        var piece = reading.Document.PieceAt(date.Position, date.Length);
        var sentence = Sentences.Around(piece);
        var labelled = schedule.IsLabelled(line, piece);
        var isPastDay = date.Date is { } day && issued is { } issue && day < issue;
        if ((isPastDay && !labelled) || date.Likeliest?.Year < EarliestAnnounced || schedule.IsPageStamp(line) || Deadlines.IsLabelled(line, piece) || Deadlines.IsSource(line, piece))
            return null;
        // "date 2021-05-13 These are …"
        if (Vocabulary.IssueLabels.IsAll(new Piece(line, 0, piece.Start).Words) && !labelled)
            return null;
        var scheduled = labelled || schedule.Sets(line);
        if (!scheduled && Deadlines.IsBefore(line, piece))
            return null;
        var words = sentence.Words;
        var time = TimeIn(date, line, sentence) ?? schedule.HourBelow(line);
        var says = reading.NamesEvent(sentence);
        var isPast = reading.Says(Vocabulary.Past, words) && time is null && !reading.Says(Vocabulary.Future, words);
        var happens = says || (announces && !isPast && !reading.IsDateLine(line));
        if (time is null && TimeBehind(date, line) is { } behind && (happens || (!isPast && SaysEvent(behind))))
            (time, happens) = (behind, true);
        if (time is null && happens && !isPast)
            time = TimeInNextParagraph(date, line);
        // "Leeds, 15 May 2021. In these days …", "… be heard. 15.05.2021": the day of writing, beside whatever is told.
        if (time is null && !labelled && issued is not null && issued == date.Date && IssueDateReader.StandsApart(line, piece))
            return null;
        var isStamp = reading.IsDateLine(line) && !scheduled && (line.Index < TopLines || issued == date.Date || time is null);
        if (isStamp && !(says && time is not null))
            return null;
        if (!scheduled && (isPast || (time is null && !happens)))
            return null;
        // "On 3 May at 5 am soldiers broke in and twelve were arrested."
        if (!scheduled && !happens && reading.Says(Vocabulary.Past, words) && !reading.Says(Vocabulary.Future, words))
            return null;
        used.Add(line);
        if (time is not null)
            used.Add(reading.Document.LineAt(time.Position));
        var sure = scheduled ? 0.85 : time is not null ? says ? 0.8 : 0.7 : says ? 0.55 : 0.45;
        return Describe(new EventCandidate(date, time, sentence, scheduled, date.Date is null ? sure * 0.5 : sure), line);
    }

    // No text on the web calls to a day before it.
    private const int EarliestAnnounced = 1995;

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

    // A day told from the day of writing is none of the dates.
    private int NextDay(FoundDate date) =>
        nextDays.TryGetValue(date.Position, out var next) ? next : reading.FirstDateFrom(date.End) is var first && first < reading.Dates.Count ? reading.Dates[first].Position : int.MaxValue;

    private static bool SameDay(FoundDate a, FoundDate b) => a.Likeliest is { } day && day == b.Likeliest;

    private FoundTime? TimeIn(FoundDate date, Line line, Piece sentence)
    {
        var start = reading.Document.StartOf(line);
        FoundTime? best = null;
        var nextDay = NextDay(date);
        for (var i = reading.FirstTimeFrom(start + sentence.Start); i < reading.Times.Count && reading.Times[i].Position < start + sentence.End; i++)
        {
            var time = reading.Times[i];
            // An hour belongs to the last date before it, or to the first one of its sentence.
            if (time.Position > date.End && nextDay < time.Position)
                break;
            if (best is null || Distance(time, date) < Distance(best, date))
                best = time;
        }

        return best;
    }

    private static int Distance(FoundTime time, FoundDate date) => time.Position > date.Position ? time.Position - date.End : (date.Position - time.End) * 2;

    private FoundTime? TimeBehind(FoundDate date, Line line)
    {
        var first = reading.FirstTimeFrom(date.End);
        if (first == reading.Times.Count)
            return null;
        var time = reading.Times[first];
        return time.Position < NextDay(date) && time.Position - date.End <= HourReach && time.Position < reading.Document.StartOf(line) + line.Text.Length ? time : null;
    }

    // "… have called a demonstration on Saturday 5 June." and below it "The march will start from the bridge at 1.30 pm …": the last day of a paragraph, and no other in the next.
    private FoundTime? TimeInNextParagraph(FoundDate date, Line line)
    {
        if (line.Index + 1 >= reading.Lines.Count || NextDay(date) < reading.Document.StartOf(line) + line.Text.Length)
            return null;
        var next = reading.Lines[line.Index + 1];
        return !next.IsFurniture && !next.IsListed && !listLines.Contains(next) && reading.HourIn(next) is { } time && !reading.DatesIn(next).Any() && !LinesOfRelativeDays.Contains(next) && SaysEvent(time) ? time : null;
    }

    // Known once the day of writing is.
    private HashSet<Line> LinesOfRelativeDays => linesOfRelativeDays ??= [.. reading.RelativeDays.Select(day => reading.Document.LineAt(day.Position))];

    private HashSet<Line>? linesOfRelativeDays;

    // "On Saturday 7 July we wear red. The rally begins at 5 pm.": the sentence of the hour says what takes place.
    private bool SaysEvent(FoundTime time) =>
        Sentences.Around(reading.Document.PieceAt(time.Position, time.Length)) is var sentence && reading.NamesEvent(sentence) && !reading.Says(Vocabulary.Past, sentence.Words);

    private EventCandidate Describe(EventCandidate candidate, Line line)
    {
        var around = new List<Line> { line };
        for (var i = line.Index + 1; i < reading.Lines.Count && around.Count <= LabelReach && !reading.DatesIn(reading.Lines[i]).Any(); i++)
        {
            if (reading.Lines[i].Words.Length <= LongestField * 2)
                around.Add(reading.Lines[i]);
        }

        var place = around.Select(EventPlaces.Labelled).FirstOrDefault(p => p is not null) ?? PlaceOf(candidate, line, around);
        var city = place is { } known ? EventPlaces.CityIn(known) : null;
        city ??= EventPlaces.CityIn(OwnPart(candidate)) ?? EventPlaces.CityIn(candidate.Sentence);
        city ??= schedule.CityAbove(line) is { } above ? EventPlaces.CityIn(above) : null;
        var zoneText = string.Join('\n', around.Skip(1).Select(l => l.Text).Prepend(candidate.Sentence.Text));
        var zone = ZoneReader.FindAll(zoneText, ZoneOfPlace) is [var first, ..] ? first : null;
        var online = Vocabulary.Online.IsIn(candidate.Sentence.Words) || around.Skip(1).Any(l => Vocabulary.Online.IsIn(l.Words));
        return candidate with { Place = place, City = city, Zone = zone, Online = online };
    }

    // Of a sentence on several days the part from this date to the next; of one on this day alone all of it.
    private Piece OwnPart(EventCandidate candidate)
    {
        var (sentence, start) = (candidate.Sentence, reading.Document.StartOf(candidate.Sentence.Line));
        var next = NextDay(candidate.Date) - start;
        if (next >= sentence.End && reading.FirstDateFrom(start + sentence.Start) is var first && (first == reading.Dates.Count || reading.Dates[first].Position >= candidate.Date.Position || SameDay(reading.Dates[first], candidate.Date)))
            return sentence;
        var from = Math.Clamp(candidate.Date.Position - start, sentence.Start, sentence.End);
        return new Piece(sentence.Line, from, Math.Clamp(next, from, sentence.End) - from);
    }

    private Piece? PlaceOf(EventCandidate candidate, Line line, List<Line> around)
    {
        var start = reading.Document.StartOf(line);
        var (from, to) = candidate.Time is { } time ? (time.Position - start, time.End - start) : (-1, -1);
        if (!reading.IsDateLine(line) && reading.DatesIn(line).Any())
            return EventPlaces.InSentence(candidate.Sentence, (from, to));
        if (candidate.IsItem && from >= 0)
            return EventPlaces.OfEntry(line, from, to);
        // A line of a list: its place stands beside the hour or on the next short line.
        var dateEnd = reading.DatesIn(line).LastOrDefault() is { } date ? date.End - start : 0;
        if (from >= 0 && to <= line.Text.Length && EventPlaces.BesideHour(line, dateEnd, from, Math.Max(to, dateEnd)) is { } beside)
            return beside;
        var below = around.Skip(1).FirstOrDefault(l => l.Words.Length is > 0 and <= LongestField && !l.IsFurniture && reading.HourIn(l) is null && l.Text.TrimEnd()[^1] is not ('.' or ':'));
        return below is { BlankBefore: 0 } ? below.Whole.Trim(".,;") : EventPlaces.InSentence(candidate.Sentence, (from, to));
    }

    private static string? ZoneOfPlace(string place) =>
        Places.City(place) is { } city ? ZoneReader.OfCity(city.English) ?? ZoneReader.OfCountry(city.CountryCode)
        : Places.Country(place) is { } country ? ZoneReader.OfCountry(country) : null;

    // Lines with an hour and a place and no date of their own stand below the day on which all of them gather.
    private void AddGatherings(List<EventCandidate> found, LocalDate? issued)
    {
        var open = gatherings.All.Where(entry => !used.Contains(entry.Line)).ToList();
        if (open is [{ Day: null } only] && !StandsForItself(only.Line))
            return;
        var days = reading.Dates.Where(date => IsAnnounced(date, issued)).ToList();
        var taken = new HashSet<LocalDate>();
        var next = 0;
        foreach (var entry in open)
        {
            while (next < days.Count && days[next].Position < reading.Document.StartOf(entry.Line))
                next++;
            var day = entry.Day is { } above ? reading.DatesIn(reading.Document.LineAt(above.Position)).FirstOrDefault() : days.Count > 0 ? days[Math.Max(0, next - 1)] : null;
            if (day?.Likeliest is not { } known || known < issued)
                continue;
            taken.Add(known);
            var candidate = new EventCandidate(day, entry.Hour, entry.Line.Whole, entry.Day is not null, day.Date is null ? 0.4 : 0.75) { IsItem = true };
            found.AddRange(several.Of(Describe(candidate, entry.Line), entry.Line.Whole, isEntry: true));
        }

        found.RemoveAll(candidate => candidate is { Time: null, Date: { Until: null, Likeliest: { } day } } && taken.Contains(day));
    }

    // One line alone: below the name of its city, or with the city and what takes place there.
    private bool StandsForItself(Line line) =>
        reading.NamesEvent(line.Whole) && (!reading.Says(Vocabulary.Past, line.Words) || reading.Says(Vocabulary.Future, line.Words)) && (schedule.CityAbove(line) is not null || EventPlaces.CityIn(line.Whole) is not null);

    // "this Wednesday at noon": an event where the sentence says what and when, on a day that no date of the text names.
    private void AddRelativeDays(List<EventCandidate> found)
    {
        var named = found.Select(candidate => candidate.Date.Likeliest).ToHashSet();
        foreach (var date in reading.RelativeDays)
        {
            var line = reading.Document.LineAt(date.Position);
            if (line.IsFurniture || listLines.Contains(line) || used.Contains(line) || named.Contains(date.Date))
                continue;
            var sentence = Sentences.Around(reading.Document.PieceAt(date.Position, date.Length));
            if (reading.Says(Vocabulary.Past, sentence.Words) || !reading.NamesEvent(sentence) || Deadlines.IsBefore(line, reading.Document.PieceAt(date.Position, date.Length)))
                continue;
            if (TimeIn(date, line, sentence) is not { } time)
                continue;
            var candidate = Describe(new EventCandidate(date, time, sentence, false, RelativeSure), line);
            found.AddRange(several.Of(candidate, OwnPart(candidate), isEntry: false));
        }
    }

    private const double RelativeSure = 0.6;

    // A line of a list, or one that is little but its date, its hours and its places.
    private bool IsEntry(FoundDate date)
    {
        var line = reading.Document.LineAt(date.Position);
        return line.Words.Length <= LongestField * 2 && (line.IsListed || date.Position == reading.Document.StartOf(line));
    }

    private bool IsAnnounced(FoundDate date, LocalDate? issued)
    {
        if (date.Likeliest is not { } day || date.Restates || day < issued || day.Year < EarliestAnnounced)
            return false;
        var line = reading.Document.LineAt(date.Position);
        var piece = reading.Document.PieceAt(date.Position, date.Length);
        var sentence = Sentences.Around(piece);
        var words = sentence.Words;
        return !line.IsFurniture && !listLines.Contains(line) && !Deadlines.IsBefore(line, piece)
            && (reading.NamesEvent(sentence) || (announces && (issued is null || day > issued) && !Vocabulary.PublicationLabels.IsIn(words) && !reading.Says(Vocabulary.Past, words)));
    }

    // What stands within the days of a conference is its programme.
    private void RemoveProgramme(List<EventCandidate> found)
    {
        foreach (var whole in found.Where(c => c.Date is { Until: not null, Date: not null }).Take(MostConferences).ToList())
            found.RemoveAll(c => c != whole && c.City is null && c.Date.Likeliest is { } day && day >= whole.Date.Date && day <= whole.Date.Until && c.Date.Until is null);
    }

    private List<ReadEvent> Merge(List<EventCandidate> found)
    {
        var events = new List<ReadEvent>();
        foreach (var group in found.GroupBy(candidate => candidate.Date.Likeliest))
        {
            var timed = group.Where(candidate => candidate.Time is not null).ToList();
            var items = timed.Where(c => c.IsItem).GroupBy(c => (c.Time!.Start, c.City?.Id ?? c.Place?.Text ?? c.Sentence.Text)).Select(g => g.First()).ToList();
            // What a sentence says of an event that has its own line elsewhere is no other event.
            var told = timed.Where(c => !c.IsItem && !items.Exists(item => item.Time!.Start == c.Time!.Start && (item.City?.Id == c.City?.Id || item.City is null || c.City is null)))
                .GroupBy(c => (c.Time!.Start, c.City?.Id ?? c.Place?.Text)).Select(g => g.OrderByDescending(c => c.Sure).First()).ToList();
            // The same hour said twice, once without its place, is one event.
            if (told.Count > 1 && told.Select(c => c.Time!.Start).Distinct().Count() == 1 && told.Select(c => c.City?.Id).OfType<string>().Distinct().Count() <= 1)
                told = [told.OrderByDescending(c => c.Labelled).ThenByDescending(c => c.Sure).First()];
            List<EventCandidate> distinct = [.. told, .. items];
            if (distinct.Count == 0)
                distinct = [.. group.Where(c => c.IsItem)];
            if (distinct.Count == 0)
                distinct = [group.OrderByDescending(c => c.Labelled).ThenByDescending(c => c.Sure).First()];
            events.AddRange(distinct.Select(ToEvent));
        }

        return events;
    }

    private ReadEvent ToEvent(EventCandidate candidate)
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
