using System.Globalization;
using System.Text;

namespace Undersigned.Names;

/// <summary>Makes names safe to store and show, and flags those that pretend to be others. Linear in their length; never throws on any text.</summary>
public static class NameSafety
{
    /// <summary>The longest name of an organisation or person that is not flagged, in UTF-16 code units; the longest official names stay below it.</summary>
    public const int LongestName = 300;

    // Vietnamese and pointed Arabic put two or three marks on a letter; four is a decoration.
    private const int MostMarks = 3;

    private const char NonJoiner = '\u200c';
    private const char Joiner = '\u200d';

    /// <summary>
    /// The name as it may be stored: direction and other controls, invisible and malformed characters removed, white space collapsed, composed (NFC).
    /// The zero-width non-joiner stays between letters of joining scripts, where Persian and Kurdish spelling needs it, and the joiner there and within emoji.
    /// </summary>
    public static CleanName Clean(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kept = new StringBuilder(name.Length);
        var removed = Removed.None;
        var before = default(Rune);
        var marks = 0;
        var gap = false;
        var at = 0;
        while (at < name.Length)
        {
            var valid = Rune.TryGetRuneAt(name, at, out var rune);
            at += valid ? rune.Utf16SequenceLength : 1;
            var kind = valid ? Judge(rune, before, name, at) : Removed.MalformedCharacters;
            if (kind == Removed.WhiteSpace)
            {
                removed |= gap || kept.Length == 0 || rune.Value != ' ' ? Removed.WhiteSpace : Removed.None;
                gap = true;
                continue;
            }
            if (kind != Removed.None)
            {
                removed |= kind;
                continue;
            }
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks = isMark ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                removed |= Removed.SurplusMarks;
                continue;
            }
            if (gap && kept.Length > 0)
                kept.Append(' ');
            gap = false;
            kept.Append(rune);
            before = rune;
        }
        if (gap && kept.Length > 0)
            removed |= Removed.WhiteSpace;
        return new CleanName(kept.ToString().Normalize(NormalizationForm.FormC), removed);
    }

    /// <summary>What about a name should make a person look twice. Flags the name as it is given; clean it first to store it.</summary>
    public static NameFlags Flags(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var flags = name.Length > LongestName ? NameFlags.TooLong : NameFlags.None;
        var letters = 0;
        var pictures = 0;
        var others = 0;
        var marks = 0;
        var run = 0;
        var before = default(Rune);
        foreach (var rune in name.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                marks++;
                // Variation selectors only choose between two looks.
                if (marks > MostMarks || (rune == before && rune.Value is not (>= 0xFE00 and <= 0xFE0F)))
                    flags |= NameFlags.RepeatedMarks;
                before = rune;
                continue;
            }
            marks = 0;
            run = rune == before ? run + 1 : 0;
            if (run >= MostInARow && Rune.IsLetterOrDigit(rune))
                flags |= NameFlags.RepeatedLetters;
            before = rune;
            if (Rune.IsLetterOrDigit(rune))
                letters++;
            else if (IsPicture(rune))
                pictures++;
            else if (!Rune.IsWhiteSpace(rune) && category is not UnicodeCategory.Format)
                others++;
        }
        if (letters == 0)
            flags |= pictures > 0 && others == 0 ? NameFlags.NoLetter | NameFlags.EmojiOnly : NameFlags.NoLetter;
        if ((Clean(name).Removed & ~(Removed.WhiteSpace | Removed.SurplusMarks)) != Removed.None)
            flags |= NameFlags.Unclean;
        return flags | LookAlikes.Flags(name);
    }

    // «ooo» and «هههه» are written for fun, more in a row to break a page.
    private const int MostInARow = 5;

    /// <summary>Why a character may not stay; nothing when it may.</summary>
    private static Removed Judge(Rune rune, Rune before, string name, int next)
    {
        var value = rune.Value;
        if (value is NonJoiner or Joiner)
            return JoinsLetters(rune, before, name, next) ? Removed.None : Removed.InvisibleCharacters;
        if (value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            return Removed.DirectionControls;
        // The variation selectors choose an emoji's look; the others here are seen by nobody.
        if (value is 0x00AD or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or 0xFEFF or (>= 0x180B and <= 0x180F) or (>= 0xE0000 and <= 0xE0FFF))
            return Removed.InvisibleCharacters;
        if (Rune.IsWhiteSpace(rune))
            return Removed.WhiteSpace;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => Removed.ControlCharacters,
            UnicodeCategory.Format => Removed.InvisibleCharacters,
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => Removed.MalformedCharacters,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Removed.WhiteSpace,
            _ when value == 0xFFFD => Removed.MalformedCharacters,
            _ => Removed.None,
        };
    }

    /// <summary>Whether a joiner or non-joiner stands where writing has use for it.</summary>
    private static bool JoinsLetters(Rune joiner, Rune before, string name, int next)
    {
        if (next >= name.Length || !Rune.TryGetRuneAt(name, next, out var after))
            // The old spelling of the Sorani vowel may end a name: heh and non-joiner.
            return joiner.Value == NonJoiner && before.Value is 'ه' or 'ھ';
        if (IsJoining(before) && (IsJoining(after) || before.Value is 'ه' or 'ھ'))
            return true;
        return joiner.Value == Joiner && IsPicture(before) && IsPicture(after);
    }

    /// <summary>Letters that join to their neighbours: of the Arabic script, Syriac, Mongolian, N’Ko, and the conjuncts of India; a mark stands for its letter.</summary>
    private static bool IsJoining(Rune rune) => rune.Value is (>= 0x0610 and <= 0x08FF and not (>= 0x0660 and <= 0x0669)) or (>= 0x0900 and <= 0x0DFF) or (>= 0x1820 and <= 0x18AA);

    private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol && rune.Value > 0x2000
        || rune.Value is (>= 0x1F000 and <= 0x1FAFF) or 0xFE0F;
}
