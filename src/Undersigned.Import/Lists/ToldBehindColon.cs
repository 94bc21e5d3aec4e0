using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds names behind the colon of a sentence that are as many as the text says: "The parties and movements that speak are: A, B and C".</summary>
internal static class ToldBehindColon
{
    private const int LongestName = 16;

    /// <summary>The names, whatever they are called; or null.</summary>
    public static List<Piece>? In(Piece sentence, Reading reading, InlineList inline)
    {
        if (!reading.Told.Any || !NameJudge.IsCased(sentence.Span) || sentence.Span.IndexOf(": ") is not (> 0 and var colon))
            return null;
        var before = sentence.Slice(0, colon).Words;
        if (!(Vocabulary.Plurals.IsIn(before) || ToldCounts.Counted.IsIn(before)) || Vocabulary.Attended.IsIn(before) || Labels.Organisers.IsIn(before))
            return null;
        return inline.Split(sentence.Slice(colon + 1, sentence.Length).Trim(), headed: true) is (Separators.Kind.Comma, var items) && reading.Told.Has(items.Count)
            && items.All(item => item.Words is [{ IsCapital: true }, ..] and { Length: <= LongestName } && reading.Judge.Clauses(item.Words) == 0)
            ? [.. items.SkipLast(1), ProseBehindNames.Without(items[^1], reading.Language)] : null;
    }
}
