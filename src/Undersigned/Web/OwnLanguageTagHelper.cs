using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web;

/// <summary>
/// Marks an element as holding text that people wrote: own-lang="fa" gives it lang and dir, so that it is read, broken and
/// isolated by its own rules. Inline, put it on a bdi; a paragraph or heading takes it itself. A language nobody stated is "und".
/// </summary>
[HtmlTargetElement("*", Attributes = "own-lang")]
public sealed class OwnLanguageTagHelper : TagHelper
{
    [HtmlAttributeName("own-lang")]
    public string? OwnLang { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("lang", string.IsNullOrEmpty(OwnLang) ? Languages.Unstated : OwnLang);
        output.Attributes.SetAttribute("dir", Languages.Direction(OwnLang));
    }
}
