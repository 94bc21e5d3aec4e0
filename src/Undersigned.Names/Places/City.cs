using System.Collections.ObjectModel;

namespace Undersigned.Names;

/// <summary>A city of the gazetteer.</summary>
/// <param name="Id">Stable id: the country code and the folded English name, as in <c>DE:cologne</c>.</param>
/// <param name="English">Its English name.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2, upper case.</param>
public sealed record City(string Id, string English, string CountryCode)
{
    internal IReadOnlyDictionary<string, string> ByLanguage { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The name in that language; languages of the Latin script fall back to English, the others to null when the gazetteer has none.</summary>
    public string? Name(string? languageTag)
    {
        if (ByLanguage.TryGetValue(LanguageTags.Language(languageTag), out var name))
            return name;
        return Direction.IsRightToLeft(languageTag) ? null : English;
    }
}
