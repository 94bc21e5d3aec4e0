using System.Buffers;
using System.Text;

namespace Undersigned.Names;

/// <summary>Makes any string of code units a text that Unicode's algorithms accept.</summary>
internal static class WellFormed
{
    private static readonly SearchValues<char> suspects = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Append(0xFFFE).Append(0xFFFF).Select(value => (char)value)]);

    /// <summary>The text with lone surrogates and noncharacters replaced by U+FFFD; the same string when it has none.</summary>
    public static string Of(string text)
    {
        var at = text.AsSpan().IndexOfAny(suspects);
        if (at < 0)
            return text;
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append((rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune);
        return mended.ToString();
    }
}
