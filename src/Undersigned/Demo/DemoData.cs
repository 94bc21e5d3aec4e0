using System.Globalization;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;

namespace Undersigned.Demo;

/// <summary>What the demo shows: cities around a lake that is on no map, and people who do not exist.</summary>
internal static class DemoData
{
    /// <summary>The languages every statement is written in, the original first.</summary>
    public static readonly string[] Languages = ["en", "fa", "ckb", "ar"];

    /// <summary>Oldest first: one that is closed, one whose text was corrected, one that people are signing now.</summary>
    public static readonly DemoStatement[] Statements =
    [
        new("reading-rooms", PublishedDaysAgo: 150, IssuedDaysBefore: 12, ClosedAfter: 130),
        new("water-for-the-lake", PublishedDaysAgo: 60, CorrectedAfter: 30),
        new("charge-or-release", PublishedDaysAgo: 24, IssuedDaysBefore: 1),
    ];

    public static DemoAlliance Alliance() =>
        DemoFile.Rows("alliance.tsv").Select(row => new DemoAlliance(row[0], Day(row[1]), DemoFile.Names(row[2]))).Single();

    public static IReadOnlyList<DemoOrganisation> Organisations() =>
    [
        .. DemoFile.Rows("organisations.tsv").Select(row => new DemoOrganisation(
            row[0], DemoFile.Null(row[1]), DemoFile.Null(row[2]), Enum.Parse<Evidence>(row[3]), row[4].Length > 0 ? Day(row[4]) : null, DemoFile.Names(row[5]),
            row[6].Split(' ').Select(signs => signs.Split('@')).ToDictionary(parts => parts[0], parts => Number(parts[1]), StringComparer.Ordinal), row[7], row[8])),
    ];

    /// <summary>Who signs a statement, in the order they do: the organisations and the persons.</summary>
    public static IReadOnlyList<DemoSignature> SignaturesOf(string statement)
    {
        var organisations = Organisations().Where(o => o.Signs.ContainsKey(statement)).Select(o => o.Sign(statement));
        var people = DemoFile.Rows("signatures.tsv").Select(Person).Where(row => row.Statement == statement).Select(row => row.Signature);
        return [.. organisations.Concat(people).OrderBy(signature => signature.Day)];
    }

    /// <summary>A statement's text in one language, and as it was corrected.</summary>
    public static (string Title, string Body, string Calls) Text(DemoStatement statement, string language, bool corrected = false)
    {
        var text = DemoFile.Statement($"{statement.Slug}.{language}.md");
        if (!corrected)
            return text;
        var correction = DemoFile.Rows($"{statement.Slug}.corrected.tsv").Single(row => row[0] == language);
        return text with { Body = text.Body.Replace(correction[1], correction[2], StringComparison.Ordinal) };
    }

    private static (string Statement, DemoSignature Signature) Person(string[] row, int number) => (row[0], new DemoSignature
    {
        Day = Number(row[1]),
        Kind = SignerKind.Person,
        Visibility = Enum.Parse<Visibility>(row[2]),
        Fate = row[3],
        Evidence = Enum.Parse<Evidence>(row[4]),
        Names = DemoFile.Names(row[5]),
        Role = DemoFile.Null(row[6]),
        City = DemoFile.Null(row[7]),
        Country = DemoFile.Null(row[8]),
        Address = string.Create(CultureInfo.InvariantCulture, $"signer-{number + 1:000}@people.example"),
    });

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}

internal sealed record DemoAlliance(string Slug, DateOnly Founded, IReadOnlyList<WrittenName> Names);

/// <summary>When a statement came about, in days before the demo was first started and days after it was published.</summary>
internal sealed record DemoStatement(string Slug, int PublishedDaysAgo, int IssuedDaysBefore = 0, int? CorrectedAfter = null, int? ClosedAfter = null);

internal sealed record DemoOrganisation(
    string Slug, string? City, string? Country, Evidence Evidence, DateOnly? MemberSince, IReadOnlyList<WrittenName> Names,
    IReadOnlyDictionary<string, int> Signs, string Mandate, string Representative)
{
    public DemoSignature Sign(string statement) => new()
    {
        Day = Signs[statement],
        Kind = SignerKind.Organisation,
        Evidence = Evidence,
        Names = Names,
        City = City,
        Country = Country,
        Mandate = Mandate,
        Representative = Representative,
        Address = $"office@{Slug}.example",
    };
}

/// <summary>One signature of the demo.</summary>
internal sealed record DemoSignature
{
    /// <summary>Days after the statement was published.</summary>
    public required int Day { get; init; }

    public required SignerKind Kind { get; init; }
    public Visibility Visibility { get; init; }

    /// <summary>What became of it: nothing, pending, withdrawn, reaffirmed, hidden, erased, or removed:REASON.</summary>
    public string Fate { get; init; } = "";

    public required Evidence Evidence { get; init; }
    public required IReadOnlyList<WrittenName> Names { get; init; }
    public string? Role { get; init; }
    public required string? City { get; init; }
    public required string? Country { get; init; }
    public string? Mandate { get; init; }
    public string? Representative { get; init; }
    public required string Address { get; init; }
}
