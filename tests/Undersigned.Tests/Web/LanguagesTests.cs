using Undersigned.Web;

namespace Undersigned.Tests.Web;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData(null, "en")]
    [InlineData("", "en")]
    [InlineData("fa", "fa")]
    [InlineData("fa-AF, en;q=0.5", "fa")]
    [InlineData("en;q=0.4, fa;q=0.9", "fa")]
    [InlineData("xx, fa;q=0.2", "fa")]
    [InlineData("fa;q=0, en", "en")]
    [InlineData("*", "en")]
    [InlineData(";;;q=9,\u0001", "en")]
    public void A_reader_gets_the_language_their_browser_asks_for(string? header, string language) => Assert.Equal(language, Languages.Negotiate(header).Tag);

    [Theory]
    [InlineData("fa", "rtl")]
    [InlineData("ku-Arab", "rtl")]
    [InlineData("ku-Latn", "ltr")]
    [InlineData("ckb", "rtl")]
    [InlineData("kmr", "ltr")]
    [InlineData("fa-Latn", "ltr")]
    [InlineData("de-AT", "ltr")]
    [InlineData("und", "auto")]
    [InlineData("und-Arab", "rtl")]
    [InlineData(null, "auto")]
    public void A_tag_says_which_way_its_text_runs(string? tag, string direction) => Assert.Equal(direction, Languages.Direction(tag));

    [Fact]
    public void Kurdish_is_two_languages_by_its_script()
    {
        Assert.Equal("ckb", Languages.Find("ku-Arab")?.Tag);
        Assert.Equal("kmr", Languages.Find("ku-Latn-TR")?.Tag);
        Assert.Null(Languages.Find("tlh"));
    }

    [Fact]
    public void A_reader_sees_the_form_they_can_read_first()
    {
        string[] forms = ["kmr", "fa", "en"];

        Assert.Equal(["fa", "kmr", "en"], ForReader.Order(forms, tag => tag, Languages.Find("fa")!));
        Assert.Equal(["en", "kmr", "fa"], ForReader.Order(forms, tag => tag, Languages.Find("en")!));
        Assert.Equal(["fa", "kmr", "en"], ForReader.Order(forms, tag => tag, Languages.Find("ckb")!));
    }
}
