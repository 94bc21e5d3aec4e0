using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Gathers what one of the first lines of a text shows: where it stands, how it is set, how long it is, what it says.</summary>
internal sealed class TitleFacts(Reading reading, TitleLines lines)
{
    private const int FewWords = 3;
    private const int LeastComfortable = 7;
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
        ComingBack(piece);
        Surroundings(piece.Line);
        return facts;
    }

    private void Position(Piece piece, int behindFirst)
    {
        var line = piece.Line;
        Add(behindFirst switch { < 0 => TitleFact.StandsBeforeFirst, 0 => TitleFact.StandsFirst, 1 => TitleFact.StandsSecond, 2 => TitleFact.StandsThird, _ => TitleFact.StandsFurther });
        var prose = reading.Lines.Take(line.Index).Skip(lines.First).LastOrDefault(IsProse);
        // Lines of the page between the two tell that the prose was that of a box or a picture.
        Add(TitleFact.StandsBelowProse, prose is not null && !reading.Lines.Skip(prose.Index).Take(line.Index - prose.Index).Any(between => between.IsFurniture));
        var blankBefore = line.Index == 0 || line.BlankBefore > 0;
        var blankBehind = line.Index + 1 >= reading.Lines.Count || reading.Lines[line.Index + 1].BlankBefore > 0;
        Add(TitleFact.IsFollowedByBlank, blankBehind);
        Add(TitleFact.StandsAlone, blankBefore && blankBehind);
    }

    private void Surroundings(Line line)
    {
        var above = reading.Lines.Take(line.Index).LastOrDefault(other => !other.IsFurniture && !lines.IsBeside(other));
        Add(TitleFact.FollowsKindOfText, above is not null && lines.Heads.IsKicker(above));
        Add(TitleFact.StandsAboveDay, line.Index + 1 < reading.Lines.Count && reading.Lines[line.Index + 1] is var next && lines.IsBeside(next) && reading.DatesIn(next).Any());
    }

    // "The minister of libraries", "Department of culture", and a greeting below the lines.
    private bool IsInAddress(Line line)
    {
        var all = reading.Lines;
        var (from, to) = (line.Index, line.Index + 1);
        while (from > 0 && all[from].BlankBefore == 0)
            from--;
        while (to < all.Count && all[to].BlankBefore == 0)
            to++;
        return to - from > 1 && to < all.Count && all.Skip(to).FirstOrDefault(below => !lines.IsBeside(below)) is { } below && lines.Heads.Greets(below.Words) && below.Words.Length < LineOfProse && all.Skip(from).Take(to - from).All(each => each.Words.Length < LineOfProse);
    }

    // A greeting that closes with its mark begins the text.
    private bool IsProse(Line line) =>
        !line.IsFurniture && (line.Words.Length > LineOfProse || (line.Words.Length > ShortSentence && line.Text.TrimEnd()[^1] == '.') || (line.Text.TrimEnd()[^1] is ',' or '،' or '!' && line.Words.Length <= ShortSentence && lines.Heads.Greets(line.Words)));

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
        Add(TitleFact.IsBrief, words < FewWords);
        Add(TitleFact.IsComfortable, words is >= LeastComfortable and <= ComfortableTitle);
        Add(TitleFact.IsVeryLong, words >= VeryLongTitle);
        Add(TitleFact.IsLongerThanLineAbove, words > above);
    }

    private void Ending(Piece piece)
    {
        var text = piece.Span.TrimEnd();
        // Two stops are an ornament.
        var unquoted = text.TrimEnd("\"”“»’");
        var stop = unquoted.EndsWith(".") && !unquoted.EndsWith("..");
        // "Statement of the union on:" is what the text is called.
        Add(TitleFact.EndsInColon, text[^1] == ':' && Vocabulary.Kickers.At(piece.Words, 0) == 0);
        Add(TitleFact.EndsInComma, text[^1] is ',' or ';' or '،' or '؛');
        Add(TitleFact.EndsInStop, stop);
        Add(TitleFact.IsLongSentence, piece.Words.Length > LongestPlainSentence && (stop || HoldsSentences(piece)));
    }

    // "We write to you as neighbours. Please keep the trees!"
    private static bool HoldsSentences(Piece piece) =>
        piece.Length == piece.Line.Text.Length && Sentences.Of(piece.Line).SkipLast(1).Any(sentence => piece.Line.Text[sentence.End] == '.');

    private void Wording(Piece piece)
    {
        var words = piece.Words;
        var text = piece.Span.TrimStart();
        Add(TitleFact.BeginsSmall, text.TrimStart("\"“”„«»‘’' ") is [var initial, ..] && char.IsLower(initial));
        Add(TitleFact.GreetsSomeone, lines.Heads.Greets(words));
        Add(TitleFact.NamesBody, lines.Heads.IsBody(piece));
        Add(TitleFact.HasHour, reading.HourIn(piece.Line) is { } hour && hour.Position < reading.Document.StartOf(piece.Line) + piece.End);
        var isKicker = lines.Heads.IsKicker(piece.Line);
        Add(TitleFact.SaysKindOfText, isKicker);
        Add(TitleFact.BeginsWithKindOfText, !isKicker && TitleHeads.SaysKind(words));
        Add(TitleFact.NamesSigner, lines.Heads.NamesSigner(piece));
        Add(TitleFact.IsAddress, Vocabulary.Addressing.At(words, 0) > 0 || IsInAddress(piece.Line));
        Add(TitleFact.IsInOtherScript, IsInOtherScript(piece));
    }

    private void ComingBack(Piece piece)
    {
        var stems = piece.Words.ToArray().Where(word => word.Length >= LongWord).Select(StemOf).ToHashSet();
        var back = reading.Lines.Skip(piece.Line.Index + 1).Where(line => !line.IsFurniture).Take(LinesRead).SelectMany(line => line.Words).Select(StemOf).Where(stems.Contains).Distinct().Count();
        Add(TitleFact.MostComesBack, stems.Count > 2 && back * 3 >= stems.Count * 2);
        Add(TitleFact.NeverComesBack, back == 0);
    }

    private bool IsInOtherScript(Piece piece) => Scripts.Of(piece.Text) is var script && script != "Zyyy" && script != reading.Script;

    private static string StemOf(Word word) => word.Key[..Math.Min(Stem, word.Key.Length)];

    private void Add(TitleFact fact, bool holds = true)
    {
        if (holds)
            facts.Add(fact);
    }
}
