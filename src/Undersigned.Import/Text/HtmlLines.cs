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
        // No calls within calls: a deep page must not exhaust the stack. Children are counted through and not asked for the next one: the
        // tree looks for that among all of them, which a page of many paragraphs pays with its square.
        var open = new Stack<Level>();
        if (Enter(root, isFirst: true))
            open.Push(new Level(root));
        while (open.TryPeek(out var level))
        {
            if (level.Next == level.Node.ChildNodes.Length)
            {
                open.Pop();
                if (open.Count > 0)
                    Leave(level.Node);
                continue;
            }

            var child = level.Node.ChildNodes[level.Next++];
            var isFirst = !level.HasElement;
            level.HasElement |= child is IElement;
            if (Enter(child, isFirst))
                open.Push(new Level(child));
            else
                Leave(child);
        }

        return Tidy(text.ToString());
    }

    private bool Enter(INode node, bool isFirst)
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
                    BeginBlock(element, isFirst);
                return true;
            case IElement other:
                return !LeftOut.Contains(other.LocalName);
            default:
                return node is not IComment;
        }
    }

    private void BeginBlock(IHtmlElement element, bool isFirst)
    {
        var name = element.LocalName;
        // The cells of a row stand on one line.
        if (name is "td" or "th")
        {
            if (!isFirst)
                text.Append(" | ");
            return;
        }

        // The first paragraph within a cell or an item goes on in its line.
        var inner = element.ParentElement?.LocalName is "td" or "th" or "li";
        if (inner && name is "p" or "div" && isFirst)
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

    /// <summary>An element whose children are being written.</summary>
    private sealed class Level(INode node)
    {
        public INode Node { get; } = node;

        /// <summary>The child that comes next.</summary>
        public int Next { get; set; }

        /// <summary>Whether an element was among those before it.</summary>
        public bool HasElement { get; set; }
    }
}
