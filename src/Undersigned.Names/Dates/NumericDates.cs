namespace Undersigned.Names.Dates;

/// <summary>Dates that are written in numbers alone: 2022-01-09, 9/01/2022, 27 – 9 – 2016, 14 . 06 . 2019, 12/5/86.</summary>
internal sealed class NumericDates(List<DateToken> tokens, string? language)
{
    /// <summary>The date of three numbers that begins at a number, or null.</summary>
    public WrittenDate? At(int index) => YearFirst(index) ?? Numeric(index);

    private WrittenDate? YearFirst(int i)
    {
        if (tokens[i].Length != 4 || !Separated(i, out var separator) || !Years.IsYear(tokens[i].Value))
            return null;
        if (!tokens[i + 2].IsNumber(1, 12) || !tokens[i + 4].IsNumber(1, 31) || !tokens[i + 3].Is(separator))
            return null;
        if (!Years.CalendarOf(tokens[i].Value, language, out var calendar))
            return null;
        return new WrittenDate(i, i + 4, calendar, tokens[i].Value, tokens[i + 2].Value, tokens[i + 4].Value, 0, 0, false, false, false, null);
    }

    private WrittenDate? Numeric(int i)
    {
        if (!tokens[i].IsNumber(1, 31) || tokens[i].Length > 2 || !Separated(i, out var separator) || !tokens[i + 3].Is(separator))
            return null;
        var (a, b, year) = (tokens[i].Value, tokens[i + 2].Value, tokens[i + 4]);
        if (b is < 1 or > 31 || (a > 12 && b > 12) || tokens[i + 2].Length > 2)
            return null;
        var full = year.Length == 4 && Years.IsYear(year.Value);
        if (!full && (year.Length != 2 || Continues(i + 4, separator) || Follows(i, separator)))
            return null;
        var calendar = DateCalendar.Gregorian;
        if (full && !Years.CalendarOf(year.Value, language, out calendar))
            return null;
        if (!full)
            calendar = Years.AreSolar(language) && year.Value >= Years.LeastTwoDigitSolar ? DateCalendar.SolarHijri : DateCalendar.Gregorian;
        var monthFirst = b > 12;
        // Solar Hijri dates are never written month first.
        if (monthFirst && calendar == DateCalendar.SolarHijri)
            return null;
        var open = a <= 12 && b <= 12 && a != b && calendar == DateCalendar.Gregorian;
        return new WrittenDate(i, i + 4, calendar, year.Value, monthFirst ? a : b, monthFirst ? b : a, 0, 0, open, true, monthFirst, null);
    }

    // number SEP number SEP number, where a full stop or hyphen touches the number before it, or stands apart from all of them before a whole year.
    private bool Separated(int i, out string separator)
    {
        separator = "";
        if (i + 4 >= tokens.Count)
            return false;
        separator = tokens[i + 1].Text;
        if (separator is not ("/" or "\\" or "-" or "." or "_") || tokens[i + 2].Kind != TokenKind.Number || tokens[i + 4].Kind != TokenKind.Number)
            return false;
        if (tokens[i + 2].LineBefore || tokens[i + 4].LineBefore)
            return false;
        var spaced = tokens[i + 1].SpaceBefore && tokens[i + 3].SpaceBefore && tokens[i + 4].Length == 4 && separator is ("-" or ".");
        // "2012 -05-19"
        spaced |= tokens[i].Length == 4 && separator == "-" && !tokens[i + 2].SpaceBefore && !tokens[i + 3].SpaceBefore && tokens[i + 4].Length <= 2;
        return separator is "/" or "\\" || spaced || (!tokens[i + 1].SpaceBefore && !tokens[i + 3].SpaceBefore);
    }

    /// <summary>Whether a number and its separator stand before a number, so that it does not begin a date.</summary>
    public bool Follows(int index, string separator) =>
        index > 0 && tokens[index - 1].Is(separator) && !tokens[index].SpaceBefore && index > 1 && tokens[index - 2].Kind == TokenKind.Number;

    /// <summary>Whether a number goes on behind a token, so that it does not end a date.</summary>
    public bool Continues(int index, string separator) =>
        index + 1 < tokens.Count && !tokens[index + 1].SpaceBefore
        && (tokens[index + 1].Kind == TokenKind.Number || (tokens[index + 1].Is(separator) && index + 2 < tokens.Count && tokens[index + 2].Kind == TokenKind.Number && !tokens[index + 2].SpaceBefore));
}
