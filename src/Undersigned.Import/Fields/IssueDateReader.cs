using NodaTime;
using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Finds the day on which a statement was issued, and the one on which a page published it.</summary>
internal sealed class IssueDateReader(Reading reading, Schedule schedule, IReadOnlyCollection<Line> listLines, IReadOnlyCollection<Line> eventLines)
{
    private const int TopLines = 7;
    private const int NearList = 3;
    private const int NearEnd = 5;

    /// <summary>The two days, each null where the text does not say it.</summary>
    public (Found? Issued, Found? Published) Read()
    {
        Found? issued = null, published = null;
        foreach (var date in reading.Dates)
        {
            var line = reading.Document.LineAt(date.Position);
            // An older one only stands in the archive of a paper: its issue, below everything.
            if (date.Likeliest is not { } day || date.Restates || date.Doubt == DateDoubt.Year || (day.Year < EarliestIssued && !(line.Index == LastLine && reading.IsDateLine(line))))
                continue;
            var piece = reading.Document.PieceAt(date.Position, date.Length);
            if (IsInFileName(line, piece))
                continue;
            var (sure, isPublication) = Weigh(date, line, piece);
            if (sure <= 0)
                continue;
            if (date.Doubt != DateDoubt.None)
                sure *= 0.7;
            // Told by the year of another date, it is less likely the day of writing than that one.
            if (!date.HasYear)
                sure *= 0.95;
            var found = new Found(day, piece, sure);
            if (isPublication)
                published = published is null || sure > published.Sure ? found : published;
            // Of two equally good dates the one below is the statement's own, the one above the page's; on one line the first is meant.
            else if (issued is null || sure > issued.Sure || (sure == issued.Sure && issued.Piece?.Line != line))
                issued = found;
        }

        var told = FromMeta();
        return (told is not null && (issued is null || told.Sure > issued.Sure) ? told : issued, published);
    }

    /// <summary>A day with its place and how sure it is.</summary>
    public sealed record Found(LocalDate Day, Piece? Piece, double Sure);

    private Found? FromMeta() =>
        reading.Document.Meta.Date is { } written && DateReader.FindAll(written, reading.Language) is [{ Date: { } day }, ..] ? new Found(day, null, 0.8) : null;

    private (double Sure, bool IsPublication) Weigh(FoundDate date, Line line, Piece piece)
    {
        var before = new Piece(line, 0, piece.Start).Words;
        var label = before.Length > 0 && before.Length <= 6 ? before : LabelAbove(line, before);
        if (Vocabulary.PublicationLabels.IsIn(label))
            return (0.8, true);
        var isLabelled = label.Length > 0 && Vocabulary.IssueLabels.Find(label, out var length) is >= 0 and var at && at + length >= label.Length - 1 && !HasOtherLabel(label);
        if (eventLines.Contains(line) || Deadlines.IsLabelled(line, piece) || Deadlines.IsSource(line, piece))
            return default;
        // "On Fri, May 14, 2021 at 10:30 Ada wrote:"
        if (line.Text.EndsWith(':') && schedule.IsPageStamp(line))
            return (StampSure, true);
        if (isLabelled && (line.IsFurniture || reading.IsDateLine(line)))
            return (0.95, false);
        // "date 2021-05-13 These are …": a field of the page, and the text at once behind it.
        if (isLabelled && line.Index == 0 && before.Length <= LabelAtHead && date.HasYear)
            return (0.8, false);
        if (IsCrumb(line, date))
            return (0.5, false);
        if (line.IsFurniture)
            return default;
        if (line.Index > CommentsFrom)
            return (StampSure, false);
        // "… agree 2019-09-28 13:47:09 NEWS DESK - …": a page whose line ends were lost, and its stamp.
        if (IsStampInParagraph(date, line))
            return (StampSure, true);
        if (reading.IsDateLine(line))
            return (line.Index >= TopLines && schedule.IsPageStamp(line) ? StampSure : Position(line), false);
        if (line.Index < TopLines && before.Length <= LongestDateline && (OpensParagraph(line, piece) || HeadsProse(date, line, piece)))
            return (0.75, false);
        if (ClosesParagraph(line, piece) || (line.Index < TopLines && date.HasYear && ClosesParenthesis(line, piece)))
            return (0.7, false);
        // "4 May 2021 By Ada Bell", "Delivered by the ambassador at the council, Vienna, 4 May 2021", and at the end "Union of Gardeners, Leeds 4 May 2021"
        if (line.Index < TopLines && date.HasYear && ((piece.Start == 0 && TitleLines.IsBylineBehind(line, date)) || (Delivered.At(line.Words, 0) > 0 && EndsLine(line, piece))))
            return (0.75, false);
        if (line.Index >= LastLine - NearEnd && line.Index >= TopLines && date.HasYear && line.Words.Length <= LongestMenu && EndsLine(line, piece) && before.Length > 0 && EventPlaces.CityIn(new Piece(line, before[^1].Start, before[^1].Length)) is not null)
            return (0.7, false);
        // "Women's ward of the castle, 4 October 2024" right below the names.
        if (line.Index > 0 && listLines.Contains(reading.Lines[line.Index - 1]) && before.Length <= LongestDateline && date.HasYear && line.Text.AsSpan(piece.End).Trim(". ").IsEmpty)
            return (0.85, false);
        if ((before.Length <= LongestDateline && EndsInToday(before)) || TellsIssue(piece))
            return (0.5, false);
        // "dated 11-1-2019", "به تاریخ": said in passing.
        return isLabelled && !reading.NamesEvent(line.Whole) ? (0.6, false) : before.Length > 0 && IsDated(before) ? (0.55, false) : default;
    }

    private static readonly TermSet Delivered = new(["delivered by", "as delivered", "delivered at", "read out by", "presented by", "vorgetragen von", "verlesen von", "prononcé par", "prononcée par", "leído por", "leída por", "pronunciado por", "lido por", "letto da", "pronunciato da"]);

    private static bool EndsLine(Line line, Piece date) => line.Text.AsSpan(date.End).Trim(". ").IsEmpty;

    private bool IsStampInParagraph(FoundDate date, Line line) =>
        line.Index < TopLines && line.Words.Length > LongestMenu * 2 && date.HasYear && reading.FirstTimeFrom(date.End) is var next && next < reading.Times.Count && reading.Times[next].Position - date.End < WidestStamp;

    // No text that was written for the web is older; a day before it is history.
    private const int EarliestIssued = 1990;

    // "shot-of-2021-05-14.png"
    private static bool IsInFileName(Line line, Piece date)
    {
        var text = line.Text.AsSpan();
        if (date.Start == 0 || text[date.Start - 1] is not ('-' or '_' or '/'))
            return false;
        var run = text[date.End..];
        var length = run.IndexOfAny(' ', '\t');
        run = length < 0 ? run : run[..length];
        return run.LastIndexOf('.') is >= 0 and var dot && run.Length - dot - 1 is >= 2 and <= LongestEnding && char.IsAsciiLetterLower(run[dot + 1]);
    }

    private const int LongestEnding = 4;

    // "28 comments": the days below it are those of its readers.
    private int CommentsFrom => commentsFrom ??= reading.Lines.FirstOrDefault(IsHeadOfComments)?.Index ?? int.MaxValue;

    private int? commentsFrom;

    private bool IsHeadOfComments(Line line) =>
        line.Index > FirstListLine && line.Words.Length == 2 && (line.Words[0].IsNumber || line.Words[1].IsNumber) && Comments.IsIn(line.Words);

    private int FirstListLine => firstListLine ??= listLines.Count == 0 ? TopLines : listLines.Min(line => line.Index);

    private int? firstListLine;

    private static readonly TermSet Comments = new(["comment", "comments", "responses", "replies", "kommentar", "kommentare", "commentaire", "commentaires", "comentario", "comentarios", "comentário", "comentários", "commento", "commenti", "kommentarer", "reacties", "yorum", "şîrove", "σχόλια", "комментариев", "комментария", "komentarzy", "نظر", "دیدگاه", "کامنت", "تعليق", "تعليقات", "لێدوان"]);

    // "Open letter (River News, 22 April 2022)"
    private bool ClosesParenthesis(Line line, Piece date)
    {
        if (!line.Text.AsSpan(date.End).TrimStart().StartsWith(")"))
            return false;
        var open = line.Text.AsSpan(0, date.Start).LastIndexOf('(');
        return open >= 0 && new Piece(line, open, date.Start - open).Words.Length <= LongestDateline && !reading.NamesEvent(line.Whole);
    }

    /// <summary>Whether a date opens its paragraph with the town, or closes it as a sentence of its own, as the day of writing does.</summary>
    public static bool StandsApart(FoundDate found, Line line, Piece date) =>
        HeadsProse(found, line, date) || (new Piece(line, 0, date.Start).Words.Length <= LongestDateline && OpensParagraph(line, date)) || ClosesParagraph(line, date);

    // Further down a day with the minute is that of a comment.
    private const double StampSure = 0.4;
    private const int LabelAtHead = 2;
    private const int WidestStamp = 3;

    // What stands above the first sentence of a page.
    private const int LongestHead = 60;
    private const int LongestMenu = 15;

    // "News > Oct 7, 2019 at 19:18 GMT": where the page stands, and when it was made.
    private bool IsCrumb(Line line, FoundDate date) =>
        line.IsFurniture && date.HasYear && line.Index < LongestHead && !reading.Lines.Take(line.Index).Any(above => above.Words.Length > LongestMenu) && line.Text.AsSpan(0, date.Position - reading.Document.StartOf(line)).IndexOfAny('>', '»', '›') > 0 && reading.IsDateLine(line);

    private const int LongestDateline = 4;

    // "LONDON, 14 August 2020 – The campaign …"
    private static bool OpensParagraph(Line line, Piece date)
    {
        var behind = line.Text.AsSpan(date.End).TrimStart(" )");
        var before = line.Text.AsSpan(0, date.Start).TrimStart("( ");
        return behind.Length > 0 && (Separators.IsDash(behind[0]) || behind[0] is ':' or '/' or '|' or '.') && (before.IsEmpty || char.IsUpper(before[0]));
    }

    // "20.03.2021 On Monday the town …", "PRESS RELEASE 20.03.2021 The town …": in numbers before the first word of a paragraph, or behind the kind of text.
    private static bool HeadsProse(FoundDate date, Line line, Piece piece)
    {
        var before = new Piece(line, 0, piece.Start).Words;
        return date.HasYear && line.Words.Length > LongestMenu && !date.Written.Any(char.IsLetter) && (before.Length == 0 || Vocabulary.Kickers.IsAll(before))
            && line.Text.AsSpan(piece.End) is [' ', var next, ..] && char.IsUpper(next);
    }

    private int LastLine => lastLine ??= reading.Lines.LastOrDefault(line => !line.IsFurniture)?.Index ?? 0;

    private int? lastLine;

    private double Position(Line line)
    {
        var lines = reading.Lines;
        var last = LastLine;
        if (line.Index > TopLines && Enumerable.Range(line.Index - NearList, (2 * NearList) + 1).Any(i => i >= 0 && i < lines.Count && listLines.Contains(lines[i])))
            return 0.9;
        if (line.Index >= last - NearEnd && line.Index > TopLines)
            return 0.88;
        if (line.Index >= last - NearEnd && line.Index > lines.Count / 2)
            return 0.86;
        return line.Index < TopLines ? 0.8 : 0.6;
    }

    private ReadOnlySpan<Word> LabelAbove(Line line, ReadOnlySpan<Word> before)
    {
        if (before.Length > 0 || line.Index == 0)
            return default;
        var above = reading.Lines[line.Index - 1];
        return above.Words.Length <= 5 && line.BlankBefore == 0 ? above.Words : default;
    }

    private static bool HasOtherLabel(ReadOnlySpan<Word> label) => Vocabulary.WhereLabels.IsIn(label) || Vocabulary.Events.IsIn(label);

    // "… must be withdrawn. 22 June 2021": a sentence of its own that is nothing but the date.
    private static bool ClosesParagraph(Line line, Piece date)
    {
        var before = line.Text.AsSpan(0, date.Start).TrimEnd();
        return before.Length > 0 && before[^1] is '.' or '!' or '?' or '؟' or '…' or '»' && new Piece(line, date.End, line.Text.Length - date.End).Words.Length == 0 && date.Words.Length > 1;
    }

    private static readonly TermSet Today = new(["today", "heute", "aujourd'hui", "hoy", "hoje", "oggi", "idag", "i dag", "vandaag", "σήμερα", "bugün", "îro", "ئەمڕۆ", "امروز", "اليوم", "dziś", "dzisiaj", "сегодня"]);

    /// <summary>"Today, 3 December 2016, …": whether the words before a date end so.</summary>
    public static bool EndsInToday(ReadOnlySpan<Word> before) => before.Length > 0 && Today.At(before, before.Length - 1) > 0;

    private static readonly TermSet Issuing = new(
        ["issued", "published", "released", "appeared", "veröffentlicht", "erschien", "erschienen", "herausgegeben", "publié", "publiée", "paru", "parue", "parus", "parues", "diffusé", "publicado", "publicada", "difundido", "emitido", "divulgado", "divulgada", "pubblicato", "diffuso", "publicerat", "gepubliceerd", "yayımlanan", "yayınlanan", "yayımladı", "weşand", "belav kir", "بڵاوکرایەوە", "بڵاو کرایەوە", "منتشر شد", "منتشر شده", "منتشر کردند", "صادر شد", "صدر", "نشر", "أصدرته", "δημοσιεύθηκε"]);

    // "In this statement, which was published on Wednesday 11 May 2022, …"
    private static bool TellsIssue(Piece date)
    {
        var sentence = Sentences.Around(date);
        var words = sentence.Words;
        var before = new Piece(date.Line, sentence.Start, date.Start - sentence.Start).Words;
        before = before[Math.Max(0, before.Length - LongestLead)..];
        return (Vocabulary.Kickers.Find(words, out _) is >= 0 and < LongestDateline && Issuing.IsIn(words) && words.Length < LongestTelling)
            || (Vocabulary.Kickers.IsIn(before) && Issuing.IsIn(before));
    }

    private const int LongestTelling = 40;
    private const int LongestLead = 8;

    private static readonly TermSet Dated = new(["dated", "en date du", "con fecha", "datado de", "in data", "daterat", "tarihli", "مورخ", "مورخه", "بتاريخ", "المؤرخ", "issued on", "statement of", "بەرواری"]);

    private static bool IsDated(ReadOnlySpan<Word> before) => Dated.Find(before, out var length, Math.Max(0, before.Length - 3)) is >= 0 and var at && at + length == before.Length;
}
