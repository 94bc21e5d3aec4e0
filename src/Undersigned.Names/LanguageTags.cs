namespace Undersigned.Names;

/// <summary>Reads BCP 47 tags as this library needs them: the language, with Kurdish split by its script.</summary>
internal static class LanguageTags
{
    /// <summary>
    /// The language subtag in lower case; <c>ku</c> becomes <c>ckb</c> when the tag says Arabic script and <c>kmr</c> otherwise.
    /// Empty for a missing tag.
    /// </summary>
    public static string Language(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return "";
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var language = (end < 0 ? tag : tag[..end]).ToLowerInvariant();
        if (language is "ku" or "kur")
            return Script(tag) == "Arab" ? "ckb" : "kmr";
        return language switch { "per" or "fas" or "pes" or "prs" => "fa", "ara" or "arb" => "ar", "tur" => "tr", "ger" or "deu" => "de", _ => language };
    }

    /// <summary>The script subtag as written in ISO 15924 (<c>Latn</c>, <c>Arab</c>), or empty when the tag has none.</summary>
    public static string Script(string? tag)
    {
        if (tag is null)
            return "";
        foreach (var range in tag.AsSpan().SplitAny('-', '_'))
        {
            var subtag = tag.AsSpan(range);
            if (range.Start.Value > 0 && subtag.Length == 4 && char.IsAsciiLetter(subtag[0]))
                return string.Concat(char.ToUpperInvariant(subtag[0]).ToString(), subtag[1..].ToString().ToLowerInvariant());
        }
        return "";
    }
}
