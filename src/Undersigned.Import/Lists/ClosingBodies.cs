using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Tells of lines that close a text whether they name those who speak in it, where no heading says so.</summary>
internal sealed class ClosingBodies(Reading reading)
{
    private const double Known = 0.7;

    /// <summary>Whether two lines one below the other name two bodies.</summary>
    public bool AreTwo(Line one, Line other) => AreAlike(one, other) || AreTwoBodies(one, other) || AreJoined(one, other);

    // "Harbour Guild and / River League"
    private bool AreJoined(Line one, Line other) =>
        one.Words.Length > 1 && Vocabulary.And.GetValueOrDefault(reading.Language)?.At(one.Words, one.Words.Length - 1) == 1 && IsBody(one) && IsBody(other);

    // "Retired bakers / Retired drivers": two that are called alike are two bodies, and neither an organ of the other.
    private bool AreAlike(Line one, Line other) =>
        IsKnown(one) && IsKnown(other) && (Vocabulary.Organisations.At(one.Words, 0) == 1 || (NameJudge.IsCased(one.Text) && IsBody(one) && IsBody(other))) && one.Words[0].Key == other.Words[0].Key && one.Words.Length > 1 && other.Words.Length > 1 && Fold.Key(one.Text) != Fold.Key(other.Text);

    // "Guild of the Bakers of Varan / Council of the Teachers of Selmar": in scripts without capitals two that say in some words of what kind they are; an organ stands with its body, which bears its words.
    private bool AreTwoBodies(Line one, Line other) =>
        Array.TrueForAll([one, other], line => !NameJudge.IsCased(line.Text) && line.Words.Length >= LeastOfBody && IsBody(line) && Vocabulary.Organisations.At(line.Words, 0) > 0 && Vocabulary.Organs.At(line.Words, 0) == 0 && line.Text.TrimEnd()[^1] != '.')
        && one.BlankBefore >= other.BlankBefore;

    private const int LeastOfBody = 3;

    /// <summary>"Ada Weber, speaker of the Quay Watch": who and as what.</summary>
    public static bool BearsOffice(Line line) =>
        !line.IsListed && Separators.Cut(line.Whole, Separators.Kind.Comma) is [{ Words.Length: > 1 and <= LongestPerson } name, var office] && Vocabulary.Organisations.Count(name.Words) == 0 && Vocabulary.Roles.At(office.Words, 0) > 0;

    /// <summary>
    /// "The two parties call …", and below it "River League / Lanterns"; "we, the parties signed below", and bullets; persons with offices:
    /// what the text says of those who close it, or stands beside each, makes names of lines that nobody knows for such.
    /// </summary>
    public bool AreTold(List<Line> block) =>
        block.Count > 1 && block.TrueForAll(IsBare) && (block.TrueForAll(BearsOffice)
            || (reading.Told.Says(block.Count) && block.Exists(IsBody))
            || (block.TrueForAll(line => line.IsListed) && SpeakOfSigning(block[0].Index)));

    /// <summary>Whether the lines above one say that somebody signs.</summary>
    public bool SpeakOfSigning(int above)
    {
        signing ??= reading.Lines.Where(line => !line.IsFurniture && Vocabulary.Signed.IsIn(line.Words)).Select(line => line.Index).FirstOrDefault(reading.Lines.Count);
        return signing < above;
    }

    private int? signing;

    // No sentence, and no part of one.
    private bool IsBare(Line line) =>
        line.Words.Length <= LongestBare && reading.Judge.Clauses(line.Words) == 0 && line.Text.TrimEnd()[^1] is not ('.' or '!' or '?' or '؟' or ',' or '،') && JudgementOf(line).Kind is NameKind.Organisation or NameKind.Person or NameKind.Unknown;

    /// <summary>Three bodies and more right above the day of writing, half of them surely such.</summary>
    public bool AreAboveDay(List<Line> block) =>
        block.Count >= LeastAboveDay && block.Count(IsBody) * 2 >= block.Count && block[^1].Index + 1 < reading.Lines.Count && reading.IsDateLine(reading.Lines[block[^1].Index + 1]);

    private const int LeastAboveDay = 3;
    private const int LongestBare = 12;
    private const int LongestPerson = 4;
    private const int ShortestNamed = 5;
    private const int WordsAround = 4;

    /// <summary>Whether the text above speaks of whoever a line names.</summary>
    public bool IsNamedAbove(Line line, int first)
    {
        var key = Fold.Key(line.Whole.Trim(".,،").Text);
        return key.Length >= ShortestNamed && reading.Lines.Take(first).Any(above => above.Words.Length > line.Words.Length + WordsAround && Fold.Key(above.Text).Contains(key, StringComparison.Ordinal));
    }

    /// <summary>A block of names without a line at its ends that nobody knows for a name and a wider gap sets off from those that are: a slogan above them, the page's own below.</summary>
    public List<Line> WithoutEdges(List<Line> block)
    {
        var (from, to) = (0, block.Count);
        while (to - from > 2 && IsSetOff(block[from], block[from + 1].BlankBefore, block[(from + 1)..to]))
            from++;
        while (to - from > 2 && IsSetOff(block[to - 1], block[to - 1].BlankBefore, block[from..(to - 1)]))
            to--;
        return block[from..to];
    }

    private bool IsSetOff(Line edge, int gap, List<Line> rest) =>
        !edge.IsListed && rest.Skip(1).All(line => line.BlankBefore < gap) && !IsKnown(edge) && reading.Judge.Of(ListFinder.FirstPart(edge.Whole), listed: true).Kind == NameKind.Unknown && rest.TrueForAll(IsKnown);

    /// <summary>Whether a line is surely the name of a body.</summary>
    public bool IsBody(Line line) => JudgementOf(line) is { Kind: NameKind.Organisation, Likeness: >= Known };

    private bool IsKnown(Line line) => JudgementOf(line) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known };

    private Judgement JudgementOf(Line line) => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true);
}
