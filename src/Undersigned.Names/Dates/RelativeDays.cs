using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>Finds days that are told from the day of writing: "this Wednesday", "el próximo sábado", "tomorrow", "Friday the 15th".</summary>
public static class RelativeDays
{
    private const int ShortestName = 4;
    private const int DaysOfWeek = 7;
    private const int WeeksOfMonth = 6;

    // Days behind, and days of every week.
    private static readonly HashSet<string> NotComing = Words(
        "last past previous every each all vergangenen vergangene vergangener letzten letzte letzter jeden jede jeder dernier dernière chaque tous pasado pasada cada todos los passado passada último ogni scorso scorsa tutti"
        + " förra varje förrige hver afgelopen vorige elke iedere geçen her borî hemû گذشته هر الماضي الماضية الفائت المنصرم كل ڕابردوو هەموو");

    private static readonly HashSet<string> SameDay = Words("today tonight heute oggi stasera hoy hoje vandaag vanavond idag ikväll bugün îro امروز امشب ئەمڕۆ");
    private static readonly HashSet<string> DayAfter = Words("tomorrow demain domani amanhã imorgon yarın فردا غدا سبەینێ");

    /// <summary>The days in their order, none of them a guess: each follows from the day of writing.</summary>
    /// <param name="text">The text; positions in the answer are indexes into it.</param>
    /// <param name="dates">The dates found in it, whose weekdays are theirs.</param>
    /// <param name="written">The day on which it was written or issued.</param>
    public static IReadOnlyList<FoundDate> FindAll(string text, IReadOnlyList<FoundDate> dates, LocalDate written)
    {
        var tokens = DateTokens.Of(text);
        var found = new List<FoundDate>();
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < dates.Count && dates[next].End <= tokens[i].Position)
                next++;
            if (tokens[i].Kind != TokenKind.Word || (next < dates.Count && tokens[i].Position >= dates[next].Position))
                continue;
            var (day, last) = Weekday(tokens, i, written) ?? Word(tokens, i, written);
            if (day is not { } known)
                continue;
            var (position, length) = (tokens[i].Position, tokens[last].End - tokens[i].Position);
            // The weekday of a date that stands just behind it.
            if (next < dates.Count && dates[next].Position < position + length)
                continue;
            found.Add(new FoundDate(position, length, text.Substring(position, length), DateCalendar.Gregorian, known, null, [known], DateDoubt.None, known.DayOfWeek, false, false));
            i = last;
        }

        return found;
    }

    private static (LocalDate? Day, int Last)? Weekday(List<DateToken> tokens, int i, LocalDate written)
    {
        if (WeekdayNames.At(tokens, i, out var taken) is not { } weekday || tokens[i].Length < ShortestName || !IsComing(tokens, i, i + taken - 1))
            return null;
        var day = written.DayOfWeek == weekday ? written : written.Next(weekday);
        // "Friday the 15th": the number tells which of them.
        for (var at = i + taken; at < tokens.Count && at <= i + taken + 1 && !tokens[at].LineBefore; at++)
        {
            if (!tokens[at].IsNumber(1, 31) || tokens[at].Length > 2)
                continue;
            for (var week = 0; week < WeeksOfMonth; week++)
            {
                if (day.PlusDays(week * DaysOfWeek) is var later && later.Day == tokens[at].Value)
                    return (later, at);
            }
        }

        return (day, i + taken - 1);
    }

    // Neither a day behind nor one of every week, nor the first of a range of weekdays.
    private static bool IsComing(List<DateToken> tokens, int first, int last)
    {
        if ((first > 0 && NotComing.Contains(tokens[first - 1].Text)) || (last + 1 < tokens.Count && NotComing.Contains(tokens[last + 1].Text)))
            return false;
        // German and Dutch adverbs: "montags".
        return !tokens[last].Text.EndsWith("tags", StringComparison.Ordinal) && !tokens[last].Text.EndsWith("wochs", StringComparison.Ordinal)
            && !(last + 2 < tokens.Count && tokens[last + 1].Text is "-" or "to" or "bis" or "al" or "au" && WeekdayNames.At(tokens, last + 2, out _) is not null);
    }

    private static (LocalDate? Day, int Last) Word(List<DateToken> tokens, int i, LocalDate written)
    {
        // "aujourd'hui"
        if (tokens[i].Is("aujourd") && i + 2 < tokens.Count && tokens[i + 2].Is("hui"))
            return (written, i + 2);
        return SameDay.Contains(tokens[i].Text) ? (written, i) : DayAfter.Contains(tokens[i].Text) || IsTomorrowNotMorning(tokens, i) ? (written.PlusDays(1), i) : (null, i);
    }

    // "para mañana", but "a las 8 de la mañana"; "sie treffen sich morgen", but "heute morgen" and "am Morgen".
    private static bool IsTomorrowNotMorning(List<DateToken> tokens, int i) =>
        MorningOrTomorrow.Contains(tokens[i].Text) && !tokens[i].Capital && i > 0 && !BeforeMorning.Contains(tokens[i - 1].Text) && WeekdayNames.At(tokens, i - 1, out _) is null
        && tokens[i - 1].Kind != TokenKind.Number && !(i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number);

    private static readonly HashSet<string> MorningOrTomorrow = Words("mañana morgen");
    private static readonly HashSet<string> BeforeMorning = Words("la esta cada una de heute gestern jeden am guten diesen den der een elke iedere deze goede 's s hoy ayer");


    private static HashSet<string> Words(string list) => [.. list.Split(' ').Select(DateTokens.Fold)];
}
