using Microsoft.AspNetCore.Html;
using Undersigned.Names;
using Undersigned.Web;
using Undersigned.Web.Forms;

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

/// <summary>All countries to pick from, in the reader's language and alphabet.</summary>
public static class Countries
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<Option>> ByLanguage = new(StringComparer.Ordinal);

    public static IReadOnlyList<Option> For(Language language) => ByLanguage.GetOrAdd(language.Tag, static tag =>
    [
        .. Places.CountryCodes.Select(code => new Option(code, Places.CountryName(code, tag) ?? code))
            .OrderBy(option => option.Words, StringComparer.Ordinal),
    ]);
}
