using System.Buffers;
using System.Collections.Frozen;

namespace Undersigned.Names;

/// <summary>Tells Persian, Arabic and Sorani apart (and knows Urdu and Pashto by their own letters).</summary>
internal static class ArabicScriptGuess
{
    private const int CharactersRead = 2000;

    // A Persian text may quote one Sorani name; only when its letters run through the words is the text Sorani.
    private const double SoraniShare = 0.4;

    // In the old spelling, which has no vowel of its own for ە, fewer words show it; small words of Persian then stand against it.
    private const double OldSoraniShare = 0.2;

    private static readonly SearchValues<char> sorani = SearchValues.Create("ەێۆڵڕۊ");
    private static readonly SearchValues<char> persianOrSorani = SearchValues.Create("پچژگ");
    private static readonly SearchValues<char> urdu = SearchValues.Create("ٹڈڑںے");
    private static readonly SearchValues<char> pashto = SearchValues.Create("ښټډړۍځڅږڼ");

    private static readonly FrozenSet<string> persianWords = FrozenSet.ToFrozenSet(
        ["در", "از", "به", "برای", "با", "که", "های", "ها", "را", "این", "است", "شورای", "کانون", "سازمان", "کمیته", "انجمن", "جنبش", "شهر", "خارج", "کشور"], StringComparer.Ordinal);

    private const int LeastOfOldSorani = 10;
    private const int MostPersian = 4;

    // None of which Sorani has.
    private static readonly FrozenSet<string> smallPersianWords = FrozenSet.ToFrozenSet(["در", "از", "برای", "که", "را", "این", "است", "آن", "شد", "شده"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> arabicWords = FrozenSet.ToFrozenSet(
        ["في", "من", "على", "عن", "إلى", "الى", "أجل", "اجل", "منظمة", "جمعية", "حركة", "لجنة", "مركز", "مؤسسة"], StringComparer.Ordinal);

    public static string Language(string text)
    {
        var read = text.Length > CharactersRead ? text[..CharactersRead] : text;
        int words = 0, soraniWords = 0, arabic = 0, persian = 0, smallPersian = 0;
        foreach (var word in read.Split([' ', '\t', '\n', '\r', '،', '؛', '-', '–', '/', '(', ')', '«', '»', '_', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'], StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = word.AsSpan();
            words++;
            if (letters.IndexOfAny(sorani) >= 0 || letters.Contains("ه\u200c", StringComparison.Ordinal) && letters.IndexOfAny(persianOrSorani) < 0 && letters.Contains('ئ'))
                soraniWords++;
            else if (letters.IndexOfAny(urdu) >= 0)
                return "ur";
            else if (letters.IndexOfAny(pashto) >= 0)
                return "ps";
            arabic += ArabicSigns(word);
            persian += PersianSigns(word);
            smallPersian += smallPersianWords.Contains(word) ? 1 : 0;
        }
        if (soraniWords >= Math.Max(1, words * SoraniShare) || (words >= LeastOfOldSorani && soraniWords >= words * OldSoraniShare && smallPersian * MostPersian < soraniWords))
            return "ckb";
        // Arabic names bear the article or a teh marbuta sooner or later; several bare words in a row are Persian.
        if (arabic == persian)
            return words > 1 && arabic == 0 ? "fa" : read.AsSpan().ContainsAny("يكةأإ") ? "ar" : "fa";
        return arabic > persian ? "ar" : "fa";
    }

    private static int ArabicSigns(string word)
    {
        var signs = arabicWords.Contains(word) ? 2 : 0;
        if (word.Length > 4 && (word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("وال", StringComparison.Ordinal)
            || word.StartsWith("بال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal)))
            signs += 2;
        if (word[^1] is 'ة')
            signs += 2;
        if (word.AsSpan().ContainsAny("أإؤىٱ"))
            signs++;
        return signs;
    }

    private static int PersianSigns(string word)
    {
        var signs = persianWords.Contains(Fold.Key(word)) ? 2 : 0;
        if (word.AsSpan().IndexOfAny(persianOrSorani) >= 0)
            signs += 2;
        if (word.AsSpan().ContainsAny("کی"))
            signs++;
        if (word.Contains('\u200c', StringComparison.Ordinal))
            signs++;
        return signs;
    }
}
