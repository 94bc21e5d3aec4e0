namespace Undersigned.Web;

/// <summary>The figures a language writes its numbers with.</summary>
public enum Digits
{
    Latin,

    /// <summary>۰۱۲۳۴۵۶۷۸۹, as Persian and Urdu write them.</summary>
    Persian,

    /// <summary>٠١٢٣٤٥٦٧٨٩, as Arabic and Sorani write them.</summary>
    Arabic,
}

/// <summary>A language people write statements in or read pages in: its BCP 47 tag, direction ("rtl" or "ltr") and own name.</summary>
public sealed record Language(string Tag, string Dir, string NativeName, Digits Digits = Digits.Latin)
{
    public bool IsRightToLeft => Dir == "rtl";

    /// <summary>Persian readers date by the Solar Hijri calendar and read the Gregorian day beside it; all others the other way round.</summary>
    public bool SolarFirst => Tag == "fa";
}
