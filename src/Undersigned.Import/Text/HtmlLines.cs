using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Undersigned.Import.Text;

/// <summary>Writes what a page shows as lines of text: a line for each block, bullets and numbers before items, bars between cells.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map", "nav", "form", "button", "select",
        "textarea", "input", "dialog", "head", "menu", "figcaption",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "section", "article",
    };

    private readonly StringBuilder text = new();

    /// <summary>The lines of what a node shows.</summary>
    public string Of(INode root)
    {
        // Children are walked by their links, not by calls within calls: a deep page must not exhaust the stack.
        INode? node = root;
        while (node is not null)
        {
            var enter = Enter(node);
            if (enter && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                Leave(node);
                node = node.Parent;
            }

            if (node is null || node == root)
                break;
            Leave(node);
            node = node.NextSibling;
        }

        return Tidy(text.ToString());
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText words:
                AppendWords(words.Data, IsPreformatted(node));
                return false;
            case IHtmlElement element:
                if (LeftOut.Contains(element.LocalName) || IsHidden(element))
                    return false;
                if (element.LocalName == "br")
                    text.Append('\n');
                if (Blocks.Contains(element.LocalName))
                    BeginBlock(element);
                return true;
            case IElement other:
                return !LeftOut.Contains(other.LocalName);
            default:
                return node is not IComment;
        }
    }

    private void BeginBlock(IHtmlElement element)
    {
        var name = element.LocalName;
        // The cells of a row stand on one line.
        if (name is "td" or "th")
        {
            if (element.PreviousElementSibling is not null)
                text.Append(" | ");
            return;
        }

        // The first paragraph within a cell or an item goes on in its line.
        var inner = element.ParentElement?.LocalName is "td" or "th" or "li";
        if (inner && name is "p" or "div" && element.PreviousElementSibling is null)
            return;
        EndLine(Paragraphs.Contains(name) && !inner ? 2 : 1);
        if (name == "li")
            text.Append(element.ParentElement is { LocalName: "ol" } list ? Count(list) + ". " : "• ");
    }

    private readonly Dictionary<IElement, int> counted = [];

    private int Count(IElement list) => counted[list] = counted.GetValueOrDefault(list) + 1;

    private void Leave(INode node)
    {
        if (node is IHtmlElement element && Blocks.Contains(element.LocalName) && element.LocalName is not ("td" or "th") && !LeftOut.Contains(element.LocalName))
            EndLine(Paragraphs.Contains(element.LocalName) && element.ParentElement?.LocalName is not ("td" or "th" or "li") ? 2 : 1);
    }

    private void EndLine(int breaks)
    {
        var have = 0;
        var at = text.Length - 1;
        while (at >= 0 && have < breaks && text[at] is ' ' or '\n')
        {
            have += text[at] == '\n' ? 1 : 0;
            at--;
        }

        for (; have < breaks && text.Length > 0; have++)
            text.Append('\n');
    }

    private void AppendWords(string words, bool preformatted)
    {
        if (preformatted)
        {
            text.Append(words);
            return;
        }

        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f'))
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static bool IsPreformatted(INode node) => node.ParentElement?.LocalName is "pre" or "xmp" or "plaintext";

    private static bool IsHidden(IHtmlElement element) =>
        element.IsHidden || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    // Not more than one empty line in a row, and no space before a line's end.
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim(' ', '\u00A0');
            if (trimmed.Length == 0 && (tidy.Length == 0 || tidy is [.., '\n', '\n']))
                continue;
            tidy.Append(trimmed).Append('\n');
        }

        return tidy.ToString();
    }
}
