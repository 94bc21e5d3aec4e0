using System.Globalization;

namespace Undersigned.Web;

/// <summary>Whole numbers in a language's own digits and grouping.</summary>
public static class Numerals
{
    /// <summary>1284 as "1,284", "۱٬۲۸۴" or "1.284"; four-digit numbers are grouped too, so columns agree.</summary>
    public static string Number(long value, Language language)
    {
        var latin = value.ToString("#,0", CultureInfo.InvariantCulture);
        var separator = Group(language);
        return InDigits(separator == "," ? latin : latin.Replace(",", separator, StringComparison.Ordinal), language.Digits);
    }

    /// <summary>The same text with its ASCII digits exchanged; nothing else changes (years, clock times, versions).</summary>
    public static string InDigits(string text, Digits digits)
    {
        var zero = digits switch { Digits.Persian => '۰', Digits.Arabic => '٠', _ => '0' };
        if (zero == '0')
            return text;
        return string.Create(text.Length, (text, zero), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsAsciiDigit(state.text[i]) ? (char)(state.zero + (state.text[i] - '0')) : state.text[i];
        });
    }

    /// <summary>CLDR's decimal separator: the Arabic ٫ where digits are not Latin, a comma in most of Europe, else a point.</summary>
    public static string Decimal(Language language) =>
        language.Digits != Digits.Latin ? "٫" : language.Tag is "de" or "fr" or "tr" or "kmr" or "es" or "it" or "sv" ? "," : ".";

    // CLDR's grouping: U+066C with native digits, a narrow no-break space in French, a no-break space in Swedish.
    private static string Group(Language language) => language switch
    {
        { Digits: not Digits.Latin } => "٬",
        { Tag: "de" or "tr" or "kmr" or "es" or "it" } => ".",
        { Tag: "fr" } => "\u202F",
        { Tag: "sv" } => "\u00A0",
        _ => ",",
    };
}
