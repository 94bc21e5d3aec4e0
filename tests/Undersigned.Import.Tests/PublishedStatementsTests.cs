using System.Text.Json;
using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>Statements of invented organisations, in the forms in which real ones are published.</summary>
public class PublishedStatementsTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everyone_who_signed_is_found_and_nobody_else(string name)
    {
        var score = Read(name);
        Assert.True(score.Missed.Count == 0, $"missed: {string.Join(" · ", score.Missed)}");
        Assert.True(score.Invented.Count == 0, $"invented: {string.Join(" · ", score.Invented)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_known_what_the_text_is_what_it_is_called_and_when_it_was_issued(string name)
    {
        var score = Read(name);
        Assert.True(score.Kind, "kind");
        Assert.True(score.Title, "title");
        Assert.True(score.Date, "issued_on");
    }

    [Fact]
    public void Names_in_two_languages_stand_with_one_signatory()
    {
        var scores = Cases.Select(row => Read(row.Data)).ToList();
        Assert.Equal(scores.Sum(s => s.Pairs), scores.Sum(s => s.PairsHit));
    }

    [Fact]
    public void Events_are_announced_on_their_day_and_hour()
    {
        var scores = Cases.Select(row => Read(row.Data)).ToList();
        Assert.Equal(scores.Sum(s => s.Events), scores.Sum(s => s.EventsHit));
        Assert.Equal(scores.Sum(s => s.Events), scores.Sum(s => s.EventsSaid));
    }

    [Fact]
    public void Cities_countries_roles_and_affiliations_are_mostly_told_apart()
    {
        var scores = Cases.Select(row => Read(row.Data)).ToList();
        Assert.True(scores.Sum(s => s.AttributesHit) >= 0.88 * scores.Sum(s => s.Attributes), $"{scores.Sum(s => s.AttributesHit)} of {scores.Sum(s => s.Attributes)}");
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    private static CaseScore Read(string name)
    {
        var record = StatementReader.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".txt")), new ReadOptions { Today = new LocalDate(2026, 2, 1) });
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        return CaseScore.Of(name, gold.RootElement, record);
    }
}
