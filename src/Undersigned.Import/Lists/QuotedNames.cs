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
            if (announced && name.Words.Length > 1 && reading.Judge.Of(name, listed: true).IsName)
                names.Add(name);
            else if (names.Count > 0)
                break;
            i += close + 1;
        }

        return names.Count > 1 ? names : null;
    }

    private static readonly TermSet Signs = new(["وقعت", "وقع", "ووقعت", "ووقع", "وقعتا", "وقعا"]);

    // "Said “A” and “B” in a joint statement": nothing but a verb stands before them.
    private static bool Opens(ReadOnlySpan<Word> before) =>
        before.Length == 0 || (before.Length <= LongestBetween && Math.Max(Vocabulary.SpeakingVerbs.At(before, before.Length - 1), Said.At(before, before.Length - 1)) > 0);

    private static readonly TermSet Said = new(["قال", "قالت", "وقال", "وقالت", "ذكر", "ذكرت", "أوضح", "أوضحت", "أضاف", "أضافت", "أفاد", "أفادت", "بين", "بينت"]);

    private static readonly TermSet Two = new(["two", "three", "zwei", "drei", "deux", "trois", "dos", "tres", "due", "tre", "iki", "üç", "du", "sê", "دو", "سه", "دوو", "سێ", "تحالفا", "حزبا", "حزبي", "تحالفي"]);

    private static bool IsSeveral(ReadOnlySpan<Word> words) => Vocabulary.Plurals.IsIn(words) || (Two.IsIn(words) && (Vocabulary.Alliance.IsIn(words) || Vocabulary.Organisations.Count(words) > 0));
}
