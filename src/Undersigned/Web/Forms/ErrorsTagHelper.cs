using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>Above a form that was refused: everything that must be mended, each line a link to its field. Nothing where all is well.</summary>
[HtmlTargetElement("errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorsTagHelper(Texts texts) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refused = View.ViewData.ModelState.Where(entry => entry.Value?.Errors.Count > 0).ToList();
        if (refused.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "");
        output.Content.AppendHtml("<h2>").AppendHtml(texts["form.refused"]).AppendHtml("</h2><ul>");
        foreach (var (name, entry) in refused)
            output.Content.AppendHtml("<li>").AppendHtml(Line(name, entry!.Errors[0].ErrorMessage)).AppendHtml("</li>");
        output.Content.AppendHtml("</ul>");
    }

    private static TagBuilder Line(string name, string message)
    {
        // A refusal of the whole form, not of a field, has no name and leads nowhere.
        var line = new TagBuilder(name.Length == 0 ? "span" : "a");
        if (name.Length > 0)
            line.Attributes["href"] = $"#{FormTagHelper.IdOf(name)}";
        line.InnerHtml.Append(message);
        return line;
    }
}
