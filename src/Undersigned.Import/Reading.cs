using System.Collections.Frozen;
using NodaTime;
using Undersigned.Import.Lists;
using Undersigned.Import.Lists.Weighed;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;
using Undersigned.Names.Dates;

namespace Undersigned.Import;

/// <summary>A document with what every part of the reader needs to know of it.</summary>
internal sealed class Reading
{
    private ILookup<Line, FoundDate> datesByLine;
    private readonly Lazy<ToldCounts> told;
    private readonly Lazy<bool> speaksJointly;
    private readonly Lazy<string> script;
    private readonly Lazy<InlineList> inline;
    private readonly Lazy<WeighedLines> weighed;

    public Reading(Document document, LocalDate? today)
    {
        Document = document;
        dateLines = new bool?[document.Lines.Count];
        document.Language = LanguageGuess.OfDocument(document);
        SecondLanguage = LanguageGuess.SecondOf(document);
        Judge = SecondLanguage is { } second ? new NameJudge(document.Language, second) : new NameJudge(document.Language);
        Furniture.Mark(document, Judge);
        var text = new DateText(document.Flat);
        Dates = DateReader.FindAll(text, document.Language, today);
        datesByLine = Dates.ToLookup(date => document.LineAt(date.Position));
        Times = TimeReader.FindAll(text, Dates);
        told = new Lazy<ToldCounts>(() => new ToldCounts(this));
        speaksJointly = new Lazy<bool>(() => IsAnywhere(Vocabulary.Joint));
        inline = new Lazy<InlineList>(() => new InlineList(this));
        weighed = new Lazy<WeighedLines>(() => WeighedLines.Of(this));
        script = new Lazy<string>(() => Scripts.Of(document.Flat));
    }

    public Document Document { get; }

    public string Language => Document.Language;

    /// <summary>The other language of a text that is written in two of one script, else null.</summary>
    public string? SecondLanguage { get; }

    /// <summary>The script of most of its letters (ISO 15924).</summary>
    public string Script => script.Value;

    public NameJudge Judge { get; }

    /// <summary>Reads lists in one line; it remembers what it split.</summary>
    public InlineList Inline => inline.Value;

    /// <summary>What its lines show, and how likely each is one of a list.</summary>
    public WeighedLines WeighedLines => weighed.Value;

    /// <summary>How many bodies or persons the text says speak.</summary>
    public ToldCounts Told => told.Value;

    /// <summary>Whether it says anywhere that several speak together.</summary>
    public bool SpeaksJointly => speaksJointly.Value;

    // Mostly within a line; a term may also go on from one line to the next.
    private bool IsAnywhere(TermSet terms) =>
        Lines.Any(line => terms.IsIn(line.Words)) || (Lines.Any(line => line.Words.Any(word => terms.BeginsWith(word.Form))) && terms.IsIn([.. Lines.SelectMany(line => line.Words)]));

    public IReadOnlyList<FoundDate> Dates { get; private set; }

    /// <summary>The days told from the day of writing ("this Wednesday"), once that is known.</summary>
    public IReadOnlyList<FoundDate> RelativeDays { get; private set; } = [];

    /// <summary>Reads the dates without a year by the day on which the text was written.</summary>
    public void DateFrom(LocalDate written)
    {
        Dates = DateReader.About(Dates, written);
        datesByLine = Dates.ToLookup(date => Document.LineAt(date.Position));
        RelativeDays = Undersigned.Names.Dates.RelativeDays.FindAll(Document.Flat, Dates, written);
    }

    public IReadOnlyList<Line> Lines => Document.Lines;

    public IEnumerable<FoundDate> DatesIn(Line line) => datesByLine[line];

    /// <summary>The hours of the text in its order.</summary>
    public IReadOnlyList<FoundTime> Times { get; }

    /// <summary>The first hour of a line, or null.</summary>
    public FoundTime? HourIn(Line line)
    {
        var start = Document.StartOf(line);
        var first = FirstTimeFrom(start);
        return first < Times.Count && Times[first].Position < start + line.Text.Length ? Times[first] : null;
    }

    /// <summary>Where an hour ends in the line it begins in; wrapped, it may go on in the next.</summary>
    public int EndIn(Line line, FoundTime hour) => Math.Min(hour.End - Document.StartOf(line), line.Text.Length);

    /// <summary>The first of <see cref="Times"/> at or behind a position of the flat text.</summary>
    public int FirstTimeFrom(int position) => FirstFrom(Times, static time => time.Position, position);

    /// <summary>The first of <see cref="Dates"/> at or behind a position of the flat text.</summary>
    public int FirstDateFrom(int position) => FirstFrom(Dates, static date => date.Position, position);

    private static int FirstFrom<T>(IReadOnlyList<T> found, Func<T, int> positionOf, int position)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (positionOf(found[middle]) >= position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>Whether a term of the text's own languages stands among words; small words of one language are other words in the next.</summary>
    public bool Says(FrozenDictionary<string, TermSet> terms, ReadOnlySpan<Word> words) =>
        (terms.TryGetValue(Language, out var own) && own.IsIn(words)) || (SecondLanguage is { } second && terms.TryGetValue(second, out var other) && other.IsIn(words));

    /// <summary>Whether a piece says something that can take place; "march" in "3 March 2021" does not.</summary>
    public bool NamesEvent(Piece piece)
    {
        var words = piece.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (Vocabulary.Events.At(words, i) > 0 && !IsInDate(Document.StartOf(piece.Line) + words[i].Start))
                return true;
        }

        return false;
    }

    private bool IsInDate(int position)
    {
        var behind = FirstDateFrom(position + 1);
        return behind > 0 && Dates[behind - 1].End > position;
    }

    private const int MostWordsBesideDate = 2;
    private const int LongestZone = 4;
    private const int LongestMonth = 4;
    private const int LongestPlace = 5;

    // The months of the lunar year, and what stands between a day in two calendars.
    private static readonly TermSet OtherCalendar = new(["الموافق", "الموافقة", "المصادف", "برابر", "برابر با", "مصادف", "مصادف با", "بەرامبەر", "بەرامبەر بە", "corresponding to",
        "محرم", "صفر", "ربيع الأول", "ربيع الثاني", "ربيع الآخر", "جمادى الأولى", "جمادى الاول", "جمادى الثانية", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذي القعدة", "ذو الحجة", "ذي الحجة", "هجرية", "هجري", "ميلادية", "ميلادي"]);

    private readonly bool?[] dateLines;

    /// <summary>Whether a line is a date with little else: a place, an hour, a label.</summary>
    public bool IsDateLine(Line line) => dateLines[line.Index] ??= JudgeDateLine(line);

    private bool JudgeDateLine(Line line)
    {
        if (!datesByLine.Contains(line))
            return (line.Words.Length is > 1 and <= LongestMonth && DateReader.IsMonthOfYear(line.Text)) || IsMonthBehindPlace(line);
        // "Further signatories (as of 10 May 2023):"
        if (line.Text.EndsWith(':') && (Vocabulary.Signed.IsIn(line.Words) || Vocabulary.More.IsIn(line.Words)))
            return false;
        // "We meet on 3 October." tells what happens that day.
        if (line.Text.EndsWith('!') || (line.Text.EndsWith('.') && Vocabulary.We.GetValueOrDefault(Language)?.At(line.Words, 0) > 0))
            return false;
        var dates = DatesIn(line).ToList();
        var first = dates[0];
        var start = Document.StartOf(line);
        var (beside, behind, passed) = (0, 0, 0);
        for (var i = 0; i < line.Words.Length; i++)
        {
            var at = start + line.Words[i].Start;
            while (passed < dates.Count && dates[passed].End <= at)
                passed++;
            if ((passed < dates.Count && at >= dates[passed].Position) || IsSmall(line, i))
                continue;
            // "28 Shaban 1440, corresponding to 3 May 2019": the same day in another calendar.
            if (OtherCalendar.At(line.Words, i) is > 0 and var other)
            {
                i += other - 1;
                continue;
            }

            if (Vocabulary.Events.At(line.Words, i) > 0 || (line.IsListed && Vocabulary.Organisations.At(line.Words, i) > 0) || IsNamedByDay(line, i, first, start))
                return false;
            if (++beside > LongestPlace)
                return false;
            behind += at > first.Position ? 1 : 0;
        }

        // "Villa Real del Monte, 7 de julio": whatever stands with a capital before the comma is where it was signed.
        return beside <= MostWordsBesideDate || (behind == 0 && IsPlaceBefore(line, first.Position - start));
    }

    // "8 March Association", "Collective of 8 March": a day without its year opens the name of a body, whose kind closes the line, or closes it behind its kind.
    private static bool IsNamedByDay(Line line, int i, FoundDate date, int start) =>
        (i == 0 ? !date.HasYear && line.Whole.From(date.End - start).Words.Length == 0 : date.Position == start && i == line.Words.Length - 1) && Vocabulary.Organisations.At(line.Words, i) > 0 && !line.Words.ToArray().Any(word => word is { IsNumber: true, Length: 4 });

    // "Aldersby, November 2012"
    private static bool IsMonthBehindPlace(Line line)
    {
        if (line.Words.Length is < 3 or > LongestMonth + MostWordsBesideDate || line.Text.LastIndexOf(',') is not (> 0 and var comma) || !DateReader.IsMonthOfYear(line.Text[(comma + 1)..]))
            return false;
        var before = new Piece(line, 0, comma).Words;
        for (var i = 0; i < before.Length; i++)
        {
            if (IsPlace(line, i, i))
                return true;
        }

        return false;
    }

    private bool IsSmall(Line line, int i)
    {
        var words = line.Words;
        return words[i].IsNumber || words[i].Length == 1 || Vocabulary.FunctionWords.GetValueOrDefault(Language)?.At(words, i) > 0
            || Vocabulary.IssueLabels.At(words, i) > 0 || Vocabulary.PublicationLabels.At(words, i) > 0 || Vocabulary.WhenLabels.At(words, i) > 0
            || Vocabulary.FurnitureLines.At(words, i) > 0 || (words[i].IsAllCapitals && words[i].Length <= LongestZone)
            || IsPlace(line, i, i) || (i > 0 && IsPlace(line, i - 1, i)) || (i + 1 < words.Length && IsPlace(line, i, i + 1));
    }

    private bool IsPlaceBefore(Line line, int date)
    {
        if (date <= 0)
            return false;
        var before = line.Text.AsSpan(0, date).TrimEnd();
        foreach (var word in new Piece(line, 0, date).Words)
        {
            if (!word.IsCapital && !word.IsNumber && word.Length > 1 && Vocabulary.FunctionWords.GetValueOrDefault(Language)?.At([word], 0) is not > 0)
                return false;
        }

        return before.EndsWith(",") || before.EndsWith("،") || before.EndsWith(":") || before.EndsWith(" le") || before.EndsWith(" den") || before.EndsWith(" el");
    }

    private static bool IsPlace(Line line, int first, int last)
    {
        if (!line.Words[first].Form.OpensPlace)
            return false;
        var name = line.Text[line.Words[first].Start..line.Words[last].End];
        return Places.City(name) is not null || Places.Country(name) is not null;
    }
}
