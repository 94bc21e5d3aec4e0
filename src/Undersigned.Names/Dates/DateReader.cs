using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>Finds dates as people write them: Gregorian and Solar Hijri, in digits and words of every kind.</summary>
public static class DateReader
{
    // A text without any year is taken to be from the years in which statements stand on the web.
    private const int EarliestUnwrittenYear = 1995;

    private const int CenturyPivot = 70;
    private const int LongestBridge = 24;

    /// <summary>Every date of a text in its order.</summary>
    /// <param name="text">The text; positions in the answer are indexes into it.</param>
    /// <param name="language">BCP 47 language of the text, or null where it is not known; it settles day and month for all but English.</param>
    /// <param name="latest">The day on which the text is read: no year after the next one is guessed for a date without a year.</param>
    public static IReadOnlyList<FoundDate> FindAll(string text, string? language = null, LocalDate? latest = null) => FindAll(new DateText(text), language, latest);

    /// <inheritdoc cref="FindAll(string, string?, LocalDate?)"/>
    public static IReadOnlyList<FoundDate> FindAll(DateText text, string? language = null, LocalDate? latest = null)
    {
        var tokens = text.Tokens;
        var grammar = new DateGrammar(tokens, language is null ? null : language.Split('-')[0]);
        var written = new List<WrittenDate>();
        for (var i = 0; i < tokens.Count;)
        {
            // A weekday found before the date was already passed; the date itself begins behind it.
            if (tokens[i].Kind != TokenKind.Mark && grammar.At(i) is { } date)
            {
                written.Add(date);
                i = Math.Max(i, date.Last) + 1;
            }
            else
            {
                i++;
            }
        }

        return written.Count == 0 ? [] : Settle(text.Text, tokens, written, language, latest);
    }

    /// <summary>Whether a text is the name of a month and a year and nothing else ("May 2018"), which is no day.</summary>
    public static bool IsMonthOfYear(string text)
    {
        var tokens = DateTokens.Of(text);
        return tokens.Count is >= 2 and <= 4
            && MonthNames.At(tokens, 0, tokens[^1].Value is >= 1250 and < 1500, out var taken) is not null
            && tokens[^1].IsNumber(1250, 2199)
            && tokens.Skip(taken).Take(tokens.Count - taken - 1).All(token => token.Text is "," or "de" or "of" or "ی" or "سال" or "ماه" or "del" or "di");
    }

    private static List<FoundDate> Settle(string text, List<DateToken> tokens, List<WrittenDate> written, string? language, LocalDate? latest)
    {
        var certain = new List<LocalDate?>();
        foreach (var date in written)
            certain.Add(date.Year != 0 && !date.OrderOpen ? Iso(date, date.Year) : null);
        var dayFirst = Habit(written, language);
        var known = certain.OfType<LocalDate>().ToHashSet();
        if (dayFirst is { } first)
            known.UnionWith(written.Where(d => d is { OrderOpen: true, Weekday: null }).Select(d => Iso(first ? d : Exchanged(d), d.Year)).OfType<LocalDate>());
        var lastYear = (latest?.Year ?? EarliestUnwrittenYear + 40) + 1;
        var marks = YearMarks.Of(tokens, written, EarliestUnwrittenYear, lastYear - 1);
        // Texts stand on the web since then: a date before it belongs to their story and tells nothing of other dates.
        LocalDate? anchor = known.Where(day => day.Year >= EarliestUnwrittenYear).Select(day => (LocalDate?)day).Max() ?? marks.Month;
        var found = new List<FoundDate>();
        for (var i = 0; i < written.Count; i++)
        {
            var date = written[i];
            var restates = i > 0 && IsBridge(text, tokens[written[i - 1].Last].End, tokens[date.First].Position)
                && (written[i - 1].Calendar != date.Calendar || (written[i - 1].Numeric && !date.Numeric));
            var candidates = Candidates(date, certain[i], known, anchor, lastYear);
            if (candidates.Count == 0)
                continue;
            if (restates && found.Count > 0 && candidates.Intersect(found[^1].Candidates).ToList() is { Count: > 0 } agreed)
            {
                candidates = agreed;
                if (agreed.Count < found[^1].Candidates.Count)
                    found[^1] = With(found[^1], agreed);
            }
            else
            {
                restates = false;
            }

            var (doubt, settled) = Settled(date, ref candidates, known, anchor, marks, dayFirst);
            var position = tokens[date.First].Position;
            var length = tokens[date.Last].End - position;
            found.Add(new FoundDate(position, length, text.Substring(position, length), date.Calendar, settled,
                settled is { } from ? Until(date, from) : null, candidates, doubt, date.Weekday, date.Year != 0, restates)
            { Parts = date });
        }

        return found;
    }

    private static FoundDate With(FoundDate found, List<LocalDate> agreed) => found with
    {
        Candidates = agreed,
        Date = agreed.Count == 1 ? agreed[0] : found.Date,
        Doubt = agreed.Count == 1 ? DateDoubt.None : found.Doubt,
    };

    private static List<LocalDate> Candidates(WrittenDate date, LocalDate? certain, HashSet<LocalDate> known, LocalDate? anchor, int lastYear)
    {
        if (certain is { } one)
            return [one];
        var days = new List<LocalDate>();
        if (date.Year != 0)
        {
            foreach (var order in (ReadOnlySpan<WrittenDate>)[date, Exchanged(date)])
            {
                if (Iso(order, date.Year) is { } day)
                    days.Add(day);
                if (!date.OrderOpen)
                    break;
            }
        }
        else
        {
            for (var year = lastYear; year >= EarliestUnwrittenYear; year--)
            {
                // A Solar Hijri day belongs to two Gregorian years' worth of its own; its own year is 621 or 622 less.
                if (Iso(date, date.Calendar == DateCalendar.Gregorian ? year : year - SolarHijri.YearsBehind) is { } day)
                    days.Add(day);
            }

            if (anchor is { } about)
                days = [.. NearestFirst(days, about).OrderBy(day => known.Contains(day) ? 0 : 1)];
        }

        var byWeekday = date.Weekday is { } weekday ? days.Where(d => d.DayOfWeek == weekday).ToList() : [];
        return byWeekday.Count > 0 ? byWeekday : days;
    }

    private static IEnumerable<LocalDate> NearestFirst(IEnumerable<LocalDate> days, LocalDate anchor) => days.OrderBy(day => Distance(Period.DaysBetween(anchor, day)));

    // A day less than half a year ahead is nearer than one as far behind: statements announce more often than they look back.
    private static int Distance(int days) => days >= 0 ? days : -days * 2;

    private const int NextToKnownDate = 330;

    private static (DateDoubt, LocalDate?) Settled(WrittenDate date, ref List<LocalDate> candidates, HashSet<LocalDate> known, LocalDate? anchor, YearMarks marks, bool? dayFirst)
    {
        if (candidates.Count == 1)
        {
            var agrees = date.Weekday is null || candidates[0].DayOfWeek == date.Weekday;
            return (agrees ? DateDoubt.None : DateDoubt.Weekday, candidates[0]);
        }

        if (date.Year == 0)
        {
            var outdated = anchor is { } old && marks.Latest > old.Year + 1;
            if (anchor is { } about && !outdated && (known.Contains(candidates[0]) || IsNextTo(about, candidates[0])))
                return (DateDoubt.None, candidates[0]);
            if (marks.Choose(candidates, date.Weekday is not null) is { } likely)
            {
                candidates = [likely, .. candidates.Where(day => day != likely)];
                return (DateDoubt.None, likely);
            }

            return anchor is { } only && (known.Contains(candidates[0]) || IsNextTo(only, candidates[0])) ? (DateDoubt.None, candidates[0]) : (DateDoubt.Year, null);
        }

        var named = candidates.Where(known.Contains).ToList();
        if (named.Count != 1 && dayFirst is null)
            return (DateDoubt.DayOrMonth, null);
        candidates = named.Count == 1 ? named : [dayFirst == true ? candidates[0] : candidates[1]];
        return (DateDoubt.None, candidates[0]);
    }

    private static bool IsNextTo(LocalDate anchor, LocalDate day) => Distance(Period.DaysBetween(anchor, day)) <= NextToKnownDate;

    /// <summary>
    /// The dates of a text whose day of writing has become known: those without a year are the ones next to it, those that no day round about it fits (the weekday
    /// belongs to other years) stay as they were.
    /// </summary>
    /// <param name="dates">The dates as <see cref="FindAll"/> found them.</param>
    /// <param name="written">The day on which the text was written or issued.</param>
    public static IReadOnlyList<FoundDate> About(IReadOnlyList<FoundDate> dates, LocalDate written) => [.. dates.Select(date => About(date, written))];

    private static FoundDate About(FoundDate date, LocalDate written)
    {
        if (date.HasYear || date.Parts is not { } parts || date.Candidates.Count < 2)
            return date;
        List<LocalDate> candidates = [.. NearestFirst(date.Candidates, written)];
        if (!IsNextTo(written, candidates[0]))
            return date;
        return date with { Date = candidates[0], Until = Until(parts, candidates[0]), Candidates = candidates, Doubt = DateDoubt.None };
    }

    private static WrittenDate Exchanged(WrittenDate date) => date with { Day = date.Month, Month = date.Day };

    // Day first or month first, as the text's other dates in numbers show it, else as the language has it.
    private static bool? Habit(List<WrittenDate> written, string? language)
    {
        var votes = 0;
        foreach (var date in written.Where(d => d.Numeric))
        {
            if (!date.OrderOpen && date.Calendar == DateCalendar.Gregorian && date.Day > 12)
                votes += date.MonthFirst ? -1 : 1;
            else if (date.OrderOpen && date.Weekday is { } weekday)
                votes += Iso(date, date.Year) is { } day && day.DayOfWeek == weekday ? 1 : -1;
        }

        if (votes != 0)
            return votes > 0;
        return language is null or "en" or "und" ? null : !language.StartsWith("en", StringComparison.Ordinal) ? true : null;
    }

    // The two dates say the same when little stands between them: "22 Azar 1392 equal to 13 December 2013", "(18 Mordad)".
    private static bool IsBridge(string text, int from, int to)
    {
        if (to < from || to - from > LongestBridge)
            return false;
        var between = text.AsSpan(from, to - from);
        return between.IndexOf('\n') < 0 && between.IndexOfAny(".!?;") < 0;
    }

    private static LocalDate? Until(WrittenDate date, LocalDate first)
    {
        if (date.LastDay == 0)
            return null;
        var month = date.EndMonth == 0 ? date.Month : date.EndMonth;
        var year = date.Calendar == DateCalendar.Gregorian ? first.Year : SolarHijri.FromIso(first).Year;
        var last = Iso(date with { Day = date.LastDay, Month = month }, month < date.Month ? year + 1 : year);
        return last > first ? last : null;
    }

    private static LocalDate? Iso(WrittenDate date, int year)
    {
        if (year < 100)
        {
            year += date.Calendar == DateCalendar.SolarHijri ? 1300 : year < CenturyPivot ? 2000 : 1900;
        }

        if (date.Calendar == DateCalendar.SolarHijri)
        {
            if (year > 2500)
                year -= Years.KurdishEra;
            // A Kurdish month beside a Gregorian year: the one of its two halves that the year holds.
            if (year > 1700)
                return SolarHijri.ToIso(year - 621, date.Month, date.Day) is { } day && day.Year == year ? day : SolarHijri.ToIso(year - 622, date.Month, date.Day);
            return SolarHijri.ToIso(year, date.Month, date.Day);
        }

        return date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= CalendarSystem.Iso.GetDaysInMonth(year, date.Month)
            ? new LocalDate(year, date.Month, date.Day) : null;
    }
}
