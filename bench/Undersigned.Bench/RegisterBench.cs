using System.Diagnostics;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Features.Signatures.Imported;

namespace Undersigned.Bench;

/// <summary>
/// The desk among many organisations: a list of 10,000 entries matched with 10,000 known ones as its review page is first opened (half of the
/// entries are known, in another spelling), and likely duplicates looked for among 20,000 (one in twenty stands there twice).
/// </summary>
internal static class RegisterBench
{
    private const int Entries = 10_000;
    private const int Known = 10_000;
    private const int Searched = 20_000;
    private const int OneInTwice = 20;
    private const int Seed = 20260214;

    // Of the five languages of the invented names: English and Persian.
    private static readonly (string Tag, int Column)[] Written = [("en", 0), ("fa", 1)];

    public static object Run() => new { FirstOfProcess = Review(), Review = Review(), Duplicates = Duplicates() };

    private static object Review()
    {
        var invented = new InventedNames(Seed);
        var known = Organisations(invented, Known);
        var register = OrganisationRegister.Of(known);
        var read = new ReadStatement
        {
            Source = "bench",
            SourceOn = new DateOnly(2026, 3, 20),
            Text = "",
            Language = "en",
            Kind = "joint-statement",
            Texts = [],
            Marks = [],
            Rows = [.. Enumerable.Range(1, Entries).Select(number => Row(number, number % 2 == 0 ? known[number - 1].Names : Names(invented), invented))],
        };
        var started = Stopwatch.GetTimestamp();
        var review = Undersigned.Features.Signatures.Imported.Review.Of(read, register);
        var first = Stopwatch.GetElapsedTime(started);
        started = Stopwatch.GetTimestamp();
        Undersigned.Features.Signatures.Imported.Review.Of(read, register);
        return new
        {
            Entries,
            Known,
            FirstMs = Math.Round(first.TotalMilliseconds),
            AgainMs = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds),
            TakenForTheirOwn = review.Rows.Count(row => row.Row.Number % 2 == 0 && row.Taken == known[row.Row.Number - 1].Id),
            ProposedTheirOwn = review.Rows.Count(row => row.Row.Number % 2 == 0 && row.Matches.Any(match => match.Organisation.Id == known[row.Row.Number - 1].Id)),
            TakenForAnother = review.Rows.Count(row => row.Taken is { } id && id != Guid.Empty && (row.Row.Number % 2 == 1 || id != known[row.Row.Number - 1].Id)),
        };
    }

    private static object Duplicates()
    {
        var invented = new InventedNames(Seed + 1);
        var organisations = Organisations(invented, Searched - Searched / OneInTwice);
        var twice = organisations.Take(Searched / OneInTwice).Select(one => one with { Id = Guid.CreateVersion7(), Slug = $"{one.Slug}-2", Names = Spelled(one.Names, invented) }).ToList();
        var register = OrganisationRegister.Of([.. organisations, .. twice]);
        var started = Stopwatch.GetTimestamp();
        var pairs = LikelyPair.Among(register, new HashSet<(Guid, Guid)>());
        var first = Stopwatch.GetElapsedTime(started);
        var found = pairs.Select(pair => LikelyPair.Key(pair.One.Id, pair.Other.Id)).ToHashSet();
        return new
        {
            Organisations = register.Count,
            FirstMs = Math.Round(first.TotalMilliseconds),
            Pairs = pairs.Count,
            Twice = twice.Count,
            Found = twice.Where((other, i) => found.Contains(LikelyPair.Key(organisations[i].Id, other.Id))).Count(),
        };
    }

    private static List<KnownOrganisation> Organisations(InventedNames invented, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new KnownOrganisation(Guid.CreateVersion7(), $"organisation-{i}", null, null, Names(invented)))];

    private static List<KnownName> Names(InventedNames invented)
    {
        var names = invented.Next();
        return [.. Written.Select(language => new KnownName(language.Tag, names[language.Column]))];
    }

    private static List<KnownName> Spelled(IReadOnlyList<KnownName> names, InventedNames invented) =>
        [.. names.Select(name => name with { Text = invented.Mistyped(name.Text, slips: 1) })];

    private static ReadRow Row(int number, IReadOnlyList<KnownName> names, InventedNames invented) => new()
    {
        Number = number,
        Kind = SignerKind.Organisation,
        Names = [.. (number % 4 == 0 ? Spelled(names, invented) : names).Select(name => new WrittenName(name.Language, name.Text))],
    };
}
