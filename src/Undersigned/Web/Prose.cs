using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Undersigned.Web;

/// <summary>
/// Markdown that people wrote, as HTML that can do no harm: paragraphs, emphasis, lists, quotations, headings and links to
/// web and mail addresses. Anything else stands as the words it was written with.
/// </summary>
public static class Prose
{
    // The page's own headings end at the second level.
    private const int FirstHeading = 3;

    // Deeper than any honest list or quotation; hostile input must not exhaust the stack.
    private const int DeepestNesting = 32;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text's blocks in order, one for each paragraph, list or heading: what parallel texts are aligned by.</summary>
    public static IReadOnlyList<IHtmlContent> Blocks(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit of nesting: such a text is shown as it was typed.
            return [Typed(markdown)];
        }
        if (Depth(document) > DeepestNesting)
            return [Typed(markdown)];
        Tame(document);
        return [.. document.Where(block => block is not LinkReferenceDefinitionGroup).Select(Html)];
    }

    private static void Tame(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + FirstHeading - 1, 6);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            // Pictures from elsewhere would tell who reads; their words remain.
            if (link.IsImage || !IsHarmless(link.GetDynamicUrl?.Invoke() ?? link.Url))
                link.ReplaceBy(new ContainerInline(), copyChildren: true);
            else
                Distrust(link);
        }
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !IsHarmless(link.Url))
                link.ReplaceBy(new LiteralInline(link.Url));
            else
                Distrust(link);
        }
    }

    private static void Distrust(Inline link) => link.GetAttributes().AddProperty("rel", "nofollow noreferrer");

    private static bool IsHarmless(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    private static HtmlString Html(Block block)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(block);
        return new HtmlString(writer.ToString().Trim());
    }

    private static HtmlString Typed(string text) => new($"<p>{Markup.Encoder.Encode(text)}</p>");

    private static int Depth(MarkdownDocument document)
    {
        var deepest = 0;
        foreach (var part in document.Descendants())
        {
            var depth = 0;
            for (var parent = Parent(part); parent is not null; parent = Parent(parent))
                depth++;
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    private static MarkdownObject? Parent(MarkdownObject part) => part switch
    {
        Block block => block.Parent,
        Inline { Parent: { } inline } => inline,
        ContainerInline container => container.ParentBlock,
        _ => null,
    };
}
