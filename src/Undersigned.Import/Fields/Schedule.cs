using NodaTime;
using Undersigned.Import.Lists;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Tells which lines set a day and an hour for something, as the lines of a programme or a list of gatherings do.</summary>
internal sealed class Schedule(Reading reading)
{
    private const int TopLines = 5;
    private const int LabelReach = 3;
    private const int LongestField = 14;
    private const int LongestPlace = 8;
    private const int LongestLabel = 6;
    private const int LabelWithin = 200;

    private int? hourLines;

    /// <summary>The lines whose dates are of something that takes place, so that none of them is the date of issue.</summary>
    public HashSet<Line> Lines()
    {
        var lines = new HashSet<Line>();
        foreach (var date in reading.Dates)
        {
            var line = reading.Document.LineAt(date.Position);
            if (IsLabelled(line, reading.Document.PieceAt(date.Position, date.Length)) || Sets(line))
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>Whether a date stands behind "When:", or below a line that is such a label.</summary>
    public bool IsLabelled(Line line, Piece date)
    {
        var before = new Piece(line, 0, date.Start).Words;
        var colon = line.Text.AsSpan(0, Math.Min(date.Start, LabelWithin)).LastIndexOf(':');
        if (colon > 0)
        {
            var label = new Piece(line, 0, colon).Words;
            if (label.Length <= LongestLabel && Vocabulary.WhenLabels.At(label, 0) > 0 && !IsIssueLabel(label))
                return true;
            if (label.Length is > 0 and <= LabelReach && Vocabulary.WhenLabels.At(label, 0) > 0 && HasFieldBeside(line))
                return true;
            // "Rally: Thursday, 10 October 2019 | 3 pm | Main Station"
            if (label.Length is > 0 and <= LabelReach && Vocabulary.Events.IsIn(label) && before.Length == label.Length && reading.HourIn(line) is not null)
                return true;
        }

        // A date with nothing but the hour below it.
        if (reading.IsDateLine(line) && line.Index + 1 < reading.Lines.Count && reading.Lines[line.Index + 1] is var below && reading.HourIn(below) is { } hour
            && hour.Length * 3 >= below.Text.Length * 2)
        {
            return true;
        }

        if (before.Length > LabelReach || line.Index == 0)
            return false;
        var above = reading.Lines[line.Index - 1];
        var words = above.Words;
        return words.Length is > 0 and < LongestLabel && Vocabulary.WhenLabels.At(words, 0) > 0 && !above.IsFurniture && !IsIssueLabel(words) && !reading.DatesIn(above).Any();
    }

    /// <summary>Whether a line is a date with an hour, on it or below it, that is no stamp of the page.</summary>
    public bool Sets(Line line)
    {
        if (!sets.TryGetValue(line, out var known))
            sets[line] = known = Judge(line);
        return known;
    }

    private readonly Dictionary<Line, bool> sets = [];

    private bool Judge(Line line)
    {
        if (!HasHour(line))
            return false;
        if (IsPageStamp(line))
            return false;
        // Nobody writes from 15:00 to 17:00.
        if (reading.HourIn(line) is { Until: not null })
            return true;
        hourLines ??= reading.Lines.Count(HasHour);
        return line.Index >= TopLines || hourLines > 1 || HasPlaceBeside(line) || HasWordsBeside(line) || IsCalledToBelow(reading.DatesIn(line).First(), line);
    }

    // "You are invited to the meeting on the 21st of May": the text calls to the same day in a sentence.
    private bool IsCalledToBelow(FoundDate date, Line line) =>
        date.Likeliest is { } day && (calledTo ??= DaysCalledTo()).TryGetValue(day, out var last) && last >= reading.Document.StartOf(line) + line.Text.Length;

    private Dictionary<LocalDate, int>? calledTo;

    // Of each day that a sentence calls to, where it is said last; looked up, for a page may hold thousands of stamps.
    private Dictionary<LocalDate, int> DaysCalledTo()
    {
        var last = new Dictionary<LocalDate, int>();
        foreach (var date in reading.Dates)
        {
            if (date.Likeliest is not { } day || reading.Document.LineAt(date.Position).IsFurniture)
                continue;
            var sentence = Sentences.Around(reading.Document.PieceAt(date.Position, date.Length));
            if (Vocabulary.Invitation.IsIn(sentence.Words) && reading.NamesEvent(sentence) && !reading.Says(Vocabulary.Past, sentence.Words))
                last[day] = date.Position;
        }

        return last;
    }

    private bool HasHour(Line line)
    {
        if (line.IsFurniture || !reading.IsDateLine(line) || !reading.DatesIn(line).Any() || Vocabulary.PublicationLabels.IsIn(line.Words) || IsStamp(line))
            return false;
        return reading.HourIn(line) is not null || HourBelow(line) is not null;
    }

    // "Date: 3 May 2020 14:30" beside nothing else is the page's.
    private static bool IsStamp(Line line) =>
        line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Vocabulary.IssueLabels.IsAll(new Piece(line, 0, colon).Words);

    /// <summary>
    /// Whether a line is when a page, a comment or a mail was made: "11:21 - 16 May 2023", "3 mai 2021 à 14h30", "On Fri, May 14, 2021 at 10:30 Ada wrote:". A whole date, an hour
    /// with its minutes and not a word more, unless a place stands right below; nobody calls a meeting for 14:32.
    /// </summary>
    public bool IsPageStamp(Line line)
    {
        if (!stamps.TryGetValue(line, out var known))
            stamps[line] = known = JudgeStamp(line);
        return known;
    }

    private readonly Dictionary<Line, bool> stamps = [];

    private bool JudgeStamp(Line line)
    {
        if (reading.DatesIn(line).FirstOrDefault() is not { } date || reading.HourIn(line) is not { Until: null } hour)
            return false;
        if (line.Text.EndsWith(':') && Wrote.IsIn(line.Words))
            return true;
        // "2021-05-14 10:30:05": a machine's second.
        if (line.Text.AsSpan()[(hour.Position - reading.Document.StartOf(line))..reading.EndIn(line, hour)].Count(':') > 1)
            return true;
        if (hour.Start.Minute % FiveMinutes != 0 && (reading.IsDateLine(line) || (date.HasYear && (hour.Position - date.End is >= 0 and <= WidestStamp || date.Position - hour.End is >= 0 and <= WidestStamp))))
            return true;
        if (date is not { HasYear: true, Weekday: null })
            return false;
        var start = reading.Document.StartOf(line);
        foreach (var word in line.Words)
        {
            var at = start + word.Start;
            var isOfEither = (at >= date.Position && at < date.End) || (at >= hour.Position && at < hour.End);
            if (!isOfEither && !word.IsNumber && word.Length > ShortestWord)
                return false;
        }

        if (IsCalledToBelow(date, line))
            return false;
        return line.Index + 1 == reading.Lines.Count || reading.Lines[line.Index + 1] is var below && !(below.BlankBefore == 0 && below.Words.Length <= LongestPlace && (EventPlaces.Labelled(below) is not null || EventPlaces.CityIn(below.Whole) is not null));
    }

    private static readonly TermSet Wrote = new(["wrote", "schrieb", "a écrit", "écrit", "escribió", "escreveu", "ha scritto", "skrev", "schreef", "yazdı", "yazmış", "nivîsî", "نوشت", "كتب", "نووسیی", "написал", "napisał"]);

    private const int FiveMinutes = 5;

    // ", " and a dash at most between the day and the minute.
    private const int WidestStamp = 3;

    // "at", "à", "um": what may stand between a day and its hour.
    private const int ShortestWord = 2;

    /// <summary>"14:30 Central European Time" on a line below a date, or "Time: 18:00"; null where none stands there.</summary>
    public FoundTime? HourBelow(Line line)
    {
        for (var i = line.Index + 1; i <= Math.Min(line.Index + LabelReach, reading.Lines.Count - 1); i++)
        {
            var next = reading.Lines[i];
            if (next.Words.Length > (Vocabulary.WhenLabels.At(next.Words, 0) > 0 ? LongestField * 2 : LongestField) || (next.IsListed && !line.IsListed) || reading.DatesIn(next).Any())
                break;
            if (LeadingHour(next) is { } below)
                return below;
        }

        // "Time: 18:00", or from when to when and nothing else.
        return line.Index > 0 && reading.Lines[line.Index - 1] is var above && !reading.DatesIn(above).Any() && LeadingHour(above) is { } hour
            && (Vocabulary.WhenLabels.At(above.Words, 0) > 0 || (hour.Until is not null && hour.Length * 3 >= above.Text.Length * 2)) ? hour : null;
    }

    private FoundTime? LeadingHour(Line line) =>
        reading.HourIn(line) is { } hour && (new Piece(line, 0, hour.Position - reading.Document.StartOf(line)).Words.Length == 0 || Vocabulary.WhenLabels.At(line.Words, 0) > 0) ? hour : null;

    // "Saturday 5 March, 12:00, Syntagma Square": more than the day and the hour; a page's stamp has no more than its author.
    private bool HasWordsBeside(Line line)
    {
        if (Vocabulary.Bylines.At(line.Words, 0) > 0 || reading.HourIn(line) is not { } hour)
            return false;
        var behind = reading.EndIn(line, hour);
        return line.Words.Any(word => word.Start >= behind && word.Length > 2 && !word.IsNumber && !word.IsAllCapitals);
    }

    private bool HasPlaceBeside(Line line)
    {
        if (EventPlaces.CityIn(line.Whole) is not null)
            return true;
        for (var i = Math.Max(0, line.Index - 1); i <= Math.Min(reading.Lines.Count - 1, line.Index + 2); i++)
        {
            var other = reading.Lines[i];
            if (other != line && other.Words.Length is > 0 and <= LongestPlace && (EventPlaces.Labelled(other) is not null || EventPlaces.CityIn(other.Whole) is not null))
                return true;
        }

        return false;
    }

    // "Time:" or "Place:" on a line next to it.
    private bool HasFieldBeside(Line line)
    {
        for (var i = Math.Max(0, line.Index - 2); i <= Math.Min(reading.Lines.Count - 1, line.Index + 2); i++)
        {
            var other = reading.Lines[i];
            var colon = other.Text.IndexOf(':', StringComparison.Ordinal);
            if (other == line || colon <= 0)
                continue;
            var label = new Piece(other, 0, colon).Words;
            if (label.Length is > 0 and <= LabelReach && (Vocabulary.WhereLabels.IsAll(label) || (Vocabulary.WhenLabels.IsAll(label) && !IsIssueLabel(label))))
                return true;
        }

        return false;
    }

    // "Date:" alone labels a date of issue as well as an event's; beside an hour or a place it is the event's.
    private static bool IsIssueLabel(ReadOnlySpan<Word> label) => Vocabulary.IssueLabels.IsAll(label) || Vocabulary.PublicationLabels.IsIn(label);

    /// <summary>Whether a line without a date sets an hour in a place: "Berlin: Brandenburger Tor, 14:00", or an hour below the name of a city.</summary>
    public bool SetsHourInPlace(Line line)
    {
        if (line.IsFurniture || reading.DatesIn(line).Any() || reading.HourIn(line) is null)
            return false;
        return EventPlaces.CityIn(line.Whole) is not null || CityAbove(line) is not null || LeadsWithPlace(line);
    }

    // "Montbrun : 10 h 30, place de la République": a name with a capital, the hour, and where there.
    private bool LeadsWithPlace(Line line)
    {
        if (reading.HourIn(line) is not { } hour)
            return false;
        var start = reading.Document.StartOf(line);
        var label = new Piece(line, 0, hour.Position - start).Trim(":–—- ");
        var words = label.Words;
        var mark = line.Text.AsSpan(label.End, hour.Position - start - label.End).Trim();
        return words.Length is > 0 and <= LongestTown && mark.Length == 1 && (mark[0] == ':' || Separators.IsDash(mark[0])) && words[0].IsCapital && !words[0].IsAllCapitals && !words[^1].IsNumber
            && Vocabulary.WhenLabels.Count(words) == 0 && Vocabulary.Events.Count(words) == 0 && line.Whole.From(reading.EndIn(line, hour)).Words.Length > (line.IsListed ? 0 : 1);
    }

    private const int LongestTown = 4;

    /// <summary>The line above that names a city and nothing else, or null.</summary>
    public Piece? CityAbove(Line line)
    {
        for (var i = line.Index - 1; i >= Math.Max(0, line.Index - LabelReach); i--)
        {
            var above = reading.Lines[i];
            if (PlaceReader.Of(above.Whole) is { City: not null } or { Country: not null })
                return above.Whole.Trim(":");
            if (above.Words.Length > LongestPlace || reading.DatesIn(above).Any())
                return null;
        }

        return null;
    }
}
