using Xunit;

namespace Undersigned.Names.Tests;

/// <summary>The figures the matcher must keep, over pairs of invented organisations in nine languages.</summary>
public sealed class MatchingFiguresTests
{
    private sealed record Pair(string A, string LangA, string B, string LangB, string Kind);

    private static IEnumerable<Pair> Pairs(string name) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", name)).Skip(1).Select(line => line.Split('\t')).Select(cells => new Pair(cells[0], cells[1], cells[2], cells[3], cells[4]));

    private static Verdict Judge(Pair pair) => Matcher.Compare(pair.A, pair.LangA, pair.B, pair.LangB).Verdict;

    [Fact]
    public void No_two_bodies_are_merged()
    {
        var merged = Pairs("different.tsv").Where(pair => Judge(pair) == Verdict.Same).ToList();
        Assert.Empty(merged);
    }

    [Fact]
    public void Other_cities_countries_and_factions_both_named_are_told_apart_without_asking()
    {
        var asked = Pairs("different.tsv").Where(pair => pair.Kind is "city" && Judge(pair) != Verdict.Different).ToList();
        Assert.Empty(asked);
    }

    [Fact]
    public void Nearly_every_name_is_recognised_and_none_is_lost()
    {
        var pairs = Pairs("same.tsv").ToList();
        var lost = pairs.Where(pair => Judge(pair) == Verdict.Different).ToList();
        Assert.Empty(lost);
        var recognised = pairs.Count(pair => Judge(pair) == Verdict.Same);
        Assert.True(recognised >= 0.95 * pairs.Count, $"{recognised} of {pairs.Count}");
    }

    [Fact]
    public void A_list_of_pairs_is_judged_line_by_line()
    {
        using var output = new StringWriter();
        using var input = new StringReader("nameA\tlangA\tnameB\tlangB\tkind\tsource\nKöln\tde\tکلن\tfa\texonym\tx\nKöln\tde\tوین\tfa\tplace\tx\nAftab Solidarity\ten\tSolidarity with Aftab\ten\n");
        TsvMatch.Run(input, output);
        Assert.Equal("same\t1\ndifferent\t0\nmaybe\t0.85\n", output.ToString());
    }

    [Fact]
    public void A_line_short_of_columns_is_named()
    {
        using var input = new StringReader("a\tb\tc\td\nKöln\tde\tکلن\n");
        var refusal = Assert.Throws<InvalidDataException>(() => TsvMatch.Run(input, TextWriter.Null));
        Assert.Contains("Line 2 has 3 columns", refusal.Message, StringComparison.Ordinal);
        using var empty = new StringReader("");
        Assert.Throws<InvalidDataException>(() => TsvMatch.Run(empty, TextWriter.Null));
    }
}
