using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Architecture;

/// <summary>Promises that hold for every page that links lead to, now and later.</summary>
public sealed partial class EveryPageTests(Crawl crawl) : IClassFixture<Crawl>
{
    // A page may say that something is gone or not there yet; signing out is a form without a page.
    private static HttpStatusCode Expected(string address) => address switch
    {
        _ when address.EndsWith("/my/expired", StringComparison.Ordinal) => HttpStatusCode.Gone,
        _ when Crawl.NotYetThere.Contains(address) || address.EndsWith("/desk/sign-out", StringComparison.Ordinal) => HttpStatusCode.NotFound,
        _ => HttpStatusCode.OK,
    };

    private IEnumerable<Page> Html => crawl.Pages.Values.Concat(crawl.DeskPages.Values).Where(p => p.ContentHeaders.ContentType?.MediaType == "text/html");

    [Fact]
    public void No_link_leads_nowhere_and_nothing_goes_wrong_unseen()
    {
        var wrong = crawl.Pages.Concat(crawl.DeskPages).Where(p => p.Value.Status != Expected(p.Key));
        Assert.Empty(wrong.Select(p => $"{(int)p.Value.Status} {p.Key}").Order());
        Assert.Empty(crawl.Site.Log.Errors);
    }

    [Fact]
    public void No_page_asks_another_site_for_anything()
    {
        var loads =
            from page in Html
            from element in page.Document.QuerySelectorAll("script[src], img[src], iframe[src], source[src], video[src], audio[src], object[data], embed[src], link[href]:not([rel=canonical]):not([rel=alternate])")
            let target = new Uri(page.Address, element.GetAttribute("src") ?? element.GetAttribute("data") ?? element.GetAttribute("href"))
            where target.Scheme != "data" && target.Authority != page.Address.Authority
            select $"{page.Path}: {target}";

        Assert.Empty(loads);
        Assert.All(Html, page => Assert.Contains("default-src 'none'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal));
    }

    [Fact]
    public void No_reader_or_signer_is_given_a_cookie() =>
        Assert.Empty(crawl.Pages.Where(p => !OfColleagues().IsMatch(p.Key) && p.Value.Headers.Contains("Set-Cookie")).Select(p => $"{p.Key}: {string.Join("; ", p.Value.Headers.GetValues("Set-Cookie"))}"));

    [Fact]
    public void Every_page_says_its_language_direction_title_and_heading()
    {
        Assert.All(Html, page =>
        {
            var root = page.Document.DocumentElement;
            Assert.False(string.IsNullOrEmpty(root.GetAttribute("lang")), page.Path);
            Assert.Contains(root.GetAttribute("dir"), (string[])["ltr", "rtl"]);
            Assert.NotEqual("", page.Title);
            Assert.NotEqual("", page.Heading);
        });
    }

    [Fact]
    public void Every_text_that_people_wrote_carries_its_language_and_direction()
    {
        var written =
            from page in Html
            from text in page.Document.Body!.Descendants<IText>()
            where text.Data.Contains(FullSite.Mark.Trim(), StringComparison.Ordinal) && text.ParentElement is not { LocalName: "script" or "style" or "title" }
            select (page, element: text.ParentElement!);
        var all = written.ToList();

        Assert.NotEmpty(all);
        Assert.Empty(all.Where(w => !Carries(w.element)).Select(w => $"{w.page.Path}: <{w.element.LocalName}> {Page.Plain(w.element.TextContent)}").Distinct());
    }

    // Both on the way up, nearer than the page itself: the interface's own language is not the text's.
    private static bool Carries(IElement element) =>
        element.Closest("[lang]") is { LocalName: not "html" } && element.Closest("[dir], bdi") is { LocalName: not "html" };

    [GeneratedRegex("^/[a-z]+/(desk|setup)/")]
    private static partial Regex OfColleagues();
}
