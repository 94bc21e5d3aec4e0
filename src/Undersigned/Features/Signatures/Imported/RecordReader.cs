using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Undersigned.Features.Statements;
using Undersigned.Names;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Reads a record and refuses what no published statement says. Fields it does not know are left alone.</summary>
public static partial class RecordReader
{
    /// <summary>The longest published lists of signatories; more is a database, and is brought in otherwise.</summary>
    public const int MostSignatories = 20_000;

    internal const int MostLanguages = 16;
    private const int MostIssuers = 200;

    // As long as the database and the openings of the log take them.
    internal const int LongestName = 300;
    internal const int LongestLine = 200;
    internal const int LongestCity = 120;
    internal const int LongestSource = 500;

    // The first joint statements that anybody may want to bring in.
    internal static readonly DateOnly Earliest = new(1800, 1, 1);

    /// <summary>Whether something can have been issued or published on a day. A day ahead of ours may be today elsewhere.</summary>
    public static bool CanHaveBeen(DateOnly day, DateOnly today) => day >= Earliest && day <= today.AddDays(1);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // A key that stands twice would be read as whichever one a program likes.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="UnusableRecordException">Not JSON, a wrong type, a missing or absurd value, a signatory twice.</exception>
    public static PublishedRecord Read(ReadOnlyMemory<byte> json, DateOnly today)
    {
        using var document = Parse(json);
        try
        {
            return Read(document.RootElement, today);
        }
        catch (InvalidOperationException)
        {
            // How the reader says that an escape names half a character.
            throw new UnusableRecordException("a string holds damaged letters");
        }
    }

    private static PublishedRecord Read(JsonElement record, DateOnly today)
    {
        if (record.ValueKind != JsonValueKind.Object)
            throw new UnusableRecordException("a record is a JSON object");
        if (Line(record, "kind", "the record", LongestLine) is { } kind && !PublishedKinds.All.Contains(kind))
            throw new UnusableRecordException($"\"kind\" is one of {string.Join(", ", PublishedKinds.All)}");
        var language = Line(record, "language", "the record", LongestLine) ?? throw new UnusableRecordException("the record says no \"language\"");
        if (!IsTag(language))
            throw new UnusableRecordException("\"language\" is no BCP 47 tag");
        var (events, open) = RecordParts.Events(record);
        return new PublishedRecord
        {
            Title = Line(record, "title", "the record", StatementLimits.Title) ?? "",
            Language = language,
            IssuedOn = Day(record, "issued_on", today),
            PublishedOn = Day(record, "published_on", today),
            Source = Line(record, "source", "the record", LongestSource),
            Issuers = Issuers(record, language),
            Events = events,
            EventsLeftOpen = open,
            Calls = RecordParts.Calls(record, language),
            Signatories = Signatories(record, language),
        };
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
            throw new UnusableRecordException("this is not UTF-8");
        try
        {
            return JsonDocument.Parse(json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, Strict);
        }
        catch (JsonException fault)
        {
            throw new UnusableRecordException($"this is not JSON (line {fault.LineNumber + 1 ?? 1})");
        }
    }

    private static DateOnly? Day(JsonElement record, string key, DateOnly today)
    {
        if (Line(record, key, "the record", LongestLine) is not { } written)
            return null;
        if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new UnusableRecordException($"\"{key}\" is a day like 2020-08-31, or null");
        return CanHaveBeen(day, today) ? day : throw new UnusableRecordException($"\"{key}\" is {day:yyyy-MM-dd}, which cannot be");
    }

    // A name alone, an object with names, or several of these.
    private static List<PublishedSignatory> Issuers(JsonElement record, string language)
    {
        if (!record.TryGetProperty("issuer", out var issuer) || issuer.ValueKind == JsonValueKind.Null)
            return [];
        IEnumerable<JsonElement> all = issuer.ValueKind == JsonValueKind.Array ? issuer.EnumerateArray() : [issuer];
        var issuers = all.Take(MostIssuers + 1).Select(one => new PublishedSignatory(SignerKind.Organisation, one.ValueKind switch
        {
            JsonValueKind.String => (IReadOnlyList<WrittenName>)[new WrittenName(language, Name(one, "the issuer"))],
            JsonValueKind.Object => Names(one, "the issuer", language),
            _ => throw new UnusableRecordException("an \"issuer\" is a name, or an object with \"names\""),
        }, Role: null, Affiliation: null, City: null, Country: null)).ToList();
        return issuers.Count <= MostIssuers ? issuers : throw new UnusableRecordException($"more than {MostIssuers} issuers");
    }

    private static List<PublishedSignatory> Signatories(JsonElement record, string language)
    {
        if (!record.TryGetProperty("signatories", out var list) || list.ValueKind != JsonValueKind.Array)
            throw new UnusableRecordException("the record has no list \"signatories\"");
        if (list.GetArrayLength() > MostSignatories)
            throw new UnusableRecordException($"{list.GetArrayLength()} signatories: at most {MostSignatories} are taken at once");
        var signatories = new List<PublishedSignatory>(list.GetArrayLength());
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in list.EnumerateArray())
        {
            var place = signatories.Count + 1;
            var signatory = Signatory(one, $"signatory {place}", language);
            if (!places.TryAdd(signatory.Identity, place))
                throw new UnusableRecordException($"signatory {place} is signatory {places[signatory.Identity]} once more");
            signatories.Add(signatory);
        }
        return signatories;
    }

    private static PublishedSignatory Signatory(JsonElement one, string where, string language)
    {
        if (one.ValueKind != JsonValueKind.Object)
            throw new UnusableRecordException($"{where} is no object");
        var country = Line(one, "country", where, LongestLine)?.ToUpperInvariant();
        if (country is not null && !Places.CountryCodes.Contains(country))
            throw new UnusableRecordException($"{where}: \"country\" is no code of ISO 3166-1 alpha-2");
        return new PublishedSignatory(
            Line(one, "type", where, LongestLine) switch
            {
                "person" => SignerKind.Person,
                "organisation" => SignerKind.Organisation,
                _ => throw new UnusableRecordException($"{where}: \"type\" is person or organisation"),
            },
            Names(one, where, language),
            Line(one, "role", where, LongestLine), Line(one, "affiliation", where, LongestName), Line(one, "city", where, LongestCity), country);
    }

    private static List<WrittenName> Names(JsonElement one, string where, string language)
    {
        if (!one.TryGetProperty("names", out var names) || names.ValueKind != JsonValueKind.Object || !names.EnumerateObject().Any())
            throw new UnusableRecordException($"{where} has no \"names\"");
        var read = new List<WrittenName>();
        foreach (var property in names.EnumerateObject())
        {
            if (!IsTag(property.Name))
                throw new UnusableRecordException($"{where}: \"names\" stand under BCP 47 tags");
            var name = Name(property.Value, where);
            var tag = property.Name == Web.Languages.Unstated ? TagOf(name, language) : property.Name;
            if (read.Any(other => string.Equals(other.Language, tag, StringComparison.OrdinalIgnoreCase)))
                throw new UnusableRecordException($"{where} has two names in one language");
            read.Add(new WrittenName(tag, name));
            if (read.Count > MostLanguages)
                throw new UnusableRecordException($"{where} has names in more than {MostLanguages} languages");
        }
        return read;
    }

    // Where nobody stated the language, the letters of most scripts tell enough; a Latin name may be in any of fifty.
    internal static string TagOf(string name, string language) => Scripts.Of(name) == "Latn" ? Web.Languages.Unstated : NameLanguage.Of(name, language);

    private static string Name(JsonElement value, string where)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new UnusableRecordException($"{where}: a name is a string");
        var name = Readable(value, where, "a name", LongestName);
        return name?.EnumerateRunes().Any(Rune.IsLetter) == true ? name : throw new UnusableRecordException($"{where} has a name without letters");
    }

    internal static string? Line(JsonElement one, string key, string where, int longest)
    {
        if (!one.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new UnusableRecordException($"{where}: \"{key}\" is a string or null");
        return Readable(value, where, $"\"{key}\"", longest);
    }

    private static string? Readable(JsonElement value, string where, string what, int longest)
    {
        var text = Legible.Line(value.GetString());
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length > longest)
            throw new UnusableRecordException($"{where}: {what} has {text.Length} characters, at most {longest} are taken");
        if (Legible.FaultIn(text) is { } fault)
            throw new UnusableRecordException($"{where}: {what} holds {fault.Code}, a control character, direction mark or damaged letter");
        return text;
    }

    private static bool IsTag(string tag) => tag.Length <= 35 && Tag().IsMatch(tag);

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
