using Xunit;

namespace Undersigned.Names.Tests;

public sealed class NameBlocksTests
{
    private static readonly (string Language, string Name)[] Known =
    [
        ("en", "Teachers’ Union of Varan"),
        ("fa", "انجمن زنان سپیدار"),
        ("en", "Workers’ Council of Brugg"),
        ("kmr", "Komîteya Jinan a Golê"),
        ("en", "Zagrosan Miners’ Union"),
    ];

    private static readonly NameBlocks<int> Blocks = new([.. Known.Select((name, i) => (i, NameFeatures.Of(name.Name, name.Language)))]);

    [Theory]
    [InlineData("en", "TEACHERS UNION of Varan", 0)]
    [InlineData("en", "Union of the Teachers of Varan", 0)] // other order
    [InlineData("fa", "اتحادیهٔ معلمان واران", 0)] // translated
    [InlineData("en", "Sepidar Women’s Association", 1)] // translated and transliterated
    [InlineData("de", "Arbeiterrat Brugg", 2)]
    [InlineData("kmr", "Komiteya Jinan a Gole", 3)]
    [InlineData("fa", "اتحادیه معدنچیان زاگرسان", 4)]
    public void Another_spelling_and_a_translation_are_near(string language, string name, int owner) =>
        Assert.Equal(owner, Blocks.Near(NameFeatures.Of(name, language), most: 3)[0]);

    [Theory]
    [InlineData("en", "Teahcers’ Uniom of Varen", 0)] // a slip in every word
    [InlineData("en", "Teachers Unoin of Vraan", 0)]
    [InlineData("fa", "انحمن زنتن سپیدذر", 1)]
    [InlineData("kmr", "Komîtaya Jinaan a Gulê", 3)]
    public void A_slip_of_the_pen_in_every_word_does_not_hide_a_name(string language, string name, int owner) =>
        Assert.Equal(owner, Blocks.Near(NameFeatures.Of(name, language), most: 3)[0]);

    [Theory]
    [InlineData("en", "Union of Bakers")]
    [InlineData("fa", "شورای شهر")]
    [InlineData("en", "…")]
    [InlineData("en", "")]
    public void What_shares_little_or_nothing_is_near_to_none(string language, string name) =>
        Assert.Empty(Blocks.Near(NameFeatures.Of(name, language), most: 3));

    [Fact]
    public void Among_thousands_of_names_of_common_words_each_finds_itself()
    {
        string[] kinds = ["Union", "Council", "Committee"], whom = ["Teachers", "Workers", "Women", "Students"];
        var names = Enumerable.Range(0, 6_000).Select(i => $"{kinds[i % 3]} of {whom[i % 4]} of Town{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676)}").ToList();
        var features = names.ConvertAll(name => NameFeatures.Of(name, "en"));
        var blocks = new NameBlocks<int>([.. features.Select((name, i) => (i, name))]);

        for (var i = 0; i < names.Count; i += 500)
            Assert.Equal(i, blocks.Near(features[i], most: 1)[0]);
    }
}
