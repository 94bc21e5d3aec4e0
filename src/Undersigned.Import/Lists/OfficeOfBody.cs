using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads "Quarter Watch’s Co-Founder Ada Weber": a person behind the office and the body that English says it of.</summary>
internal static class OfficeOfBody
{
    private const int LongestName = 3;

    /// <summary>The body, the office and the person's name; null where a piece does not say them so.</summary>
    public static (Piece Body, Piece Office, Piece Name)? Split(Piece piece)
    {
        var words = piece.Words;
        for (var i = 1; i < words.Length - LongestName; i++)
        {
            if (words[i].Key != "s" || piece.Line.Text[words[i].Start - 1] is not ('’' or '\''))
                continue;
            var (behind, isOffice) = (i + 1, false);
            while (behind < words.Length && (words[behind].Key == "co" || Math.Max(Vocabulary.Roles.At(words, behind), Vocabulary.RoleModifiers.At(words, behind)) > 0))
            {
                isOffice |= Vocabulary.Roles.At(words, behind) > 0;
                behind += Math.Max(1, Math.Max(Vocabulary.Roles.At(words, behind), Vocabulary.RoleModifiers.At(words, behind)));
            }

            if (!isOffice || words.Length - behind is not (2 or LongestName) || !words[behind..].ToArray().All(word => word.IsCapital) || Vocabulary.Organisations.Count(words[behind..]) > 0)
                return null;
            return (new Piece(piece.Line, piece.Start, words[i - 1].End - piece.Start), new Piece(piece.Line, words[i + 1].Start, words[behind - 1].End - words[i + 1].Start), piece.From(words[behind].Start));
        }

        return null;
    }
}
