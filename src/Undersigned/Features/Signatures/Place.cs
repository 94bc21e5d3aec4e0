using Microsoft.AspNetCore.Html;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>A place beside a name: the city as written, the country in the reader's language.</summary>
public static class Place
{
    public static IHtmlContent Of(string? city, string? country, Texts texts)
    {
        var name = Places.CountryName(country, texts.Language.Tag);
        var written = city is null ? null : new Written(city, NameLanguage.Of(city, texts.Language.Tag));
        return (written, name) switch
        {
            (not null, not null) => texts["list.middle", written, name],
            (not null, null) => written,
            (null, not null) => new HtmlContentBuilder().Append(name),
            _ => HtmlString.Empty,
        };
    }
}
