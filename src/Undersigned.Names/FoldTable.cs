using System.Globalization;
using System.Text;

namespace Undersigned.Names;

/// <summary>What each code point folds to: letters, one space for what parts words, or nothing for what is ignored.</summary>
internal static class FoldTable
{
    /// <summary>Stands for hamza on yeh until its place in the word is known.</summary>
    public const char VowelSeat = 'ئ';

    /// <summary>Stands for the Sorani vowel ە until it is known whether a vowel seat carries it.</summary>
    public const char SoraniE = 'ە';

    private const int PageSize = 256;

    // Filled page by page on first use; two threads filling one page write the same content.
    private static readonly string[]?[] pages = new string[]?[char.MaxValue / PageSize + 1];

    public static string Of(Rune rune)
    {
        if (!rune.IsBmp)
            return Compute(rune);
        var page = Volatile.Read(ref pages[rune.Value / PageSize]) ?? Fill(rune.Value / PageSize);
        return page[rune.Value % PageSize];
    }

    private static string[] Fill(int number)
    {
        var page = new string[PageSize];
        for (var i = 0; i < PageSize; i++)
            page[i] = Rune.TryCreate(number * PageSize + i, out var rune) ? Compute(rune) : "";
        Volatile.Write(ref pages[number], page);
        return page;
    }

    private static string Compute(Rune rune)
    {
        // Letters of our own first: Unicode would take the hamza off its seat, and knows nothing of kaf, heh and yeh being one.
        if (Special(rune.Value) is { } special)
            return special;
        // Noncharacters cannot be normalised, and neither they nor private letters mean anything.
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            return " ";
        var text = rune.ToString();
        var folded = new StringBuilder(4);
        foreach (var composed in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Special(composed.Value) is { } known)
            {
                folded.Append(known);
                continue;
            }
            foreach (var part in composed.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            {
                if (Special(part.Value) is { } inner)
                    folded.Append(inner);
                else
                    AppendByCategory(folded, part);
            }
        }
        return folded.ToString();
    }

    private static void AppendByCategory(StringBuilder folded, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Surrogate:
            // Modifier letters are the raised half rings and apostrophes of romanised Arabic.
            case UnicodeCategory.ModifierLetter:
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                folded.Append(Rune.ToLowerInvariant(rune));
                break;
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark:
                folded.Append(rune);
                break;
            case UnicodeCategory.DecimalDigitNumber:
                folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                break;
            case UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
                folded.Append(rune);
                break;
            default:
                folded.Append(' ');
                break;
        }
    }

    private static string? Special(int codePoint) => codePoint switch
    {
        // Yeh: Arabic, alef maksura, Persian, Sorani ێ, Kashmiri and barree forms.
        'ي' or 'ى' or 'ی' or 'ێ' or 'ې' or 'ے' or 'ۍ' or 'ؠ' => "ی",
        'ئ' => "ئ",
        // Kaf: Arabic, Persian, swash and Sindhi forms.
        'ك' or 'ک' or 'ڪ' or 'ګ' => "ک",
        // Heh: Arabic, teh marbuta, doachashmee, goal, with hamza (Persian ezafe); the Sorani vowel apart.
        'ه' or 'ة' or 'ھ' or 'ہ' or 'ۂ' or 'ۃ' or 'ۀ' => "ه",
        'ە' or 'ۿ' => "ە",
        'أ' or 'إ' or 'آ' or 'ٱ' or 'ا' => "ا",
        'ؤ' or 'ۆ' or 'ۇ' or 'ۈ' or 'ۋ' or 'و' => "و",
        'ء' => "",
        'ڕ' or 'ړ' or 'ڒ' => "ر",
        'ڵ' => "ل",
        'ڤ' => "ف",
        'ڬ' => "گ",
        // The tatweel only stretches.
        0x0640 => "",
        // Latin letters that Unicode does not decompose.
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ħ' or 'Ħ' => "h",
        // The dotless i of Turkish and the dotted capital are one letter to someone who searches.
        'ı' or 'İ' or 'I' => "i",
        'ə' or 'Ə' => "e",
        'ŋ' or 'Ŋ' => "n",
        'ς' => "σ",
        // Quotes and apostrophes stand inside words (l’Homme, Wa’ad, Writers’) and are dropped; dashes part words by their category.
        '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '′' or '‛' or '＇' => "",
        _ => null,
    };
}
