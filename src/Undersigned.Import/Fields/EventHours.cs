using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>Finds the hour that belongs to a date: in its sentence, behind it, or in the next paragraph.</summary>
internal sealed class EventHours(Reading reading, IReadOnlyCollection<Line> listLines)
{
    // An hour told in the sentence behind the date's own.
    private const int HourReach = 300;

    private readonly Dictionary<int, int> nextDays = NextDays(reading.Dates);

    // Of each date's place the place of the next date that is another day.
    private static Dictionary<int, int> NextDays(IReadOnlyList<FoundDate> dates)
    {
        var next = new Dictionary<int, int>();
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            var behind = i + 1 < dates.Count ? dates[i + 1] : null;
            next[dates[i].Position] = behind is null ? int.MaxValue : behind.Restates || SameDay(behind, dates[i]) ? next[behind.Position] : behind.Position;
        }

        return next;
    }

    // A day told from the day of writing is none of the dates.
    public int NextDay(FoundDate date) =>
        nextDays.TryGetValue(date.Position, out var next) ? next : reading.FirstDateFrom(date.End) is var first && first < reading.Dates.Count ? reading.Dates[first].Position : int.MaxValue;

    public static bool SameDay(FoundDate a, FoundDate b) => a.Likeliest is { } day && day == b.Likeliest;

    public FoundTime? In(FoundDate date, Line line, Piece sentence)
    {
        var start = reading.Document.StartOf(line);
        FoundTime? best = null;
        var nextDay = NextDay(date);
        for (var i = reading.FirstTimeFrom(start + sentence.Start); i < reading.Times.Count && reading.Times[i].Position < start + sentence.End; i++)
        {
            var time = reading.Times[i];
            // An hour belongs to the last date before it, or to the first one of its sentence.
            if (time.Position > date.End && nextDay < time.Position)
                break;
            if (best is null || Distance(time, date) < Distance(best, date))
                best = time;
        }

        return best;
    }

    private static int Distance(FoundTime time, FoundDate date) => time.Position > date.Position ? time.Position - date.End : (date.Position - time.End) * 2;

    public FoundTime? Behind(FoundDate date, Line line)
    {
        var first = reading.FirstTimeFrom(date.End);
        if (first == reading.Times.Count)
            return null;
        var time = reading.Times[first];
        return time.Position < NextDay(date) && time.Position - date.End <= HourReach && time.Position < reading.Document.StartOf(line) + line.Text.Length ? time : null;
    }

    // "… have called a demonstration on Saturday 5 June." and below it "The march will start from the bridge at 1.30 pm …": the last day of a paragraph, and no other in the next.
    public FoundTime? InNextParagraph(FoundDate date, Line line)
    {
        if (line.Index + 1 >= reading.Lines.Count || NextDay(date) < reading.Document.StartOf(line) + line.Text.Length)
            return null;
        var next = reading.Lines[line.Index + 1];
        return !next.IsFurniture && !next.IsListed && !listLines.Contains(next) && reading.HourIn(next) is { } time && !reading.DatesIn(next).Any() && !LinesOfRelativeDays.Contains(next) && SaysEvent(time) ? time : null;
    }

    // Known once the day of writing is.
    private HashSet<Line> LinesOfRelativeDays => linesOfRelativeDays ??= [.. reading.RelativeDays.Select(day => reading.Document.LineAt(day.Position))];

    private HashSet<Line>? linesOfRelativeDays;

    // "On Saturday 7 July we wear red. The rally begins at 5 pm.": the sentence of the hour says what takes place.
    public bool SaysEvent(FoundTime time) =>
        Sentences.Around(reading.Document.PieceAt(time.Position, time.Length)) is var sentence && reading.NamesEvent(sentence) && !reading.Says(Vocabulary.Past, sentence.Words);
}
