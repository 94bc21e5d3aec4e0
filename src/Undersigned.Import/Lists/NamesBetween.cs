using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds names behind "between": of those between whom a joint text or an alliance came to be.</summary>
internal static class NamesBetween
{
    /// <summary>"in the joint statement of the A and the B": two names behind a word for a text that several make, or null.</summary>
    public static Piece? In(Piece sentence, Reading reading)
    {
        var words = sentence.Words;
        var at = Vocabulary.Joint.Find(words, out var length);
        // "Talks between the A, the B and the C led to the founding of an alliance"
        if (at < 0 && Vocabulary.Alliance.IsIn(words) && Vocabulary.Founding.IsIn(words) && BetweenWords.Find(words, out var joining) is > 0 and var among && among + joining + 1 < words.Length && !words[among + joining].IsCapital && InlineList.Articles.Contains(words[among + joining].Key) && words[among + joining + 1].IsCapital)
            return UpToAnd(ProseBehindNames.Without(sentence.From(words[among + joining].Start), reading.Language), reading.Language);
        if (at < 0 || BetweenWords.At(words, at + length) is not (> 0 and var between))
            return null;
        var from = at + length + between;
        return from < words.Length ? ProseBehindNames.Without(sentence.From(words[from].Start), reading.Language) : null;
    }

    // "… and the River League and this agreement": behind "and" the sentence goes on in lower case.
    private static Piece UpToAnd(Piece piece, string language)
    {
        var words = piece.Words;
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (!words[i + 1].IsCapital && !InlineList.Articles.Contains(words[i + 1].Key) && Vocabulary.And.GetValueOrDefault(language)?.At(words, i) > 0)
                return new Piece(piece.Line, piece.Start, words[i - 1].End - piece.Start);
        }

        return piece;
    }

    internal static readonly TermSet BetweenWords = new(["between", "zwischen", "entre", "tra", "fra", "tussen", "mellan", "arasında", "di navbera", "نێوان", "لە نێوان", "بین", "میان", "بين", "между", "μεταξύ"]);
}
