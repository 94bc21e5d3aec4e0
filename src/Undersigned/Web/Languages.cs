using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace Undersigned.Web;

/// <summary>The languages this server can name, and the smaller set its interface speaks.</summary>
public static class Languages
{
    /// <summary>The interface language for readers who ask for none that we speak.</summary>
    public const string Default = "en";

    /// <summary>Languages a statement can be written in, in the order they are offered.</summary>
    public static IReadOnlyList<Language> Known { get; } =
    [
        new("en", "ltr", "English"),
        new("fa", "rtl", "فارسی", Digits.Persian),
        new("ckb", "rtl", "کوردی", Digits.Arabic),
        new("kmr", "ltr", "Kurmancî"),
        new("ar", "rtl", "العربية", Digits.Arabic),
        new("de", "ltr", "Deutsch"),
        new("fr", "ltr", "Français"),
        new("tr", "ltr", "Türkçe"),
        new("es", "ltr", "Español"),
        new("sv", "ltr", "Svenska"),
        new("it", "ltr", "Italiano"),
        new("nl", "ltr", "Nederlands"),
        new("da", "ltr", "Dansk"),
        new("nb", "ltr", "Norsk bokmål"),
        new("fi", "ltr", "Suomi"),
        new("pt", "ltr", "Português"),
        new("pl", "ltr", "Polski"),
        new("el", "ltr", "Ελληνικά"),
        new("ru", "ltr", "Русский"),
        new("uk", "ltr", "Українська"),
        new("hy", "ltr", "Հայերեն"),
        new("az", "ltr", "Azərbaycanca"),
        new("azb", "rtl", "تۆرکجه", Digits.Persian),
        new("bal", "rtl", "بلۏچی", Digits.Arabic),
        new("ps", "rtl", "پښتو", Digits.Persian),
        new("ur", "rtl", "اردو"),
        new("he", "rtl", "עברית"),
    ];

    static readonly FrozenDictionary<string, Language> ByTag = Known.ToFrozenDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages the interface speaks: those with a file of texts. Adding a language is adding its files.</summary>
    public static IReadOnlyList<Language> Interface { get; } =
        [.. Known.Where(language => typeof(Languages).Assembly.GetManifestResourceInfo($"Web/Texts/{language.Tag}.json") is not null)];

    /// <summary>The known language a tag belongs to (fa-AF is Persian, ku-Arab is Sorani), or null.</summary>
    public static Language? Find(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        var primary = Primary(tag);
        if (string.Equals(primary, "ku", StringComparison.OrdinalIgnoreCase))
            primary = Script(tag) is "Arab" ? "ckb" : "kmr";
        else if (string.Equals(primary, "no", StringComparison.OrdinalIgnoreCase))
            primary = "nb";
        return ByTag.GetValueOrDefault(primary);
    }

    /// <summary>The interface language with exactly this tag, or null.</summary>
    public static Language? FindInterface(string? tag) => Interface.FirstOrDefault(language => language.Tag == tag);

    /// <summary>"rtl" or "ltr": by the tag's script where it names one, else by the language, else "auto".</summary>
    public static string Direction(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return "auto";
        return Script(tag) switch
        {
            "Arab" or "Hebr" or "Syrc" or "Thaa" or "Nkoo" or "Adlm" => "rtl",
            not null => "ltr",
            null => Find(tag)?.Dir ?? "auto",
        };
    }

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

    static string Primary(string tag)
    {
        var dash = tag.IndexOfAny(['-', '_']);
        return dash < 0 ? tag : tag[..dash];
    }

    /// <summary>The four-letter script subtag in its usual capitals, or null.</summary>
    static string? Script(string tag)
    {
        foreach (var part in tag.Split('-', '_').Skip(1))
            if (part.Length == 4 && part.All(char.IsAsciiLetter))
                return char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant();
        return null;
    }
}
