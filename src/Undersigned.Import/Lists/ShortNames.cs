using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds bodies that a sentence names by their letters: "The trade unions of the port, ABU, BCL, DEF and GHI representing all …".</summary>
internal static class ShortNames
{
    private const int Least = 3;
    private const int Longest = 9;
    private const int WordsBehindPlural = 4;

    /// <summary>Short names in capitals behind a word for several bodies, or null.</summary>
    public static List<Piece>? In(Piece sentence, string language)
    {
        var names = new List<Piece>();
        foreach (var part in Separators.Cut(sentence, Separators.Kind.Comma).SelectMany(part => Separators.CutEveryAnd(part.Trim(" ."), language)))
        {
            var words = part.Words;
            // "…, and the youth organisations, YBU and …": another word for several bodies between them.
            if (words.Length == 0 || (names.Count > 0 && Vocabulary.Plurals.IsIn(words) && !words.ToArray().Any(word => word.IsCapital)))
                continue;
            if (names.Count == 0 && Run(sentence, part) is { Count: >= Least } run)
            {
                names.AddRange(run);
                if (run[^1].End < part.End)
                    break;
                continue;
            }

            // "… and Lanterns with the movements of youth YBU and …": a word for several bodies stands between two of them.
            if (names.Count > 1 && words.Length > LongestWords && words[0].IsCapital && IsShort(words[^1]) && Vocabulary.Plurals.IsIn(words[1..^1]) && !words[1..^1].ToArray().Any(word => word.IsCapital))
            {
                names.AddRange([new Piece(part.Line, words[0].Start, words[0].End - words[0].Start), new Piece(part.Line, words[^1].Start, words[^1].End - words[^1].Start)]);
                continue;
            }

            // "…, with the YBU": small words before it.
            var at = names.Count == 0 ? words.Length - 1 : 0;
            while (names.Count > 0 && at < Math.Min(SmallWords, words.Length - 1) && !words[at].IsCapital && Vocabulary.FunctionWords.GetValueOrDefault(language)?.At(words, at) > 0)
                at++;
            // Among those in capitals another may be a word.
            var isName = IsShort(words[at]) || (names.Count > 1 && words is [{ IsCapital: true }]);
            if (isName && (names.Count == 0 ? FollowsPlural(sentence, words[at], WordsBehindPlural) : words.Length == at + 1 || !words[at + 1].IsCapital))
                names.Add(new Piece(part.Line, words[at].Start, words[at].End - words[at].Start));
            else if (names.Count >= Least)
                break;
            else
                names.Clear();
            // The sentence goes on behind the last one.
            if (names.Count > 1 && words.Length > at + 1)
                break;
        }

        return names.Count >= Least ? names : null;
    }

    private const int LongestWords = 3;
    private const int VerbWithin = 6;

    /// <summary>"The parties of the opposition (Promise, Hearth, the Tribune) insist on …": three short names and more in a parenthesis between a word for several bodies and a verb of speaking, whatever they are called; else null.</summary>
    public static List<Piece>? OfSpeakers(Piece inside, Reading reading)
    {
        var before = new Piece(inside.Line, 0, inside.Start - 1).Words;
        var after = new Piece(inside.Line, inside.End + 1, Math.Max(0, inside.Line.Text.Length - inside.End - 1)).Words;
        if (!Vocabulary.Plurals.IsIn(before[Math.Max(0, before.Length - WordsBehindPlural)..])
            || !(Vocabulary.SpeakingVerbs.IsIn(before[Math.Max(0, before.Length - VerbWithin)..]) || Vocabulary.SpeakingVerbs.IsIn(after[..Math.Min(VerbWithin, after.Length)])))
            return null;
        var names = Separators.Cut(inside, Separators.Kind.Comma).SelectMany(part => Separators.CutEveryAnd(part, reading.Language)).ToList();
        return names.Count >= Least && names.TrueForAll(IsCalled) && !names.TrueForAll(name => PlaceReader.Of(name) is not null) ? names : null;

        bool IsCalled(Piece name) =>
            name.Words is { Length: > 0 and <= LongestWords } words && !words[0].IsNumber && (words[0].IsCapital || !NameJudge.IsCased(name.Span)) && reading.Judge.Clauses(words) == 0 && Vocabulary.Plurals.At(words, 0) == 0;
    }

    /// <summary>Whether a list says again by their letters whom another names in full: "the River League (RL), …", and then "RL, …".</summary>
    public static bool AreOf(FoundList shorts, FoundList full) =>
        shorts.Items.TrueForAll(item => item.Piece.Words is [var word] && IsShort(word)) && shorts.Items.Count(item => full.Items.Exists(named => named.Piece.Text.Contains($"({item.Piece.Text})", StringComparison.Ordinal))) * 2 > shorts.Items.Count;

    private static bool IsShort(Word word) => word is { IsAllCapitals: true, Length: >= 2 and <= Longest };

    private const int SmallWords = 2;
    private const int WordsBehindRun = 8;

    // "The unions of the port ABU BCL DEF …": with nothing but spaces between; one that closes the run may be a word.
    private static List<Piece> Run(Piece sentence, Piece part)
    {
        var words = part.Words;
        for (var from = 0; from + Least <= words.Length; from++)
        {
            var to = from;
            while (to < words.Length && (IsShort(words[to]) || (to - from >= Least - 1 && words[to].IsCapital)) && (to == from || words[to].Start - words[to - 1].End == 1))
                to++;
            // "…, SELMAR SAILORS UNITED, …": a part of its own that begins with a capital is one name.
            if (part.Start > sentence.Start && words[0].IsCapital)
                continue;
            // "SELMAR SAILORS FEDERATION": what says of what kind it is, is written out.
            if (to - from - Vocabulary.Organisations.Count(words[from..to]) < Least || !FollowsPlural(sentence, words[from], WordsBehindRun))
                continue;
            var run = new List<Piece>();
            foreach (var word in words[from..to])
                run.Add(new Piece(part.Line, word.Start, word.End - word.Start));
            return run;
        }

        return [];
    }

    private static bool FollowsPlural(Piece sentence, Word first, int within)
    {
        var before = new Piece(sentence.Line, sentence.Start, first.Start - sentence.Start).Words;
        return Vocabulary.Plurals.IsIn(before[Math.Max(0, before.Length - within)..]);
    }

    /// <summary>"the Quay Union (QU)": whether a name has its short one beside it.</summary>
    public static bool IsBorneBy(Piece name) =>
        name.Words[0].IsCapital | InlineList.Articles.Contains(name.Words[0].Key) && name.Span.IndexOf('(') is > 0 and var open && name.Span[open..].IndexOf(')') is > 2 and var close && new Piece(name.Line, name.Start + open, close).Words is [{ IsAllCapitals: true }, ..];
}
