using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace Undersigned.Import;

/// <summary>Writes a record as one JSON object.</summary>
public static class RecordJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly OffsetPattern Distance = OffsetPattern.CreateWithInvariantCulture("+HH:mm");
    private const int Digits = 2;

    /// <summary>The record as JSON: the fields of a published statement, each with where it stands and how sure the reader is (<c>where</c>).</summary>
    public static string Write(StatementRecord record)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", Code(record.Kind.Value));
            WriteText(json, "title", record.Title?.Value);
            json.WriteString("language", record.Language);
            WriteText(json, "issued_on", Iso(record.IssuedOn?.Value));
            WriteText(json, "published_on", Iso(record.PublishedOn?.Value));
            WriteIssuer(json, record);
            json.WriteStartArray("signatories");
            foreach (var signatory in record.Signatories)
                WriteSignatory(json, signatory);
            json.WriteEndArray();
            json.WriteStartArray("events");
            foreach (var happening in record.Events.Where(happening => !HasYearToAsk(happening)))
                WriteEvent(json, happening);
            json.WriteEndArray();
            json.WriteStartArray("events_to_ask");
            foreach (var happening in record.Events.Where(HasYearToAsk))
                WriteEvent(json, happening);
            json.WriteEndArray();
            json.WriteStartArray("calls");
            foreach (var call in record.Calls)
            {
                json.WriteStartObject();
                json.WriteString("text", call.Text.Value);
                WriteSure(json, call.Text.Sure);
                WriteWhere(json, "where", call.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteFields(json, record);
            json.WriteString("format", record.Format.ToString().ToLowerInvariant());
            json.WriteString("encoding", record.Encoding);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The name of a kind in records: <c>joint-statement</c>, <c>open-letter</c>, <c>alliance-founding</c>, <c>single-issuer</c>, <c>event-invitation</c>.</summary>
    public static string Code(StatementKind kind) => kind switch
    {
        StatementKind.JointStatement => "joint-statement",
        StatementKind.OpenLetter => "open-letter",
        StatementKind.AllianceFounding => "alliance-founding",
        StatementKind.SingleIssuer => "single-issuer",
        _ => "event-invitation",
    };

    private static void WriteIssuer(Utf8JsonWriter json, StatementRecord record)
    {
        if (record.Issuer is not { } issuer)
        {
            json.WriteNull("issuer");
            return;
        }

        json.WriteStartObject("issuer");
        json.WriteStartObject("names");
        json.WriteString(record.Language, issuer.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSignatory(Utf8JsonWriter json, ReadSignatory signatory)
    {
        json.WriteStartObject();
        json.WriteStartObject("names");
        foreach (var (language, name) in signatory.Names)
            json.WriteString(language, name.Value);
        json.WriteEndObject();
        json.WriteString("type", signatory.Type == SignatoryType.Person ? "person" : "organisation");
        WriteText(json, "role", signatory.Role?.Value);
        WriteText(json, "affiliation", signatory.Affiliation?.Value);
        WriteText(json, "city", signatory.City?.Value);
        WriteText(json, "city_en", signatory.CityInEnglish);
        WriteText(json, "country", signatory.Country?.Value);
        if (signatory.CountryOfCity is { } implied)
            json.WriteString("country_implied", implied);
        WriteSure(json, signatory.Sure);
        json.WriteStartObject("where");
        foreach (var (language, name) in signatory.Names)
            WriteWhere(json, "names." + language, name);
        WriteWhere(json, "role", signatory.Role);
        WriteWhere(json, "affiliation", signatory.Affiliation);
        WriteWhere(json, "city", signatory.City);
        WriteWhere(json, "country", signatory.Country);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Whose year nothing in the text tells is no event to publish before a person has said it.
    private static bool HasYearToAsk(ReadEvent happening) => happening.Candidates.Select(day => day.Year).Distinct().Skip(1).Any();

    private static void WriteEvent(Utf8JsonWriter json, ReadEvent happening)
    {
        json.WriteStartObject();
        WriteText(json, "date", Iso(happening.Date?.Value));
        WriteText(json, "time", happening.Time is { } time ? Clock.Format(time.Value) : null);
        WriteText(json, "time_end", happening.Until is { } until ? Clock.Format(until) : null);
        WriteText(json, "timezone", happening.Zone?.Value);
        WriteText(json, "zone", happening.ZoneId);
        WriteText(json, "offset", happening.Offset is { } offset ? Distance.Format(offset) : null);
        WriteText(json, "place", happening.Place?.Value);
        WriteText(json, "city", happening.City);
        json.WriteBoolean("online", happening.Online);
        if (happening.Candidates.Count > 1)
        {
            json.WriteStartArray("date_candidates");
            foreach (var day in happening.Candidates)
                json.WriteStringValue(Iso(day));
            json.WriteEndArray();
        }

        WriteSure(json, happening.Sure);
        json.WriteStartObject("where");
        WriteWhere(json, "date", happening.Date);
        WriteWhere(json, "time", happening.Time);
        WriteWhere(json, "timezone", happening.Zone);
        WriteWhere(json, "place", happening.Place);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, StatementRecord record)
    {
        json.WriteStartObject("where");
        WriteWhere(json, "kind", record.Kind);
        WriteWhere(json, "title", record.Title);
        WriteWhere(json, "issued_on", record.IssuedOn);
        WriteWhere(json, "published_on", record.PublishedOn);
        WriteWhere(json, "issuer", record.Issuer);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }

    private static void WriteSure(Utf8JsonWriter json, double sure) => json.WriteNumber("sure", Math.Round(sure, Digits));

    // A value that follows from the whole has no place, only a certainty.
    private static void WriteWhere<T>(Utf8JsonWriter json, string name, Read<T>? value)
    {
        if (value is null)
            return;
        json.WriteStartObject(name);
        if (value.Where is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
            json.WriteNumber("length", at.Length);
        }

        WriteSure(json, value.Sure);
        json.WriteEndObject();
    }

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
