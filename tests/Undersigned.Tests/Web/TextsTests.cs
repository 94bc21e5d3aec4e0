using Microsoft.AspNetCore.Html;
using Undersigned.Web;

namespace Undersigned.Tests.Web;

public sealed class TextsTests
{
    private static readonly Texts English = Texts.In("en");
    private static readonly Texts Persian = Texts.In("fa");

    [Fact]
    public void Counts_choose_the_form_and_are_written_in_the_readers_digits()
    {
        Assert.Equal("1 second ago", English.Plain("age.seconds", 1));
        Assert.Equal("12 seconds ago", English.Plain("age.seconds", 12));
        Assert.Equal("۱۲ ثانیه پیش", Persian.Plain("age.seconds", 12));
    }

    [Theory]
    [InlineData("fa", 0, "one")]
    [InlineData("fr", 1, "one")]
    [InlineData("fr", 1_000_000, "many")]
    [InlineData("tr", 2, "other")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 103, "few")]
    [InlineData("ar", 111, "many")]
    [InlineData("ar", 100, "other")]
    public void Each_language_counts_by_its_own_rules(string language, long count, string category) =>
        Assert.Equal(category, Plurals.Category(language, count));

    [Fact]
    public void A_name_in_the_other_direction_is_isolated_with_its_language() =>
        Assert.Equal("<bdi lang=\"fa\" dir=\"rtl\">لیلا</bdi> and <bdi>Şîrîn</bdi>", Html(English["list.two", new Written("لیلا", "fa"), "Şîrîn"]));

    [Fact]
    public void In_mail_only_names_that_turn_the_direction_are_isolated()
    {
        Assert.Equal("\u2068لیلا\u2069 and Łukasz", English.Plain("list.two", "لیلا", "Łukasz"));
        Assert.Equal("لیلا و \u2068Łukasz\u2069", Persian.Plain("list.two", "لیلا", "Łukasz"));
    }

    [Fact]
    public void An_address_in_a_mail_can_be_copied_as_it_is() =>
        Assert.DoesNotContain('\u2068', Persian.Plain("list.two", "https://lake.example/fa/my/abc", "https://lake.example/"));

    [Fact]
    public void What_people_wrote_cannot_become_markup() =>
        Assert.Equal("<bdi>&lt;b&gt;</bdi> and <bdi lang=\"und\" dir=\"auto\">&lt;i&gt;</bdi>", Html(English["list.two", "<b>", new Written("<i>", null)]));

    [Fact]
    public void A_link_in_a_text_keeps_its_words_and_gets_its_address()
    {
        Assert.Contains("<a href=\"/en/check?a=1&amp;b=2\">See how to check it yourself</a>", Html(English["front.check-how", "/en/check?a=1&b=2"]), StringComparison.Ordinal);
        Assert.DoesNotContain("/en/check", English.Plain("front.check-how", "/en/check"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_does_not_exist_is_a_programmers_error() => Assert.Throws<KeyNotFoundException>(() => English["no.such-text"]);

    [Fact]
    public void Arabic_script_and_joiners_are_not_turned_into_numbers() =>
        Assert.Equal("<bdi lang=\"fa\" dir=\"rtl\">می‌خواهیم «آزادی»</bdi>", Html(new Written("می‌خواهیم «آزادی»", "fa")));

    private static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, Markup.Encoder);
        return writer.ToString();
    }
}
