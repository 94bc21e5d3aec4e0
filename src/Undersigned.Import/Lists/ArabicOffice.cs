using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds where in Arabic a person's name begins behind an office and the body it is held in, with nothing between: "the secretary of the Sailors' Guild Muna Nawrasi".</summary>
internal static class ArabicOffice
{
    private const int ShortestName = 2;
    private const int LongestName = 4;

    /// <summary>The place of the name's first word; 0 where no office stands before it.</summary>
    public static int NameAt(ReadOnlySpan<Word> words)
    {
        if (words.Length <= ShortestName + 1 || !IsRole(words) || (Vocabulary.GivenNames.At(words, 1) > 0 && Vocabulary.Organisations.At(words, 2) == 0))
            return 0;
        for (var at = Math.Max(ShortestName, words.Length - LongestName); at <= words.Length - ShortestName; at++)
        {
            // The body ends in a noun with the article, which no name before a family name is; the letter of a title may follow.
            if (IsGivenName(words, at) && (words[at - 1].Bare != words[at - 1].Key || words[at - 1].Length == 1) && words[at - 1].Key != OfGod && Vocabulary.Organisations.At(words, at) == 0)
                return at;
        }

        return 0;
    }

    // "Servant of God"
    private static readonly string OfGod = Word.Of("الله")[0].Key;

    private static bool IsRole(ReadOnlySpan<Word> words) => Vocabulary.Roles.At(words, 0) > 0 && words[0].Key[0] != 'و';

    private static bool IsGivenName(ReadOnlySpan<Word> words, int at) => Vocabulary.GivenNames.At(words, at) == 1 && words[at].Bare == words[at].Key;
}
