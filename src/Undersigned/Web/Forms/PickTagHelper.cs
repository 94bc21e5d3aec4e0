using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>One line of a list to pick from: what is sent, what is read, and the language of the words where people wrote them.</summary>
public sealed record Option(string Value, string Words, string? Lang = null);

/// <summary>A list to pick one from: &lt;pick for="Country" label="sign.country" options="Model.Countries" empty="sign.country-none" /&gt;.</summary>
[HtmlTargetElement("pick", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PickTagHelper(Texts texts) : FormTagHelper(texts)
{
    public IEnumerable<Option> Options { get; set; } = [];

    /// <summary>The key of the words for "none of these", which sends an empty value; without it the first option is picked.</summary>
    public string? Empty { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = new TagBuilder("select");
        PassOn(output, list);
        list.Attributes["id"] = Id;
        list.Attributes["name"] = Name;
        Describe(list);
        if (Empty is not null)
            list.InnerHtml.AppendHtml(Line(new("", T.Plain(Empty))));
        foreach (var option in Options)
            list.InnerHtml.AppendHtml(Line(option));

        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        label.InnerHtml.AppendHtml(LabelWords());
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "field" : "field refused");
        output.Content.AppendHtml(label).AppendHtml(HintAndError()).AppendHtml(list);
    }

    private TagBuilder Line(Option option)
    {
        var line = new TagBuilder("option");
        line.Attributes["value"] = option.Value;
        if (string.Equals(option.Value, Value ?? "", StringComparison.OrdinalIgnoreCase))
            line.Attributes["selected"] = "";
        if (option.Lang is not null)
        {
            line.Attributes["lang"] = option.Lang;
            line.Attributes["dir"] = Languages.Direction(option.Lang);
        }
        line.InnerHtml.Append(option.Words);
        return line;
    }
}
