using System.Net;
using AngleSharp.Dom;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Reading;

/// <summary>What a reader finds on a statement's page.</summary>
public sealed class StatementPageTests(LakeCities lake) : IClassFixture<LakeCities>
{
    [Fact]
    public async Task A_reader_reads_the_text_in_their_language_beside_the_original_paragraph_by_paragraph()
    {
        var page = await Open("fa");

        Assert.Equal(LakeCities.PersianTitle, page.Heading);
        Assert.Equal(LakeCities.EnglishTitle, page.Texts(".also").Single());
        Assert.Equal(["فارسی · ترجمه", "English · original"], page.Texts(".column-head"));
        var cells = page.Document.QuerySelectorAll(".parallel .prose");
        Assert.Equal(["fa rtl", "en ltr", "fa rtl", "en ltr", "fa rtl", "en ltr"], cells.Select(cell => $"{cell.GetAttribute("lang")} {cell.GetAttribute("dir")}"));
        Assert.Equal("چهل و سه تن بی هیچ اتهامی در بازداشت‌اند.", cells[2].TextContent.Trim());
        Assert.Equal("Forty-three people are held without charge.", cells[3].TextContent.Trim());
        Assert.Equal("یک‌صداییم", cells[0].QuerySelector("strong")?.TextContent);
    }

    [Fact]
    public async Task Beside_the_original_stands_the_other_script()
    {
        var page = await Open("en");

        Assert.Equal(LakeCities.EnglishTitle, page.Heading);
        Assert.Equal(LakeCities.PersianTitle, page.Texts(".also").Single());
    }

    [Fact]
    public async Task A_reader_chooses_which_two_texts_they_read()
    {
        var page = await Open("en");
        var link = page.Document.QuerySelector("nav[aria-label='Second text'] a[lang=ckb]")!;
        var sorani = await lake.Server.Reader().Open(link.GetAttribute("href")!);

        Assert.Equal([LakeCities.EnglishTitle, LakeCities.SoraniTitle], [sorani.Heading, sorani.Texts(".also").Single()]);
        var alone = await sorani.Follow("nothing");
        Assert.Equal(LakeCities.EnglishTitle, alone.Heading);
        Assert.Empty(alone.Texts(".also"));
        Assert.Equal(3, alone.Texts(".single .prose").Count);
        Assert.Equal(LakeCities.SoraniTitle, (await Open("en", "?text=ckb&with=none")).Heading);
    }

    [Theory]
    [InlineData("?text=xx&with=yy")]
    [InlineData("?p=999999999999")]
    [InlineData("?p=-1&country=ZZ&q=%00%ff")]
    [InlineData("?q=)(*%26^%25")]
    public async Task Nonsense_in_the_address_still_gives_the_page(string query)
    {
        var page = await Open("en", query);
        Assert.Equal((HttpStatusCode.OK, LakeCities.EnglishTitle), (page.Status, page.Heading));
    }

    [Fact]
    public async Task The_days_of_issuing_and_publishing_stand_apart_in_the_readers_calendar()
    {
        var english = (await Open("en")).Texts(".dates li");
        var persian = (await Open("fa")).Texts(".dates li");

        Assert.Equal(["Issued Friday 20 March 2026 (29 Esfand 1404)", "Published here 15 April 2026", "Unchanged since"], english);
        Assert.Equal(["تاریخ صدور: جمعه ۲۹ اسفند ۱۴۰۴ (۲۰ مارس ۲۰۲۶)", "انتشار در این‌جا: ۲۶ فروردین ۱۴۰۵", "از آن پس بی‌تغییر"], persian);
    }

    [Fact]
    public async Task Issuers_and_calls_are_named_and_lead_on()
    {
        var page = await Open("en");

        Assert.Equal("Issued by Alliance of the Lake Cities and Teachers’ Union of Marand Valley", page.Texts(".issuers").Single());
        Assert.Equal(["The Governor of Varan", "Name the charge or open the door.", "فرماندار واران", "یا اتهام را بگویید یا در را باز کنید."], page.Texts(".calls bdi"));
        Assert.Equal("Alliance of the Lake Cities", (await page.Follow("Alliance of the Lake Cities")).Heading);
        Assert.Equal("Teachers’ Union of Marand Valley", (await page.Follow("Teachers’ Union of Marand Valley")).Heading);
    }

    [Fact]
    public async Task Each_organisation_stands_with_both_its_names_place_day_and_how_it_was_verified()
    {
        var english = Rows(await Open("en"), 0);
        var persian = Rows(await Open("fa"), 0);

        Assert.Equal(
            [
                "Association of Families of Prisoners (in exile) | انجمن خانواده‌های زندانیان (در تبعید) | Berlin, Germany | 15 April 2026 | mail",
                "Komîteya Jinan a Golê | کمیتهٔ زنان دریاچه | Göteborg, Sweden | 15 April 2026 | mail",
                "Teachers’ Union of Marand Valley | کانون آموزگاران درهٔ مرند | Vienna, Austria | 15 April 2026 | mail",
            ],
            english);
        Assert.Equal(
            [
                "انجمن خانواده‌های زندانیان (در تبعید) | Association of Families of Prisoners (in exile) | برلین، آلمان | ۲۶ فروردین ۱۴۰۵ | رایانامه",
                "کانون آموزگاران درهٔ مرند | Teachers’ Union of Marand Valley | وین، اتریش | ۲۶ فروردین ۱۴۰۵ | رایانامه",
                "کمیتهٔ زنان دریاچه | Komîteya Jinan a Golê | گوتنبرگ، سوئد | ۲۶ فروردین ۱۴۰۵ | رایانامه",
            ],
            persian);
    }

    [Fact]
    public async Task People_stand_in_the_readers_alphabet()
    {
        var persian = Names(await Open("fa"), 1).Where(name => name[0] >= '\u0600');
        var english = Names(await Open("en"), 1).Where(name => name[0] < '\u0600');

        Assert.Equal(["آرش نادری", "پریسا کریمی", "ژیان رستمی", "گلناز چاوشین", "لیلا احمدی"], persian);
        Assert.Equal(["Ł. H.", "Łukasz Kowalski", "Ömer Yılmaz", "Şîrîn Nasrîn", "Zoë Müller"], english);
    }

    [Fact]
    public async Task Whoever_hid_their_name_is_counted_and_named_nowhere()
    {
        var page = await Open("en");

        Assert.DoesNotContain("Nobody Sees", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", page.Texts(".names").Aggregate(string.Concat), StringComparison.Ordinal);
        Assert.Contains("named 13 · hidden 1 · withdrawn 0 · removed 0", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 more signature counts without being shown", page.Text, StringComparison.Ordinal);
        Assert.Equal("14", page.Texts(".count").Single());
    }

    [Fact]
    public async Task The_numbers_are_held_against_the_log()
    {
        await lake.Server.Logged();
        // The page may be a second old.
        await People.Eventually(async () => (await Open("en")).Shows("The public log counts the same."));

        Assert.Contains("با نام ۱۳ · پنهان ۱ · پس‌گرفته ۰ · حذف‌شده ۰", (await Open("fa")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "kowalski", "Łukasz Kowalski")]
    [InlineData("en", "LUKASZ", "Łukasz Kowalski")]
    [InlineData("en", "zoe muller", "Zoë Müller")]
    [InlineData("en", "پريسا كريمي", "پریسا کریمی")]
    [InlineData("fa", "خانواده های زندانیان", "انجمن خانواده‌های زندانیان (در تبعید)")]
    [InlineData("fa", "Familien", null)]
    [InlineData("en", "göteborg", "Komîteya Jinan a Golê")]
    [InlineData("fa", "گوتنبرگ", "کمیتهٔ زنان دریاچه")]
    public async Task A_name_is_found_however_it_is_typed(string language, string typed, string? found)
    {
        var page = await Open(language);
        page.Fill(language == "fa" ? "جست‌وجوی نام" : "Find a name", typed);
        var result = await page.Press(language == "fa" ? "جست‌وجو" : "Find");

        Assert.Equal(found is null ? [] : [found], AllNames(result));
        Assert.Equal(typed, result.Value(language == "fa" ? "جست‌وجوی نام" : "Find a name"));
    }

    [Fact]
    public async Task Names_are_sifted_by_country()
    {
        var page = await Open("en");
        page.Fill("Country", "Germany (4)");
        var result = await page.Press("Find");

        Assert.Equal(4, AllNames(result).Count);
        Assert.True(result.Shows("4 names found."), result.Text);
        Assert.Equal(13, AllNames(await result.Follow("Show all")).Count);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("fa", "")]
    [InlineData("en", "?text=ckb&with=fa")]
    public async Task Every_text_that_people_wrote_says_its_language_and_direction(string language, string query)
    {
        var page = await Open(language, query);

        var written = page.Document.Body!.QuerySelectorAll("*").Where(element => element.ChildNodes.OfType<IText>().Any(text => lake.Written.Contains(text.Data.Trim()))).ToList();
        Assert.True(written.Count > 15, $"only {written.Count} of the texts were found");
        Assert.Empty(written.Where(element => element.Closest("[lang][dir]") is null or { LocalName: "html" }).Select(element => element.OuterHtml));
        Assert.All(page.Document.QuerySelectorAll("[lang]"), element => Assert.True(element.HasAttribute("dir"), element.OuterHtml));
    }

    [Fact]
    public async Task The_exact_text_can_be_taken_along()
    {
        var english = await lake.Server.Reader().Http.GetStringAsync(new Uri(lake.Server.Address, $"/s/{LakeCities.Slug}/en.md"));
        var manifest = await lake.Server.Reader().Http.GetStringAsync(new Uri(lake.Server.Address, $"/s/{LakeCities.Slug}/manifest"));

        Assert.StartsWith($"# {LakeCities.EnglishTitle}\n\nWe differ in much.", english, StringComparison.Ordinal);
        var digest = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(english)));
        Assert.Contains(digest, manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_a_language_opens_in_the_readers()
    {
        var page = await lake.Server.Reader("fa").Open($"/s/{LakeCities.Slug}?with=none");
        Assert.Equal($"/fa/s/{LakeCities.Slug}?with=none", page.Path);
    }

    private Task<Page> Open(string language, string query = "") => lake.Server.Reader(language).Open($"/{language}/s/{LakeCities.Slug}{query}");

    private static List<string> AllNames(Page page) => [.. page.Texts(".names tbody th > bdi")];

    private static List<string> Names(Page page, int table) =>
        [.. page.Document.QuerySelectorAll(".names")[table].QuerySelectorAll("tbody th > bdi").Select(name => name.TextContent)];

    private static List<string> Rows(Page page, int table) =>
    [
        .. page.Document.QuerySelectorAll(".names")[table].QuerySelectorAll("tbody tr")
            .Select(row => string.Join(" | ", row.QuerySelectorAll("th > bdi, td").Select(cell => Page.Plain(cell.TextContent)))),
    ];
}
