using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Undersigned.Import.Text;

/// <summary>Takes the text out of a web page: a line for each block, without scripts, navigation and forms.</summary>
internal static class HtmlText
{
    // Parsing costs time with the depth of open elements; no page people write comes near these.
    private const int MostTags = 200_000;
    private const int Deepest = 600;

    private const int LeastMainText = 200;

    // Elements that HTML closes by itself, so that an unclosed one is no deeper level.
    private static readonly HashSet<string> SelfClosing = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody",
        "thead", "tfoot", "colgroup", "html", "body", "head", "param",
    };

    /// <summary>The document of a page.</summary>
    /// <exception cref="UnreadableInput">The page has more elements, or nests them deeper, than any page people write.</exception>
    public static Document Read(string html)
    {
        Guard(html);
        using var page = new HtmlParser().ParseDocument(html);
        var root = Main(page) ?? page.Body ?? (INode)page;
        var document = PlainText.Read(new HtmlLines().Of(root), SourceFormat.Html, MetaOf(page));
        var headings = Headings(page);
        foreach (var line in document.Lines)
            line.HeadingLevel = headings.GetValueOrDefault(line.Text);
        return document;
    }

    // The parser walks up the open elements for many a tag, so depth is bounded before it sees the page.
    private static void Guard(string html)
    {
        var (tags, depth) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closing = html[at + 1] == '/';
            var start = closing ? at + 2 : at + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end == start)
                continue;
            if (++tags > MostTags)
                throw new UnreadableInput(UnreadableReason.TooComplex, $"The page has more than {MostTags} elements.");
            if (SelfClosing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(start, end - start)))
                continue;
            depth = Math.Max(0, depth + (closing ? -1 : 1));
            if (depth > Deepest)
                throw new UnreadableInput(UnreadableReason.TooComplex, $"The page nests its elements deeper than {Deepest}.");
        }
    }

    // The part of a page that holds its text, where it says so.
    private static IElement? Main(IDocument page)
    {
        foreach (var selector in (ReadOnlySpan<string>)["main", "[role=main]", "article", ".entry-content", ".post-content"])
        {
            if (page.QuerySelectorAll(selector) is [var only] && only.TextContent.Length >= LeastMainText)
                return only;
        }

        return null;
    }

    private static Dictionary<string, int> Headings(IDocument page)
    {
        var levels = new Dictionary<string, int>();
        foreach (var heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
            levels.TryAdd(string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), heading.LocalName[1] - '0');
        return levels;
    }

    private static DocumentMeta MetaOf(IHtmlDocument page)
    {
        string? Content(string selector) => page.QuerySelector(selector)?.GetAttribute("content");
        // A heading on the page says its title better than the page's own, which names the site as well.
        var title = page.QuerySelector("h1") is null ? Content("meta[property='og:title']") ?? page.Title : null;
        return new DocumentMeta
        {
            Title = string.IsNullOrWhiteSpace(title) ? null : WithoutSite(title),
            Published = Content("meta[property='article:published_time']") ?? Content("meta[name=date]") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
            Language = page.DocumentElement.GetAttribute("lang"),
        };
    }

    // "Title | Name of the site"
    private static string WithoutSite(string title)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " – ", " — ", " :: ", " » ", " - "])
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > title.Length / 3)
                return title[..at].Trim();
        }

        return title.Trim();
    }
}
