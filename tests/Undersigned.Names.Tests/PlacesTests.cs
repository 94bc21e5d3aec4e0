using Xunit;

namespace Undersigned.Names.Tests;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("سوئیس", "CH")]
    [InlineData("سوییس", "CH")]
    [InlineData("آمریکا", "US")]
    [InlineData("امریکا", "US")]
    [InlineData("U.S.A.", "US")]
    [InlineData("USA", "US")]
    [InlineData("ئەمریکا", "US")]
    [InlineData("UK", "GB")]
    [InlineData("انگلستان", "GB")]
    [InlineData("هلند", "NL")]
    [InlineData("ھۆڵەندا", "NL")]
    [InlineData("Pays-Bas", "NL")]
    [InlineData("السويد", "SE")]
    [InlineData("سوید", "SE")]
    [InlineData("Swêd", "SE")]
    [InlineData("İsveç", "SE")]
    [InlineData("ئێران", "IR")]
    [InlineData("Îran", "IR")]
    [InlineData("كردستان", null)]
    [InlineData("Deutschland", "DE")]
    [InlineData("Yûnanistan", "GR")]
    [InlineData("the Netherlands", "NL")]
    [InlineData("عراق", "IQ")]
    [InlineData("العراق", "IQ")]
    [InlineData("", null)]
    [InlineData("in", null)]
    public void A_country_is_known_however_it_is_written(string text, string? code) => Assert.Equal(code, Places.Country(text));

    [Theory]
    [InlineData("گوتنبرگ", "Gothenburg", "SE")]
    [InlineData("Göteborg", "Gothenburg", "SE")]
    [InlineData("استکهلم", "Stockholm", "SE")]
    [InlineData("ستوكهولم", "Stockholm", "SE")]
    [InlineData("لوس‌آنجلس", "Los Angeles", "US")]
    [InlineData("لوس آنجلس", "Los Angeles", "US")]
    [InlineData("أربيل", "Erbil", "IQ")]
    [InlineData("هەولێر", "Erbil", "IQ")]
    [InlineData("Hewlêr", "Erbil", "IQ")]
    [InlineData("ئامەد", "Diyarbakir", "TR")]
    [InlineData("القامشلي", "Qamishli", "SY")]
    [InlineData("قامیشلۆ", "Qamishli", "SY")]
    [InlineData("Wien", "Vienna", "AT")]
    [InlineData("وین", "Vienna", "AT")]
    [InlineData("وان", "Van", "TR")]
    [InlineData("Koeln", "Cologne", "DE")]
    [InlineData("سنه", "Sanandaj", "IR")]
    [InlineData("Frankfurt am Main", "Frankfurt", "DE")]
    [InlineData("طرابلس", "Tripoli", "LY")]
    public void A_city_is_known_however_it_is_written(string text, string english, string country)
    {
        var city = Places.City(text);
        Assert.NotNull(city);
        Assert.Equal(english, city.English);
        Assert.Equal(country, city.CountryCode);
    }

    [Fact]
    public void Where_two_cities_share_a_name_both_are_offered() =>
        Assert.Equal(["GB", "CA"], Places.Cities("London").Concat(Places.Cities("London, Ontario")).Select(city => city.CountryCode));

    [Fact]
    public void A_reader_sees_places_in_their_own_language()
    {
        Assert.Equal("آلمان", Places.CountryName("DE", "fa"));
        Assert.Equal("Almanya", Places.CountryName("DE", "ku-Latn"));
        Assert.Equal("ئەڵمانیا", Places.CountryName("de", "ckb-IQ"));
        Assert.Equal("Germany", Places.CountryName("DE", "ja"));
        Assert.Null(Places.CountryName("ZZ", "fa"));
        var city = Places.City("Köln")!;
        Assert.Equal("کلن", city.Name("fa"));
        Assert.Equal("Köln", city.Name("de-AT"));
        Assert.Equal("Cologne", city.Name("en"));
        Assert.Equal("کۆڵن", city.Name("ku-Arab"));
        Assert.Null(Places.City("Tulkarm")!.Name("fa"));
    }

    [Fact]
    public void Every_line_of_the_gazetteer_is_whole_and_found_again()
    {
        Assert.Equal(250, Places.CountryCodes.Count);
        Assert.True(Places.AllCities.Count > 850);
        Assert.Equal(Places.AllCities.Count, Places.AllCities.Select(city => city.Id).Distinct().Count());
        foreach (var city in Places.AllCities)
        {
            Assert.NotNull(Places.CountryName(city.CountryCode, "en"));
            Assert.Contains(city, Places.Cities(city.English));
            foreach (var (language, name) in city.ByLanguage)
            {
                Assert.Contains(city, Places.Cities(name));
                if (Direction.IsRightToLeft(language))
                    Assert.Equal("Arab", Scripts.Of(name));
                Assert.DoesNotContain('(', name);
            }
        }
        foreach (var code in Places.CountryCodes)
        {
            foreach (var language in new[] { "en", "fa", "ar", "ckb", "kmr", "tr", "de", "fr", "es" })
                Assert.Equal(code, Places.Country(Places.CountryName(code, language)));
        }
    }

    [Fact]
    public void A_text_too_long_for_a_place_is_not_looked_up()
    {
        Assert.Null(Places.Country(new string('a', 1_000_000)));
        Assert.Null(Places.City(new string('\u0301', 1_000_000)));
    }
}
