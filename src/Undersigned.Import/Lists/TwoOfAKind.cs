using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>
/// Finds those who speak in an Arabic sentence behind "in": "we, in the parties Orchard and River, …", "we learned, in the Union of Sailors and
/// the Guild, …"; and the two behind one word for both of them right behind a verb: "agreed the two parties Orchard and River on …".
/// </summary>
internal sealed class TwoOfAKind(Reading reading)
{
    private const int InWithin = 4;
    private const int LongestName = 8;
    private const int ShortestOfUs = 5;

    private static readonly HashSet<string> In = [Word.Of("في")[0].Key, Word.Of("داخل")[0].Key];

    private readonly RowOfNames row = new(reading);

    /// <summary>The names, two at least; or null.</summary>
    public List<Piece>? Of(Piece sentence)
    {
        var words = sentence.Words;
        if (reading.Language != "ar")
            return null;
        for (var i = 1; i < Math.Min(InWithin, words.Length - 2); i++)
        {
            var inUs = In.Contains(words[i].Key) && IsOfUs(words[..i]);
            if (!inUs && Vocabulary.SpeakingVerbs.At(words, i - 1) == 0)
                continue;
            var at = inUs ? i + 1 : i;
            // In the genitive nothing else is written so; "a party" in the accusative is.
            if (inUs ? ToldCounts.IsTwo(words, at) : ToldCounts.IsDual(words, at))
                return Both(sentence.From(words[at + 1].Start));
            if (inUs && Vocabulary.Organisations.At(words, at) > 0)
                return row.In(UpToComma(sentence.From(words[at].Start))) is { } names && names.TrueForAll(name => Vocabulary.Organisations.At(name.Words, 0) > 0) ? names : null;
        }

        return null;
    }

    // "we", "we learned": verbs of the first person that are told of the past end so.
    private bool IsOfUs(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Length >= ShortestOfUs && word.Key.EndsWith("نا", StringComparison.Ordinal) && word.Bare == word.Key)
                return true;
        }

        return reading.Says(Vocabulary.We, words);
    }

    // Names that a comma parts from what is said of them end there.
    private static Piece UpToComma(Piece piece) => Separators.Cut(piece, Separators.Kind.Comma)[0];

    // Two names, of which the first ends at the glued "and" behind which no aim of its own follows.
    private List<Piece>? Both(Piece piece)
    {
        var names = ProseBehindNames.Without(UpToComma(piece), reading.Language);
        var parts = Separators.CutEveryWaw(names);
        var second = parts.FindIndex(1, part => !HalvesOfNames.IsHalf(part));
        if (second < 0)
            second = parts.Count - 1;
        if (second < 1)
            return null;
        var (left, right) = (new Piece(names.Line, names.Start, parts[second - 1].End - names.Start), names.From(parts[second].Start));
        return left.Words.Length <= LongestName && right.Words.Length is > 0 and <= LongestName && reading.Judge.Clauses(right.Words) == 0 ? [left, right] : null;
    }
}
