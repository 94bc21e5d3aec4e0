using System.Buffers;
using System.Text;

namespace Undersigned.Names;

/// <summary>Tells the script a text is written in and the language it is probably in, by its letters and small words.</summary>
public static class Scripts
{
    // Names and headings are short; more letters than these change no guess and only cost time.
    private const int LettersRead = 2000;

    private static readonly SearchValues<char> ukrainian = SearchValues.Create("іїєґІЇЄҐ");

    /// <summary>The ISO 15924 code of the script most letters belong to (Latn, Arab, Cyrl, Grek, Hebr, Armn, Geor, Thaa, Syrc, Deva, Hira, Hani, Hang), or Zyyy without letters.</summary>
    public static string Of(string? text)
    {
        Span<int> counts = stackalloc int[codes.Length];
        counts.Clear();
        var read = 0;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            counts[Index(rune.Value)]++;
            if (++read == LettersRead)
                break;
        }
        var best = 0;
        for (var i = 1; i < codes.Length; i++)
        {
            if (counts[i] > (best == 0 ? 0 : counts[best]))
                best = i;
        }
        return codes[best];
    }

    /// <summary>
    /// The probable language: en, fa, ckb, ar, kmr, tr, de, fr, es by letters and small words, one language for scripts that have one
    /// (el, he, hy, ka, ru or uk), <c>und</c> when there is nothing to go by. Latin letters without any sign of another language are taken as English.
    /// </summary>
    public static string Guess(string? text) => Of(text) switch
    {
        "Arab" => ArabicScriptGuess.Language(text!),
        "Latn" => LatinScriptGuess.Language(text!),
        "Cyrl" => text!.AsSpan().IndexOfAny(ukrainian) >= 0 ? "uk" : "ru",
        "Grek" => "el",
        "Hebr" => "he",
        "Armn" => "hy",
        "Geor" => "ka",
        _ => "und",
    };

    /// <summary>The script of one letter, as <see cref="Of"/> names it; Zyyy for scripts it does not tell apart.</summary>
    internal static string OfLetter(Rune letter) => codes[Index(letter.Value)];

    private static readonly string[] codes = ["Zyyy", "Latn", "Grek", "Cyrl", "Armn", "Hebr", "Arab", "Syrc", "Thaa", "Deva", "Geor", "Hang", "Hira", "Hani"];

    private static int Index(int codePoint) => codePoint switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or 0xAA or 0xBA or (>= 0xC0 and <= 0x24F) or (>= 0x250 and <= 0x2AF)
            or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xFF21 and <= 0xFF5A) => 1,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => 2,
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) => 3,
        >= 0x530 and <= 0x58F => 4,
        (>= 0x590 and <= 0x5FF) or (>= 0xFB1D and <= 0xFB4F) => 5,
        (>= 0x600 and <= 0x6FF) or (>= 0x750 and <= 0x77F) or (>= 0x8A0 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) => 6,
        >= 0x700 and <= 0x74F => 7,
        >= 0x780 and <= 0x7BF => 8,
        >= 0x900 and <= 0x97F => 9,
        (>= 0x10A0 and <= 0x10FF) or (>= 0x1C90 and <= 0x1CBF) or (>= 0x2D00 and <= 0x2D2F) => 10,
        (>= 0x1100 and <= 0x11FF) or (>= 0xAC00 and <= 0xD7AF) => 11,
        (>= 0x3040 and <= 0x30FF) => 12,
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0x20000 and <= 0x2FFFF) => 13,
        _ => 0,
    };
}
