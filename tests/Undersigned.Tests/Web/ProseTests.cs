using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Undersigned.Web;

namespace Undersigned.Tests.Web;

public sealed class ProseTests
{
    private static readonly string[] Allowed = ["P", "UL", "OL", "LI", "EM", "STRONG", "A", "BLOCKQUOTE", "H3", "H4", "H5", "H6", "CODE", "PRE", "BR", "HR"];

    [Fact]
    public void A_text_comes_apart_where_its_author_left_a_line_empty() =>
        Assert.Equal(["<p>یکم</p>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "<p>c <strong>d</strong></p>"], Html("یکم\n\n- a\n- b\n\nc **d**"));

    [Fact]
    public void Headings_of_a_text_stand_below_those_of_the_page() => Assert.Equal(["<h3>Title</h3>"], Html("# Title"));

    [Fact]
    public void Links_lead_to_web_and_mail_addresses_and_vouch_for_nothing() =>
        Assert.Equal(["<p><a href=\"https://lake.example/\" rel=\"nofollow noreferrer\">x</a> <a href=\"mailto:a@b.example\" rel=\"nofollow noreferrer\">y</a></p>"],
            Html("[x](https://lake.example/) [y](mailto:a@b.example)"));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("[x](/en/desk)")]
    [InlineData("[x](  javascript:alert(1))")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://tracker.example/p.png)")]
    [InlineData("![x][r]\n\n[r]: https://tracker.example/p.png")]
    [InlineData("[![x](https://tracker.example/p.png)](javascript:alert(1))")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<!-- --><iframe src=x>")]
    [InlineData("```js\" onmouseover=\"alert(1)\nx\n```")]
    [InlineData("[x](https://a.example \"t\\\" onmouseover=alert(1)\")")]
    public void Hostile_text_does_nothing(string markdown)
    {
        var document = new HtmlParser().ParseDocument(string.Concat(Html(markdown)));

        Assert.All(document.Body!.QuerySelectorAll("*"), element => Assert.Contains(element.TagName, Allowed));
        Assert.All(document.Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, new[] { "href", "rel", "title", "class", "start" }));
        Assert.All(document.QuerySelectorAll("a"), link => Assert.Matches("^(https?|mailto):", link.GetAttribute("href")));
    }

    [Fact]
    public void Nesting_without_end_is_shown_as_it_was_typed()
    {
        var typed = string.Concat(Enumerable.Repeat("> ", 5_000)) + "x";

        var html = Html(typed);

        Assert.True(Regex.Count(html[0], "<") == 2 && html.Count == 1, html[0][..60]);
    }

    private static List<string> Html(string markdown) => [.. Prose.Blocks(markdown).Select(block => block.ToString()!)];
}
