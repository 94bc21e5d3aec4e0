using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Finds the lines among which a title is looked for, and the one from which on: above it stand the name of a site, an issuer or the kind of text.</summary>
internal sealed class TitleLines(Reading reading, IReadOnlyCollection<Line> listLines)
{
    private const int LinesLookedAt = 24;
    private const int Candidates = 10;
    private const int ListOpensText = 2;
    private const int LongestTitle = 34;
    private const int LongestNumbering = 7;
    private const int LongestLetterhead = 8;

    /// <summary>The candidates in the order of the text, and which of them is the first to be more than a head.</summary>
    public (List<Piece> Lines, int First) Find()
    {
        // What stands below the list is no title, unless the list opens the text.
        var list = listLines.Count > 0 ? listLines.Min(line => line.Index) : int.MaxValue;
        var lines = reading.Lines.Take(LinesLookedAt).Where(line => !line.IsFurniture && !IsBesideTitle(line) && (line.Index < list || list < ListOpensText)).Take(Candidates).ToList();
        var first = 0;
        while (first + 1 < lines.Count && (LeavesTitleToNext(lines, first) || (IsKicker(lines[first]) && IsKicker(lines[first + 1]) && lines.Skip(first + 2).Any(IsLikeTitle))))
            first++;
        return ([.. lines.Select(BeforeStamp)], first);
    }

    /// <summary>Whether a line is too long for a title, or a field, or heads a list.</summary>
    public bool CannotBeTitle(Piece line) =>
        line.Words.Length > LongestTitle || IsField(line.Line) || Heading.Of(line.Line, reading.Judge) is { Kind: HeadingKind.Signed, Tail.IsEmpty: false };

    // "Nine unions agree 2019-09-28 13:47:09 NEWS DESK - Nine unions …": a page whose line ends were lost.
    private Piece BeforeStamp(Line line)
    {
        if (line.Words.Length <= LongestTitle || reading.DatesIn(line).FirstOrDefault() is not { } date || reading.HourIn(line) is not { } hour)
            return line.Whole;
        var between = hour.Position - date.End;
        return between is > 0 and <= WidestStamp && date.Position > reading.Document.StartOf(line) ? new Piece(line, 0, date.Position - reading.Document.StartOf(line)).Trim() : line.Whole;
    }

    private const int WidestStamp = 3;

    // Dates, the list itself, a path of links, the line of an author, addresses.
    private bool IsBesideTitle(Line line)
    {
        var words = line.Words;
        if (words.Length == 0 || listLines.Contains(line) || reading.IsDateLine(line) || NameJudge.IsAddress(BeforeStamp(line).Span))
            return true;
        if (reading.DatesIn(line).Any() && (Vocabulary.PublicationLabels.At(words, 0) > 0 || Vocabulary.IssueLabels.At(words, 0) > 0) && words.Length < 14)
            return true;
        if (line.Text.Count(c => c is '>' or '›' or '»' or '«') >= 2 && line.Text.Contains('>', StringComparison.Ordinal) && words.Length < 14)
            return true;
        return Vocabulary.Bylines.At(words, 0) is > 0 and var by && by < words.Length && words.Length <= 8 && Indefinite.At(words, by) == 0 && line.Text.TrimEnd()[^1] is not '!' and not '?';
    }

    // "Por un diálogo entre hermanos" names nobody.
    private static readonly TermSet Indefinite = new(["un", "una", "uma", "um", "uno", "ein", "eine", "a", "an", "une", "unos", "unas"]);

    /// <summary>A second line that is a title on its own leaves the first to be the kind of text, its issuer, or a site's name.</summary>
    private bool LeavesTitleToNext(List<Line> lines, int i) =>
        IsSiteName(lines[i], lines[i + 1]) || IsLetterhead(lines, i) || IsLikeTitle(lines[i + 1]) && (IsKicker(lines[i]) || IsGlued(lines[i], lines[i + 1]) || (lines[i].Words.Length == 1 && lines[i + 1].Words.Length > 2));

    private const int LongestSiteName = 4;
    private const int LongestTitleBelowMenu = 26;

    // Between the name of a site and its text stands the menu.
    private bool IsSiteName(Line line, Line next) =>
        line.Words.Length <= LongestSiteName && line.HeadingLevel == 0 && !IsKicker(line) && next.Words.Length > line.Words.Length && next.Words.Length <= LongestTitleBelowMenu && !IsField(next) && Enumerable.Range(line.Index + 1, next.Index - line.Index - 1).Any(i => reading.Lines[i].IsFurniture);

    private bool IsLikeTitle(Line line)
    {
        var words = line.Words;
        return words.Length is > 1 and < 26 && line.Text.TrimEnd()[^1] is not ('.' or ':' or ',' or '،') && reading.Judge.Clauses(words) * 4 <= words.Length
            && !IsField(line) && !IsKicker(line) && !line.IsListed && Vocabulary.Greetings.At(words, 0) == 0 && PlaceReader.Of(line.Whole) is null;
    }

    // The title of the page, glued to another text or to the name of the site, and the title itself below it.
    private static bool IsGlued(Line line, Line next)
    {
        var (whole, part) = (Fold.Key(line.Text), Fold.Key(next.Text));
        return next.Words.Length >= 2 && part.Length < whole.Length && (whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal));
    }

    /// <summary>"Press release", "Communiqué de la Coordination …": the kind of text and who issues it, not what it is about.</summary>
    public bool IsKicker(Line line)
    {
        var words = line.Words;
        var length = Math.Max(Vocabulary.Kickers.At(words, 0), Vocabulary.Joint.At(words, 0));
        if (length == 0)
            return words.Length <= 4 && Vocabulary.Kickers.Count(words) == words.Length;
        if (length == words.Length || words.Length <= LongestNumbering && words[length..].ToArray().All(word => word.IsNumber || Numbering.At([word], 0) > 0))
            return true;
        var rest = new Piece(line, words[length].Start, line.Text.Length - words[length].Start);
        var restWords = rest.Words;
        var function = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        if (function is null || function.At(restWords, 0) == 0 || restWords.Length < 2)
            return false;
        return words.Length <= 9 && reading.Judge.Of(rest.Slice(restWords[1].Start - rest.Start, rest.Length), listed: true).Kind == NameKind.Organisation;
    }

    // "Press release no. 14/2015"
    private static readonly TermSet Numbering = new(["no", "nr", "number", "n", "num", "numéro", "número", "numero", "sayı", "hejmar", "ژمارە", "شماره", "رقم", "nº", "n°", "ref", "№"]);

    // "THE COUNCIL", "Press release no. 14": who issues it and what kind of text it is stand above the title.
    private bool IsLetterhead(List<Line> lines, int i) =>
        i + 2 < lines.Count && IsKicker(lines[i + 1]) && IsLikeTitle(lines[i + 2]) && lines[i].Words.Length <= LongestLetterhead
        && reading.Judge.Of(lines[i].Whole, listed: true) is { Kind: NameKind.Organisation };

    // "When:", "Issued by:", "From:", "To:".
    private static bool IsField(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return false;
        var label = new Piece(line, 0, colon).Words;
        return label.Length is > 0 and <= 4 && (Vocabulary.WhenLabels.IsAll(label) || Vocabulary.WhereLabels.IsAll(label) || Vocabulary.IssuerLabels.IsAll(label) || Addressee.IsAll(label));
    }

    private static readonly TermSet Addressee = new(["to", "an", "à", "a", "para", "al", "till", "kime", "ji bo", "بۆ", "به", "إلى", "الى", "προς", "cc", "copy to"]);
}
