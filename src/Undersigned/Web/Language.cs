using Undersigned.Names;

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

/// <summary>A language people write statements in or read pages in: its BCP 47 tag, its own name and its figures.</summary>
public sealed record Language(string Tag, string NativeName, Digits Digits = Digits.Latin)
{
    /// <summary>"rtl" or "ltr", as HTML's dir takes it.</summary>
    public string Dir { get; } = Direction.Of(Tag);

    public bool IsRightToLeft => Dir == "rtl";

    /// <summary>Orders names as this language's dictionaries do.</summary>
    public IComparer<string> Alphabet { get; } = ReaderCollation.For(Tag);

    /// <summary>Persian readers date by the Solar Hijri calendar and read the Gregorian day beside it; all others the other way round.</summary>
    public bool SolarFirst => Tag == "fa";
}
