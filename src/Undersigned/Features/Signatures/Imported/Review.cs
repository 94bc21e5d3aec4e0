using System.Security.Cryptography;
using System.Text;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.Names;
using Undersigned.TransparencyLog;
using Undersigned.Web;
using Undersigned.Web.Forms;
using Verdict = Undersigned.Names.Verdict;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Something a reviewer should look at: the key of a sentence with its arguments, the part it is about, and whether it stands in the way.</summary>
public sealed record Doubt(string Key, object?[] Arguments, DraftPart? Part, bool IsObstacle);

/// <summary>A part of a draft that has a page of its own: "entries", "events" or "calls", and its number.</summary>
public readonly record struct DraftPart(string Of, int Number)
{
    public static DraftPart Entry(int number) => new("entries", number);

    public static DraftPart Event(int number) => new("events", number);

    public static DraftPart Call(int number) => new("calls", number);
}

/// <summary>An entry with the organisations it can be.</summary>
/// <param name="Row">The entry as read or corrected.</param>
/// <param name="Matches">Known organisations it can be, the surest first.</param>
/// <param name="Taken">Which it is taken for; <see cref="Guid.Empty"/> for a new one, null for a person and while somebody has to say.</param>
public sealed record ReviewedRow(ReadRow Row, IReadOnlyList<OrganisationMatch> Matches, Guid? Taken)
{
    public bool IsAsked => Row is { Kind: SignerKind.Organisation, IsLeftOut: false } && Taken is null;
}

/// <summary>Decides what is in doubt about a published statement, which organisations its entries are taken for, and whether it can be accepted.</summary>
public sealed class Review
{
    // What the reader says of a guess; below this a person should look.
    internal const double SureEnough = 0.7;

    /// <summary>The key of a doubt whether an entry is a signatory of that name.</summary>
    internal const string Unsure = "published.doubt.unsure";

    private const NameFlags Suspicious = NameFlags.MixedScript | NameFlags.LookAlike | NameFlags.RepeatedMarks | NameFlags.RepeatedLetters;

    private Review(ReadStatement read, IReadOnlyList<ReviewedRow> rows)
    {
        Read = read;
        Rows = rows;
        Doubts = [.. OfStatement(read), .. EventDoubts.Of(read), .. OfRows(rows)];
    }

    public ReadStatement Read { get; }
    public IReadOnlyList<ReviewedRow> Rows { get; }
    public IReadOnlyList<Doubt> Doubts { get; }

    public bool CanBeAccepted => !Doubts.Any(doubt => doubt.IsObstacle);

    /// <summary>What was shown, so that nothing else is accepted: a digest of the statement and of what its entries are taken for.</summary>
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{System.Text.Json.JsonSerializer.Serialize(Read, ReadStatementJson.Default.ReadStatement)}\n{string.Join(',', Rows.Select(row => row.Taken))}")));

    public static Review Of(ReadStatement read, OrganisationRegister known) =>
        new(read, [.. read.Rows.AsParallel().AsOrdered().Select(row => Take(row, known, read.Rows.Count))]);

    /// <summary>The record that is imported when a person accepts.</summary>
    public PublishedRecord ToRecord() => new()
    {
        Title = Read.Original?.Title ?? "",
        Language = Read.Language,
        IssuedOn = Read.IssuedOn,
        Source = Read.Source,
        Issuers = [.. Rows.Where(row => row.Row is { IsLeftOut: false, IsIssuer: true }).Select(Signatory)],
        Signatories = [.. Rows.Where(row => row.Row is { IsLeftOut: false, IsIssuer: false }).Select(Signatory)],
        Events = [.. Read.Events.Where(happening => !happening.IsLeftOut)],
        Calls = [.. Read.Calls.Where(call => !call.IsLeftOut)],
    };

    private static PublishedSignatory Signatory(ReviewedRow row) =>
        new(row.Row.Kind, row.Row.Names, row.Row.Role, row.Row.Affiliation, row.Row.City, row.Row.Country) { Organisation = row.Taken };

    private static ReviewedRow Take(ReadRow row, OrganisationRegister known, int entries)
    {
        if (row.Kind == SignerKind.Person || row.IsLeftOut)
            return new ReviewedRow(row, [], null);
        var matches = known.Matching([.. row.Names.Select(name => new KnownName(name.Language, name.Text))], row.City, row.Country, entries);
        if (row.Chosen is { } chosen && (chosen == Guid.Empty || known.Find(chosen) is not null))
            return new ReviewedRow(row, matches, chosen);
        // What is the same beyond doubt is taken for it until a person says otherwise; what may be is asked.
        var same = matches.Where(match => match.Verdict == Verdict.Same).ToList();
        return new ReviewedRow(row, matches, same.Count == 1 ? same[0].Organisation.Id : matches.Count == 0 ? Guid.Empty : null);
    }

    private static IEnumerable<Doubt> OfStatement(ReadStatement read)
    {
        if (read.IssuedOnCandidates.Count > 1)
            yield return Obstacle("published.doubt.issued-on-open");
        foreach (var text in read.Texts)
        {
            if (string.IsNullOrWhiteSpace(text.Title) || string.IsNullOrWhiteSpace(text.Body))
                yield return Obstacle("published.doubt.no-text", LanguageOf(text));
            else if (text.Body.Length > StatementLimits.Body || text.Title.Length > StatementLimits.Title)
                yield return Obstacle("published.doubt.text-too-long", LanguageOf(text), StatementLimits.Body);
            else if (CanonicalText.Problems($"{text.Title}\n{text.Body}").Any())
                yield return Obstacle("published.doubt.text-illegible", LanguageOf(text));
        }
        foreach (var doubt in read.Doubts)
            yield return new Doubt($"published.doubt.{doubt}", [], null, IsObstacle: false);
        if (!read.Kept.Any())
            yield return new Doubt("published.doubt.nobody", [], null, IsObstacle: false);
        if (read.Kept.Count() > RecordReader.MostSignatories)
            yield return Obstacle("published.doubt.too-many", RecordReader.MostSignatories);
    }

    private static IEnumerable<Doubt> OfRows(IReadOnlyList<ReviewedRow> rows)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new Dictionary<Guid, int>();
        foreach (var reviewed in rows.Where(row => !row.Row.IsLeftOut))
        {
            var row = reviewed.Row;
            if (RowFault(row) is { } fault)
                yield return new Doubt(fault, [Name(row)], DraftPart.Entry(row.Number), IsObstacle: true);
            else if (!seen.TryAdd(row.Identity, row.Number))
                yield return new Doubt("published.doubt.twice", [Name(row)], DraftPart.Entry(row.Number), IsObstacle: true);
            else if (reviewed.IsAsked)
                yield return new Doubt("published.doubt.organisation", [Name(row)], DraftPart.Entry(row.Number), IsObstacle: true);
            else if (!row.IsIssuer && reviewed.Taken is { } id && id != Guid.Empty && !taken.TryAdd(id, row.Number))
                yield return new Doubt("published.doubt.same-organisation", [Name(row), taken[id]], DraftPart.Entry(row.Number), IsObstacle: false);
            if (row.IsReviewed)
                continue;
            if (row.Sure < SureEnough)
                yield return new Doubt(Unsure, [Name(row)], DraftPart.Entry(row.Number), IsObstacle: false);
            if (row.Names.Any(name => (NameSafety.Flags(name.Text) & Suspicious) != NameFlags.None))
                yield return new Doubt("published.doubt.flagged", [Name(row)], DraftPart.Entry(row.Number), IsObstacle: false);
        }
    }

    /// <summary>What keeps an entry from standing in the log and the database, as the key of a sentence; null when nothing does.</summary>
    private static string? RowFault(ReadRow row)
    {
        if (row.Names.Count == 0 || row.Names.Any(name => !name.Text.EnumerateRunes().Any(Rune.IsLetter)))
            return "published.doubt.no-name";
        if (row.IsIssuer && row.Kind == SignerKind.Person)
            return "published.doubt.person-issues";
        if (row.Names.Any(name => name.Text.Length > RecordReader.LongestName) || row.Role?.Length > RecordReader.LongestLine
            || row.Affiliation?.Length > RecordReader.LongestName || row.City?.Length > RecordReader.LongestCity)
        {
            return "published.doubt.too-long";
        }
        var parts = row.Names.Select(name => name.Text).Concat([row.Role, row.Affiliation, row.City]).OfType<string>();
        return parts.Any(part => Legible.FaultIn(part) is not null) ? "published.doubt.illegible" : null;
    }

    private static Written Name(ReadRow row) => row.Names.Count > 0 ? new Written(row.Names[0].Text, row.Names[0].Language) : new Written("–", null);

    private static Written LanguageOf(ReadText text) => new(Languages.Find(text.Language)?.NativeName ?? text.Language, text.Language);

    private static Doubt Obstacle(string key, params object?[] arguments) => new(key, arguments, null, IsObstacle: true);
}
