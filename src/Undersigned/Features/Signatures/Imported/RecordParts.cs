using System.Globalization;
using System.Text.Json;
using NodaTime;
using Undersigned.Names;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Reads a record's events and calls and refuses what no published statement says. A key that is missing stands for none.</summary>
internal static class RecordParts
{
    // A day of action in every town of a continent, and a manifesto of demands.
    private const int MostEvents = 500;
    private const int MostCalls = 200;

    /// <summary>
    /// The events whose day is settled, and how many others the record holds. Which of several days it is, a person says: by leaving one
    /// <c>date</c> in the record and no <c>date_candidates</c>.
    /// </summary>
    /// <exception cref="UnusableRecordException">A wrong type, an absurd day, hour or zone, a line that is too long.</exception>
    public static (IReadOnlyList<DraftEvent> Settled, int Open) Events(JsonElement record)
    {
        var settled = new List<DraftEvent>();
        var open = List(record, "events_to_ask", MostEvents).Count;
        foreach (var (one, i) in List(record, "events", MostEvents).Select((one, i) => (one, i + 1)))
        {
            var happening = Event(one, settled.Count + 1, $"event {i}");
            if (happening.Day is null || List(one, "date_candidates", int.MaxValue).Count > 1)
                open++;
            else
                settled.Add(happening);
        }
        return (settled, open);
    }

    /// <summary>The calls, each in the language of its letters where those are not the record's.</summary>
    /// <exception cref="UnusableRecordException">A wrong type, a call without words or as long as a paragraph.</exception>
    public static IReadOnlyList<DraftCall> Calls(JsonElement record, string language) =>
    [
        .. List(record, "calls", MostCalls).Select((one, i) =>
        {
            var where = $"call {i + 1}";
            var text = RecordReader.Line(Object(one, where), "text", where, PublishedCall.Longest) ?? throw new UnusableRecordException($"{where} has no \"text\"");
            return new DraftCall { Number = i + 1, Text = text, Language = NameLanguage.Of(text, language) };
        }),
    ];

    private static DraftEvent Event(JsonElement one, int number, string where)
    {
        Object(one, where);
        var starts = Hour(one, "time", where);
        var ends = Hour(one, "time_end", where);
        if (ends is not null && starts is null)
            throw new UnusableRecordException($"{where} has a \"time_end\" without a \"time\"");
        var zone = RecordReader.Line(one, "zone", where, PublishedEvent.LongestZone);
        if (zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            throw new UnusableRecordException($"{where}: \"zone\" is no name of the time-zone database, like Europe/Vienna");
        return new DraftEvent
        {
            Number = number,
            Day = Day(one, where),
            Starts = starts,
            Ends = ends,
            WrittenZone = RecordReader.Line(one, "timezone", where, PublishedEvent.LongestZone),
            Zone = zone,
            Place = RecordReader.Line(one, "place", where, PublishedEvent.LongestPlace),
            City = RecordReader.Line(one, "city", where, RecordReader.LongestCity),
            IsOnline = IsTrue(one, "online", where),
            IsReviewed = true,
        };
    }

    // An event may lie ahead as far as people plan.
    private static DateOnly? Day(JsonElement one, string where)
    {
        if (RecordReader.Line(one, "date", where, RecordReader.LongestLine) is not { } written)
            return null;
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new UnusableRecordException($"{where}: \"date\" is a day like 2020-08-31, or null");
        return day >= RecordReader.Earliest && day.Year <= LatestYear ? day : throw new UnusableRecordException($"{where}: \"date\" is {day:yyyy-MM-dd}, which cannot be");
    }

    private const int LatestYear = 2200;

    private static TimeOnly? Hour(JsonElement one, string key, string where)
    {
        if (RecordReader.Line(one, key, where, RecordReader.LongestLine) is not { } written)
            return null;
        return TimeOnly.TryParseExact(written, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? hour
            : throw new UnusableRecordException($"{where}: \"{key}\" is an hour like 17:30, or null");
    }

    private static bool IsTrue(JsonElement one, string key, string where) =>
        one.TryGetProperty(key, out var value) && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            _ => throw new UnusableRecordException($"{where}: \"{key}\" is true or false"),
        };

    private static JsonElement Object(JsonElement one, string where) =>
        one.ValueKind == JsonValueKind.Object ? one : throw new UnusableRecordException($"{where} is no object");

    private static List<JsonElement> List(JsonElement record, string key, int most)
    {
        if (!record.TryGetProperty(key, out var list) || list.ValueKind == JsonValueKind.Null)
            return [];
        if (list.ValueKind != JsonValueKind.Array)
            throw new UnusableRecordException($"\"{key}\" is a list");
        return list.GetArrayLength() <= most ? [.. list.EnumerateArray()] : throw new UnusableRecordException($"{list.GetArrayLength()} in \"{key}\": at most {most} are taken");
    }
}
