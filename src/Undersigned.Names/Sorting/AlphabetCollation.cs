using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Undersigned.Names;

/// <summary>
/// Orders by a table: gaps between words, then digits by value, then the alphabet's own letters, then other scripts.
/// Marks, joiners, quotes, stretching strokes and direction controls count for nothing.
/// </summary>
internal sealed class AlphabetCollation : ReaderCollation
{
    private const ushort Gap = 0x0002;
    private const ushort Digits = 0x0010;
    private const ushort OwnLetters = 0x0100;
    private const ushort OtherLatin = 0x0400;
    private const ushort OtherArabic = 0x0600;
    private const ushort OtherScripts = 0x1000;

    // Between the letters and what only parts equals; lower than any place.
    private const ushort EndOfLetters = 0x0001;

    private readonly FrozenDictionary<char, (ushort Place, byte Form)> letters;
    private readonly FrozenDictionary<(char, char), ushort> pairs;
    private readonly bool tellsVowel;

    public AlphabetCollation(string alphabet)
    {
        var places = new Dictionary<char, (ushort, byte)>();
        var doubles = new Dictionary<(char, char), ushort>();
        Place(alphabet, OwnLetters, places, doubles);
        Place(Alphabets.OtherLatin, OtherLatin, places, doubles);
        Place(Alphabets.OtherArabic, OtherArabic, places, doubles);
        letters = places.ToFrozenDictionary();
        pairs = doubles.ToFrozenDictionary();
        tellsVowel = letters['ە'].Place < OtherLatin && letters['ە'].Place != letters['ه'].Place;
    }

    public override byte[] Key(string name)
    {
        var read = WellFormed.Of(Beginning(name)).Normalize(NormalizationForm.FormC);
        var key = new List<byte>(read.Length * 3);
        var forms = new List<byte>(read.Length);
        var gap = false;
        for (var i = 0; i < read.Length; i++)
        {
            var letter = read[i];
            var next = i + 1 < read.Length ? read[i + 1] : '\0';
            // The old spelling of the Sorani vowel: heh and joiner.
            if (letter == 'ه' && next == '\u200c' && tellsVowel)
                letter = 'ە';
            if (IsIgnored(letter))
                continue;
            if (!char.IsLetterOrDigit(letter) && !char.IsSurrogate(letter))
            {
                gap = key.Count > 0;
                continue;
            }
            if (gap)
                Write(key, Gap);
            gap = false;
            if (pairs.TryGetValue((letter, next), out var both))
            {
                Write(key, both);
                forms.Add(0);
                i++;
                continue;
            }
            var (place, form) = PlaceOf(letter);
            Write(key, place);
            forms.Add(form);
        }
        Write(key, EndOfLetters);
        key.AddRange(forms);
        return [.. key];
    }

    private (ushort Place, byte Form) PlaceOf(char letter)
    {
        if (letters.TryGetValue(letter, out var known))
            return known;
        if (char.IsDigit(letter))
            return ((ushort)(Digits + (int)char.GetNumericValue(letter)), 0);
        var lower = char.ToLowerInvariant(letter);
        // A capital stands after the small letter where all else is alike, an accented letter after its base.
        if (letters.TryGetValue(lower, out known))
            return (known.Place, (byte)(known.Form + 1));
        var folded = char.IsSurrogate(letter) ? "" : FoldTable.Of(new Rune(letter));
        if (folded.Length > 0 && letters.TryGetValue(folded[0], out known))
            return (known.Place, (byte)(known.Form + (lower == letter ? 2 : 3)));
        return ((ushort)Math.Max(OtherScripts, (int)lower), 0);
    }

    private static bool IsIgnored(char letter) => letter is 'ـ' or '\'' or '’' or '‘' or 'ʼ'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

    private static void Write(List<byte> key, ushort value)
    {
        key.Add((byte)(value >> 8));
        key.Add((byte)value);
    }

    private static void Place(string alphabet, ushort from, Dictionary<char, (ushort, byte)> places, Dictionary<(char, char), ushort> doubles)
    {
        var place = from;
        foreach (var entry in alphabet.Split(' '))
        {
            byte form = 0;
            if (entry.Length == 2)
                doubles.TryAdd((entry[0], entry[1]), place);
            foreach (var sameForm in entry.Split('='))
            {
                foreach (var letter in sameForm.Split('/').Where(letter => letter.Length == 1))
                    places.TryAdd(letter[0], (place, form));
                // Forms stand far apart, so that capitals and accents fit between them.
                form += 8;
            }
            place++;
        }
    }
}
