using System.Globalization;
using Undersigned.Names;

namespace Undersigned.Import.Text;

/// <summary>A word of a line: letters or digits, with the folded form under which it is looked up.</summary>
/// <param name="Key">Folded, never empty.</param>
/// <param name="Bare">The key without a glued Arabic article and conjunction; the key itself where there is none.</param>
/// <param name="Start">Its first character in the line.</param>
internal readonly record struct Word(string Key, string Bare, int Start, int Length, bool IsCapital, bool IsAllCapitals, bool IsNumber)
{
    public int End => Start + Length;

    /// <summary>The words of a text.</summary>
    /// <param name="offset">Added to the places of the words.</param>
    public static Word[] Of(string text, int offset = 0)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetterOrDigit(text, i))
            {
                i++;
                continue;
            }

            var start = i;
            var digit = char.IsDigit(text[i]);
            while (i < text.Length && (IsLetterOrDigit(text, i) || IsInner(text, i)) && char.IsDigit(text[i]) == digit)
                i++;
            var written = text.AsSpan(start, i - start);
            var key = Fold.Key(written.ToString());
            if (key.Length == 0)
                continue;
            var (letters, capitals) = (0, 0);
            foreach (var c in written)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                capitals += char.IsUpper(c) ? 1 : 0;
            }

            words.Add(new Word(key, WithoutArticle(key), offset + start, i - start, char.IsUpper(text[start]), capitals == letters && letters > 1, digit));
        }

        return [.. words];
    }

    // A joiner, a mark over a letter, and the low half of a letter beyond the basic plane belong to the word around them.
    private static bool IsInner(string text, int i) =>
        text[i] is '\u200C' or '\u200D' or '\u0640' or '\u00AD' || char.IsLowSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark;

    private static bool IsLetterOrDigit(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || (char.IsHighSurrogate(text[i]) && char.IsLetter(text, i));

    private static readonly string[] Glued = ["وال", "بال", "فال", "لل", "ولل", "ال"];

    private const int ShortestArabicStem = 3;

    private static string WithoutArticle(string key)
    {
        if (key[0] < '\u0600' || key[0] > '\u06FF')
            return key;
        foreach (var glued in Glued)
        {
            if (key.Length >= glued.Length + ShortestArabicStem && key.StartsWith(glued, StringComparison.Ordinal))
                return key[glued.Length..];
        }

        return key[0] == 'و' && key.Length > ShortestArabicStem + 1 ? key[1..] : key;
    }
}
