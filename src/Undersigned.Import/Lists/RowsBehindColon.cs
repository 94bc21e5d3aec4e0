using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells where within a sentence a colon says that the names begin.</summary>
internal static class RowsBehindColon
{
    private const int MostBeforeColon = 14;
    private const int MostBefore = 2;

    /// <summary>"The rights organisations (RO): the League, the Guild and the Union": what stands behind the colon that says who they are; else the piece.</summary>
    public static Piece Of(Piece piece)
    {
        var colon = piece.Line.Text.IndexOf(": ", piece.Start, piece.Length, StringComparison.Ordinal);
        if (colon < 0 || !NameJudge.IsCased(piece.Span))
            return piece;
        var before = new Piece(piece.Line, piece.Start, colon - piece.Start);
        return before.Words.Length is > 0 and <= MostBeforeColon && !before.Span.Contains(',') && Vocabulary.Plurals.IsIn(before.Words) ? new Piece(piece.Line, colon + 1, piece.End - colon - 1).Trim() : piece;
    }

    /// <summary>"The unions of the coast, joined in the Harbour Pact: the A, the B and the C": the items behind a colon that stands among the first of them.</summary>
    public static IReadOnlyList<Piece> Within(IReadOnlyList<Piece> items)
    {
        for (var i = 0; i < Math.Min(MostBefore, items.Count - MostBefore); i++)
        {
            if (items[i].Span.IndexOf(": ") is > 0 and var colon && items[i].Slice(colon + 1, items[i].Length).Trim() is { Words: [{ IsCapital: true }, ..] } first && (Vocabulary.Plurals.IsIn(items[0].Words) || !items[0].Words[0].IsCapital))
                return [first, .. items.Skip(i + 1)];
        }

        return items;
    }
}
