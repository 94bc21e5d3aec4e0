using Undersigned.Import.Text;

namespace Undersigned.Import.Fields;

/// <summary>Tells where in the text as read a piece stands.</summary>
internal static class Where
{
    public static TextPlace? Of(Piece piece)
    {
        if (piece.IsEmpty || piece.Line.Columns.Length < piece.End)
            return null;
        var first = piece.Line.Columns[piece.Start];
        return new TextPlace(piece.Line.Number, first + 1, piece.Line.Columns[piece.End - 1] - first + 1);
    }
}
