using System.Globalization;

namespace Undersigned.Import.Text;

/// <summary>A word of a line: letters or digits, with the folded form under which it is looked up.</summary>
/// <param name="Start">Its first character in the line.</param>
internal readonly record struct Word(WordForm Form, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Folded, never empty.</summary>
    public string Key => Form.Key;

    /// <summary>The key without a glued Arabic article and conjunction; the key itself where there is none.</summary>
    public string Bare => Form.Bare;

    public bool IsCapital => Form.IsCapital;

    public bool IsAllCapitals => Form.IsAllCapitals;

    public bool IsNumber => Form.IsNumber;

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
            if (WordForm.Of(text.AsSpan(start, i - start)) is { } form)
                words.Add(new Word(form, offset + start, i - start));
        }

        return [.. words];
    }

    // A joiner, a mark over a letter, and the low half of a letter beyond the basic plane belong to the word around them.
    private static bool IsInner(string text, int i) =>
        text[i] is '\u200C' or '\u200D' or '\u0640' or '\u00AD' || char.IsLowSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark;

    private static bool IsLetterOrDigit(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || (char.IsHighSurrogate(text[i]) && char.IsLetter(text, i));
}
