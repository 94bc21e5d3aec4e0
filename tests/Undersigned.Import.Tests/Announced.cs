using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>What a text announces, written as people would jot it down.</summary>
internal static class Announced
{
    public static StatementRecord Read(string text) => StatementReader.ReadText(text, new ReadOptions { Today = new LocalDate(2026, 2, 1) });

    /// <summary>Days with their hours, in order; what has to be asked is no event yet.</summary>
    public static void Events(string text, string expected)
    {
        var settled = Read(text).Events.Where(e => e.Candidates.Select(day => day.Year).Distinct().Count() < 2);
        Assert.Equal(expected, string.Join("; ", settled.Select(e => $"{e.Date!.Value:uuuu-MM-dd} {e.Time?.Value:HH:mm}".TrimEnd()).Order(StringComparer.Ordinal)));
    }
}
