using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>What the form fields share: the name of the field, its label, hint and refusal, and the words for them.</summary>
public abstract class FormTagHelper(Texts texts) : TagHelper
{
    /// <summary>The model's property the field is bound to.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The key of the label's text.</summary>
    public string? Label { get; set; }

    /// <summary>The label itself, where a key does not do (it names something people wrote).</summary>
    public IHtmlContent? LabelContent { get; set; }

    /// <summary>The key of the hint's text, if there is one.</summary>
    public string? Hint { get; set; }

    public IHtmlContent? HintContent { get; set; }

    /// <summary>Says "(optional)" beside the label.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    protected Texts T { get; } = texts;

    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => IdOf(Name);

    protected string HintId => $"{Id}-hint";

    protected string ErrorId => $"{Id}-error";

    protected bool HasHint => Hint is not null || HintContent is not null;

    protected string? Error => Entry?.Errors.Count > 0 ? Entry.Errors[0].ErrorMessage : null;

    /// <summary>What the visitor sent, as they sent it; else what the model holds.</summary>
    protected string? Value => Entry?.AttemptedValue ?? For.Model?.ToString();

    private ModelStateEntry? Entry => View.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    internal static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    protected IHtmlContent LabelWords()
    {
        var words = new HtmlContentBuilder().AppendHtml(LabelContent ?? T[Label!]);
        return Optional ? words.AppendHtml(" <span class=\"quiet optional\">").AppendHtml(T["form.optional"]).AppendHtml("</span>") : words;
    }

    protected IHtmlContent HintAndError()
    {
        var result = new HtmlContentBuilder();
        if (HasHint)
            result.AppendHtml(Element("p", "hint", HintId, HintContent ?? T[Hint!]));
        if (Error is { } error)
            result.AppendHtml(Element("p", "error", ErrorId, new HtmlContentBuilder().Append(error)));
        return result;
    }

    /// <summary>Ties a control to its hint and refusal for those who hear the page.</summary>
    protected void Describe(TagBuilder control)
    {
        var described = string.Join(' ', new[] { HasHint ? HintId : null, Error is null ? null : ErrorId }.OfType<string>());
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
        if (Error is not null)
            control.Attributes["aria-invalid"] = "true";
    }

    /// <summary>Hands attributes the page wrote on our element (autocomplete, inputmode, rows …) to the control inside.</summary>
    protected static void PassOn(TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes)
            control.Attributes[attribute.Name] = attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? "" : attribute.Value?.ToString();
        output.Attributes.Clear();
    }

    protected static TagBuilder Element(string tag, string? cssClass, string? id, IHtmlContent content)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
            element.AddCssClass(cssClass);
        if (id is not null)
            element.Attributes["id"] = id;
        element.InnerHtml.AppendHtml(content);
        return element;
    }
}
