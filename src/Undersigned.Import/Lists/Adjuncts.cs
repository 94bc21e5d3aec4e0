using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells what opens a sentence before a comma and names nobody ("In view of the flood, the Harbour Party, the Rivers League and …") from the first of the names.</summary>
internal static class Adjuncts
{
    private const double Known = 0.7;
    private const int LongestName = 2;

    // "Frente a los hechos": "in the face of", and no front.
    private static readonly TermSet Facing = new(["frente a", "frente al", "de frente al"]);

    /// <summary>Whether a piece begins with words that only look like the kind of a body.</summary>
    public static bool Faces(ReadOnlySpan<Word> words) => Facing.At(words, 0) > 0;

    /// <summary>Whether the first item of a list opens the sentence, and the names stand behind it.</summary>
    public static bool Opens(IReadOnlyList<Piece> items, Reading reading)
    {
        var first = items[0];
        var words = first.Words;
        // "Li navenda Partiya Nar, A, B û C …"
        if (reading.Language == "kmr" && Separators.Cut(Sentences.Around(first), Separators.Kind.Comma) is [var opening, ..] && opening.End >= first.Start && ProseBehindNames.OpensWithPlace(opening.Words))
            return true;
        if (reading.Language == "ar" && items.Count > 2 && IsKindAlone(first))
            return true;
        if (!NameJudge.IsCased(first.Span) || words.Length < 2 || InlineList.Articles.Contains(words[0].Key) || (NameJudge.StartsWithOrganisation(words[..1]) && !Faces(words)) || Vocabulary.Plurals.IsIn(words) || !Sentences.BeginWith(first))
            return false;
        // The others bear the article of the sentence, and this one has none.
        if (items.Count > 2 && items.Skip(1).All(item => HasArticle(item)))
            return words.Length > LongestName || reading.Judge.Of(first, listed: true) is not { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known };
        return reading.Says(Vocabulary.FunctionWords, words[..1]) && !words[^1].IsAllCapitals && HasArticle(items[1]) && reading.Judge.Of(first) is not { Kind: NameKind.Organisation, Likeness: >= Known };
    }

    // "The political societies, A, B and C": a plural and its Arabic adjectives before a comma.
    private static bool IsKindAlone(Piece first)
    {
        var words = new Piece(first.Line, 0, first.End).Words;
        var from = words.Length;
        while (from > 1 && words[from - 1].Key is ['ا', 'ل', .., 'ی', 'ه'] && Vocabulary.Plurals.At(words, from - 1) == 0)
            from--;
        return from < words.Length && words[from - 1].Bare != words[from - 1].Key && Vocabulary.Plurals.At(words, from - 1) == 1 && words[from].End > first.Start && words[Math.Max(0, from - KindWithin)].Start <= first.Start;
    }

    private const int KindWithin = 2;

    /// <summary>The sentence without what opens it before the first comma, where an article stands behind that; or null.</summary>
    public static Piece? Without(Piece sentence, Reading reading)
    {
        if (!NameJudge.IsCased(sentence.Span) || Separators.Cut(sentence, Separators.Kind.Comma) is not [var first, var second, ..] || reading.Says(Vocabulary.We, first.Words[..1]))
            return null;
        var words = second.Words;
        var opens = words.Length > 1 && !words[0].IsCapital && InlineList.Articles.Contains(words[0].Key) && words[1].IsCapital && !NameJudge.StartsWithOrganisation(first.Words);
        return opens ? sentence.From(second.Start) : null;
    }

    // "the Rivers League" whether the item keeps its article or lost it.
    private static bool HasArticle(Piece item)
    {
        if (item.Words is [{ IsCapital: false } own, _, ..] && InlineList.Articles.Contains(own.Key))
            return true;
        var before = new Piece(item.Line, 0, item.Start).Words;
        return before.Length > 0 && !before[^1].IsCapital && InlineList.Articles.Contains(before[^1].Key) && item.Start - before[^1].End <= 1;
    }
}
