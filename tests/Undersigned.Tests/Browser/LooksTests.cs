using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Browser;

/// <summary>Every kind of page as a browser shows it, wide and light, narrow and dark.</summary>
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
        ("my-signature", site.PrivateLinks[1][3..]), ("withdrawn", site.PrivateLinks[2][3..]), ("membership", site.PrivateLinks[3][3..]), ("check", "/check"), ("check-yours", "/check/yours"), ("alliances", "/alliances"),
        ("alliance", "/a/valley-alliance"), ("organisation", "/o/valley-teachers"), ("missing", "/s/no-such-statement"),
    ];

    [Theory]
    [InlineData("en", Wide, false)]
    [InlineData("fa", Narrow, true)]
    public async Task Every_page_fits_its_width_and_everyone_can_use_it(string language, int width, bool dark)
    {
        var look = new LookOver(language, width, dark);
        await using var visit = await chromium.Visit(site.Address, language, width, dark: dark);
        foreach (var (name, address) in Pages)
            await look.At(visit, name, $"/{language}{address}");

        Assert.Empty(look.Faults);
        Assert.Empty(visit.ForeignRequests);
        Assert.DoesNotContain(visit.Errors, e => !e.Contains("404", StringComparison.Ordinal)); // the missing page is missing
    }
}
