using Microsoft.AspNetCore.Html;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>A place beside a name: the city as written, or by its name in the reader's script; the country in the reader's language.</summary>
public static class Place
{
    public static IHtmlContent Of(string? city, string? country, Texts texts)
    {
        var name = Places.CountryName(country, texts.Language.Tag);
        var known = City(city, country, texts.Language);
        var written = known is not null ? new Written(known, texts.Language.Tag) : city is null ? null : new Written(city, NameLanguage.Of(city, texts.Language.Tag));
        return (written, name) switch
        {
            (not null, not null) => texts["list.middle", written, name],
            (not null, null) => written,
            (null, not null) => new HtmlContentBuilder().Append(name),
            _ => HtmlString.Empty,
        };
    }

    /// <summary>What the reader's language calls a city that was written in another script; null where it was written in theirs, or is not known.</summary>
    public static string? City(string? city, string? country, Language reader)
    {
        if (city is null || Direction.Of(NameLanguage.Of(city, reader.Tag)) == reader.Dir)
            return null;
        return Places.Cities(city).FirstOrDefault(known => country is null || known.CountryCode == country)?.Name(reader.Tag);
    }
}
