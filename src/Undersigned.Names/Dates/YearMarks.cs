using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>What a text tells of the time it was written in apart from whole dates: months of years, and years that stand alone.</summary>
/// <param name="Month">The middle of the last month that is named with its year ("July 2018", "2018-07"), or null.</param>
/// <param name="Latest">The latest year named, or 0.</param>
/// <param name="InHead">The latest year named in the first lines, which is the text's own rather than one of its story, or 0.</param>
internal sealed record YearMarks(LocalDate? Month, int Latest, int InHead)
{
    // A title and a dateline; further down a year is told of.
    private const int Head = 250;
    private const int MiddleOfMonth = 15;

    // "2000" counts people more often than years.
    private const int RoundNumber = 2000;

    /// <summary>The marks of a text.</summary>
    /// <param name="written">The dates found in it, whose years are no marks of their own.</param>
    /// <param name="first">No earlier year counts.</param>
    /// <param name="last">No later year counts.</param>
    public static YearMarks Of(List<DateToken> tokens, List<WrittenDate> written, int first, int last)
    {
        LocalDate? month = null;
        var (latest, inHead) = (0, 0);
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < written.Count && written[next].Last < i)
                next++;
            if (tokens[i].Kind != TokenKind.Number || tokens[i].Length != 4 || (next < written.Count && i >= written[next].First))
                continue;
            var year = tokens[i].Value is >= Years.LeastSolar and <= Years.MostSolar ? tokens[i].Value + SolarHijri.YearsBehind : tokens[i].Value;
            if (year < first || year > last || year == RoundNumber || !StandsAlone(tokens, i))
                continue;
            if (MonthBeside(tokens, i, year) is { } named)
                month = month is null || named > month ? named : month;
            latest = Math.Max(latest, year);
            if (tokens[i].Position < Head)
                inHead = Math.Max(inHead, year);
        }

        return new YearMarks(month, latest, inHead);
    }

    // No part of a longer number, and not the year of a copyright, which is that of the page.
    private static bool StandsAlone(List<DateToken> tokens, int i)
    {
        if (i > 1 && !tokens[i].SpaceBefore && tokens[i - 1].Text is "." or "," or "-" or "/" && tokens[i - 2].Kind == TokenKind.Number && !IsMonthNumber(tokens, i - 2))
            return false;
        for (var k = Math.Max(0, i - 2); k < i; k++)
        {
            if (tokens[k].Text is "©" or "copyright" or "+")
                return false;
        }

        return i + 2 >= tokens.Count || tokens[i + 1].Kind != TokenKind.Mark || tokens[i + 1].SpaceBefore || tokens[i + 2].SpaceBefore || tokens[i + 2].Kind != TokenKind.Number
            || IsMonthNumber(tokens, i + 2);
    }

    private static LocalDate? MonthBeside(List<DateToken> tokens, int i, int year)
    {
        // "2018-07", "…/2018/07/…"
        if (i + 2 < tokens.Count && tokens[i + 1].Text is "-" or "/" && !tokens[i + 1].SpaceBefore && !tokens[i + 2].SpaceBefore && IsMonthNumber(tokens, i + 2) && tokens[i].Value == year)
            return new LocalDate(year, tokens[i + 2].Value, MiddleOfMonth);
        for (var back = 1; back <= 3 && i - back >= 0 && !tokens[i - back + 1].LineBefore; back++)
        {
            if (MonthNames.At(tokens, i - back, tokens[i].Value != year, out var taken) is { IsWeak: false } name && back - taken is 0 or 1)
                return name.Calendar == DateCalendar.SolarHijri ? SolarHijri.ToIso(tokens[i].Value, name.Number, MiddleOfMonth) : new LocalDate(year, name.Number, MiddleOfMonth);
        }

        return null;
    }

    private static bool IsMonthNumber(List<DateToken> tokens, int i) => tokens[i].Length == 2 && tokens[i].IsNumber(1, 12);

    /// <summary>The day among the candidates of a date without a year that the years named make likely, or null.</summary>
    public LocalDate? Choose(IReadOnlyList<LocalDate> candidates, bool hasWeekday)
    {
        if (Latest == 0)
            return null;
        // A weekday falls on a day once in seven years: where it agrees, the year is right.
        if (hasWeekday)
            return candidates.Where(day => day.Year == Latest || day.Year == Latest + 1).Select(day => (LocalDate?)day).FirstOrDefault();
        return InHead == Latest ? candidates.Where(day => day.Year == Latest).Select(day => (LocalDate?)day).FirstOrDefault() : null;
    }
}
