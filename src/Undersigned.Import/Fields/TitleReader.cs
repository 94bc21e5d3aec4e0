using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Fields;

/// <summary>Finds the title of a text among its first lines, or tells that it has none.</summary>
internal sealed class TitleReader(Reading reading, IReadOnlyCollection<Line> listLines)
{
    private const int LinesLookedAt = 14;
    private const int Candidates = 6;
    private const int RepeatedWithin = 8;
    private const int ListOpensText = 2;
    private const double Least = 0.45;
    private const string Before = "!*#:-–—|.…";
    private const string Behind = ":*#|";

    private const int ComfortableLength = 15;
    private const int LongestSentenceTitle = 16;
    private const int LongestPlainSentence = 12;
    private const int LongestTitle = 34;

    /// <summary>The title, or null where the text begins without one.</summary>
    public (Piece Piece, double Sure)? Read()
    {
        // What stands below the list is no title, unless the list opens the text.
        var list = listLines.Count > 0 ? listLines.Min(line => line.Index) : int.MaxValue;
        var lines = reading.Lines.Take(LinesLookedAt).Where(line => !line.IsFurniture && !IsBesideTitle(line) && (line.Index < list || list < ListOpensText)).Take(Candidates).ToList();
        Line? best = null;
        var most = Least;
        var first = 0;
        while (first + 1 < lines.Count && (LeavesTitleToNext(lines, first) || (IsKicker(lines[first]) && IsKicker(lines[first + 1]) && lines.Skip(first + 2).Any(IsLikeTitle))))
            first++;
        for (var i = 0; i < lines.Count; i++)
        {
            var weight = Weigh(lines, i, first);
            if (weight > most)
                (best, most) = (lines[i], weight);
        }

        if (best is null)
            return null;
        return (Subject(best) ?? Trimmed(best), Math.Min(most, 0.95));
    }

    // "[edit]" behind the title is a button of the page.
    private static readonly TermSet Buttons = new(["edit", "edit source", "bearbeiten", "quelltext bearbeiten", "modifier", "editar", "modifica", "redigera", "bewerken", "düzenle", "değiştir", "ویرایش", "عدل", "دەستکاری"]);

    private static Piece Trimmed(Line line)
    {
        if (line.Text.EndsWith(']') && line.Text.LastIndexOf('[') is > 0 and var open && Buttons.IsAll(new Piece(line, open, line.Text.Length - open).Words))
            return new Piece(line, 0, open).Trim(Behind);
        var start = line.Whole.Trim(Before).Start;
        return new Piece(line, start, line.Whole.Trim(Behind).End - start);
    }

    // Dates, the list itself, a path of links, the line of an author, addresses.
    private bool IsBesideTitle(Line line)
    {
        var words = line.Words;
        if (words.Length == 0 || listLines.Contains(line) || reading.IsDateLine(line) || NameJudge.IsAddress(line.Text))
            return true;
        if (reading.DatesIn(line).Any() && (Vocabulary.PublicationLabels.At(words, 0) > 0 || Vocabulary.IssueLabels.At(words, 0) > 0) && words.Length < 14)
            return true;
        if (line.Text.Count(c => c is '>' or '›' or '»' or '«') >= 2 && line.Text.Contains('>', StringComparison.Ordinal) && words.Length < 14)
            return true;
        return Vocabulary.Bylines.At(words, 0) is > 0 and var by && by < words.Length && words.Length <= 8 && line.Text.TrimEnd()[^1] is not '!' and not '?';
    }

    /// <summary>A second line that is a title on its own leaves the first to be the kind of text, its issuer, or a site's name.</summary>
    private bool LeavesTitleToNext(List<Line> lines, int i) =>
        IsSiteName(lines[i], lines[i + 1]) || IsLetterhead(lines, i) || IsLikeTitle(lines[i + 1]) && (IsKicker(lines[i]) || IsGlued(lines[i], lines[i + 1]) || (lines[i].Words.Length == 1 && lines[i + 1].Words.Length > 2));

    private const int LongestSiteName = 4;
    private const int LongestTitleBelowMenu = 26;

    // Between the name of a site and its text stands the menu.
    private bool IsSiteName(Line line, Line next) =>
        line.Words.Length <= LongestSiteName && line.HeadingLevel == 0 && !IsKicker(line) && next.Words.Length > line.Words.Length && next.Words.Length <= LongestTitleBelowMenu && !IsField(next) && Enumerable.Range(line.Index + 1, next.Index - line.Index - 1).Any(i => reading.Lines[i].IsFurniture);

    private double Weigh(List<Line> lines, int i, int first)
    {
        var line = lines[i];
        var words = line.Words;
        var text = line.Text.TrimEnd();
        if (words.Length > LongestTitle || IsField(line) || Heading.Of(line, reading.Judge) is { Kind: HeadingKind.Signed or HeadingKind.Members, Tail.IsEmpty: false })
            return 0;
        var weight = 0.5 - (0.08 * Math.Abs(i - first)) + (i == first ? 0.25 : i < first ? -0.25 : 0);
        weight += line.HeadingLevel switch { 1 => 0.5, 2 => 0.3, > 2 => 0.15, _ => line.Strong ? 0.15 : 0 };
        weight += IsRepeated(line) ? 0.3 : 0;
        weight += SpeaksOfItself(words) ? 0.15 : 0;
        weight += words.Length > 2 && text.All(c => !char.IsLower(c)) && NameJudge.IsCased(text) ? 0.2 : 0;
        weight += i > 0 && FollowsDate(line) ? 0.2 : 0;
        weight += i > 0 && IsAboveStamp(line) ? 0.2 : 0;
        weight -= i > 0 && reading.HourIn(line) is not null ? 0.3 : 0;
        weight -= Ending(lines, i, text, words.Length);
        weight -= Math.Max(0, words.Length - ComfortableLength) * 0.03;
        var clauses = reading.Judge.Clauses(words);
        weight -= clauses * 3 > words.Length ? 0.25 : clauses * 5 > words.Length && words.Length > 8 ? 0.12 : 0;
        weight -= line.IsListed ? 0.3 : 0;
        weight -= i > first && !FollowsDate(line) && lines.Take(i).Any(above => above.Words.Length > LongestSentenceTitle && above.Text.TrimEnd()[^1] == '.') ? 0.15 : 0;
        weight -= i > 0 && line.BlankBefore == 0 && lines[i - 1].Words.Length > ComfortableLength ? 0.3 : 0;
        weight -= Vocabulary.Greetings.At(words, 0) > 0 && text[^1] is ',' or '،' ? 0.5 : 0;
        weight -= i > 0 && PlaceReader.Of(line.Whole) is not null ? 0.5 : 0;
        weight -= ContinuesSentence(words) ? 0.3 : 0;
        return weight;
    }

    // What the line ends in: a sentence's stop and a colon speak against a title.
    private double Ending(List<Line> lines, int i, string text, int words)
    {
        var next = i + 1 < lines.Count ? lines[i + 1] : null;
        return text[^1] switch
        {
            ':' or '：' => words > 10 || (words <= 2 && !Vocabulary.Kickers.IsIn(lines[i].Words)) ? 0.6 : 0.2,
            '؛' or ';' or ',' or '،' => 0.5,
            '.' or '…' => words > LongestSentenceTitle ? 0.55 : words > LongestPlainSentence && lines[i].HeadingLevel == 0 && !lines[i].Strong ? 0.35 : next is { BlankBefore: 0 } && NameJudge.IsCased(text) ? 0.4 : 0.22,
            _ => 0,
        };
    }

    private static bool SpeaksOfItself(ReadOnlySpan<Word> words) =>
        words.Length is > 2 and < 26 && (Vocabulary.Kickers.IsIn(words) || Vocabulary.Joint.IsIn(words) || Vocabulary.StrongLetter.IsIn(words) || Vocabulary.Founding.IsIn(words));

    // A page's title stands above its text once more.
    private bool IsRepeated(Line line) =>
        reading.Lines.Take(RepeatedWithin).Any(other => other != line && other.Text == line.Text);

    // Below the date of a page, where something else stood above it.
    private bool FollowsDate(Line line) => line.Index > 0 && line.Index < RepeatedWithin && reading.IsDateLine(reading.Lines[line.Index - 1]);

    // The day and hour of publication stand right below a page's title.
    private bool IsAboveStamp(Line line) =>
        line.Index + 1 < reading.Lines.Count && line.Index < RepeatedWithin && reading.Lines[line.Index + 1] is { IsListed: false } next && reading.IsDateLine(next) && reading.HourIn(next) is not null && !IsField(next);

    // An Arabic sentence that begins with "and" goes on from another.
    private bool ContinuesSentence(ReadOnlySpan<Word> words) =>
        reading.Language == "ar" && words[0].Key.Length > 3 && words[0].Key[0] == 'و' && words[0].Bare != words[0].Key && words.Length > 6;

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

    // "Press release", "Communiqué de la Coordination …": the kind of text and who issues it, not what it is about.
    private bool IsKicker(Line line)
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

    private const int LongestNumbering = 7;

    // "Press release no. 14/2015"
    private static readonly TermSet Numbering = new(["no", "nr", "number", "n", "num", "numéro", "número", "numero", "sayı", "hejmar", "ژمارە", "شماره", "رقم", "nº", "n°", "ref", "№"]);

    // "THE COUNCIL", "Press release no. 14": who issues it and what kind of text it is stand above the title.
    private bool IsLetterhead(List<Line> lines, int i) =>
        i + 2 < lines.Count && IsKicker(lines[i + 1]) && IsLikeTitle(lines[i + 2]) && lines[i].Words.Length <= LongestSentenceTitle / 2
        && reading.Judge.Of(lines[i].Whole, listed: true) is { Kind: NameKind.Organisation };

    /// <summary>"Subject: …": what follows the label.</summary>
    private static Piece? Subject(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var label = new Piece(line, 0, colon);
        var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim(Before);
        return Vocabulary.SubjectLabels.IsAll(label.Words) && tail.Words.Length > 1 ? tail : null;
    }

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
