using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds bodies whose names a sentence sets in quotation marks.</summary>
internal static class QuotedNames
{
    private const int QuotedWithin = 3;
    private const int LongestBetween = 2;
    private const int LongestBetweenSigned = 8;

    /// <summary>"The two coalitions “A” and “B” founded …": the names in quotation marks behind a word for several bodies, or null.</summary>
    public static List<Piece>? In(Piece sentence, Reading reading)
    {
        var words = sentence.Words;
        var isJoint = Vocabulary.Joint.IsIn(words) || (reading.SpeaksJointly && Vocabulary.SpeakingVerbs.IsIn(words));
        // "The parties “A”, of Varan, the party “B”, of Selmar, and “C” signed …": more may be said of each.
        var signs = Vocabulary.Signed.IsIn(words) || Signs.At(words, 0) > 0;
        if (!Vocabulary.Founding.IsIn(words) && !Vocabulary.Launching.IsIn(words) && !isJoint && !signs)
            return null;
        var names = new List<Piece>();
        var text = sentence.Line.Text;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (text[i] is not ('"' or '“' or '”' or '„' or '«'))
                continue;
            var close = text.AsSpan(i + 1, sentence.End - i - 1).IndexOfAny("\"“”»");
            if (close < 0)
                break;
            var name = new Piece(sentence.Line, i + 1, close).Trim();
            var before = new Piece(sentence.Line, names.Count > 0 ? names[^1].End : sentence.Start, i - (names.Count > 0 ? names[^1].End : sentence.Start)).Words;
            var announced = names.Count == 0 ? isJoint && Opens(before) || before.Length > 0 && IsSeveral(before[Math.Max(0, before.Length - QuotedWithin)..]) : before.Length <= (signs ? LongestBetweenSigned : LongestBetween);
            if (announced && (name.Words.Length > 1 || (signs && names.Count > 0)) && Vocabulary.Kickers.At(name.Words, 0) == 0 && reading.Judge.Of(name, listed: true).IsName)
                names.Add(name);
            else if (names.Count > 0)
                break;
            i += close + 1;
        }

        return names.Count > 1 ? names : null;
    }

    /// <summary>"the four parties: “A”, “B” and “C”, …": of a row whose names stand in quotation marks what stands in them, and nothing that leads to the first; else the row.</summary>
    public static List<Piece> Alone(List<Piece> items)
    {
        var quoted = items.TakeWhile((item, i) => IsQuoted(item) || (i == 0 && OpeningIn(item) > 0)).Count();
        if (quoted <= LeastAlone)
            return items;
        var first = items[0].Slice(OpeningIn(items[0]), items[0].Length);
        return [.. items.Take(quoted - 1).Skip(1).Prepend(first).Append(UpToMark(items[quoted - 1])).Select(name => NameJudge.IsCased(name.Span) ? name : name.Trim("'"))];
    }

    private const int LeastAlone = 2;

    // "“C” their refusal": behind the mark that closes it the sentence goes on.
    private static Piece UpToMark(Piece last) =>
        last.Start > 0 && last.Line.Text[last.Start - 1] is '"' or '“' or '«' or '„' && last.Span.IndexOfAny('"', '”', '»') is > 0 and var close && close + 1 < last.Length ? last.Slice(0, close) : last;

    // The mark that opens the first name, or the one glued to "and", may be gone; single ones are apostrophes in scripts with capitals.
    private static bool IsQuoted(Piece piece) =>
        piece.Trim(".؛") is var item && ((item.Start > 0 && item.Line.Text[item.Start - 1] is '"' or '“' or '«' or '„') || item.Span.TrimStart("و ") is ['"' or '“' or '«' or '„', ..] || (item.Span is [.., '"' or '”' or '»'] && item.Span.IndexOfAny("\"”»“«") == item.Length - 1)
        || (!NameJudge.IsCased(item.Span) && (item.Span.TrimStart("و ") is ['\'', ..] || (item.Span is [.., '\''] && item.Span.IndexOf('\'') == item.Length - 1))));

    // Where within a piece that a mark closes its only other one opens; 0 where none does.
    private static int OpeningIn(Piece item)
    {
        var marks = NameJudge.IsCased(item.Span) ? "\"”»“«„" : "\"”»“«„'";
        var open = item.Span.IndexOfAny(marks);
        return open > 0 && open < item.Length - 1 && item.Span[open - 1] is ' ' or ':' or '(' && item.Span[(open + 1)..].IndexOfAny(marks) == item.Length - open - 2 ? open : 0;
    }

    private static readonly TermSet Signs = new(["وقعت", "وقع", "ووقعت", "ووقع", "وقعتا", "وقعا"]);

    // "Said “A” and “B” in a joint statement": nothing but a verb stands before them.
    private static bool Opens(ReadOnlySpan<Word> before) =>
        before.Length == 0 || (before.Length <= LongestBetween && Math.Max(Vocabulary.SpeakingVerbs.At(before, before.Length - 1), Said.At(before, before.Length - 1)) > 0);

    private static readonly TermSet Said = new(["قال", "قالت", "وقال", "وقالت", "ذكر", "ذكرت", "أوضح", "أوضحت", "أضاف", "أضافت", "أفاد", "أفادت", "بين", "بينت"]);

    private static readonly TermSet Two = new(["two", "three", "zwei", "drei", "deux", "trois", "dos", "tres", "due", "tre", "iki", "üç", "du", "sê", "دو", "سه", "دوو", "سێ", "تحالفا", "حزبا", "حزبي", "تحالفي"]);

    private static bool IsSeveral(ReadOnlySpan<Word> words) => Vocabulary.Plurals.IsIn(words) || (Two.IsIn(words) && (Vocabulary.Alliance.IsIn(words) || Vocabulary.Organisations.Count(words) > 0));
}
