using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>
/// One labelled line or box to write in:
/// &lt;field for="Name" label="sign.name" hint="sign.name-hint" autocomplete="name" /&gt;. With rows it is a box of several lines.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(Texts texts) : FormTagHelper(texts)
{
    public string Type { get; set; } = "text";

    /// <summary>Lines of a text area; none for a one-line field.</summary>
    public int? Rows { get; set; }

    /// <summary>The direction of what is written; by default the writer's first letter decides, save for addresses and codes.</summary>
    public string? Dir { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var control = Rows is { } rows ? Area(rows) : Line();
        PassOn(output, control);
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        control.Attributes["dir"] = Dir ?? (Type is "text" or "search" ? "auto" : "ltr");
        Describe(control);

        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        label.InnerHtml.AppendHtml(LabelWords());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field refused");
        output.Content.AppendHtml(label).AppendHtml(HintAndError()).AppendHtml(control);
    }

    private TagBuilder Line()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        // A password is never sent back to the page, and a file cannot be.
        if (Type is not ("password" or "file") && Value is { Length: > 0 } value)
            input.Attributes["value"] = value;
        return input;
    }

    private TagBuilder Area(int rows)
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
        // HTML drops one line break right after the start tag: give it one to drop.
        area.InnerHtml.AppendHtml("\n").Append(Value ?? "");
        return area;
    }
}
