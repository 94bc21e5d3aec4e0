using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads lists of persons whose body stands behind the name with nothing between: "Ada Weber Quarter Union".</summary>
internal static class GluedBodies
{
    private const double LeastPersons = 0.5;
    private const double LeastBodies = 0.5;
    private const int LeastItems = 4;

    /// <summary>Whether most items begin with a given name and go on behind a family name with what is none.</summary>
    public static bool AreIn(FoundList list)
    {
        if (list.Items.Count < LeastItems)
            return false;
        var (persons, bodies) = (0, 0);
        foreach (var item in list.Items)
        {
            var first = First(item);
            var words = first.Words;
            if (words.Length < 2 || !words[0].IsCapital || (Vocabulary.GivenNames.At(words, 0) == 0 && Titles(words) == 0))
                continue;
            // "Çağdaş Balıkçılar Derneği": a body whose first word is a given name, too.
            if (Vocabulary.Organisations.At(words, 1) > 0 || (NameLength(first, words) == words.Length - 1 && Vocabulary.Organisations.At(words, words.Length - 1) > 0))
                continue;
            persons++;
            bodies += NameLength(first, words) is var length && length < words.Length && first.Line.Text[words[length - 1].End..words[length].Start] == " " && IsNoName(words, length) ? 1 : 0;
        }

        return persons >= list.Items.Count * LeastPersons && bodies >= persons * LeastBodies;
    }

    /// <summary>The name, and the body behind it, empty where none follows; null where the item begins with no person's name.</summary>
    public static (Piece Name, Piece Body)? Split(Item item)
    {
        var first = First(item);
        var words = first.Words;
        if (words.Length < 2 || !words[0].IsCapital || Vocabulary.Organisations.At(words, 0) > 0)
            return null;
        // "RIVA “Lantern”", "Tavish Lantern Institute": a name with its kind or in quotation marks stands for a body by itself.
        if (first.End == item.Piece.End && Vocabulary.GivenNames.At(words, 0) + Titles(words) == 0 && (first.Span.ContainsAny("\"“«„") || (NameLength(first, words) == words.Length - 1 && Vocabulary.Organisations.At(words, words.Length - 1) > 0)))
            return null;
        var length = Math.Min(words.Length, NameLength(first, words));
        var titles = Titles(words) is var count && count < length - 1 ? count : 0;
        var name = new Piece(first.Line, words[titles].Start, words[length - 1].End - words[titles].Start);
        return (name, length < words.Length ? new Piece(first.Line, words[length].Start, item.Piece.End - words[length].Start).Trim(",") : default);
    }

    private static Piece First(Item item) => Separators.Cut(item.Piece, Separators.Kind.Comma) is [var first, ..] ? first : item.Piece;

    // "Prof", "Rt Hon"
    private static int Titles(ReadOnlySpan<Word> words)
    {
        var titles = 0;
        while (titles < words.Length - 1 && words[titles].Length > 1 && Math.Max(Vocabulary.Honorifics.At(words, titles), Vocabulary.Offices.At(words, titles)) is > 0 and var title)
            titles += title;
        return titles < words.Length - 1 ? titles : 0;
    }

    // Two words behind a title, with an initial, a particle or a joined second name between them.
    private static int NameLength(Piece first, ReadOnlySpan<Word> words)
    {
        var length = 1 + Titles(words);
        while (length < words.Length && IsJoined(first, words[length - 1], words[length]))
            length++;
        length++;
        // "W. Bradley Stone", "Anna Marie Stone Director": behind an initial, or a second given name before an office, stands the family's.
        if (length + 1 < words.Length && IsPlain(words[length]) && (words[length - 2].Length == 1 || (Vocabulary.GivenNames.At(words, length - 1) > 0 && IsOffice(words, length + 1))))
            length++;
        while (length < words.Length && (Vocabulary.AfterName.At(words, length) > 0 || words[length - 1].Length == 1 || !words[length - 1].IsCapital || IsJoined(first, words[length - 1], words[length])))
            length++;
        return length;
    }

    private static bool IsPlain(Word word) => word is { IsCapital: true, IsAllCapitals: false } && !IsOffice([word], 0) && Vocabulary.Organisations.At([word], 0) == 0;

    private static bool IsOffice(ReadOnlySpan<Word> words, int at) => Vocabulary.Roles.At(words, at) + Vocabulary.RoleModifiers.At(words, at) > 0;

    private static bool IsJoined(Piece piece, Word left, Word right) => right.Start == left.End + 1 && piece.Line.Text[left.End] is '-' or '\'' or '’' or '‑';

    private static bool IsNoName(ReadOnlySpan<Word> words, int at) =>
        HasCommonWord(words[at..]) || words[at].IsAllCapitals || words[at].IsNumber || !words[at].IsCapital || Vocabulary.Organisations.Count(words[at..]) > 0 || words[^1].IsAllCapitals || words[^1].IsNumber
        || Vocabulary.Roles.At(words, at) > 0 || (at + 1 < words.Length && InlineList.Articles.Contains(words[at].Key)) || PlaceReader.Of(new string(words[at].Key)) is not null;

    // "Quarter community Aldersby": a longer word in lower case is no part of a family name.
    private static bool HasCommonWord(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word is { IsCapital: false, IsNumber: false, Length: > LongestParticle })
                return true;
        }

        return false;
    }

    private const int LongestParticle = 5;
}
