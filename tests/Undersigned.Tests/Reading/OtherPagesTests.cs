using System.Net;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Reading;

/// <summary>The front page, the lists, the alliance, the organisation, and how to check.</summary>
public sealed class OtherPagesTests(LakeCities lake) : IClassFixture<LakeCities>
{
    [Theory]
    [InlineData("en", LakeCities.EnglishTitle, LakeCities.PersianTitle, "20 March 2026", "Alliance of the Lake Cities")]
    [InlineData("fa", LakeCities.PersianTitle, LakeCities.EnglishTitle, "۲۹ اسفند ۱۴۰۴", "ائتلاف شهرهای دریاچه")]
    public async Task The_front_page_lists_statements_under_the_title_the_reader_reads(string language, string title, string other, string day, string issuer)
    {
        var page = await lake.Server.Reader(language).Open($"/{language}");

        Assert.Equal(title, page.Texts(".entries h2").Single());
        Assert.Equal(other, page.Texts(".entries .also").Single());
        Assert.Equal(day, page.Texts(".entries time").Single());
        Assert.Contains(issuer, page.Texts(".entries bdi"));
        Assert.Equal(title, (await page.Follow(title)).Heading);
    }

    [Fact]
    public async Task An_alliance_shows_its_members_since_when_and_what_it_said()
    {
        var page = await lake.Server.Reader("fa").Open("/fa/alliances").Follow("ائتلاف شهرهای دریاچه");

        Assert.Equal("ائتلاف شهرهای دریاچه", page.Heading);
        Assert.Equal(["بنیان‌گذاری: پنجشنبه ۱ فروردین ۱۳۹۸ (۲۱ مارس ۲۰۱۹)", "۱ سازمان عضو"], page.Texts(".dates li"));
        Assert.Equal(["کانون آموزگاران درهٔ مرند"], page.Texts(".names tbody th"));
        Assert.Equal(["۱۲ دی ۱۳۹۸"], page.Texts(".names tbody .day"));
        Assert.Equal(LakeCities.PersianTitle, page.Texts(".entries h2").Single());
    }

    [Fact]
    public async Task An_organisation_shows_all_its_names_and_how_it_was_verified()
    {
        var page = await lake.Server.Reader().Open("/en/o/teachers-union");

        Assert.Equal("Teachers’ Union of Marand Valley", page.Heading);
        Assert.Equal("کانون آموزگاران درهٔ مرند", page.Texts(".also")[0]);
        Assert.True(page.Shows("TUMV"), page.Text);
        Assert.True(page.Shows("The e-mail address belongs to the organisation’s own domain."), page.Text);
        Assert.Equal("https://tumv.example/", page.Document.QuerySelector(".facts a")?.GetAttribute("href"));
        Assert.Equal(LakeCities.EnglishTitle, page.Texts(".entries h2").Single());
    }

    [Fact]
    public async Task How_to_check_says_what_no_log_can_prove()
    {
        await lake.Server.Reader().Open("/en/check");
        var page = await lake.Server.Reader().Open("/en/check");

        Assert.True(page.Shows("What no log can prove"), page.Text);
        Assert.Contains("undersigned-verify log", page.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{lake.Server.Address.Authority}/log", page.Texts("pre")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/a/no-such-alliance")]
    [InlineData("/fa/o/no-such-organisation")]
    [InlineData("/s/no-such-statement/en.md")]
    [InlineData("/s/no-such-statement/manifest")]
    public async Task What_does_not_exist_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await lake.Server.Reader().Open(address)).Status);
}
