using Xunit;

namespace Undersigned.Names.Tests;

public sealed class NameIndexTests
{
    private static readonly string[][] organisations =
    [
        ["Sepidar Women’s Association", "انجمن زنان سپیدار", "کۆمەڵەی ژنانی سپیدار", "Komeleya Jinên Sepîdar", "جمعية نساء سبيدار"],
        ["Narvan Teachers’ Council", "شورای معلمان نارون", "ئەنجومەنی مامۆستایانی نارڤان", "Encûmena Mamosteyên Narvan", "مجلس معلمي نارفان"],
        ["Rojbin Refugee Network", "شبکه پناهندگان روژبین", "تۆڕی پەنابەرانی ڕۆژبین", "Tora Penaberên Rojbîn", "شبكة اللاجئين روجبين"],
        ["Łukasz House for Free Speech", "خانه آزادی بیان ووکاش"],
        ["Zagrosan Miners’ Union", "اتحادیه معدنچیان زاگرسان"],
    ];

    private static NameIndex<int> Filled()
    {
        var index = new NameIndex<int>();
        for (var i = 0; i < organisations.Length; i++)
        {
            foreach (var name in organisations[i])
                index.Add(i, name);
        }
        return index;
    }

    [Theory]
    [InlineData("Sepidar Women’s Association", 0)]
    [InlineData("sepidar womens association", 0)]
    [InlineData("انجمن زنان سپیدار", 0)]
    [InlineData("كومه‌ڵه‌ی ژنانی سپیدار", 0)]
    [InlineData("Komeleya Jinen Sepidar", 0)]
    [InlineData("Spidar Wonens Asociation", 0)] // three slips
    [InlineData("نارون معلمان", 1)] // other order
    [InlineData("ئەنجومەنی ماموستایانی نارڤان", 1)]
    [InlineData("narvan tea", 1)] // still typing
    [InlineData("Rojbin", 2)]
    [InlineData("lukasz hous", 3)]
    [InlineData("زاگروسان", 4)] // its sound, in no spelling of its own
    public void A_typed_name_finds_its_organisation_first(string typed, int organisation)
    {
        var found = Filled().Find(typed);
        Assert.NotEmpty(found);
        Assert.Equal(organisation, found[0].Owner);
    }

    [Fact]
    public void An_organisation_stands_once_with_the_name_that_fits_and_a_name_that_folds_alike_scores_one()
    {
        var found = Filled().Find("جمعية نساء سبيدار");
        Assert.Equal(found.Count, found.Select(candidate => candidate.Owner).Distinct().Count());
        Assert.Equal("جمعية نساء سبيدار", found[0].Name);
        Assert.Equal(1, found[0].Score);
        Assert.All(found.Skip(1), candidate => Assert.InRange(candidate.Score, 0, 0.999));
        Assert.Equal(found.OrderByDescending(candidate => candidate.Score), found);
    }

    [Fact]
    public void A_name_whose_words_ran_together_is_found_before_those_that_share_but_its_town()
    {
        var index = Filled();
        for (var i = 0; i < 40; i++)
            index.Add(100 + i, $"Mala {(char)('A' + i % 26)}avo – Rogan");
        index.Add(7, "Tevgera Jinan Miqe – Rogan");
        Assert.Equal(7, index.Find("TevgeraJinanMiqe – Rogan")[0].Owner);
    }

    [Fact]
    public void At_most_so_many_are_offered_and_none_for_nothing()
    {
        var index = new NameIndex<int>();
        for (var i = 0; i < 40; i++)
            index.Add(i, $"Sepidar Branch {i}");
        Assert.Equal(10, index.Find("Sepidar").Count);
        Assert.Equal(3, index.Find("Sepidar", 3).Count);
        Assert.Empty(index.Find(""));
        Assert.Empty(index.Find("🌹 \u202e"));
        Assert.Empty(new NameIndex<int>().Find("Sepidar"));
        Assert.Equal(17, index.Find("Sepidar Branch 17")[0].Owner);
    }

    [Fact]
    public void A_removed_organisation_is_not_found_and_may_come_back()
    {
        var index = Filled();
        index.Remove(0);
        index.Remove(99);
        Assert.DoesNotContain(index.Find("Sepidar Women’s Association"), candidate => candidate.Owner == 0);
        Assert.Equal(organisations.Skip(1).Sum(names => names.Length), index.Count);
        index.Add(0, "Sepidar Women’s Association");
        Assert.Equal(0, index.Find("Sepidar Women’s Association")[0].Owner);
    }

    [Fact]
    public void Names_that_come_and_go_leave_no_more_behind_than_there_are()
    {
        var index = new NameIndex<int>();
        for (var round = 0; round < 30; round++)
        {
            for (var i = 0; i < 200; i++)
                index.Add(i, $"Organisation {i} of round {round}");
            for (var i = 1; i < 200; i++)
                index.Remove(i);
        }
        Assert.Equal(30, index.Count);
        Assert.All(index.Find("Organisation 7 of round 3"), candidate => Assert.Equal(0, candidate.Owner));
    }

    [Fact]
    public async Task Searching_goes_on_while_others_write()
    {
        var index = new NameIndex<int>();
        index.Add(-1, "Sepidar Women’s Association");
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested && i < 20_000; i++)
            {
                index.Add(i, $"Organisation number {i}");
                if (i % 3 == 0)
                    index.Remove(i / 2);
            }
        });
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
                Assert.Equal(-1, index.Find("sepidar womens asociation")[0].Owner);
        })).ToArray();
        await Task.WhenAll(readers);
        await stop.CancelAsync();
        await writer;
    }

    [Fact]
    public void A_megabyte_typed_costs_no_more_than_a_long_name()
    {
        var index = Filled();
        Assert.NotNull(index.Find(new string('س', 1_000_000)));
        Assert.NotNull(index.Find(string.Concat(Enumerable.Repeat("a\u0301\u0316 ", 300_000))));
        index.Add(7, new string('\u0301', 1_000_000));
        Assert.Empty(index.Find(new string('\u0301', 1_000_000)));
    }
}
