using Microsoft.AspNetCore.Html;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>Says above a text which one it is ("فارسی · ترجمه"), in its own language where the interface speaks it.</summary>
public static class TextHead
{
    public static IHtmlContent Of(TextView text, StatementView statement, Language reader)
    {
        var spoken = Languages.Find(text.Language) is { } own ? Languages.FindInterface(own.Tag) : null;
        var words = Texts.In(spoken ?? reader);
        var role = words.Plain(text.Language == statement.OriginalLanguage ? "statement.original" : "statement.translation");
        return new HtmlContentBuilder()
            .AppendFormat("<p class=\"column-head\" lang=\"{0}\" dir=\"{1}\">", words.Language.Tag, Languages.Direction(text.Language))
            .AppendHtml(new Written(Languages.Find(text.Language)?.NativeName ?? text.Language, text.Language))
            .AppendHtml(" · ")
            .Append(role)
            .AppendHtml("</p>");
    }
}
