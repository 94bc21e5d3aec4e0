using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Finds the lines among which a title is looked for, and the one from which on: above it stand the name of a site, an issuer or the kind of text.</summary>
internal sealed class TitleLines(Reading reading, IReadOnlyCollection<Line> listLines, IReadOnlySet<string> signers)
{
    private const int LinesLookedAt = 24;
    private const int Candidates = 10;
    private const int ListOpensText = 2;
    private const int LongestTitle = 34;

    /// <summary>What stands above titles.</summary>
    public TitleHeads Heads { get; } = new(reading, signers);

    /// <summary>The candidates in the order of the text, and which of them is the first to be more than a head.</summary>
    public (List<Piece> Lines, int First) Find()
    {
        // What stands below the list is no title, unless the list opens the text.
        var list = listLines.Count > 0 ? listLines.Min(line => line.Index) : int.MaxValue;
        First = BehindAnnouncement();
        var lines = reading.Lines.Skip(First).Take(LinesLookedAt).Where(line => !line.IsFurniture && !IsBeside(line) && (line.Index < list || list < ListOpensText)).Take(Candidates).ToList();
        return ([.. lines.Select(BeforeStamp)], Heads.Count(lines));
    }

    /// <summary>The line with which the text itself begins, mostly the first.</summary>
    public int First { get; private set; }

    private const int LeadLookedAt = 6;
    private const int LongestAnnouncement = 12;

    private static readonly TermSet TheText = new(["text", "full text", "wortlaut", "volltext", "texte", "texto", "testo", "tekst", "metni", "deqê", "deq", "دەق*", "متن", "نص"]);

    // "The union boycotted the vote in a statement. / The text of the statement: / Statement of the union on …": above stands only who tells of it.
    private int BehindAnnouncement()
    {
        for (var i = 0; i + 1 < Math.Min(LeadLookedAt, reading.Lines.Count); i++)
        {
            var line = reading.Lines[i];
            if (line.IsFurniture || IsBeside(line))
                continue;
            var next = reading.Lines[i + 1];
            if (i > 0 && line.Words.Length <= LongestAnnouncement && ListRegion.EndsInColon(line) && TheText.IsIn(line.Words) && (TitleHeads.SaysKind(next.Words) || IsTitleOfProse(next)))
                return i + 1;
            // "The Harbour Daily spreads the statement of three unions:" and below it the title.
            if (i == 0 && line.Words.Length <= LongestAnnouncement && ListRegion.EndsInColon(line) && Vocabulary.Statement.IsIn(line.Words) && !Vocabulary.SubjectLabels.IsIn(line.Words) && IsTitleOfProse(next))
                return i + 1;
            if (line.Text.TrimEnd()[^1] != '.')
                return 0;
        }

        return 0;
    }

    private const int LongestBelowAnnouncement = 14;

    private bool IsTitleOfProse(Line line) =>
        line.Index + 1 < reading.Lines.Count && !IsBeside(line) && line.Words.Length <= LongestBelowAnnouncement && Heads.IsLikeTitle(line) && reading.Lines[line.Index + 1].Words.Length > LongestBelowAnnouncement;

    /// <summary>Whether a line is too long for a title, or a field, or heads a list.</summary>
    public bool CannotBeTitle(Piece line) =>
        line.Words.Length > LongestTitle || TitleHeads.IsField(line.Line) || Heading.Of(line.Line, reading.Judge) is { Kind: HeadingKind.Signed, Tail.IsEmpty: false };

    /// <summary>The line on which a title goes on because it breaks off within a phrase, or null.</summary>
    public Piece? Rest(Piece title)
    {
        var line = title.Line;
        if (line.Index + 1 >= reading.Lines.Count || title.End < line.Text.TrimEnd().Length || title.Words is not [.., var last])
            return null;
        var next = reading.Lines[line.Index + 1];
        if (next.BlankBefore > 0 || next.IsFurniture || IsBeside(next) || title.Words.Length + next.Words.Length > LongestTitle || next.Text.TrimEnd()[^1] == '.' || Heads.IsKicker(next))
            return null;
        var breaksOff = char.IsLetterOrDigit(title.Span[^1]) && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At([last], 0) > 0;
        var isLast = next.Index + 1 >= reading.Lines.Count || reading.Lines[next.Index + 1].BlankBefore > 0;
        return breaksOff || (isLast && char.IsLower(next.Text[0])) ? next.Whole : null;
    }

    // "Nine unions agree 2019-09-28 13:47:09 NEWS DESK - Nine unions …": a page whose line ends were lost.
    private Piece BeforeStamp(Line line)
    {
        if (line.Words.Length <= LongestTitle || reading.DatesIn(line).FirstOrDefault() is not { } date || reading.HourIn(line) is not { } hour)
            return line.Whole;
        var between = hour.Position - date.End;
        return between is > 0 and <= WidestStamp && date.Position > reading.Document.StartOf(line) ? new Piece(line, 0, date.Position - reading.Document.StartOf(line)).Trim() : line.Whole;
    }

    private const int WidestStamp = 3;
    private const int LongestDateline = 14;
    private const int LongestByline = 8;
    private const int LongestInvocation = 9;
    private const int LongestButton = 4;

    /// <summary>Whether a line is neither title nor text: a date, the list itself, a path of links, who wrote it, an address, a button, whose page it is.</summary>
    public bool IsBeside(Line line)
    {
        var words = line.Words;
        if (words.Length == 0 || listLines.Contains(line) || reading.IsDateLine(line) || NameJudge.IsAddress(BeforeStamp(line).Span) || IsPath(line))
            return true;
        if (words.Length <= LongestInvocation && (Vocabulary.Invocations.At(words, 0) > 0 || Vocabulary.Sites.At(words, 0) > 0))
            return true;
        // "Taken from River News no. 15", "4 May 2021 By Ada Bell"
        if (words.Length <= LongestInvocation && Deadlines.NamesSource(words))
            return true;
        if (reading.DatesIn(line).FirstOrDefault() is { HasYear: true } day && day.Position == reading.Document.StartOf(line) && IsBylineBehind(line, day))
            return true;
        if (words.Length <= LongestButton && (Vocabulary.Buttons.At(words, 0) > 0 || Vocabulary.InvitationToSign.IsIn(words)))
            return true;
        if (words.Length < LongestDateline && reading.DatesIn(line).Any() && (Vocabulary.PublicationLabels.At(words, 0) > 0 || Vocabulary.IssueLabels.At(words, 0) > 0))
            return true;
        // "Issue 412 - Friday, 3 May 2019": the head of a paper.
        if (words.Length is > 2 and < LongestDateline && words[1].IsNumber && TitleHeads.Numbering.At(words, 0) == 1 && reading.DatesIn(line).Any())
            return true;
        return Vocabulary.Bylines.At(words, 0) is > 0 and var by && by < words.Length && words.Length <= LongestByline && Indefinite.At(words, by) == 0 && line.Text.TrimEnd()[^1] is not ('!' or '?');
    }

    private const int LongestDatedByline = 20;

    /// <summary>Whether the day of a line is followed by who wrote it.</summary>
    public static bool IsBylineBehind(Line line, FoundDate day)
    {
        var behind = new Piece(line, day.Length, line.Text.Length - day.Length).Words;
        return line.Words.Length <= LongestDatedByline && Vocabulary.Bylines.At(behind, 0) is > 0 and var by && by < behind.Length && behind[by].IsCapital;
    }

    // "Por un diálogo entre hermanos" names nobody.
    private static readonly TermSet Indefinite = new(["un", "una", "uma", "um", "uno", "ein", "eine", "a", "an", "une", "unos", "unas"]);

    private const int LongestPath = 30;
    private const int LongestStep = 3;

    // "Home > Statements > …", "Home / News / …": its first steps are a word or two.
    private static bool IsPath(Line line)
    {
        if (line.Words.Length > LongestPath)
            return false;
        foreach (var mark in (ReadOnlySpan<char>)['>', '›', '»', '/', '|', '\\'])
        {
            if (line.Text.Split(mark) is [var first, var second, _, ..] && IsStep(first) && IsStep(second))
                return true;
        }

        return false;
    }

    private static bool IsStep(string step) => (step.StartsWith(' ') || step.EndsWith(' ')) && Word.Of(step).Length is > 0 and <= LongestStep;
}
