using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads lists of persons whose family name stands first: "Weber, Ada-Teacher, Quarter School".</summary>
internal static class FamilyNamesFirst
{
    private const int LeastItems = 4;
    private const double LeastPersons = 0.5;
    private const int LongestFamilyName = 3;
    private const int LongestGivenName = 3;

    /// <summary>Whether most lines of a list are such.</summary>
    public static bool AreIn(FoundList list)
    {
        if (list.Items.Count < LeastItems || list.Items.Exists(item => item.IsInline))
            return false;
        return list.Items.Count(item => IsSuch(item.Piece)) >= list.Items.Count * LeastPersons;
    }

    // A known given name behind the comma and none before it; or one word before it, and behind the name what that person is.
    private static bool IsSuch(Piece piece)
    {
        if (Split(piece) is not var (name, behind))
            return false;
        var family = FamilyWords(name);
        if (Vocabulary.GivenNames.At(name.Words, family) > 0)
            return family == 1 || Vocabulary.GivenNames.At(name.Words, 0) == 0;
        var isTold = IsPlaceAside(name) || Vocabulary.Roles.Find(behind.Words, out _) is 0 or 1 or 2 || (Vocabulary.Organisations.Count(behind.Words) > 0 && PlaceReader.Of(new Piece(name.Line, name.Start, name.Words[0].Length)) is null);
        return family == 1 && !behind.IsEmpty && isTold && PlaceReader.Of(name.From(name.Words[family].Start)) is null;
    }

    /// <summary>The name, comma and given name included, and what stands behind it, empty where nothing does; null where the line is none such.</summary>
    public static (Piece Name, Piece Behind)? Split(Piece piece)
    {
        var text = piece.Line.Text;
        var comma = text.IndexOf(',', piece.Start, piece.Length);
        if (comma < 0 || new Piece(piece.Line, piece.Start, comma - piece.Start).Words is not { Length: > 0 and <= LongestFamilyName } family || !family[0].IsCapital || Vocabulary.Organisations.Count(family) > 0)
            return null;
        var words = new Piece(piece.Line, comma + 1, piece.End - comma - 1).Words;
        if (words.Length == 0 || !words[0].IsCapital || Vocabulary.Organisations.At(words, 0) > 0 || (Vocabulary.Roles.At(words, 0) > 0 && Vocabulary.GivenNames.At(words, 0) == 0))
            return null;
        var count = 1;
        // "Ada Maria", "Ada M.", "Jean-Luc": until a mark or what is no name.
        while (count < Math.Min(words.Length, LongestGivenName) && IsJoined(text, words[count - 1], words[count]) && words[count].IsCapital && Vocabulary.Roles.At(words, count) == 0 && Vocabulary.Organisations.At(words, count) == 0)
            count++;
        var end = words[count - 1].End;
        return (new Piece(piece.Line, piece.Start, end - piece.Start), WithoutMarks(piece.From(end)));
    }

    // "Weber, Ada (Switzerland), …"
    private static bool IsPlaceAside(Piece name)
    {
        var text = name.Line.Text;
        var open = name.End + 1;
        return open < text.Length && text[open] == '(' && text.IndexOf(')', open) is > 0 and var close && PlaceReader.Of(new Piece(name.Line, open + 1, close - open - 1)) is not null;
    }

    // "(Switzerland), chemist" keeps its parenthesis, "(chemist)" loses it.
    private static Piece WithoutMarks(Piece behind)
    {
        behind = behind.Trim(" .,،-–—―:;");
        return behind.Span.IndexOf(')') is > 0 and var close && close < behind.Length - 1 ? behind : behind.Trim("()");
    }

    private static int FamilyWords(Piece name) => new Piece(name.Line, name.Start, name.Line.Text.IndexOf(',', name.Start) - name.Start).Words.Length;

    private static bool IsJoined(string text, Word left, Word right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End).Trim('.');
        return between.IsWhiteSpace() || (between is "-" && Vocabulary.GivenNames.At([right], 0) > 0);
    }
}
