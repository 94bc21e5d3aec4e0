using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Undersigned.Web;

/// <summary>Encoding of text into HTML, leaving every script as it is written.</summary>
public static class Markup
{
    /// <summary>Escapes what HTML reserves and nothing that people read.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A link to a place on this server, named by a text; for use as an argument of another text.</summary>
    public static IHtmlContent Link(string href, IHtmlContent name) =>
        new HtmlContentBuilder().AppendHtml("<a href=\"").Append(href).AppendHtml("\">").AppendHtml(name).AppendHtml("</a>");
}
