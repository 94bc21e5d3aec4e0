using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>Finds hours as people write them: 14:30, 14h30, 5 pm, 11 - 12 Uhr, kl. 14, ساعت ۵ عصر.</summary>
public static class TimeReader
{
    private static readonly HashSet<string> Before = Words(
        "at um ab gegen kl klockan klo saat saati saet demjimêr ore alle dalle às as las ώρα στις um om vanaf godz godzinie óra ura hour hora from von desde de dès à a i'r o"
        + " ساعت ساعه الساعه كاتژمیر کاتژمیر سهعات سعات");

    // Words that no other number follows, so that a bare number after them is an hour.
    private static readonly HashSet<string> SureBefore = Words("kl klockan klo saat saet demjimêr ore godz ساعت الساعه کاتژمیر سهعات");

    private static readonly HashSet<string> After = Words("uhr uur h hs hrs hora horas heures heure oclock o'clock horas ώρα hours noon midday");

    private static readonly HashSet<string> Afternoon = Words(
        "pm مساء مساءا المساء ظهرا عصرا عصر ليلا شب بعدازظهر ئیواره نیوهرو nachmittag nachmittags abend abends middags avonds akşam êvarê kvällen eftermiddagen soir tarde noche noite pomeriggio");

    private static readonly HashSet<string> Morning = Words("am صباحا صبح بهیانی morgens vormittag vormittags sabah sibehê sibê matin mañana manhã mattina mattino ochtends");

    private static readonly HashSet<string> Between = Words("- to bis till til à a al alle au y until ile تا الی حتی الى حتا تاکو بو û");

    // "between 6 and 8 pm", "entre 18h et 20h"
    private static readonly HashSet<string> BetweenTwo = Words("between entre zwischen tra fra tussen mellan");

    private static readonly HashSet<string> Noon = Words("noon midday midi mittag mediodía mezzogiorno öğlen");

    // "saet di 13.00an de"
    private static bool IsKurmanjiIn(List<DateToken> tokens, int at) => at > 0 && tokens[at].Is("di") && tokens[at - 1].Text is "saet" or "demjimer" or "demjimêr";

    /// <summary>Every hour of a text in its order.</summary>
    /// <param name="text">The text; positions in the answer are indexes into it.</param>
    /// <param name="dates">The dates already found in it: their numbers are no hours, and "12.00" just behind one is.</param>
    public static IReadOnlyList<FoundTime> FindAll(string text, IReadOnlyList<FoundDate>? dates = null) => FindAll(new DateText(text), dates);

    /// <inheritdoc cref="FindAll(string, IReadOnlyList{FoundDate}?)"/>
    public static IReadOnlyList<FoundTime> FindAll(DateText text, IReadOnlyList<FoundDate>? dates = null)
    {
        var tokens = text.Tokens;
        var found = new List<FoundTime>();
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (dates is not null && next < dates.Count && dates[next].End <= tokens[i].Position)
                next++;
            if (dates is not null && next < dates.Count && tokens[i].Position >= dates[next].Position)
                continue;
            var afterDate = dates is not null && next > 0 && tokens[i].Position - dates[next - 1].End <= 3 && !tokens[i].LineBefore;
            var nextDate = dates is not null && next < dates.Count ? dates[next].Position : int.MaxValue;
            if (At(tokens, i, afterDate, nextDate) is not { } time)
                continue;
            found.Add(time);
            while (i + 1 < tokens.Count && tokens[i + 1].Position < time.End)
                i++;
        }

        return found;
    }

    // Nothing from the next date on belongs to an hour: "11:21 - 16 May" is no range.
    private static FoundTime? At(List<DateToken> tokens, int i, bool afterDate, int nextDate)
    {
        if (tokens[i].Kind == TokenKind.Word && InWords(tokens, i) is null)
            return NoonAt(tokens, i, afterDate);
        if (Clock(tokens, i) is not { } start || (i > 0 && tokens[i - 1].Kind == TokenKind.Number && !tokens[i].SpaceBefore))
            return null;
        var first = i;
        var at = i - 1;
        while (at > i - 3 && at >= 0 && (tokens[at].Text is "." or ":" or "l'" or "'" || IsKurmanjiIn(tokens, at)) && !tokens[at + 1].LineBefore)
            at--;
        var lead = at >= 0 && !tokens[i].LineBefore && Before.Contains(tokens[at].Text);
        var sureLead = lead && SureBefore.Contains(tokens[at].Text);
        ClockTime? end = null;
        // "14h to 17h", "10 am - 2 pm": each end may bear its own unit.
        var ownHalf = HalfDay(tokens, start.Last + 1, out var last);
        var ownUnit = ownHalf == 0 && IsUnit(tokens, last);
        if (ownHalf == 0 && !ownUnit)
            last = start.Last;
        var unit = start.Unit || ownUnit || ownHalf != 0;
        var isBetween = i > 0 && !tokens[i].LineBefore && BetweenTwo.Contains(tokens[i - 1].Text);
        if (last + 2 < tokens.Count && (Between.Contains(tokens[last + 1].Text) || (isBetween && tokens[last + 1].Text is "et" or "and" or "und" or "e" or "en" or "och")) && !tokens[last + 2].LineBefore && tokens[last + 2].Position < nextDate)
        {
            // "alle ore 18", "الى الساعة الثالثة"
            var skip = tokens[last + 2].Text is "h" or "la" or "las" || Before.Contains(tokens[last + 2].Text) ? 1 : 0;
            // "dalle 10 alle 13" needs no other word for hours.
            if (last + 2 + skip < tokens.Count && Clock(tokens, last + 2 + skip) is { } until)
                (end, last, unit) = (until, until.Last, unit || until.Unit || (lead && tokens[at].Is("dalle") && tokens[last + 1].Is("alle")));
        }

        var half = HalfDay(tokens, last + 1, out var halfLast);
        if (half != 0)
            (last, unit) = (halfLast, true);
        else if (IsUnit(tokens, last + 1))
            (last, unit) = (last + 1, true);
        if (half == 0 && HalfDay(tokens, last + 1, out halfLast) is var late && late != 0)
            (half, last) = (late, halfLast);

        if (lead && (sureLead || last > i))
            first = at;
        // "dalle ore 18"
        if (first == at && at > 0 && !tokens[at].LineBefore && Before.Contains(tokens[at - 1].Text))
            first = at - 1;
        var endsLine = start.Dotted && i > 0 && tokens[i - 1].Text is "," or "-" && tokens[i].Length == 2 && start.Minute % QuarterOfHour == 0 && (last + 1 >= tokens.Count || tokens[last + 1].LineBefore);
        // "10.00 am Rathaus", "10.00 am Cyclists meet": an hour in either language.
        var beforeAm = start.Dotted && last + 1 < tokens.Count && tokens[last + 1].Is("am") && tokens[last + 1].SpaceBefore && !tokens[last + 1].LineBefore;
        var sure = unit || endsLine || beforeAm || start.Colon || sureLead || (end?.Colon ?? false) || (start.Dotted && (afterDate || lead || (end?.Dotted ?? false)));
        if (!sure)
            return null;
        if (half == 0 && ownHalf == 0 && start.Hour < 12 && IsAfternoonBefore(tokens, first < i ? first : lead ? at : i))
            half = 1;
        var (from, to) = (OfDay(start, ownHalf != 0 ? ownHalf : half), end is { } e ? OfDay(e, half) : (LocalTime?)null);
        // "9 to 5 pm" begins in the morning.
        if (to is { } till && from > till && half > 0 && ownHalf == 0 && start.Hour <= 12)
            from = new LocalTime(start.Hour % 24, start.Minute);
        return new FoundTime(tokens[first].Position, tokens[last].End - tokens[first].Position, from, to > from ? to : null);
    }

    // A decimal comma stands before what is counted: "17,50 euros"; an hour at the head of its line stands before a name.
    private static bool IsHourWithComma(List<DateToken> tokens, int i)
    {
        if (tokens[i + 2].Value % QuarterOfHour != 0 || tokens[i].Length != 2)
            return false;
        if (IsUnit(tokens, i + 3))
            return true;
        var heads = tokens[i].LineBefore || i == 0 || (tokens[i - 1].Kind == TokenKind.Mark && (i == 1 || tokens[i - 1].LineBefore));
        var behind = i + 3 < tokens.Count && tokens[i + 3].Is(".") ? i + 4 : i + 3;
        return heads && behind < tokens.Count && !tokens[behind].LineBefore && tokens[behind].Capital;
    }

    // "14 Uhr"; the Flemish "13u" is written together.
    private static bool IsUnit(List<DateToken> tokens, int i) =>
        i < tokens.Count && !tokens[i].LineBefore && (After.Contains(tokens[i].Text) || (tokens[i].Is("u") && !tokens[i].SpaceBefore));

    // "à midi", "mercredi midi", "from noon to 3 pm"
    private static FoundTime? NoonAt(List<DateToken> tokens, int i, bool afterDate)
    {
        if (!Noon.Contains(tokens[i].Text) || i == 0 || !(Before.Contains(tokens[i - 1].Text) || afterDate || WeekdayNames.At(tokens, i - 1, out _) is not null))
            return null;
        if (i + 2 < tokens.Count && Between.Contains(tokens[i + 1].Text) && !tokens[i + 2].LineBefore && Clock(tokens, i + 2) is { } until && HalfDay(tokens, until.Last + 1, out var last) > 0)
            return new FoundTime(tokens[i].Position, tokens[last].End - tokens[i].Position, LocalTime.Noon, OfDay(until, 1));
        return new FoundTime(tokens[i].Position, tokens[i].Length, LocalTime.Noon, null);
    }

    // "Bursa: Heykel, 14.00": at the end of a line, of a number the minutes that hours have.
    private const int QuarterOfHour = 15;

    private readonly record struct ClockTime(int Hour, int Minute, int Last, bool Colon, bool Dotted, bool Unit);

    private static ClockTime? Clock(List<DateToken> tokens, int i)
    {
        var hour = tokens[i];
        if (hour.Kind == TokenKind.Word)
            return InWords(tokens, i);
        if (!hour.IsNumber(0, 24) || hour.Length > 2)
            return null;
        if (i + 2 < tokens.Count && tokens[i + 1].Text is ":" or "." or "h" or "u" or "," && !tokens[i + 1].SpaceBefore && !tokens[i + 2].SpaceBefore
            && tokens[i + 2].IsNumber(0, 59) && tokens[i + 2].Length == 2 && hour.Value < 24)
        {
            var last = i + 2;
            var colon = tokens[i + 1].Is(":");
            // Seconds are read over; a second full stop makes it a date or a number of a section.
            if (last + 2 < tokens.Count && !tokens[last + 1].SpaceBefore && !tokens[last + 2].SpaceBefore && tokens[last + 2].Kind == TokenKind.Number)
            {
                if (colon && tokens[last + 1].Is(":"))
                    last += 2;
                else if (tokens[last + 1].Text is "." or "/")
                    return null;
            }

            // "ore 16,30", "18,30 horas", and "17,30 Red group (town hall)" at the head of a line
            if (tokens[i + 1].Is(",") && !(i > 0 && tokens[i - 1].Is("ore")) && !IsHourWithComma(tokens, i))
                return null;
            return new ClockTime(hour.Value, tokens[i + 2].Value, last, colon, tokens[i + 1].Is("."), tokens[i + 1].Text is "h" or "u" or ",");
        }

        if (i + 1 < tokens.Count && (tokens[i + 1].Text is "." or "," or "/") && !tokens[i + 1].SpaceBefore && i + 2 < tokens.Count
            && tokens[i + 2].Kind == TokenKind.Number && !tokens[i + 2].SpaceBefore)
        {
            return null;
        }

        // "19 Uhr 30", "10 h 30"
        if (i + 2 < tokens.Count && tokens[i + 1].Text is "uhr" or "h" or "heures" && tokens[i + 2].IsNumber(0, 59) && tokens[i + 2].Length == 2 && !tokens[i + 2].LineBefore)
            return new ClockTime(hour.Value % 24, tokens[i + 2].Value, i + 2, false, false, true);
        // "ore 17 e 30", "a las 19 y 30"
        if (i > 0 && i + 2 < tokens.Count && Before.Contains(tokens[i - 1].Text) && tokens[i + 1].Text is "e" or "y" && tokens[i + 2].IsNumber(5, 59) && tokens[i + 2].Value % 5 == 0 && !tokens[i + 2].LineBefore)
            return new ClockTime(hour.Value % 24, tokens[i + 2].Value, i + 2, false, false, true);
        // "17 and 30 minutes"
        if (i + 3 < tokens.Count && tokens[i + 1].Is("و") && tokens[i + 2].IsNumber(1, 59) && tokens[i + 3].Text is "دقیقه" or "دقیقة")
            return new ClockTime(hour.Value % 24, tokens[i + 2].Value, i + 3, false, false, true);
        var part = PartOfHour(tokens, i + 1, out var lastPart);
        if (part == 0 && i > 0 && Before.Contains(tokens[i - 1].Text))
            part = HalfAfter(tokens, i + 1, out lastPart);
        return new ClockTime(hour.Value % 24, part, lastPart, false, false, part > 0);
    }

    // "الساعة الخامسة والنصف", "ساعت پنج و نیم": an hour in words stands behind the word for hour, or with the part of the day.
    private static ClockTime? InWords(List<DateToken> tokens, int i)
    {
        if (i == 0 || tokens[i].LineBefore || !HourWords.Hours.TryGetValue(tokens[i].Text, out var hour))
            return null;
        // "ساعت چهار تا شش بعد از ظهر"
        var sure = SureBefore.Contains(tokens[i - 1].Text) || (i > 1 && Between.Contains(tokens[i - 1].Text) && HourWords.Hours.ContainsKey(tokens[i - 2].Text));
        // "Tuesday 12 February, the tenth in the morning": the ordinal with its article needs no more than the part of the day.
        if (!sure && tokens[i - 1].Text is not "تمام" && !tokens[i].Text.StartsWith("ال", StringComparison.Ordinal))
            return null;
        var last = i;
        if (i + 1 < tokens.Count && HourWords.Teens.Contains(tokens[i + 1].Text))
            (hour, last) = (hour + 10, i + 1);
        var minute = PartOfHour(tokens, last + 1, out last);
        // "الساعة الحادية والنصف (11:30)": the number says it again.
        if (last + 2 < tokens.Count && tokens[last + 1].Is("(") && Clock(tokens, last + 2) is { Colon: true } said && said.Last + 1 < tokens.Count && tokens[said.Last + 1].Is(")"))
            return said with { Last = said.Last + 1, Unit = true };
        // "في تمام الرابعة عصرا"
        if (!sure && HalfDay(tokens, last + 1, out _) == 0)
            return null;
        return hour > 12 ? null : new ClockTime(hour, minute, last, false, false, true);
    }

    private static int PartOfHour(List<DateToken> tokens, int i, out int last)
    {
        last = i - 1;
        var and = i < tokens.Count && tokens[i].Is("و") ? 1 : 0;
        // "ساعت ۹ و پانزده دقیقه"
        if (and > 0 && i + 2 < tokens.Count && tokens[i + 2].Text is "دقیقه" or "دهقیقه" && HourWords.Tens.TryGetValue(tokens[i + 1].Text, out var counted))
        {
            last = i + 2;
            return counted;
        }

        if (i + and >= tokens.Count || !HourWords.Parts.TryGetValue((and > 0 ? "و" : "") + tokens[i + and].Text, out var minutes))
            return 0;
        last = i + and;
        return minutes;
    }

    private static readonly HashSet<string> Halves = Words("mezza mezzo media meia demie demi buçuk");

    // "a las 7 y media", "ore 18 e mezza", "saat 7 buçuk": behind a word that leads an hour, for half of anything else is said so, too.
    private static int HalfAfter(List<DateToken> tokens, int i, out int last)
    {
        last = i - 1;
        var and = i < tokens.Count && tokens[i].Text is "e" or "y" or "et" ? 1 : 0;
        if (i + and >= tokens.Count || !Halves.Contains(tokens[i + and].Text) || tokens[i + and].LineBefore)
            return 0;
        last = i + and;
        return MinutesOfHalf;
    }

    private const int MinutesOfHalf = 30;

    // "Eleven at noon" is before it, "two at noon" behind it.
    private const int AroundNoon = 2;
    private const int LastBeforeNoon = 10;

    // 1 for the afternoon and evening, 2 for the time about noon, -1 for the morning, 0 where nothing is said.
    private static int HalfDay(List<DateToken> tokens, int i, out int last)
    {
        last = i;
        var from = i;
        while (i < tokens.Count && i < from + 3 && tokens[i].Text is "ی" or "في" or "فی" or "im" or "am" or "in" or "the" or "de" or "du" or "da" or "della" or "del" or "di" or "la" or "l" or "'" or "s" or "ê" or "e" or "له" && !tokens[i].LineBefore
            && !(tokens[i].Is("am") && i == from))
            i++;
        if (i >= tokens.Count || tokens[i].LineBefore)
            return 0;
        // "p.m." and "a. m."
        if (tokens[i].Text is "p" or "a" && i + 2 < tokens.Count && tokens[i + 1].Is(".") && tokens[i + 2].Is("m"))
        {
            last = i + 3 < tokens.Count && tokens[i + 3].Is(".") ? i + 3 : i + 2;
            return tokens[i].Is("p") ? 1 : -1;
        }

        if (BesideNoon(tokens, i, out last) is var side && side != 0)
            return side;
        last = i;
        // "le 9 di sera"; the French word means "will be".
        if (tokens[i].Is("sera") && i > from)
            return 1;
        // "12 Uhr am Rathaus": German for "at the"; nobody gathers at 12 am.
        if (tokens[i].Is("am") && i > 0 && tokens[i].SpaceBefore && i + 1 < tokens.Count && tokens[i + 1].Capital && !tokens[i + 1].LineBefore && tokens[i - 1].Text is "12" or "00" or "15" or "30" or "45" or "uhr")
            return 0;
        if (tokens[i].Text is "ظهرا" or "middags" or "mittags")
            return AroundNoon;
        if (Afternoon.Contains(tokens[i].Text))
            return 1;
        return Morning.Contains(tokens[i].Text) ? -1 : 0;
    }

    // "بعد از ظهر", "piştî nîvro", "de l'après-midi": 1 after noon, -1 before it.
    private static int BesideNoon(List<DateToken> tokens, int i, out int last)
    {
        last = i;
        var side = tokens[i].Text is "بعد" or "بعداز" or "پاش" or "دوای" or "pisti" or "apres" ? 1 : tokens[i].Text is "قبل" or "قبلاز" or "پیش" or "beri" ? -1 : 0;
        if (side == 0)
            return 0;
        var noon = i + 1;
        while (noon < tokens.Count && noon < i + 3 && tokens[noon].Text is "از" or "-")
            noon++;
        if (noon >= tokens.Count || tokens[noon].Text is not ("ظهر" or "الظهر" or "زوال" or "الزوال" or "لظهر" or "نیوهرو" or "midi" or "nivro" or "nivroj" or "nivroje"))
            return 0;
        last = noon;
        return side;
    }

    // "akşam saat 7'de", "عصر ساعت ۵": the part of the day stands before the hour and its word.
    private static bool IsAfternoonBefore(List<DateToken> tokens, int first)
    {
        var at = first - 1;
        if (at < 0 || tokens[first].LineBefore)
            return false;
        if (tokens[at].Is("pm"))
            return false;
        return Afternoon.Contains(tokens[at].Text) || (at > 0 && (tokens[at].Is("sonra") && tokens[at - 1].Text is "ogleden" || (tokens[at].Is("ظهر") && tokens[at - 1].Text is "از" or "بعد")));
    }

    private static LocalTime OfDay(ClockTime time, int half)
    {
        var hour = time.Hour;
        if (half > 0 && hour < 12 && !(half == AroundNoon && hour >= LastBeforeNoon))
            hour += 12;
        if (half < 0 && hour == 12)
            hour = 0;
        return new LocalTime(hour, time.Minute);
    }

    internal static HashSet<string> Words(string list) => [.. list.Split(' ').Select(DateTokens.Fold)];
}
