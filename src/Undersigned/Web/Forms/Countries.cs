using System.Collections.Concurrent;
using Undersigned.Names;

namespace Undersigned.Web.Forms;

/// <summary>All countries to pick from, in the reader's language and alphabet.</summary>
public static class Countries
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Option>> ByLanguage = new(StringComparer.Ordinal);

    public static IReadOnlyList<Option> For(Language language) => ByLanguage.GetOrAdd(language.Tag, static (tag, alphabet) =>
    [
        .. Places.CountryCodes.Select(code => new Option(code, Places.CountryName(code, tag) ?? code))
            .OrderBy(option => option.Words, alphabet),
    ], language.Alphabet);
}
