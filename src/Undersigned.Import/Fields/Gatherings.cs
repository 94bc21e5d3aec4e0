using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;
using Undersigned.Names.Dates;

namespace Undersigned.Import.Fields;

/// <summary>A line that sets an hour in a place for a day that is written elsewhere.</summary>
/// <param name="Day">The date that heads its lines, or null where a sentence before them names the day.</param>
internal sealed record Gathering(Line Line, FoundTime Hour, FoundDate? Day);

/// <summary>Finds the lists of gatherings in a text: a day, and below it the towns, places and hours, a line for each.</summary>
internal sealed class Gatherings
{
    private const int LongestDayLine = 9;
    private const int LongestEntry = 16;

    // Lines between two entries that have no hour: an address, a telephone.
    private const int MostBetween = 1;

    private readonly Reading reading;
    private readonly Schedule schedule;
    private readonly IReadOnlyCollection<Line> listLines;

    public Gatherings(Reading reading, Schedule schedule, IReadOnlyCollection<Line> listLines)
    {
        this.reading = reading;
        this.schedule = schedule;
        this.listLines = listLines;
        Find();
    }

    /// <summary>The gatherings in the order of the text.</summary>
    public List<Gathering> All { get; } = [];

    /// <summary>The lines that head a list with its day: none of them is the date of issue.</summary>
    public HashSet<Line> DayLines { get; } = [];

    private void Find()
    {
        if (reading.Dates.Count == 0 || reading.Times.Count == 0)
            return;
        var (head, day, between) = ((Line?)null, (FoundDate?)null, 0);
        var below = new List<Gathering>();
        var run = new HourRun(reading);
        foreach (var line in reading.Lines)
        {
            // Nobody signs at an hour: an item with one that was taken for a list of names sets what its hosts call to.
            if (line.IsFurniture || (listLines.Contains(line) && reading.HourIn(line) is null))
                continue;
            if (reading.DatesIn(line).FirstOrDefault() is { } date)
            {
                Close(head, below);
                All.AddRange(run.Close(All));
                (head, day, between) = IsDayLine(line) ? (line, date, 0) : (null, null, 0);
                continue;
            }

            if (reading.HourIn(line) is not { } hour)
            {
                // "Place: the library" opens the next part of a programme.
                if (head is not null && below.Count > 0 && EventPlaces.Labelled(line) is not null)
                {
                    Close(head, below);
                    between = 0;
                }
                else if (++between > MostBetween)
                {
                    Close(head, below);
                    All.AddRange(run.Close(All));
                    head = null;
                }

                continue;
            }

            var inPlace = schedule.SetsHourInPlace(line);
            if (head is not null && (line.IsListed || line.Words.Length <= LongestEntry) && (inPlace || BeginsWithName(line, hour) || LeadsWithHour(line, hour)))
                below.Add(new Gathering(line, hour, day));
            else if (inPlace || IsEntry(line, hour) || HasFieldOf(All, line, hour))
                All.Add(new Gathering(line, hour, null));
            if (head is null && LeadsWithHour(line, hour))
                run.Add(new Gathering(line, hour, null));
            between = 0;
        }

        Close(head, below);
        All.AddRange(run.Close(All));
        All.Sort((a, b) => a.Line.Index - b.Line.Index);
    }

    private void Close(Line? head, List<Gathering> below)
    {
        if (head is not null && below.Count > 0)
        {
            // Of a programme in one place only its beginning is what the public is called to.
            if (IsProgramme(below))
                below.RemoveRange(1, below.Count - 1);
            All.AddRange(below);
            DayLines.Add(head);
        }

        below.Clear();
    }

    // Its hours follow one another and no line leads with a town. Sentences that each tell a place of their own are no programme: "Meet at 2 pm at the fountain".
    private bool IsProgramme(List<Gathering> lines) =>
        lines.Count > 1 && (lines.Exists(entry => LeadsWithHour(entry.Line, entry.Hour)) || lines.Select(entry => HourRun.PlaceBehind(reading, entry)?.Text).Distinct().Count(place => place is not null) < lines.Count)
        && lines.Zip(lines.Skip(1)).All(pair => pair.First.Hour.Start < pair.Second.Hour.Start) && !lines.Exists(LeadsWithTown);

    private bool LeadsWithTown(Gathering entry)
    {
        var from = LeadsWithHour(entry.Line, entry.Hour) ? reading.EndIn(entry.Line, entry.Hour) : 0;
        var words = entry.Line.Whole.From(from).Words;
        return words.Length > 0 && EventPlaces.CityIn(new Piece(entry.Line, words[0].Start, words[Math.Min(TownWords, words.Length) - 1].End - words[0].Start)) is not null;
    }

    private const int TownWords = 2;

    // "10:00 Registration", "14 Uhr: Berlin, Oranienplatz"
    private bool LeadsWithHour(Line line, FoundTime hour) =>
        new Piece(line, 0, hour.Position - reading.Document.StartOf(line)).Words.Length == 0 && hour.End < reading.Document.StartOf(line) + line.Text.TrimEnd().Length;

    // "Friday 14 May", "Am Samstag, 15. Mai:", without an hour of its own.
    private bool IsDayLine(Line line)
    {
        if (line.Words.Length > LongestDayLine || reading.HourIn(line) is not null || Vocabulary.PublicationLabels.IsIn(line.Words))
            return false;
        // "São Paulo, 20 de maio de 2021" is where and when a text was signed.
        if (reading.DatesIn(line).First() is { HasYear: true, Weekday: null } date && date.Position - reading.Document.StartOf(line) is > 0 and var before && EventPlaces.CityIn(new Piece(line, 0, before)) is not null && !line.Text.EndsWith(':'))
            return false;
        return line.Text.EndsWith(':') || line.HeadingLevel > 0 || reading.IsDateLine(line);
    }

    // "Dundee City Square 2pm"
    private bool BeginsWithName(Line line, FoundTime hour)
    {
        var words = line.Words;
        var before = hour.Position - reading.Document.StartOf(line);
        return before > 0 && new Piece(line, 0, before).Words.Length > 0 && !words[0].IsNumber && (words[0].IsCapital || !char.IsLower(line.Text[words[0].Start]))
            && Vocabulary.WhenLabels.At(words, 0) == 0;
    }

    // "- JAÉN: Manifestación a las 19:00 horas, en la plaza": an item led by its town.
    private bool IsEntry(Line line, FoundTime hour)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (!line.IsListed || colon <= 0 || colon > hour.Position - reading.Document.StartOf(line))
            return false;
        var label = new Piece(line, 0, colon).Words;
        return label.Length is > 0 and <= LongestTown && label[0].IsCapital && !label[^1].IsNumber && Vocabulary.WhenLabels.Count(label) == 0 && Vocabulary.WhereLabels.Count(label) == 0
            && Vocabulary.Events.IsIn(line.Words);
    }

    private const int LongestTown = 4;
    private const int LeastOfOneForm = 2;

    // "Meeting time: 15.00" below a town that is not known, after others have the same field.
    private bool HasFieldOf(List<Gathering> others, Line line, FoundTime hour)
    {
        var label = LabelOf(line, hour);
        return label.Length > 0 && others.Count(other => LabelOf(other.Line, other.Hour) == label) >= LeastOfOneForm;
    }

    private string LabelOf(Line line, FoundTime hour)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 || colon >= hour.End - reading.Document.StartOf(line) || !line.Text.AsSpan(0, colon).ContainsAnyInRange('A', '\uFFFF') ? "" : Fold.Key(line.Text[..colon]);
    }
}
