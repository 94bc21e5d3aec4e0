using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Takes off the articles that titles in capitals set before names.</summary>
internal static class TitleArticles
{
    private static readonly TermSet OfThe = new(["de la", "de los", "de las", "de l", "del", "du", "des", "der", "della", "dello", "dei", "dell", "do", "da", "dos", "das", "of the", "by the", "by", "of", "the", "la", "le", "les", "el", "los", "las", "il", "die", "de"]);

    private const string OfTheInArabic = "لل";

    /// <summary>
    /// "DU PARTI DU PORT, DE LA LIGUE ET DU SYNDICAT": the names of a title in capitals without the articles it sets before each. Arabic glues "of"
    /// to the article and drops a letter of it, so that the name is taken from where the text has it without; null where it nowhere has.
    /// </summary>
    public static FoundList? Without(FoundList list, Reading reading)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i].Piece is var name && name.Span.StartsWith(OfTheInArabic))
            {
                if (Elsewhere(string.Concat("ال", name.Span[OfTheInArabic.Length..]), reading) is not { } whole)
                    return null;
                list.Items[i] = list.Items[i] with { Piece = whole };
                continue;
            }

            var words = list.Items[i].Piece.Words;
            if (words.Length > 2 && words[0].IsAllCapitals && OfThe.At(words, 0) is > 0 and var length && length < words.Length - 1 && words[length].IsAllCapitals && NameJudge.StartsWithOrganisation(words[length..]))
                list.Items[i] = list.Items[i] with { Piece = new Piece(list.Items[i].Piece.Line, words[length].Start, list.Items[i].Piece.End - words[length].Start) };
        }

        return list;
    }

    private static Piece? Elsewhere(string name, Reading reading)
    {
        foreach (var line in reading.Lines)
        {
            if (line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
                return new Piece(line, at, name.Length);
        }

        return null;
    }
}
