using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>How the key of a place's name is brought to the forms under which it is listed.</summary>
internal static class PlaceKeys
{
    private static readonly string[] leads = ["the ", "city of ", "republic of ", "شهر ", "کشور ", "مدینه ", "جمهوری ", "جمهوریه ", "شاری "];

    /// <summary>Whether a word may begin what is left out before a name.</summary>
    public static bool BeginsLead(string word) => Array.Exists(leads, lead => lead.StartsWith(word, StringComparison.Ordinal));

    /// <summary>The key in one piece: a joiner dropped by folding and a space written instead of it come to the same.</summary>
    public static string Joined(string key) => key.Contains(' ') ? key.Replace(" ", "") : key;

    /// <summary>The key without a leading article or “city of”; the key itself when it has none.</summary>
    public static string WithoutArticle(string key)
    {
        foreach (var lead in leads)
        {
            if (key.Length > lead.Length + 2 && key.StartsWith(lead, StringComparison.Ordinal))
                return key[lead.Length..];
        }
        return WithoutArabicArticle(key);
    }

    /// <summary>A single word's key without the Arabic article.</summary>
    public static string WithoutArabicArticle(string key) =>
        key.Length > 3 && key.StartsWith("ال", StringComparison.Ordinal) && key != "الله" && !key.Contains(' ', StringComparison.Ordinal) ? key[2..] : key;

    /// <summary>The same for each word of a phrase.</summary>
    public static string WithoutArabicArticles(string key) =>
        key.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', key.Split(' ').Select(WithoutArabicArticle)) : WithoutArabicArticle(key);

    /// <summary>The first words of all keys of more than one.</summary>
    public static FrozenSet<string> Heads(IEnumerable<string> keys) =>
        keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => key[..key.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
}
