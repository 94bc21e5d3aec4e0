using System.Collections.Frozen;
using System.Globalization;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>How many a text says sign or speak: "Eight aid organisations", "die sechs Verbände". Where as many names stand in one list, that is who they are.</summary>
internal sealed class ToldCounts
{
    private const int Least = 2;

    // Of two there are many in any text.
    private const int LeastOfRun = 3;
    private const int Most = 400;
    private const int FirstInWords = 2;
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> InWords =
        Lexicon.Section("numbers", "numbers").ToFrozenDictionary(line => line.Key, line => NumbersOf(line.Value));

    /// <summary>Words for those who are counted, besides the plurals of bodies.</summary>
    public static readonly TermSet Counted = Lexicon.Terms("numbers", "counted");

    /// <summary>"both parties", "the two sides".</summary>
    public static readonly TermSet Both = Lexicon.Terms("numbers", "both");
    private static readonly TermSet Duals = Lexicon.Terms("numbers", "two of a kind");

    /// <summary>Whether a word says "the two parties" of the names behind it, as Arabic does: what is defined follows, for in the accusative one party is written alike.</summary>
    public static bool IsDual(ReadOnlySpan<Word> words, int at) =>
        words.Length > at + 1 && words[at + 1].Key.StartsWith("ال", StringComparison.Ordinal) && IsTwo(words, at);

    /// <summary>The same behind a preposition, whose genitive nothing else is written like, whatever follows.</summary>
    public static bool IsTwo(ReadOnlySpan<Word> words, int at) => at + 1 < words.Length && Duals.At(words, at) > 0;

    // Between "six parties" and "seven movements" of one sum.
    private const int BetweenSummed = 5;

    private readonly FrozenDictionary<string, int>? words;
    private readonly HashSet<int> told = [];

    public ToldCounts(Reading reading)
    {
        words = InWords.GetValueOrDefault(reading.Language);
        foreach (var line in reading.Lines.Where(line => !line.IsFurniture))
        {
            if (Both.IsIn(line.Words))
                told.Add(Least);
            var (before, at) = (0, 0);
            for (var i = 0; i < line.Words.Length; i++)
            {
                if (IsDual(line.Words, i))
                    told.Add(Least);
                if (Number(line, i) is not (>= Least and <= Most and var number) || !CountsBodies(line.Words, i))
                    continue;
                told.Add(number);
                if (before > 0 && i - at <= BetweenSummed)
                    told.Add(before + number);
                (before, at) = (number, i);
            }
        }
    }

    /// <summary>Whether the text says that there are so many, three at least.</summary>
    public bool Has(int count) => count >= LeastOfRun && told.Contains(count);

    /// <summary>Whether the text says that there are so many, two among them: "the two parties".</summary>
    public bool Says(int count) => told.Contains(count);

    /// <summary>Whether a line says how many bodies it speaks of, between two of its places.</summary>
    public bool Counts(Line line, int from = 0, int to = int.MaxValue)
    {
        for (var i = 0; i < line.Words.Length; i++)
        {
            if (line.Words[i].Start >= from && line.Words[i].End <= to && Number(line, i) is >= LeastOfRun and <= Most && CountsBodies(line.Words, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text speaks of a number of bodies at all.</summary>
    public bool Any => told.Count > 0;

    private int Number(Line line, int i)
    {
        var word = line.Words[i];
        if (word.IsNumber)
        {
            // Not of a date, an hour, a share or a sum: "12.30", "3/4", "5 %".
            var beside = (word.Start > 0 && line.Text[word.Start - 1] is '.' or ':' or '/' or '-' or ',') || (word.End < line.Text.Length && line.Text[word.End] is '.' or ':' or '/' or '%' or ',');
            return !beside && int.TryParse(word.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        }

        return InLetters(word);
    }

    /// <summary>Whether a word is a number of several, in digits or letters.</summary>
    public bool IsNumber(Word word) => word.IsNumber || InLetters(word) > 0;

    /// <summary>"And the three unions called on the council, the court and the mayor": an Arabic report goes on with those it named before.</summary>
    public bool GoesOn(Piece sentence)
    {
        var spoken = sentence.Words;
        if (spoken.Length <= Reach || spoken[0].Key is not ['و', _, _, ..] || spoken[1].Bare == spoken[1].Key || !IsCounted(spoken, 1) || sentence.Span.ContainsAny(":(\"“«"))
            return false;
        var verb = Word.Of(spoken[0].Key[1..]);
        return (Vocabulary.SpeakingVerbs.At(verb, 0) > 0 || Vocabulary.Signed.At(verb, 0) > 0) && (InLetters(spoken[2]) > 0 || InLetters(spoken[3]) > 0);
    }

    private int InLetters(Word word) => words is not null && (words.TryGetValue(word.Key, out var said) || words.TryGetValue(word.Bare, out said)) ? said : 0;

    // "eight international organisations"; Arabic also puts the number behind: "the four parties".
    private static bool CountsBodies(ReadOnlySpan<Word> words, int at)
    {
        for (var i = at + 1; i < words.Length && i <= at + Reach; i++)
        {
            if (words[i].IsNumber)
                return false;
            if (IsCounted(words, i))
                return true;
        }

        return at > 0 && words[at].Bare != words[at].Key && IsCounted(words, at - 1);
    }

    private static bool IsCounted(ReadOnlySpan<Word> words, int at) => Vocabulary.Plurals.At(words, at) > 0 || Counted.At(words, at) > 0;

    private static FrozenDictionary<string, int> NumbersOf(string[] forms)
    {
        var numbers = new Dictionary<string, int>();
        for (var i = 0; i < forms.Length; i++)
        {
            foreach (var form in forms[i].Split('/').Where(form => !form.Contains(' ', StringComparison.Ordinal) && !form.Contains('-', StringComparison.Ordinal)))
                numbers.TryAdd(Fold.Key(form), i + FirstInWords);
        }

        return numbers.ToFrozenDictionary();
    }
}
