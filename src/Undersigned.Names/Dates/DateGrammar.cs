using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>The parts of a date as written, before anything around it settles what they leave open.</summary>
/// <param name="First">Index of its first token, the weekday included.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Year">As written (two digits too), or 0.</param>
/// <param name="LastDay">The last day of a range within the month, or 0.</param>
/// <param name="EndMonth">The month of <paramref name="LastDay"/> where it is another, or 0.</param>
/// <param name="OrderOpen">Whether day and month could be exchanged.</param>
/// <param name="Numeric">Whether the month is a number, so that it tells of the writer's habit.</param>
/// <param name="MonthFirst">Whether the numbers stand month before day beyond doubt.</param>
internal sealed record WrittenDate(
    int First, int Last, DateCalendar Calendar, int Year, int Month, int Day, int LastDay, int EndMonth, bool OrderOpen, bool Numeric, bool MonthFirst, IsoDayOfWeek? Weekday);

/// <summary>The forms in which dates are written, as patterns over tokens.</summary>
internal sealed class DateGrammar(List<DateToken> tokens, string? language)
{
    private readonly NumericDates numbers = new(tokens, language);

    // Between a day's number and its month: endings of ordinals, prepositions, the word for month.
    private static readonly HashSet<string> AfterDay =
    [
        .. "st nd rd th er ere re e eme de of del des the a o um ro do en ye yê ê em ος η ης ου ή του di d i ta te t".Split(' ').Select(DateTokens.Fold),
        "ی", "یی", "ام", "م", "مین", "من", "شهر", "ماه", "مانگی", "لهمانگی", "برج", ".", "°", "'", "-", ",",
    ];

    // Between a month and its year.
    private static readonly HashSet<string> AfterMonth =
    [
        .. "de del of d a e an ye do o ta te da le sala yılı году года року anno del'anno του".Split(' ').Select(DateTokens.Fold),
        "ی", "یی", "ماه", "سال", "سالی", "ساله", "عام", "لعام", "سنه", "لسنه", "لسال", ",", ".", "'", "-", "/",
    ];

    private static readonly HashSet<string> AfterYear =
        ["هتاوی", "ههتاوی", "خورشیدی", "شمسی", "میلادی", "زایینی", "ئیرانی", "کوردی", "م", "ش"];

    // Before a weekday's date, or between the two: "Freitag, den", "on", "the".
    private static readonly HashSet<string> BetweenWeekdayAndDay =
        [",", ".", "(", "-", ":", "the", "den", "der", "dem", "le", "el", "il", "lo", "dia", "il", "a", "al", "am", "de", "ο", "η", "την", "στις", "روز", "مورخ", "برابر", "با", "ی"];

    /// <summary>The date that begins at a token, or null.</summary>
    public WrittenDate? At(int index)
    {
        var token = tokens[index];
        WrittenDate? found = null;
        if (token.Kind == TokenKind.Number)
            found = numbers.At(index) ?? SolarYearFirst(index) ?? DayThenMonth(index, index + 1, token.Value) ?? DayDotMonthDot(index) ?? DaySlashMonth(index);
        else if (token.Kind == TokenKind.Word)
        {
            var day = NumberWords.DayAt(tokens, index, out var taken);
            found = (day > 0 ? DayThenMonth(index, index + taken, day) : null) ?? MonthThenDay(index);
        }

        if (found is null || IsLunar(found) || NamesPlaces.Near(tokens, found))
            return null;
        found = WithWeekday(SkipEra(found));

        // Words with a commoner meaning and bare "11.9." count only where something more speaks for a date.
        return found;
    }

    private WrittenDate? DayThenMonth(int first, int next, int day)
    {
        if (day is < 1 or > 31)
            return null;
        next = Skip(next, AfterDay);
        // "16/August/2018"
        if (next == first + 1 && next < tokens.Count && tokens[next].Is("/") && MonthAt(next + 1, out _) is not null)
            next++;
        var lastDay = 0;
        if (next < tokens.Count && IsRangeMark(next - 1, next, out var at) && tokens[at].IsNumber(day + 1, 31))
        {
            lastDay = tokens[at].Value;
            next = Skip(at + 1, AfterDay);
        }

        if (MonthAt(next, out var taken) is not { } month || tokens[next].LineBefore)
            return null;
        var last = SkipOtherNames(next + taken - 1, month);
        var endMonth = 0;
        if (lastDay == 0 && EndOfLongRange(last) is var (endDay, endMonthName, endAt))
            (lastDay, endMonth, last) = (endDay, endMonthName, endAt);
        var year = YearAfter(last, month.Calendar, out var yearLast);
        if (month.IsWeak && year == 0 && lastDay == 0 && !IsAtEnd(last + 1) && WeekdayBefore(first, out _) is null)
            return null;
        return Placed(first, yearLast, month, year, day, lastDay, endMonth);
    }

    private WrittenDate? MonthThenDay(int first)
    {
        if (MonthAt(first, out var taken) is not { } month)
            return null;
        var at = first + taken;
        if (at < tokens.Count && tokens[at].Is(".") && !tokens[at].SpaceBefore)
            at++;
        if (at < tokens.Count && tokens[at].Is("the"))
            at++;
        if (at >= tokens.Count || !tokens[at].IsNumber(1, 31) || tokens[at].Length > 2 || tokens[at].LineBefore || IsHour(at))
            return null;
        var day = tokens[at].Value;
        var last = at;
        while (last + 1 < tokens.Count && tokens[last + 1].Text is "st" or "nd" or "rd" or "th")
            last++;
        var lastDay = 0;
        if (IsRangeMark(last, last + 1, out var end) && tokens[end].IsNumber(day + 1, 31) && tokens[end].Length <= 2)
            (lastDay, last) = (tokens[end].Value, end);
        var year = YearAfter(last, month.Calendar, out var yearLast);
        // In most languages a month before its day is two unrelated words ("mars 14 ...") unless a year follows.
        if (year == 0 && (language is not (null or "en" or "und") || month.IsWeak))
            return null;
        return Placed(first, yearLast, month, year, day, lastDay, 0);
    }

    // "1388 Tir 31", as blogs in Persian stamp their posts.
    private WrittenDate? SolarYearFirst(int i)
    {
        if (tokens[i].Length != 4 || tokens[i].Value is < Years.LeastSolar or > Years.MostSolar || i + 2 >= tokens.Count || MonthAt(i + 1, out var taken) is not { Calendar: DateCalendar.SolarHijri } month)
            return null;
        var day = i + 1 + taken;
        if (tokens[i + 1].LineBefore || day >= tokens.Count || tokens[day].LineBefore || !tokens[day].IsNumber(1, 31) || tokens[day].Length > 2 || YearAfter(day, DateCalendar.Gregorian, out _) != 0)
            return null;
        return Placed(i, day, month, tokens[i].Value, tokens[day].Value, 0, 0);
    }

    // "11.9." as German and its neighbours write it.
    private WrittenDate? DayDotMonthDot(int i)
    {
        if (i + 3 >= tokens.Count || !tokens[i].IsNumber(1, 31) || !tokens[i + 1].Is(".") || !tokens[i + 2].IsNumber(1, 12) || !tokens[i + 3].Is("."))
            return null;
        if (tokens[i].Length > 2 || tokens[i + 1].SpaceBefore || tokens[i + 3].SpaceBefore || numbers.Follows(i, ".") || numbers.Continues(i + 3, ""))
            return null;
        if (language is not ("de" or "fi" or "da" or "nb" or "no" or "cs") && WeekdayBefore(i, out _) is null)
            return null;
        return new WrittenDate(i, i + 3, DateCalendar.Gregorian, 0, tokens[i + 2].Value, tokens[i].Value, 0, 0, false, false, false, null);
    }

    // "Sábado 15/5", "lördag 15/5", "Sat 15/5": beside its weekday; English may mean the month by the first of two small numbers.
    private WrittenDate? DaySlashMonth(int i)
    {
        if (i + 2 >= tokens.Count || !tokens[i].IsNumber(language is null or "en" or "und" ? 13 : 1, 31) || !tokens[i + 1].Is("/") || !tokens[i + 2].IsNumber(1, 12))
            return null;
        if (tokens[i + 1].SpaceBefore || tokens[i + 2].SpaceBefore || tokens[i + 2].Length > 2 || numbers.Continues(i + 2, "/") || numbers.Follows(i, "/") || WeekdayBefore(i, out _) is null)
            return null;
        return new WrittenDate(i, i + 2, DateCalendar.Gregorian, 0, tokens[i + 2].Value, tokens[i].Value, 0, 0, false, false, false, null);
    }

    private WrittenDate? Placed(int first, int last, MonthName month, int year, int day, int lastDay, int endMonth)
    {
        if (year != 0 && year >= Years.LeastSolar && !Years.CalendarOf(year, language, out _))
            return null;
        return new WrittenDate(first, last, month.Calendar, year, month.Number, day, lastDay, endMonth, false, false, false, null);
    }

    // "30 May to 2 June 2021", told from the end of the first month.
    private (int Day, int Month, int Last)? EndOfLongRange(int last)
    {
        if (!IsRangeMark(last, last + 1, out var at) || !tokens[at].IsNumber(1, 31))
            return null;
        var next = Skip(at + 1, AfterDay);
        return MonthAt(next, out var taken) is { } month ? (tokens[at].Value, month.Number, next + taken - 1) : null;
    }

    private MonthName? MonthAt(int index, out int taken)
    {
        taken = 0;
        if (index >= tokens.Count)
            return null;
        if (MonthNames.At(tokens, index, solarYear: false, out taken) is not { } month)
            return null;
        // Kurdish names serve two calendars, and the year tells which.
        var year = YearAfter(index + taken - 1, DateCalendar.SolarHijri, out _);
        return year is >= Years.LeastTwoDigitSolar and <= Years.MostSolar or >= Years.LeastKurdish
            ? MonthNames.At(tokens, index, solarYear: true, out taken) : month;
    }

    // "15 Ayyar/May 2019", "May (Ayyar)": the same month under its other name.
    private int SkipOtherNames(int last, MonthName month)
    {
        if (last + 2 < tokens.Count && tokens[last + 1].Text is "/" or "(" or "-"
            && MonthNames.At(tokens, last + 2, month.Calendar == DateCalendar.SolarHijri, out var taken) is { } other && other.Number == month.Number)
        {
            last += 1 + taken;
            if (last + 1 < tokens.Count && tokens[last + 1].Is(")"))
                last++;
        }

        return last;
    }

    private int YearAfter(int last, DateCalendar calendar, out int yearLast)
    {
        yearLast = last;
        var next = last + 1;
        var apostrophe = false;
        for (var skipped = 0; skipped < 3 && next < tokens.Count && AfterMonth.Contains(tokens[next].Text) && !tokens[next].LineBefore; skipped++)
            apostrophe = tokens[next++].Is("'");
        if (next >= tokens.Count || tokens[next].LineBefore)
            return 0;
        var token = tokens[next];
        var isYear = token.Length == 4 && Years.IsYear(token.Value)
            || token.Length == 2 && (apostrophe || (calendar == DateCalendar.SolarHijri && token.Value >= Years.LeastTwoDigitSolar && !IsHour(next)));
        if (token.Kind == TokenKind.Number && isYear)
        {
            yearLast = next;
            return token.Value;
        }

        if (calendar == DateCalendar.SolarHijri && NumberWords.YearAt(tokens, next, out var taken) is > 0 and var inWords)
        {
            yearLast = next + taken - 1;
            return inWords;
        }

        return 0;
    }

    private WrittenDate WithWeekday(WrittenDate date)
    {
        if (WeekdayBefore(date.First, out var first) is { } before)
            return date with { First = first, Weekday = before };
        var after = date.Last + 1;
        if (after < tokens.Count && tokens[after].Text is "," or "(" && !tokens[after].LineBefore)
            after++;
        if (WeekdayNames.At(tokens, after, out var taken) is { } day && !tokens[after].LineBefore && !BeginsDate(after + taken))
            return date with { Last = after + taken - 1, Weekday = day };
        return date;
    }

    private IsoDayOfWeek? WeekdayBefore(int first, out int weekdayFirst)
    {
        var i = first - 1;
        for (var skipped = 0; skipped < 3 && i >= 0 && BetweenWeekdayAndDay.Contains(tokens[i].Text) && !tokens[i + 1].LineBefore; skipped++)
            i--;
        for (var words = 3; words > 0 && i >= 0 && !tokens[i + 1].LineBefore; words--)
        {
            if (WeekdayNames.At(tokens, i - words + 1, out var taken) is { } day && taken == words)
            {
                weekdayFirst = i - words + 1;
                return day;
            }
        }

        // "Sa 15. Mai", "sam. 15 mai"
        if (i >= 0 && !tokens[i + 1].LineBefore && WeekdayNames.Short(tokens[i], language) is { } abbreviated)
        {
            weekdayFirst = i;
            return abbreviated;
        }

        weekdayFirst = first;
        return null;
    }

    private bool BeginsDate(int index) =>
        index < tokens.Count && !tokens[index].LineBefore
        && (Skip(index, BetweenWeekdayAndDay) is var at && at < tokens.Count && tokens[at].IsNumber(1, 31) && !IsHour(at));

    // A number that an hour's sign follows: 14:30, 14 h, 14 Uhr.
    private bool IsHour(int index) =>
        index + 1 < tokens.Count && (tokens[index + 1].Text is ":" or "h" or "uhr" or "hs" or "heures" or "pm" or "am" or "p" && !tokens[index + 1].LineBefore
            || tokens[index + 1].Is(".") && !tokens[index + 1].SpaceBefore && index + 2 < tokens.Count && tokens[index + 2].Kind == TokenKind.Number
                && tokens[index + 2].Length == 2 && !tokens[index + 2].SpaceBefore);

    // "12 to 14", "Friday 12 to Sunday 14"
    private bool IsRangeMark(int last, int index, out int after)
    {
        after = index + 1;
        if (index >= tokens.Count || last < 0)
            return false;
        var mark = tokens[index].Text is "-" or "/" or "to" or "and" or "bis" or "und" or "et" or "au" or "y" or "al" or "e" or "ve" or "u" or "û" or "och" or "till"
            or "تا" or "و" or "الی" or "حتی" or "بو" || tokens[last].Is("-");
        if (tokens[last].Is("-"))
            after = index;
        if (mark && WeekdayNames.At(tokens, after, out var taken) is not null && !tokens[after].LineBefore)
            after = Skip(after + taken, BetweenWeekdayAndDay);
        return mark && after < tokens.Count && tokens[after].Kind == TokenKind.Number && !tokens[after].LineBefore;
    }

    private int Skip(int index, HashSet<string> words)
    {
        for (var skipped = 0; skipped < 3 && index < tokens.Count && words.Contains(tokens[index].Text) && !tokens[index].LineBefore; skipped++)
            index++;
        return index;
    }

    private bool IsAtEnd(int index) => index >= tokens.Count || tokens[index].LineBefore || tokens[index].Kind != TokenKind.Word;

    private bool IsLunar(WrittenDate date)
    {
        for (var i = date.Last + 1; i <= date.Last + 2 && i < tokens.Count; i++)
        {
            if (tokens[i].Text is "قمری" || (language == "ar" && tokens[i].Text is "هجری" or "ه" && date.Year < Years.MostSolar))
                return true;
        }

        return false;
    }

    private WrittenDate SkipEra(WrittenDate date)
    {
        var last = date.Last;
        if (date.Year == 0)
            return date;
        for (var i = last + 1; i <= last + 3 && i < tokens.Count && !tokens[i].LineBefore; i++)
        {
            if (AfterYear.Contains(tokens[i].Text))
                return date with { Last = i };
            if (tokens[i].Text is not ("ی" or "هجری" or "ه" or "." or "یی"))
                break;
        }

        return date;
    }
}
