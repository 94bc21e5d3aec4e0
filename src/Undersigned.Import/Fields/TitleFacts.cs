using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Gathers what one of the first lines of a text shows: where it stands, how it is set, how long it is, what it says.</summary>
internal sealed class TitleFacts(Reading reading, TitleLines lines)
{
    private const int FewWords = 3;
    private const int ShortTitle = 6;
    private const int ComfortableTitle = 16;
    private const int VeryLongTitle = 24;
    private const int LineOfProse = 18;
    private const int ShortSentence = 8;
    private const int LongestPlainSentence = 12;
    private const int LongWord = 4;
    private const int Stem = 5;

    // What comes back is looked for in so much of the text: the rest is lists and comments.
    private const int LinesRead = 40;

    private readonly List<TitleFact> facts = [];

    /// <param name="all">The candidates.</param>
    /// <param name="i">Which of them it is.</param>
    /// <param name="first">The first that is more than a head.</param>
    public IReadOnlyList<TitleFact> Of(List<Piece> all, int i, int first)
    {
        facts.Clear();
        var piece = all[i];
        Position(piece, i - first);
        Setting(piece);
        Length(piece.Words.Length, i > 0 ? all[i - 1].Words.Length : int.MaxValue);
        Ending(piece);
        Wording(piece);
        return facts;
    }

    private void Position(Piece piece, int behindFirst)
    {
        var line = piece.Line;
        Add(behindFirst switch { < 0 => TitleFact.StandsBeforeFirst, 0 => TitleFact.StandsFirst, 1 => TitleFact.StandsSecond, 2 => TitleFact.StandsThird, _ => TitleFact.StandsFurther });
        Add(TitleFact.StandsBelowProse, reading.Lines.Take(line.Index).Any(IsProse));
        var blankBefore = line.Index == 0 || line.BlankBefore > 0;
        var blankBehind = line.Index + 1 >= reading.Lines.Count || reading.Lines[line.Index + 1].BlankBefore > 0;
        Add(TitleFact.IsFollowedByBlank, blankBehind);
        Add(TitleFact.StandsAlone, blankBefore && blankBehind);
    }

    private static bool IsProse(Line line) => !line.IsFurniture && (line.Words.Length > LineOfProse || (line.Words.Length > ShortSentence && line.Text.TrimEnd()[^1] == '.'));

    private void Setting(Piece piece)
    {
        var line = piece.Line;
        Add(TitleFact.IsFirstHeading, line.HeadingLevel == 1);
        Add(TitleFact.IsHeading, line.HeadingLevel > 1);
        Add(TitleFact.IsBold, line.HeadingLevel == 0 && line.Strong);
        Add(TitleFact.IsInCapitals, piece.Words.Length > FewWords && NameJudge.IsCased(piece.Span) && !piece.Text.Any(char.IsLower));
    }

    private void Length(int words, int above)
    {
        Add(TitleFact.IsShort, words is > FewWords and <= ShortTitle);
        Add(TitleFact.IsComfortable, words is > ShortTitle and <= ComfortableTitle);
        Add(TitleFact.IsVeryLong, words >= VeryLongTitle);
        Add(TitleFact.IsLongerThanLineAbove, words > above);
    }

    private void Ending(Piece piece)
    {
        var text = piece.Span.TrimEnd();
        // Two stops are an ornament.
        var stop = text[^1] == '.' && !text.EndsWith("..");
        // "Statement of the union on:" is what the text is called.
        Add(TitleFact.EndsInColon, text[^1] == ':' && Vocabulary.Kickers.At(piece.Words, 0) == 0);
        Add(TitleFact.EndsInComma, text[^1] is ',' or ';' or '،' or '؛');
        Add(TitleFact.EndsInStop, stop);
        Add(TitleFact.HoldsSentences, piece.Length == piece.Line.Text.Length && piece.Words.Length > LongestPlainSentence && Sentences.Of(piece.Line).SkipLast(1).Any(sentence => piece.Line.Text[sentence.End] == '.'));
        Add(TitleFact.IsLongSentence, stop && piece.Words.Length > LongestPlainSentence);
    }

    private void Wording(Piece piece)
    {
        var words = piece.Words;
        var text = piece.Span.TrimStart();
        Add(TitleFact.BeginsSmall, char.IsLower(text[0]));
        // An Arabic sentence that begins with "and" goes on from another.
        Add(TitleFact.ContinuesSentence, reading.Language == "ar" && words[0].Key.Length > 3 && words[0].Key[0] == 'و' && words[0].Bare != words[0].Key && words.Length > 6);
        Add(TitleFact.OpensQuote, text[0] is '"' or '“' or '«' && text[1..].IndexOfAny("\"“”«»") < 0);
        var clauses = reading.Judge.Clauses(words);
        Add(TitleFact.HasClauseWord, clauses > 0 && clauses * 5 <= words.Length);
        Add(TitleFact.GreetsSomeone, Vocabulary.Greetings.At(words, 0) > 0);
        Add(TitleFact.AsksToSign, Vocabulary.InvitationToSign.IsIn(words));
        Add(TitleFact.NamesBody, reading.Judge.Of(piece, listed: true) is { Kind: NameKind.Organisation, Likeness: >= 0.6 });
        Add(TitleFact.HasHour, reading.HourIn(piece.Line) is { } hour && hour.Position < reading.Document.StartOf(piece.Line) + piece.End);
        Add(TitleFact.SaysKindOfText, lines.IsKicker(piece.Line));
        Add(TitleFact.IsInOtherScript, Scripts.Of(piece.Text) is var script && script != "Zyyy" && script != Scripts.Of(reading.Document.Flat));
        ComingBack(piece);
    }

    private void ComingBack(Piece piece)
    {
        var stems = piece.Words.ToArray().Where(word => word.Length >= LongWord).Select(StemOf).ToHashSet();
        var back = reading.Lines.Skip(piece.Line.Index + 1).Where(line => !line.IsFurniture).Take(LinesRead).SelectMany(line => line.Words).Select(StemOf).Where(stems.Contains).Distinct().Count();
        Add(TitleFact.ComesBackInText, back > 2);
        Add(TitleFact.NeverComesBack, back == 0);
    }

    private static string StemOf(Word word) => word.Key[..Math.Min(Stem, word.Key.Length)];

    private void Add(TitleFact fact, bool holds = true)
    {
        if (holds)
            facts.Add(fact);
    }
}
