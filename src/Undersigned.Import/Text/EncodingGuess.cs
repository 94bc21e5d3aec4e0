using System.Globalization;
using System.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Text;

/// <summary>Decodes bytes whose encoding nobody told, or told wrongly.</summary>
internal static class EncodingGuess
{
    // Every encoding in which published statements are met, the likeliest first; on a tie the earlier wins.
    private static readonly int[] CodePages = [1252, 1256, 1254, 1250, 1251, 1253, 1255, 28592, 28595, 28596, 28597, 28599, 20866];

    private const int BytesLookedAt = 64 * 1024;

    // Text holds hardly any control characters; a picture or an archive is full of them.
    private const double MostControls = 0.02;

    static EncodingGuess() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text and the name of the encoding it was in.</summary>
    /// <param name="declared">The encoding that a header names, tried before any guess.</param>
    /// <exception cref="UnreadableInput">The bytes are no text.</exception>
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Magic.IsBinary(bytes))
            throw new UnreadableInput(UnreadableReason.Binary, "This is a picture, an archive or a document in a binary format. Paste its text, or save it as text, HTML or CSV.");
        if (Marked(bytes) is var (marked, skip))
            return (Checked(Strict(marked, bytes[skip..]) ?? throw Undecodable(marked.WebName)), marked.WebName);
        if (WideWithoutMark(bytes) is { } wide && Strict(wide, bytes) is { } wideText)
            return (Checked(wideText), wide.WebName);
        if (bytes.Contains((byte)0))
            throw new UnreadableInput(UnreadableReason.Binary, "There are zero bytes in the input: it is no text.");
        if (Strict(Encoding.UTF8, bytes) is { } utf8)
            return (Checked(utf8), "utf-8");
        if (Named(declared) is { } named && named.CodePage != Encoding.UTF8.CodePage && Strict(named, bytes) is { } told)
            return (Checked(told), named.WebName);
        var (text, encoding) = Guess(bytes);
        return (Checked(text), encoding);
    }

    /// <summary>The encoding of that name, or null where there is none.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            return Encoding.GetEncoding(name.Trim().Trim('"', '\''));
        }
        catch (ArgumentException)
        {
            // A header may name anything; what nobody knows is as good as not named.
            return null;
        }
    }

    private static (Encoding, int)? Marked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Encoding.UTF8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return (Encoding.UTF32, 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode, 2);
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (Encoding.BigEndianUnicode, 2) : null;
    }

    // UTF-16 without a mark: spaces, digits and line ends leave zero bytes in every second place, and only there.
    private static Encoding? WideWithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var (even, odd, spaces) = (0, 0, 0);
        var looked = bytes[..Math.Min(bytes.Length & ~1, BytesLookedAt)];
        for (var i = 0; i + 1 < looked.Length; i += 2)
        {
            even += looked[i] == 0 ? 1 : 0;
            odd += looked[i + 1] == 0 ? 1 : 0;
            spaces += (looked[i] == 0 && looked[i + 1] is 0x20 or 0x0A) || (looked[i + 1] == 0 && looked[i] is 0x20 or 0x0A) ? 1 : 0;
        }

        if (spaces * 40 < looked.Length / 2 || Math.Min(even, odd) * 20 > Math.Max(even, odd))
            return null;
        return odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // These bytes are not in that encoding: the answer, not an error.
            return null;
        }
    }

    private static (string, string) Guess(ReadOnlySpan<byte> bytes)
    {
        var looked = bytes[..Math.Min(bytes.Length, BytesLookedAt)];
        var best = double.NegativeInfinity;
        Encoding? chosen = null;
        foreach (var page in CodePages)
        {
            var encoding = Encoding.GetEncoding(page);
            if (Strict(encoding, looked) is not { } text)
                continue;
            var score = Likeness(text);
            if (score > best)
                (best, chosen) = (score, encoding);
        }

        // A few broken bytes in a text of UTF-8 are no reason to read all of it as something else.
        var lenient = Encoding.UTF8.GetString(looked);
        var broken = lenient.Count(c => c == '\uFFFD');
        var wide = lenient.Count(c => c > 0x7F) - broken;
        if (wide > 0 && broken * 20 <= wide)
            return (Encoding.UTF8.GetString(bytes), "utf-8");
        if (chosen is null || best < 0)
            throw Undecodable(null);
        return (chosen.GetString(bytes), chosen.WebName);
    }

    // Words of a language that hold letters beyond ASCII prove an encoding; marks and letters of two scripts within a word disprove it.
    private static double Likeness(string text)
    {
        var (proven, letters, odd) = (0.0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
                continue;
            if (!char.IsLetter(c))
            {
                odd += c is '\u200C' or '\u00A0' or '«' or '»' or '،' or '؛' or '؟' or (>= '\u2010' and <= '\u2026') or '°' or '·' or '\u200F' or '\u200E' or '„' or '¿' or '¡'
                    || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber ? 0 : 1;
                continue;
            }

            letters++;
            if (i == 0 || !char.IsLetter(text[i - 1]))
                continue;
            // A capital behind a small letter, or two scripts in one word.
            if ((char.IsUpper(c) && char.IsLower(text[i - 1])) || (text[i - 1] >= 0x80 && Block(c) != Block(text[i - 1])) || (text[i - 1] < 0x80 && Block(c) != 0))
                odd++;
        }

        foreach (var word in Word.Of(text))
        {
            if (HasWide(text.AsSpan(word.Start, word.Length)) && Known.Value.Contains(text.Substring(word.Start, word.Length).ToLowerInvariant()))
                proven++;
        }

        return letters == 0 ? -odd : (proven * 8) + (letters * 0.1) - (odd * 2);
    }

    private static bool HasWide(ReadOnlySpan<char> word) => word.ContainsAnyInRange('\u0080', '\uFFFF');

    private static int Block(char c) => c switch
    {
        < '\u0250' => 0,
        < '\u0400' => 1,
        < '\u0530' => 2,
        < '\u0600' => 3,
        < '\u0700' => 4,
        _ => 5,
    };

    // As written, since folding would take away what tells the encodings apart.
    private static readonly Lazy<HashSet<string>> Known = new(() => new[] { ("prose", "function words"), ("prose", "clause words"), ("organisations", "heads"), ("signatures", "signed") }
        .SelectMany(section => Lexicon.Section(section.Item1, section.Item2).Values.SelectMany(terms => terms))
        .SelectMany(term => term.Trim('*').Split(' '))
        .Where(word => HasWide(word))
        // Old Arabic encodings have no Persian letters, so texts in them use the Arabic ones.
        .SelectMany(word => new[] { word, word.Replace('ی', 'ي').Replace('ک', 'ك') })
        .ToHashSet());

    private static string Checked(string text)
    {
        var controls = 0;
        foreach (var c in text)
            controls += (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f' or '\v')) || c is (>= '\u007F' and <= '\u009F' and not '\u0085') or '\uFFFE' or '\uFFFF' ? 1 : 0;
        if (controls > 4 && controls > text.Length * MostControls)
            throw new UnreadableInput(UnreadableReason.Binary, "The input is full of control characters: it is no text.");
        return text;
    }

    private static UnreadableInput Undecodable(string? encoding) =>
        new(UnreadableReason.Encoding, encoding is null ? "The bytes are no text in any encoding known here." : $"The text says that it is {encoding}, and is not.");
}
