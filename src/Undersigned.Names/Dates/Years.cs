namespace Undersigned.Names.Dates;

/// <summary>The years that people write, and the calendar each belongs to.</summary>
internal static class Years
{
    public const int LeastSolar = 1250;
    public const int MostSolar = 1499;

    // Years of the Kurdish era: the Solar Hijri year and 1321, counted from 700 BC.
    public const int LeastKurdish = 2600;
    public const int KurdishEra = 1321;

    // A Solar Hijri year may be written with its last two digits ("13 Mordad 86"); below this it would rather be an hour.
    public const int LeastTwoDigitSolar = 40;

    private const int LeastGregorian = 1800;
    private const int MostGregorian = 2199;
    private const int MostKurdish = 2799;

    /// <summary>Whether a number of four digits is a year of any of the calendars.</summary>
    public static bool IsYear(int value) =>
        value is >= LeastSolar and <= MostSolar or >= LeastGregorian and <= MostGregorian or >= LeastKurdish and <= MostKurdish;

    /// <summary>
    /// The calendar of a year. False for a number of the fourteenth or fifteenth century in an Arabic text: that is a lunar year, which this reader does not convert.
    /// </summary>
    public static bool CalendarOf(int year, string? language, out DateCalendar calendar)
    {
        calendar = year is >= LeastGregorian and <= MostGregorian ? DateCalendar.Gregorian : DateCalendar.SolarHijri;
        return calendar == DateCalendar.Gregorian || language != "ar";
    }

    /// <summary>Whether a language's writers give Solar Hijri years.</summary>
    public static bool AreSolar(string? language) => language is "fa" or "ckb" or "ps" or "azb" or "prs" or "glk" or "mzn" or "sdh" or "lki";
}
