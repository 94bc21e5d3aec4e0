using NodaTime;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Makes the record's events of the candidates, those that tell of the same one together.</summary>
internal sealed class EventRecords(Reading reading)
{
    /// <summary>The events in the order of the text.</summary>
    public List<ReadEvent> Of(List<EventCandidate> found)
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
