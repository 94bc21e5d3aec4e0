using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Undersigned.Web.Forms;

/// <summary>What may stand in text that people send us: letters of every script, and nothing that cannot be shown or turns what stands around it.</summary>
public static class Legible
{
    // RFC 5321, section 4.5.3.1.
    public const int LongestAddress = 254;

    /// <summary>
    /// The first sign that must not stand in a text, or null: controls (line breaks and tabs aside, where several lines are meant), what was no
    /// UTF-8, lone surrogates, unassigned and private signs, and marks that turn the direction of what follows. Joiners stay: Persian needs them.
    /// </summary>
    public static Fault? FaultIn(string text, bool lines = false)
    {
        var line = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
                line++;
            if (!(lines && rune.Value is '\n' or '\r' or '\t') && IsRefused(rune))
                return new Fault(rune, line);
        }
        return null;
    }

    /// <summary>The text without the signs that are refused.</summary>
    public static string Without(string text, bool lines = false)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if ((lines && rune.Value is '\n' or '\r' or '\t') || !IsRefused(rune))
                kept.Append(rune);
        return kept.ToString();
    }

    /// <summary>One line: NFC, with single spaces between its words; unchanged where it cannot be normalised, for the check to refuse.</summary>
    public static string? Line(string? text)
    {
        if (text is null || HasLoneSurrogate(text))
            return text;
        return string.Join(' ', Nfc(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The text in NFC. What Unicode's algorithms refuse, half a surrogate pair or U+FFFE, becomes U+FFFD, for the check to refuse.</summary>
    public static string Nfc(string text)
    {
        if (text.Contains('\uFFFE', StringComparison.Ordinal) || HasLoneSurrogate(text))
            text = string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0xFFFE ? "\uFFFD" : rune.ToString()));
        return text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether mail can be written to it: one address, without a display name.</summary>
    public static bool IsAddress(string? address) =>
        address is { Length: > 3 and <= LongestAddress } && !address.Any(char.IsControl) && !address.Any(char.IsWhiteSpace) && !address.Contains('"', StringComparison.Ordinal)
        && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.DisplayName.Length == 0 && parsed.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>A sign that was refused, and the line it stands in, from 1.</summary>
    public readonly record struct Fault(Rune Sign, int Line)
    {
        /// <summary>As the Unicode charts name it: U+202E.</summary>
        public string Code => string.Create(CultureInfo.InvariantCulture, $"U+{Sign.Value:X4}");
    }

    private static bool IsRefused(Rune rune) =>
        rune.Value is 0xFFFD or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    // A lone surrogate is enumerated as U+FFFD.
    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);
}
