using System.Buffers;
using System.Text;

namespace Undersigned.Names;

/// <summary>Folds a name to the form in which spellings of the same word meet, for search and comparison only: what is stored is never folded.</summary>
public static class Fold
{
    /// <summary>
    /// The search key of a text: lower-case words parted by single spaces, without marks, tatweel, joiners, quotes and direction controls,
    /// with Arabic, Persian and Sorani letter forms brought together, digits of every script as ASCII and dashes as spaces.
    /// Linear in the length, never throws on malformed UTF-16, and idempotent: <c>Key(Key(x)) == Key(x)</c>. Empty when the text has no letter or digit.
    /// </summary>
    public static string Key(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (!text.AsSpan().ContainsAnyExcept(foldToThemselves))
            return text;
        var folder = new Folder(text.Length <= Short ? stackalloc char[Short] : new char[text.Length]);
        foreach (var rune in text.EnumerateRunes())
            folder.Add(rune);
        return folder.ToString();
    }

    private static readonly SearchValues<char> foldToThemselves = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    // Names and lines are seldom longer, and folded without a buffer of their own.
    private const int Short = 256;

    /// <summary>The words of <see cref="Key"/>; an empty array when there are none.</summary>
    public static string[] Words(string? text)
    {
        var key = Key(text);
        return key.Length == 0 ? [] : key.Split(' ');
    }

    /// <summary>Writes folded letters one after the other, keeping the rules that look at their neighbours.</summary>
    private ref struct Folder(Span<char> key)
    {
        private Span<char> key = key;
        private int length;
        private bool gap;
        private bool seat;
        private int wordLength;

        public void Add(Rune rune)
        {
            if (rune.Value == '.')
            {
                // The stops of an abbreviation (U.S.A.) are not gaps; every other stop is.
                if (wordLength == 1 && char.IsLetter(key[length - 1]))
                    wordLength = 0;
                else
                    Gap();
                return;
            }
            var folded = FoldTable.Of(rune);
            if (folded.Length == 0)
                return;
            foreach (var letter in folded)
            {
                if (letter == ' ')
                    Gap();
                else
                    Append(letter);
            }
        }

        private void Gap()
        {
            gap = true;
            seat = false;
            wordLength = 0;
        }

        private void Append(char letter)
        {
            var starts = gap || length == 0;
            if (gap && length > 0)
                Put(' ');
            gap = false;
            if (letter == FoldTable.VowelSeat)
            {
                // At the head of a word ئ only carries the vowel after it (Sorani ئێران, ئەمین): the seat is written as alef.
                letter = starts ? 'ا' : 'ی';
                seat = starts;
            }
            else if (seat)
            {
                seat = false;
                if (letter is 'ا' or FoldTable.SoraniE)
                    return;
            }
            if (letter == FoldTable.SoraniE)
                letter = 'ه';
            // Sorani writes the long vowel as وو and the ezafe as یی where others write one letter.
            if (letter is 'و' or 'ی' && !starts && key[length - 1] == letter)
                return;
            Put(letter);
            wordLength++;
        }

        // One sign may fold to several letters.
        private void Put(char letter)
        {
            if (length == key.Length)
            {
                var longer = new char[key.Length * 2];
                key.CopyTo(longer);
                key = longer;
            }

            key[length++] = letter;
        }

        public override readonly string ToString() => key[..length].ToString();
    }
}
