using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io.Dom;

namespace Undersigned.Tests.Harness;

/// <summary>A page as a <see cref="Reader"/> sees it; what cannot be found by its visible words fails the test with the page's text.</summary>
public sealed partial class Page(
    Reader reader, IDocument document, HttpStatusCode status, Uri address, HttpResponseHeaders headers, HttpContentHeaders contentHeaders, string source)
{
    public HttpStatusCode Status => status;
    public Uri Address => address;
    public HttpResponseHeaders Headers => headers;
    public HttpContentHeaders ContentHeaders => contentHeaders;
    public IDocument Document => document;
    public string Source => source;

    /// <summary>Path and query, for comparing and for coming back.</summary>
    public string Path => address.PathAndQuery;

    public string Title => Plain(document.Title ?? "");

    public string Heading => Plain(One("h1").TextContent);

    /// <summary>All visible words, white space folded.</summary>
    public string Text => Plain(document.Body is { } body ? VisibleText(body) : source);

    public IElement One(string selector) =>
        document.QuerySelectorAll(selector) is [var only] ? only : throw Lost($"{document.QuerySelectorAll(selector).Length} elements for {selector}");

    public IReadOnlyList<string> Texts(string selector) => [.. document.QuerySelectorAll(selector).Select(e => Plain(e.TextContent))];

    /// <summary>Fills a text field, area, list or file-less control found by its label; in a list the words of the option are given.</summary>
    public Page Fill(string label, string value)
    {
        switch (Field(label))
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" or "file" } input:
                throw Lost($"\"{label}\" is a {input.Type}: use Choose or Attach");
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o => Plain(o.TextContent) == value) ?? select.Options.FirstOrDefault(o => o.Value == value);
                (option ?? throw Lost($"no option \"{value}\" in \"{label}\": {string.Join(" · ", select.Options.Select(o => Plain(o.TextContent)))}")).IsSelected = true;
                break;
        }

        return this;
    }

    /// <summary>What a field holds now.</summary>
    public string Value(string label) => Field(label) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => Plain(o.TextContent)).FirstOrDefault() ?? "",
        var other => throw Lost($"\"{label}\" is no field but {other.LocalName}"),
    };

    /// <summary>Ticks a box or picks a radio button; where several groups have the same words, the group's legend decides.</summary>
    public Page Choose(string label, string? legend = null)
    {
        var chosen = Box(label, legend);
        foreach (var other in document.QuerySelectorAll<IHtmlInputElement>("input[type=radio]")
            .Where(r => chosen.Type == "radio" && r.Name == chosen.Name && r.Form == chosen.Form))
        {
            other.IsChecked = false;
        }

        chosen.IsChecked = true;
        return this;
    }

    public Page Untick(string label)
    {
        Box(label, null).IsChecked = false;
        return this;
    }

    public bool IsChosen(string label, string? legend = null) => Box(label, legend).IsChecked;

    public Page Attach(string label, string fileName, byte[] content, string type = "application/octet-stream")
    {
        var field = Field(label) as IHtmlInputElement;
        (field?.Files ?? throw Lost($"\"{label}\" takes no file")).Add(new AttachedFile(fileName, type, content));
        return this;
    }

    /// <summary>Presses the button with these words: sends its form with everything filled in, as a browser would.</summary>
    public Task<Page> Press(string words)
    {
        var buttons = document.QuerySelectorAll<IHtmlElement>("button, input[type=submit]")
            .Where(b => Plain(b is IHtmlInputElement input ? input.Value : b.TextContent) == words || Plain(b.GetAttribute("aria-label") ?? "") == words).ToList();
        var button = buttons is [var only] ? only : throw Lost($"{buttons.Count} buttons \"{words}\"");
        var form = button switch
        {
            IHtmlButtonElement { IsDisabled: false, Type: "submit" } b => b.Form,
            IHtmlInputElement { IsDisabled: false } i => i.Form,
            _ => throw Lost($"the button \"{words}\" cannot be pressed"),
        };
        if (form is null)
        {
            throw Lost($"the button \"{words}\" belongs to no form");
        }

        form.NoValidate = true; // so that the server's own refusals are seen
        foreach (var field in form.QuerySelectorAll("[dirname]"))
        {
            field.SetAttribute("dir", Direction(field)); // the parser would send "auto" as it stands
        }

        return reader.Submit(form.GetSubmission(button) ?? throw Lost($"the button \"{words}\" sends nothing"));
    }

    /// <summary>Follows the link with these words.</summary>
    public Task<Page> Follow(string words)
    {
        var links = document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Where(a => Plain(a.TextContent) == words || a.GetAttribute("aria-label") == words)
            .Select(a => a.Href).Distinct().ToList();
        return reader.Open(links is [var only] ? only : throw Lost($"{links.Count} links \"{words}\""));
    }

    public bool Shows(string words) => Text.Contains(words, StringComparison.Ordinal);

    /// <summary>Folds white space; what people wrote is otherwise left alone, isolates of direction aside.</summary>
    public static string Plain(string text) => WhiteSpace().Replace(Isolates().Replace(text, ""), " ").Trim();

    private IHtmlInputElement Box(string label, string? legend)
    {
        var boxes = Labelled(label).OfType<IHtmlInputElement>().Where(i => i.Type is "checkbox" or "radio")
            .Where(i => legend is null || Plain(i.Closest("fieldset")?.QuerySelector("legend")?.TextContent ?? "") == legend).ToList();
        return boxes is [var only] ? only : throw Lost($"{boxes.Count} boxes \"{label}\"");
    }

    private IElement Field(string label)
    {
        var fields = Labelled(label).ToList();
        return fields is [var only] ? only : throw Lost($"{fields.Count} fields \"{label}\"");
    }

    private IEnumerable<IElement> Labelled(string label)
    {
        var labelled = document.QuerySelectorAll<IHtmlLabelElement>("label")
            .Where(l => Plain(OwnWords(l)) == label).Select(l => l.Control ?? l.QuerySelector("input, select, textarea")).OfType<IElement>();
        var named = document.QuerySelectorAll("input[aria-label], select[aria-label], textarea[aria-label]").Where(f => Plain(f.GetAttribute("aria-label")!) == label);
        return labelled.Concat(named).Where(f => !f.HasAttribute("disabled")).Distinct();
    }

    // A label's words without those of a control inside it (the options of a list) and without what is marked as a hint.
    private static string OwnWords(INode node) => node switch
    {
        IText text => text.Data,
        IHtmlSelectElement or IHtmlTextAreaElement or IHtmlButtonElement => "",
        IElement element when element.ClassList.Contains("hint") || element.ClassList.Contains("optional") => "",
        _ => string.Concat(node.ChildNodes.Select(OwnWords)),
    };

    private static string VisibleText(INode node) => node switch
    {
        IText text => text.Data,
        IHtmlScriptElement or IHtmlStyleElement or IHtmlTemplateElement => "",
        IHtmlSelectElement list => $" {string.Concat(list.Options.Where(o => o.IsSelected).Select(o => o.TextContent))} ",
        IElement element when element.HasAttribute("hidden") => "",
        IElement { LocalName: "p" or "div" or "li" or "tr" or "td" or "th" or "h1" or "h2" or "h3" or "section" or "br" or "dt" or "dd" or "label" } =>
            " " + string.Concat(node.ChildNodes.Select(VisibleText)) + " ",
        _ => string.Concat(node.ChildNodes.Select(VisibleText)),
    };

    private static string Direction(IElement field)
    {
        var declared = field.Closest("[dir]")?.GetAttribute("dir") ?? "ltr";
        var typed = field is IHtmlTextAreaElement area ? area.Value : (field as IHtmlInputElement)?.Value ?? "";
        return declared != "auto" ? declared : typed.FirstOrDefault(char.IsLetter) is >= '\u0590' and <= '\u08ff' ? "rtl" : "ltr";
    }

    private InvalidOperationException Lost(string what) => new($"{what}, on {Path} ({(int)status}):\n{Text}");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("[\u2066-\u2069\u200e\u200f]")]
    private static partial Regex Isolates();

    private sealed class AttachedFile(string name, string type, byte[] content) : IFile
    {
        public string Name => name;
        public string Type => type;
        public int Length => content.Length;
        public Stream Body { get; } = new MemoryStream(content);
        public DateTime LastModified => default;
        public bool IsClosed { get; private set; }
        public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) =>
            new AttachedFile(name, contentType ?? type, content[start..Math.Min(end, content.Length)]);
        public void Close() => IsClosed = true;
        public void Dispose() => Body.Dispose();
    }
}

/// <summary>Lets a walk read as one sentence: fill, choose and press on a page that is still on its way.</summary>
public static class PageOnItsWay
{
    public static async Task<Page> Press(this Task<Page> page, string words) => await (await page).Press(words);

    public static async Task<Page> Follow(this Task<Page> page, string words) => await (await page).Follow(words);

    public static async Task<Page> Fill(this Task<Page> page, string label, string value) => (await page).Fill(label, value);

    public static async Task<Page> Choose(this Task<Page> page, string label, string? legend = null) => (await page).Choose(label, legend);
}
