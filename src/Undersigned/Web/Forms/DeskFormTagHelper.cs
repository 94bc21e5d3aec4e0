using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>Gives every posting form of the desk its token; public forms get none, as their pages carry no cookie.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class DeskFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (DeskPageModel.Is(View.ActionDescriptor) && generator.GenerateAntiforgery(View) is { } token)
            output.PreContent.AppendHtml(token);
    }
}
