using System.Net;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Reading;

/// <summary>The pages as a browser shows them: in both directions, wide and narrow, light and dark, and what they weigh.</summary>
/// <remarks>What a browser makes of a page does not depend on the database: one run looks at it.</remarks>
[Trait("database", "either")]
public sealed class LookTests(LakeCities lake, Chromium chromium) : IClassFixture<LakeCities>
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    private static readonly string[] Addresses =
        ["", $"/s/{LakeCities.Slug}", "/a/lake-cities", $"/s/{LakeCities.Slug}?with=none", "/statements", "/alliances", "/o/teachers-union", "/check", "/no-such-page", $"/s/{LakeCities.Slug}/sign"];

    [Theory]
    [InlineData("en", Narrow, false)]
    [InlineData("fa", Wide, true)]
    public async Task Every_page_is_in_order_for_eyes_ears_and_keyboards(string language, int width, bool dark)
    {
        await using var visit = await chromium.Visit(lake.Server.Address, language, width, dark: dark);
        var look = new LookOver(language, width, dark);
        foreach (var address in Addresses)
            await look.At(visit, $"reading{address.Split('?')[0].Replace('/', '-')}", $"/{language}{address}");

        Assert.Empty(look.Faults);
        Assert.DoesNotContain(visit.Errors, error => !error.Contains("404", StringComparison.Ordinal));
        Assert.Empty(visit.ForeignRequests);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public async Task What_is_pressed_is_large_enough_for_a_thumb(string language)
    {
        await using var visit = await chromium.Visit(lake.Server.Address, language, Narrow);
        var small = new List<string>();
        foreach (var address in new[] { $"/s/{LakeCities.Slug}", $"/s/{LakeCities.Slug}/sign" })
        {
            await visit.Open($"/{language}{address}");
            // Links inside a sentence are the exception that WCAG 2.2 (2.5.8) makes; 44 pixels is its enhanced target.
            small.AddRange(await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('nav a, .button, button, .field > input, .field > select, .tools input, .tools select, .choice label')]
                    .map(e => [e, e.getBoundingClientRect()]).filter(([e, r]) => r.width > 0 && r.height < 43.9).map(([e, r]) => `${e.outerHTML.slice(0, 80)} ${r.height}`)
                """));
        }
        Assert.Empty(small);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fa")]
    public async Task A_page_weighs_less_than_40_KB_and_with_all_its_faces_less_than_220(string language)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = lake.Server.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var html = await client.GetByteArrayAsync(new Uri($"/{language}/s/{LakeCities.Slug}", UriKind.Relative));
        var sheet = await client.GetByteArrayAsync(new Uri(Undersigned.Web.Assets.Url("look.css"), UriKind.Relative));
        var faces = new DirectoryInfo(Repository.Path("src", "Undersigned", "wwwroot", "fonts")).EnumerateFiles("*.woff2").Sum(file => file.Length);

        Assert.InRange(html.Length + sheet.Length, 1_000, 40_000);
        Assert.InRange(html.Length + sheet.Length + faces, 1_000, 220_000);
    }

    [Fact]
    public async Task On_paper_there_are_the_text_and_the_names_and_nothing_to_press()
    {
        await using var visit = await chromium.Visit(lake.Server.Address, "fa");
        await visit.Open($"/fa/s/{LakeCities.Slug}");
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.False(await visit.Page.Locator(".panel .button").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".masthead nav").First.IsVisibleAsync());
        Assert.False(await visit.Page.Locator(".tools").IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".names tbody th").First.IsVisibleAsync());
        Assert.True(await visit.Page.Locator(".prose").First.IsVisibleAsync());
    }
}
