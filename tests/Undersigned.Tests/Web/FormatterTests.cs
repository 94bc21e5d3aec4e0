using Microsoft.AspNetCore.Html;
using NodaTime;
using Undersigned.Tests.Harness;
using Undersigned.Web;

namespace Undersigned.Tests.Web;

public sealed class FormatterTests
{
    private readonly FakeClock _clock = new();

    private Formatter English => Formatter.In("en", _clock);

    private Formatter Persian => Formatter.In("fa", _clock);

    [Fact]
    public void A_day_is_written_in_the_readers_calendar_with_the_other_beside_it()
    {
        var day = new DateOnly(2026, 8, 24);

        Assert.Equal("Monday 24 August 2026", English.Day(day));
        Assert.Equal("2 Shahrivar 1405", English.OtherDay(day));
        Assert.Equal("دوشنبه ۲ شهریور ۱۴۰۵", Persian.Day(day));
        Assert.Equal("۲۴ اوت ۲۰۲۶", Persian.OtherDay(day));
    }

    // Nowruz of years around leap years, as the calendar authority of Iran published them.
    [Theory]
    [InlineData("2020-03-20", "۱ فروردین ۱۳۹۹")]
    [InlineData("2021-03-20", "۳۰ اسفند ۱۳۹۹")]
    [InlineData("2021-03-21", "۱ فروردین ۱۴۰۰")]
    [InlineData("2025-03-20", "۳۰ اسفند ۱۴۰۳")]
    [InlineData("2025-03-21", "۱ فروردین ۱۴۰۴")]
    [InlineData("2026-03-20", "۲۹ اسفند ۱۴۰۴")]
    [InlineData("2026-03-21", "۱ فروردین ۱۴۰۵")]
    public void The_year_turns_on_the_day_of_Nowruz(string gregorian, string solar) =>
        Assert.Equal(solar, Persian.ShortDay(DateOnly.Parse(gregorian, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_day_carries_its_machine_date_in_the_Gregorian_calendar_whatever_is_read() =>
        Assert.Equal(
            "<time datetime=\"2026-08-24\">۲ شهریور ۱۴۰۵</time> <span class=\"other-day\">(<bdi>۲۴ اوت ۲۰۲۶</bdi>)</span>",
            Html(Persian.DayTag(new LocalDate(2026, 8, 24), both: true, weekday: false)));

    [Fact]
    public void Numbers_are_grouped_in_the_languages_own_signs()
    {
        Assert.Equal("1,284", English.Number(1284));
        Assert.Equal("۱٬۲۸۴", Persian.Number(1284));
        Assert.Equal("١٬٢٨٤", Numerals.Number(1284, Languages.Find("ckb")!));
        Assert.Equal("1.284", Numerals.Number(1284, Languages.Find("de")!));
        Assert.Equal("-12", English.Number(-12));
    }

    [Fact]
    public void The_formatter_does_not_ask_the_threads_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("fa-IR");
            Assert.Equal("Monday 24 August 2026", English.Day(new DateOnly(2026, 8, 24)));
            Assert.Equal("<time datetime=\"2026-08-24\">24 August 2026</time>", Html(English.DayTag(new LocalDate(2026, 8, 24), weekday: false)));
            Assert.Equal("1.4 MB", English.Bytes(1_400_000));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "just now", "هم‌اکنون")]
    [InlineData(-5, "just now", "هم‌اکنون")]
    [InlineData(12, "12 seconds ago", "۱۲ ثانیه پیش")]
    [InlineData(3_599, "59 minutes ago", "۵۹ دقیقه پیش")]
    [InlineData(86_399, "23 hours ago", "۲۳ ساعت پیش")]
    [InlineData(172_800, "2 days ago", "۲ روز پیش")]
    public void Ages_are_told_in_their_largest_whole_unit(int seconds, string english, string persian)
    {
        var moment = _clock.GetUtcNow() - TimeSpan.FromSeconds(seconds);

        Assert.Equal(english, English.Age(moment));
        Assert.Equal(persian, Persian.Age(moment));
    }

    [Fact]
    public void Lists_end_as_the_language_ends_them()
    {
        Assert.Equal("", English.List(Array.Empty<string>()));
        Assert.Equal("a", English.List(["a"]));
        Assert.Equal("a and b", English.List(["a", "b"]));
        Assert.Equal("a, b and c", English.List(["a", "b", "c"]));
        Assert.Equal("الف، ب و ج", Persian.List(["الف", "ب", "ج"]));
        Assert.Equal("a, \u2068ب\u2069 and c", English.List(["a", "ب", "c"]));
    }

    [Fact]
    public void Moments_say_their_clock_and_their_zone()
    {
        var moment = new DateTimeOffset(2026, 8, 24, 16, 5, 0, TimeSpan.FromHours(2));

        Assert.Equal("24 August 2026, 14:05 UTC", English.Moment(moment));
        Assert.Equal("۲ شهریور ۱۴۰۵، ساعت ۱۴:۰۵ به وقت جهانی", Persian.Moment(moment));
    }

    [Fact]
    public void Countries_and_languages_are_named_in_the_readers_language()
    {
        Assert.Equal("Germany", English.Country("DE"));
        Assert.Equal("آلمان", Persian.Country("DE"));
        Assert.Equal("Sorani Kurdish", English.LanguageName("ku-Arab"));
        Assert.Equal("کردی کرمانجی", Persian.LanguageName("ku-Latn"));
        Assert.Equal("tlh", English.LanguageName("tlh"));
    }

    private static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, Markup.Encoder);
        return writer.ToString();
    }
}
