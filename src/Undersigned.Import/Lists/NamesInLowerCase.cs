using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>
/// Tells how far names of bodies reach whose other words have no capital, as most languages write them: "Conseil national de Varan",
/// "Asociación de vecinos del muelle", "Hamnarbetarnas förbund".
/// </summary>
internal static class NamesInLowerCase
{
    private const int LongestReach = 4;
    private const int LongestTail = 7;

    private static readonly HashSet<string> Of = ["de", "d", "des", "du", "del", "della", "delle", "dei", "degli", "di", "da", "do", "dos", "das", "dels", "van", "voor", "av", "för", "pour", "para", "per", "pro", "für", "der"];
    private static readonly HashSet<string> Articles = ["la", "le", "les", "l", "los", "las", "el", "els", "il", "i", "gli", "de", "het"];

    /// <summary>Where a name that ends in some words with capitals begins, if the kind of the body stands before a word in lower case: "national" in "Conseil national de Varan".</summary>
    public static int Begin(ReadOnlySpan<Word> words, int from, Reading reading)
    {
        for (var i = from - 2; i >= Math.Max(0, from - LongestReach); i--)
        {
            if (!IsPlain(words, i + 1, reading) && !Of.Contains(words[i + 1].Key))
                return from;
            if (words[i].IsCapital)
                return Vocabulary.Organisations.At(words, i) > 0 && IsPlain(words, i + 1, reading) ? i : from;
        }

        return from;
    }

    /// <summary>Where a part's last name begins if it ends in lower case; -1 where none does.</summary>
    public static int BeginOfLast(Piece part, Reading reading)
    {
        var words = part.Words;
        // "Hamnarbetarnas förbund": in Germanic languages the kind closes the name.
        if (words.Length > 1 && Vocabulary.Organisations.At(words, words.Length - 1) == 1 && words[^2].IsCapital && words.Length <= LongestReach && reading.Language is "sv" or "no" or "da")
            return words.Length - 2;
        for (var i = words.Length - 2; i >= Math.Max(0, words.Length - LongestTail); i--)
        {
            if (words[i].IsCapital)
                return Vocabulary.Organisations.At(words, i) > 0 && Vocabulary.Plurals.At(words, i) == 0 && End(words, i + 1, i, reading) == words.Length ? i : -1;
        }

        return -1;
    }

    /// <summary>The number of words of a name that begins with the kind of a body and goes on in lower case: "of neighbours", "of the quay".</summary>
    /// <param name="end">How many of them are known to be its own.</param>
    public static int End(ReadOnlySpan<Word> words, int end, int first, Reading reading)
    {
        if (Vocabulary.Organisations.At(words, first) == 0)
            return end;
        // "Conseil national": the word behind the kind, if the name goes on behind it.
        if (end == first + 1 && end + 1 < words.Length && IsPlain(words, end, reading) && Of.Contains(words[end + 1].Key))
            end++;
        while (end + 1 < words.Length && Of.Contains(words[end].Key))
        {
            var noun = end + 1;
            if (noun + 1 < words.Length && Articles.Contains(words[noun].Key))
                noun++;
            if (!words[noun].IsCapital && !IsPlain(words, noun, reading))
                break;
            end = noun + 1;
        }

        return end;
    }

    private static bool IsPlain(ReadOnlySpan<Word> words, int at, Reading reading) =>
        !words[at].IsCapital && words[at].Length > 2 && !reading.Says(Vocabulary.ClauseWords, words.Slice(at, 1)) && !reading.Says(Vocabulary.FunctionWords, words.Slice(at, 1)) && Vocabulary.SpeakingVerbs.At(words, at) == 0 && Vocabulary.Roles.At(words, at) == 0;
}
