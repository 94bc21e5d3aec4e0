using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>A box to tick for a yes; unticked it sends nothing, which binds as no: &lt;tick for="Agrees" label="…" /&gt;.</summary>
[HtmlTargetElement("tick", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TickTagHelper(Texts texts) : FormTagHelper(texts)
{
    /// <summary>What a ticked box sends; "true" binds to a bool, other values to lists.</summary>
    public string Sends { get; set; } = "true";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var box = new TagBuilder("input");
        PassOn(output, box);
        if (Error is not null)
        {
            box.Attributes["aria-describedby"] = ErrorId;
            box.Attributes["aria-invalid"] = "true";
        }
        var isTicked = string.Equals(Value, Sends, StringComparison.OrdinalIgnoreCase);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field refused");
        if (Error is { } error)
            output.Content.AppendHtml(Element("p", "error", ErrorId, new HtmlContentBuilder().Append(error)));
        output.Content.AppendHtml(Choice.Render("checkbox", Id, Name, Sends, isTicked, LabelWords(), HintContent ?? (Hint is null ? null : T[Hint]), box));
    }
}
