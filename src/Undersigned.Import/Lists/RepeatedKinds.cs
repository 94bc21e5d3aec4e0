using System.Buffers;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts names of bodies of one kind that stand in a row with nothing but a space between ("VARAN BAROSU SELMAR BAROSU"): the word for the kind is said again.</summary>
internal static class RepeatedKinds
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;،؛/|");

    private const int LeastRows = 2;
    private const int ManyInRow = 3;

    /// <summary>The list with such rows parted, where most of its lines are such; else the list.</summary>
    public static FoundList Cut(FoundList list)
    {
        if (list.IsSentence || list.Columns is not null)
            return list;
        var parted = list.Items.ConvertAll(item => (Item: item, Names: item.IsInline ? [item.Piece] : NamesIn(item.Piece)));
        var rows = parted.Count(row => row.Names.Count > 1);
        if (rows * 2 <= list.Items.Count || (rows < LeastRows && parted.TrueForAll(row => row.Names.Count < ManyInRow)))
            return list;
        list.Items.Clear();
        list.Items.AddRange(parted.SelectMany(row => row.Names.Count == 1 ? [row.Item] : row.Names.Select(name => row.Item with { Piece = name, IsInline = true })));
        return list;
    }

    // In most languages the word for the kind opens a name, in Turkish, English and German it closes it.
    private static List<Piece> NamesIn(Piece piece)
    {
        var words = piece.Words;
        if (words.Length < ManyInRow || HasMarks(piece))
            return [piece];
        if (NameJudge.IsCased(piece.Span) && IsKind(words, words.Length - 1) && Closed(piece) is { Count: > 1 } closed)
            return closed;
        return Vocabulary.Organisations.At(words, 0) > 0 && Opened(piece) is { Count: > 1 } opened ? opened : [piece];
    }

    // "SELMAR BAROSU BAŞKANLIĞI": the kind may stand before the last word.
    private static bool IsKind(ReadOnlySpan<Word> words, int at) => Vocabulary.Organisations.Count(words.Slice(at - 1, 2)) > 0;

    // Commas and the like part names by themselves, and "and" joins the halves of one.
    private static bool HasMarks(Piece piece) => piece.Span.ContainsAny(Marks) || Separators.Cut(piece, Separators.Kind.Dash).Count > 1;

    private static List<Piece> Closed(Piece piece)
    {
        var words = piece.Words;
        var (names, from) = (new List<Piece>(), 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Key != words[^1].Key)
                continue;
            // A name says more than its kind, and says it in capitals.
            if (i == from || !words[from].IsCapital || !words[i].IsCapital)
                return [piece];
            names.Add(new Piece(piece.Line, words[from].Start, words[i].End - words[from].Start));
            from = i + 1;
        }

        return names;
    }

    private static List<Piece> Opened(Piece piece)
    {
        var words = piece.Words;
        var (names, from) = (new List<Piece>(), 0);
        for (var i = 1; i <= words.Length; i++)
        {
            if (i < words.Length && words[i].Key != words[0].Key)
                continue;
            if (i == from + 1 || !MayEnd(words[i - 1]))
                return [piece];
            names.Add(new Piece(piece.Line, words[from].Start, words[i - 1].End - words[from].Start));
            from = i;
        }

        return names;
    }

    private static bool MayEnd(Word word) =>
        !word.IsNumber && (word.IsCapital || !NameJudge.IsCased(word.Key)) && !Vocabulary.IsAnd(word) && !Vocabulary.FunctionWords.Values.Any(small => small.At([word], 0) > 0);
}
