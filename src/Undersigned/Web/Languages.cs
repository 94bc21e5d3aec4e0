using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace Undersigned.Web;

/// <summary>The languages this server can name, and the smaller set its interface speaks.</summary>
public static class Languages
{
    /// <summary>The interface language for readers who ask for none that we speak.</summary>
    public const string Default = "en";

    /// <summary>The tag of text whose language nobody stated ("undetermined").</summary>
    public const string Unstated = "und";

    /// <summary>Languages a statement can be written in, in the order they are offered.</summary>
    public static IReadOnlyList<Language> Known { get; } =
    [
        new("en", "English"),
        new("fa", "فارسی", Digits.Persian),
        new("ckb", "کوردی", Digits.Arabic),
        new("kmr", "Kurmancî"),
        new("ar", "العربية", Digits.Arabic),
        new("de", "Deutsch"),
        new("fr", "Français"),
        new("tr", "Türkçe"),
        new("es", "Español"),
        new("sv", "Svenska"),
        new("it", "Italiano"),
        new("nl", "Nederlands"),
        new("da", "Dansk"),
        new("nb", "Norsk bokmål"),
        new("fi", "Suomi"),
        new("pt", "Português"),
        new("pl", "Polski"),
        new("el", "Ελληνικά"),
        new("ru", "Русский"),
        new("uk", "Українська"),
        new("hy", "Հայերեն"),
        new("az", "Azərbaycanca"),
        new("azb", "تۆرکجه", Digits.Persian),
        new("bal", "بلۏچی", Digits.Arabic),
        new("ps", "پښتو", Digits.Persian),
        new("ur", "اردو"),
        new("he", "עברית"),
    ];

    private static readonly FrozenDictionary<string, Language> ByTag = Known.ToFrozenDictionary(language => language.Tag, StringComparer.Ordinal);

    /// <summary>The languages the interface speaks: those with a file of texts. Adding a language is adding its files.</summary>
    public static IReadOnlyList<Language> Interface { get; } =
        [.. Known.Where(language => typeof(Languages).Assembly.GetManifestResourceInfo($"Web/Texts/{language.Tag}.json") is not null)];

    /// <summary>The known language a tag belongs to (fa-AF is Persian, ku-Arab is Sorani), or null.</summary>
    public static Language? Find(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        var end = tag.IndexOfAny(['-', '_']);
        var language = (end < 0 ? tag : tag[..end]).ToLowerInvariant() switch
        {
            "ku" => Names.Direction.IsRightToLeft(tag) ? "ckb" : "kmr",
            "no" => "nb",
            var own => own,
        };
        return ByTag.GetValueOrDefault(language);
    }

    /// <summary>The interface language with exactly this tag, or null.</summary>
    public static Language? FindInterface(string? tag) => Interface.FirstOrDefault(language => language.Tag == tag);

    /// <summary>"rtl" or "ltr" as the tag says it; "auto", by the first letter, where nobody stated a language.</summary>
    public static string Direction(string? tag) => string.IsNullOrWhiteSpace(tag) || tag == Unstated ? "auto" : Names.Direction.Of(tag);

    /// <summary>The best interface language for an Accept-Language header; malformed headers count as none.</summary>
    public static Language Negotiate(string? acceptLanguage)
    {
        if (!string.IsNullOrEmpty(acceptLanguage) && StringWithQualityHeaderValue.TryParseList([acceptLanguage], out var wanted))
        {
            // OrderByDescending is stable: equal weights keep the reader's own order.
            foreach (var want in wanted.Where(want => want.Quality is not 0).OrderByDescending(want => want.Quality ?? 1))
                if (Find(want.Value.Value) is { } language && FindInterface(language.Tag) is { } spoken)
                    return spoken;
        }
        return FindInterface(Default)!;
    }
}
