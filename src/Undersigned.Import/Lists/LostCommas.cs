using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts names between which a comma was lost, behind what stands in parentheses.</summary>
internal static class LostCommas
{
    private const int LongestAcronym = 12;
    private const int LongestPerson = 4;

    /// <summary>"… des Kurdes (AIAK) Association Solidarité …", "Ada Weber (chair) Tom Holm (writer)": the names, or the one that stands alone.</summary>
    public static List<Piece> Cut(Piece item)
    {
        var parts = new List<Piece>();
        var text = item.Line.Text;
        for (var i = item.Start + 1; i + 2 < item.End; i++)
        {
            // "Ada Weber (chair) Tom Holm (writer)": a comma was lost between two persons.
            if (text[i] == ')' && text[i + 1] == ' ' && new Piece(item.Line, i + 2, item.End - i - 2) is var next && IsPersonAside(next))
            {
                parts.Add(new Piece(item.Line, item.Start, i + 1 - item.Start));
                item = next;
                continue;
            }

            if (text[i] != ')' || text[i + 1] != ' ' || text.AsSpan(item.Start, i - item.Start)[^Math.Min(LongestAcronym, i - item.Start)..].IndexOf('(') < 0)
                continue;
            var right = new Piece(item.Line, i + 2, item.End - i - 2);
            var words = right.Words;
            if (words.Length < 2 || !words[0].IsCapital || Vocabulary.Organisations.At(words, 0) == 0)
                continue;
            parts.Add(new Piece(item.Line, item.Start, i + 1 - item.Start));
            item = right;
        }

        parts.Add(item);
        return parts;
    }

    private static bool IsPersonAside(Piece piece)
    {
        var open = piece.Span.IndexOf(" (");
        return open > 0 && new Piece(piece.Line, piece.Start, open).Words is [{ IsCapital: true } given, { IsCapital: true }, ..] name && name.Length <= LongestPerson && Vocabulary.GivenNames.At([given], 0) > 0 && Vocabulary.Organisations.Count(name) == 0;
    }
}
