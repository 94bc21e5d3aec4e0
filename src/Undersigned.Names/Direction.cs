namespace Undersigned.Names;

/// <summary>The writing direction of a language as its tag says it, by script where one is given.</summary>
public static class Direction
{
    /// <summary>
    /// <c>rtl</c> or <c>ltr</c>, as HTML's <c>dir</c> takes it. The script decides (<c>ku-Arab</c> rtl, <c>ku-Latn</c> ltr, <c>fa-Latn</c> ltr);
    /// without one the language's usual script does. Unknown and missing tags are ltr.
    /// </summary>
    public static string Of(string? languageTag) => IsRightToLeft(languageTag) ? "rtl" : "ltr";

    /// <summary>Whether text in this language runs from right to left.</summary>
    public static bool IsRightToLeft(string? languageTag)
    {
        var script = LanguageTags.Script(languageTag);
        if (script.Length > 0)
            return script is "Arab" or "Aran" or "Hebr" or "Thaa" or "Syrc" or "Syrj" or "Syrn" or "Syre" or "Nkoo" or "Adlm" or "Rohg" or "Mand" or "Samr" or "Yezi";
        // ICU reports several of these left to right: Sorani, Southern Kurdish, Luri, Gilaki, Mazanderani, Balochi, Uyghur.
        return LanguageTags.Language(languageTag) is "fa" or "ar" or "ckb" or "sdh" or "lki" or "hac" or "ur" or "ps" or "he" or "iw" or "yi" or "ji"
            or "dv" or "ug" or "sd" or "syr" or "arc" or "aii" or "azb" or "bal" or "bgn" or "bqi" or "glk" or "lrc" or "luz" or "mzn" or "khw" or "ks"
            or "pnb" or "skr" or "nqo" or "arz" or "ary" or "apc" or "acm" or "aeb" or "arq" or "ajp" or "afb" or "ota";
    }
}
