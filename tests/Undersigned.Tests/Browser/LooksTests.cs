using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Browser;

/// <summary>Every kind of page as a browser shows it, wide and light, narrow and dark; the pictures stay in artifacts/screenshots.</summary>
/// <remarks>What a browser makes of a page does not depend on the database: one run looks at it.</remarks>
[Trait("database", "either")]
public sealed class LooksTests(FullSite site, Chromium chromium) : IClassFixture<FullSite>
{
    private const int Wide = 1280;

    // The narrowest width that WCAG 2.2 asks for (1.4.10, Reflow).
    private const int Narrow = 320;

    private IEnumerable<(string Name, string Address)> Pages =>
    [
        ("front", ""), ("statements", "/statements"), ("statement", $"/s/{FullSite.Slug}"), ("sign", $"/s/{FullSite.Slug}/sign"),
        ("sign-organisation", $"/s/{FullSite.Slug}/sign/organisation"), ("sent", site.SentAddress[3..]), ("confirm", site.PrivateLinks[0][3..]),
        ("my-signature", site.PrivateLinks[1][3..]), ("withdrawn", site.PrivateLinks[2][3..]), ("check", "/check"), ("alliances", "/alliances"),
        ("alliance", "/a/valley-alliance"), ("organisation", "/o/valley-teachers"), ("missing", "/s/no-such-statement"),
    ];

    [Theory]
    [InlineData("en", Wide, false)]
    [InlineData("fa", Narrow, true)]
    public async Task Every_page_fits_its_width_and_everyone_can_use_it(string language, int width, bool dark)
    {
        var faults = new List<string>();
        var looks = 0;
        await using var visit = await chromium.Visit(site.Address, language, width, dark: dark);
        foreach (var (name, address) in Pages)
        {
            await visit.Open($"/{language}{address}");
            await visit.Screenshot($"{name}-{language}-{width}{(dark ? "-dark" : "")}");
            // Axe takes most of the time: it looks at each page light or dark, and with --long both ways.
            if (Marathon.IsOn || looks++ % 2 == (dark ? 1 : 0))
                faults.AddRange((await visit.AccessibilityFaults()).Select(fault => $"{name}: {fault}"));
            faults.AddRange((await visit.SticksOut()).Select(element => $"{name}: sticks out sideways: {element}"));
        }

        Assert.Empty(faults);
        Assert.Empty(visit.ForeignRequests);
        Assert.Empty(visit.Errors.Where(e => !e.Contains("404", StringComparison.Ordinal))); // the missing page is missing
    }
}
