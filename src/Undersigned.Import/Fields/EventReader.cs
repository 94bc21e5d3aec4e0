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
    private readonly EventHours hours;
    private readonly HashSet<Line> used = [];
    private readonly bool announces;

    private const int TopLines = 5;
    private const int LabelReach = 3;
    private const int LongestField = 14;
    private const int OpeningLines = 4;
    private const int LongestOpening = 20;

    private const int MostConferences = 20;

    // No statement calls to more gatherings; a text of nothing but days must not cost more.
    private const int MostDates = 5_000;

    public EventReader(Reading reading, Schedule schedule, Gatherings gatherings, IReadOnlyCollection<Line> listLines)
    {
        this.gatherings = gatherings;
        several = new SeveralEvents(reading);
        this.reading = reading;
        this.schedule = schedule;
        this.listLines = listLines;
        hours = new EventHours(reading, listLines);
        announces = reading.Lines.Where(line => !line.IsFurniture).Take(OpeningLines)
            .Any(line => line.Words.Length <= LongestOpening && (reading.NamesEvent(line.Whole) || Vocabulary.Invitation.IsIn(line.Words)));
    }

    /// <summary>The events in the order of the text.</summary>
    /// <param name="issued">The day of issue, where known: what lies before it is a story.</param>
    public List<ReadEvent> Read(LocalDate? issued)
    {
        var found = new List<EventCandidate>();
        foreach (var date in reading.Dates.Where(date => !date.Restates).Take(MostDates))
        {
            if (ReadDate(date, issued) is { } candidate)
                found.AddRange(several.Of(candidate, OwnPart(candidate), IsEntry(date)));
        }

        AddGatherings(found, issued);
        AddRelativeDays(found, issued);
        RemoveProgramme(found);
        return new EventRecords(reading).Of(found);
    }

    private EventCandidate? ReadDate(FoundDate date, LocalDate? issued)
    {
        var line = reading.Document.LineAt(date.Position);
        if (line.IsFurniture || listLines.Contains(line) || gatherings.DayLines.Contains(line))
            return null;
        var piece = reading.Document.PieceAt(date.Position, date.Length);
        var sentence = Sentences.Around(piece);
        var labelled = schedule.IsLabelled(line, piece);
        var says = reading.NamesEvent(sentence);
        var isPastDay = date.Date is { } day && issued is { } issue && day < issue;
        if ((isPastDay && !labelled) || date.Likeliest?.Year < EarliestAnnounced || schedule.IsPageStamp(line) || Deadlines.IsCalledOff(sentence) || Deadlines.IsLabelled(line, piece) || Deadlines.IsSource(line, piece))
            return null;
        // "Posted by the harbour group on June 2, 2024"
        if (Vocabulary.PublicationLabels.At(line.Words, 0) > 0 && line.Words.Length <= LongestField && !labelled)
            return null;
        // "date 2021-05-13 These are …"
        if (Vocabulary.IssueLabels.IsAll(new Piece(line, 0, piece.Start).Words) && !labelled)
            return null;
        var scheduled = labelled || schedule.Sets(line);
        if (!scheduled && Deadlines.IsBefore(line, piece))
            return null;
        var words = sentence.Words;
        var time = hours.In(date, line, sentence) ?? schedule.HourBelow(line);
        var isPast = reading.Says(Vocabulary.Past, words) && time is null && !reading.Says(Vocabulary.Future, words);
        var happens = says || (announces && !isPast && !reading.IsDateLine(line));
        if (time is null && hours.Behind(date, line) is { } behind && (happens || labelled || (!isPast && hours.SaysEvent(behind))))
            (time, happens) = (behind, true);
        if (time is null && happens && !isPast)
            time = hours.InNextParagraph(date, line);
        // "Leeds, 15 May 2021. In these days …", "… be heard. 15.05.2021": the day of writing, beside whatever is told.
        if (time is null && !labelled && issued is not null && issued == date.Date && (IssueDateReader.StandsApart(date, line, piece) || IssueDateReader.EndsInToday(new Piece(line, 0, piece.Start).Words)))
            return null;
        // "… calls to a rally for the lake:" and below it the day and the hour.
        if (time is not null && line.Index > 0 && reading.Lines[line.Index - 1] is var above && above.Text.EndsWith(':') && reading.NamesEvent(above.Whole) && reading.IsDateLine(line))
            (says, happens) = (true, true);
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
        var next = hours.NextDay(candidate.Date) - start;
        if (next >= sentence.End && reading.FirstDateFrom(start + sentence.Start) is var first && (first == reading.Dates.Count || reading.Dates[first].Position >= candidate.Date.Position || EventHours.SameDay(reading.Dates[first], candidate.Date)))
            return sentence;
        var from = Math.Clamp(candidate.Date.Position - start, sentence.Start, sentence.End);
        return new Piece(sentence.Line, from, Math.Clamp(next, from, sentence.End) - from);
    }

    private Piece? PlaceOf(EventCandidate candidate, Line line, List<Line> around)
    {
        var start = reading.Document.StartOf(line);
        var (from, to) = candidate.Time is { } time && time.Position >= start && time.Position < start + line.Text.Length ? (time.Position - start, reading.EndIn(line, time)) : (-1, -1);
        if (!reading.IsDateLine(line) && reading.DatesIn(line).Any())
            return EventPlaces.InSentence(candidate.Sentence, (from, to));
        if (candidate.IsItem && from >= 0)
            return EventPlaces.OfEntry(line, from, to);
        // A line of a list: its place stands beside the hour or on the next short line.
        var dateEnd = reading.DatesIn(line).LastOrDefault() is { } date ? Math.Min(date.End - start, line.Text.Length) : 0;
        if (from >= 0 && EventPlaces.BesideHour(line, dateEnd, from, Math.Max(to, dateEnd)) is { } beside)
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
        if (open is [{ Day: null } only] && !StandsForItself(only.Line) && !GoesOn(only.Line))
            return;
        var days = reading.Dates.Where(date => IsAnnounced(date, issued)).ToList();
        if (days.Count == 0 && open.Count > 1 && OnlyDay(issued) is { } single)
            days = [single];
        var taken = new HashSet<LocalDate>();
        var next = 0;
        var first = gatherings.All.FirstOrDefault(entry => entry.Day is null)?.Line.Index ?? 0;
        foreach (var entry in open)
        {
            while (next < days.Count && days[next].Position < reading.Document.StartOf(entry.Line))
                next++;
            var day = entry.Day is { } above ? reading.DatesIn(reading.Document.LineAt(above.Position)).FirstOrDefault() : days.Count > 0 ? DayOf(first, days, next) : null;
            if (day?.Likeliest is not { } known || known < issued)
                continue;
            taken.Add(known);
            var candidate = new EventCandidate(day, entry.Hour, entry.Line.Whole, entry.Day is not null, day.Date is null ? 0.4 : 0.75) { IsItem = true };
            found.AddRange(several.Of(Describe(candidate, entry.Line), entry.Line.Whole, isEntry: true));
        }

        found.RemoveAll(candidate => candidate is { Time: null, Date: { Until: null, Likeliest: { } day } } && taken.Contains(day));
    }

    // The day said last, unless the title sets another and the hours do not follow at once.
    private FoundDate DayOf(int first, List<FoundDate> days, int next)
    {
        var last = days[Math.Max(0, next - 1)];
        var titled = reading.Document.LineAt(days[0].Position).Index == 0;
        return titled && first - reading.Document.LineAt(last.Position).Index > 1 ? days[0] : last;
    }

    // "On 9 May 2021 we will set a sign": the one day that a text with a run of hours tells in a sentence.
    private FoundDate? OnlyDay(LocalDate? issued)
    {
        var days = reading.Dates.Where(date => !date.Restates && date.Date is { } day && day.Year >= EarliestAnnounced && reading.Document.LineAt(date.Position) is var line && !line.IsFurniture && !listLines.Contains(line)).ToList();
        return days.Count > 0 && days.TrueForAll(day => day.Date == days[0].Date) && !(days[0].Date <= issued) && days.Find(IsToldWithoutPast) is { } day ? day : null;
    }

    private bool IsToldWithoutPast(FoundDate date) =>
        !reading.IsDateLine(reading.Document.LineAt(date.Position)) && !reading.Says(Vocabulary.Past, Sentences.Around(reading.Document.PieceAt(date.Position, date.Length)).Words);

    // Right below the line of another town.
    private bool GoesOn(Line line) => line.Index > 0 && reading.Lines[line.Index - 1] is var above && used.Contains(above) && reading.HourIn(above) is not null && line.Words.Length <= LongestField * 2;

    // One line alone: below the name of its city, or with the city and what takes place there.
    private bool StandsForItself(Line line) =>
        reading.NamesEvent(line.Whole) && (!reading.Says(Vocabulary.Past, line.Words) || reading.Says(Vocabulary.Future, line.Words)) && (schedule.CityAbove(line) is not null || EventPlaces.CityIn(line.Whole) is not null);

    // "this Wednesday at noon": an event where the sentence says what and when, on a day that no date of the text names.
    private void AddRelativeDays(List<EventCandidate> found, LocalDate? issued)
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
            var time = hours.In(date, line, sentence) ?? (hours.Behind(date, line) is { } behind && hours.SaysEvent(behind) ? behind : null) ?? hours.InNextParagraph(date, line);
            // "Five unions meet tomorrow to found a council": at the head of a text no hour is needed.
            if (time is null && !(line.Index < TopLines + LabelReach && date.Date == issued?.PlusDays(1)))
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

    // "Sunday, May 6th, we will be rowing … Meet at the mill at 2 p.m.": prose calls to a part of the days apart.
    private bool IsCalledTo(EventCandidate candidate) =>
        candidate is { Time: not null, Labelled: false, IsItem: false } && candidate.Sentence.Line.Words.Length > LongestField * 2;

    // What stands within the days of a conference is its programme.
    private void RemoveProgramme(List<EventCandidate> found)
    {
        foreach (var whole in found.Where(c => c.Date is { Until: not null, Date: not null }).Take(MostConferences).ToList())
            found.RemoveAll(c => c != whole && c.City is null && !IsCalledTo(c) && c.Date.Likeliest is { } day && day >= whole.Date.Date && day <= whole.Date.Until && c.Date.Until is null);
    }
}
