using Undersigned.Import.Text;

namespace Undersigned.Import.Fields;

/// <summary>Tells where in the text as read a piece stands.</summary>
internal static class Where
{
    public static TextPlace? Of(Piece piece)
    {
        if (piece.IsEmpty || piece.Line.Columns.Length < piece.End)
            return null;
        var line = piece.Line;
        var first = line.Columns[piece.Start];
        // What goes on in the next line of the text is told by its beginning.
        var last = piece.End - 1;
        while (line.Numbers is { } numbers && numbers[last] != numbers[piece.Start])
            last--;
        return new TextPlace(line.Numbers?[piece.Start] ?? line.Number, first + 1, line.Columns[last] - first + 1);
    }
}
