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
        if (PersonsIn(item) is var (left, other))
            return [left, other];
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

    private const int LeastPersons = 4;
    private const int GivenAndFamily = 2;

    /// <summary>Whether items are persons with a given and a family name each, in a script without capitals.</summary>
    public static bool ArePersons(List<Piece> items) =>
        items.Count >= LeastPersons && !NameJudge.IsCased(items[0].Span) && items.Count(item => item.Words.Length is >= GivenAndFamily and <= LongestPerson && Vocabulary.GivenNames.At(item.Words, 0) > 0) * 2 >= items.Count;

    // "لیلا دشتی بهرام نوری": two known given names, a family name behind each.
    private static (Piece Left, Piece Other)? PersonsIn(Piece item)
    {
        var words = item.Words;
        if (words.Length != LeastPersons || NameJudge.IsCased(item.Span) || item.Span.ContainsAny("()«»\"") || FamilyEndings.At(words, LeastPersons - 1) > 0)
            return null;
        return IsGiven(words[0]) && !IsGiven(words[1]) && IsGiven(words[2]) && !IsGiven(words[^1]) ? (item.Slice(0, words[1].End - item.Start), item.From(words[2].Start)) : null;
    }

    // Behind a given name they make a family name of it.
    private static readonly TermSet FamilyEndings = new(["پور", "زاده", "نژاد", "آبادی", "خانی", "لو", "نیا", "فر", "وند", "دوست", "بیگی", "قلی"]);

    private static bool IsGiven(Word word) => Vocabulary.GivenNames.At([word], 0) > 0;
}
