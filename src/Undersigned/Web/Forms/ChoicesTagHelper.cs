using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Undersigned.Web.Forms;

/// <summary>
/// A question with a few answers, one of which is chosen:
/// &lt;choices for="Visibility" label="sign.visible"&gt;&lt;choice value="named" label="…" hint="…" /&gt;&lt;/choices&gt;.
/// </summary>
[HtmlTargetElement("choices")]
public sealed class ChoicesTagHelper(Texts texts) : FormTagHelper(texts)
{
    internal sealed record Question(string Name, string Id, string? Chosen, IList<IHtmlContent> Answers);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var question = new Question(Name, Id, Value, []);
        context.Items[typeof(Question)] = question;
        await output.GetChildContentAsync();

        var set = new TagBuilder("fieldset");
        Describe(set);
        // A group cannot be invalid, only its answers can: the refusal itself is described.
        set.Attributes.Remove("aria-invalid");
        set.AddCssClass(Error is null ? "choices" : "choices refused");
        set.InnerHtml.AppendHtml(Element("legend", null, null, LabelWords())).AppendHtml(HintAndError());
        foreach (var answer in question.Answers)
            set.InnerHtml.AppendHtml(answer);
        output.TagName = null;
        output.Content.SetHtmlContent(set);
    }
}

/// <summary>One answer of a question, with a hint of its own.</summary>
[HtmlTargetElement("choice", ParentTag = "choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceTagHelper(Texts texts) : TagHelper
{
    public string Value { get; set; } = "";

    public string? Label { get; set; }

    public IHtmlContent? LabelContent { get; set; }

    public string? Hint { get; set; }

    public IHtmlContent? HintContent { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var question = (ChoicesTagHelper.Question)context.Items[typeof(ChoicesTagHelper.Question)];
        // The first answer bears the question's own id: the error summary's link leads to it.
        var id = question.Answers.Count == 0 ? question.Id : $"{question.Id}-{question.Answers.Count + 1}";
        var isChosen = string.Equals(question.Chosen, Value, StringComparison.OrdinalIgnoreCase);
        question.Answers.Add(Choice.Render("radio", id, question.Name, Value, isChosen, LabelContent ?? texts[Label!], HintContent ?? (Hint is null ? null : texts[Hint])));
        output.SuppressOutput();
    }
}

/// <summary>The shape radio answers and ticks share: control, words, and a hint under the words.</summary>
internal static class Choice
{
    public static IHtmlContent Render(string type, string id, string name, string value, bool isChosen, IHtmlContent words, IHtmlContent? hint, TagBuilder? control = null)
    {
        control ??= new TagBuilder("input");
        control.TagRenderMode = TagRenderMode.SelfClosing;
        control.Attributes["type"] = type;
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        control.Attributes["value"] = value;
        if (isChosen)
            control.Attributes["checked"] = "";
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.AppendHtml(words);
        var choice = new TagBuilder("div");
        choice.AddCssClass("choice");
        choice.InnerHtml.AppendHtml(control).AppendHtml(label);
        if (hint is not null)
        {
            var hintId = $"{id}-hint";
            control.Attributes["aria-describedby"] = control.Attributes.TryGetValue("aria-describedby", out var others) ? $"{others} {hintId}" : hintId;
            var line = new TagBuilder("p") { Attributes = { ["id"] = hintId } };
            line.AddCssClass("hint");
            line.InnerHtml.AppendHtml(hint);
            choice.InnerHtml.AppendHtml(line);
        }
        return choice;
    }
}
