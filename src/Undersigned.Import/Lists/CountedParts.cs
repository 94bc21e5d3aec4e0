using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Parts names that are counted within a line: "1. A 2. B 3. C".</summary>
internal static class CountedParts
{
    /// <summary>The parts behind numbers that count on, with a stop, a dash or a parenthesis behind each; empty where none do.</summary>
    public static List<Piece> Cut(Piece piece)
    {
        var parts = new List<Piece>();
        var text = piece.Line.Text;
        var marked = piece.Start == 0 && piece.Line.MarkerNumber > 0;
        var next = marked ? piece.Line.MarkerNumber + 1 : 1;
        var from = marked ? piece.Start : -1;
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (!char.IsDigit(text[i]) || (i > piece.Start && ((char.IsLetterOrDigit(text[i - 1]) && !(next > 1 && text[i - 1] is >= '\u0620' and <= '\u064A')) || text[i - 1] is '.' or '/' || (text[i - 1] == '-' && !IsMirrored(text, i, piece)))))
                continue;
            var (end, number) = (i, 0);
            while (end < piece.End && char.IsDigit(text[end]) && end - i < LongestNumber)
                number = (number * 10) + (int)char.GetNumericValue(text[end++]);
            var isMirrored = IsMirrored(text, i, piece);
            if (number != next || end + 1 >= piece.End || (text[end] is not ('.' or ')' or '-' or '–' or '/') && !isMirrored))
                continue;
            if (from >= 0 && new Piece(piece.Line, from, i - from).Trim(" .,;،؛") is { Words.Length: > 0 } part)
                parts.Add(part);
            (from, next) = (isMirrored ? end : end + 1, next + 1);
            i = end;
        }

        if (parts.Count > 0 && piece.From(from).Trim(" .,;،؛") is { Words.Length: > 0 } last)
            parts.Add(last);
        return parts;
    }

    private const int LongestNumber = 4;

    // "-1حزب": written from right to left, the dash behind the first number may come before it.
    private static bool IsMirrored(string text, int i, Piece piece) =>
        i > piece.Start && text[i - 1] == '-' && i + 1 < piece.End && text[i + 1] is >= '\u0600' and <= '\u06FF' && char.IsLetter(text[i + 1]);
}
