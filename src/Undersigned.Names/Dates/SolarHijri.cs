using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>Days of the Solar Hijri calendar as days of the ISO calendar.</summary>
public static class SolarHijri
{
    // Never the arithmetic variant: it is a day off from 20 March 2025.
    private static readonly CalendarSystem Calendar = CalendarSystem.PersianAstronomical;

    /// <summary>How far its years are behind those in which they begin.</summary>
    internal const int YearsBehind = 621;

    /// <summary>The ISO day of a Solar Hijri day, or null where that month has no such day.</summary>
    public static LocalDate? ToIso(int year, int month, int day)
    {
        if (year < Calendar.MinYear || year > Calendar.MaxYear || month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month))
            return null;
        return new LocalDate(year, month, day, Calendar).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The Solar Hijri year, month and day of an ISO day.</summary>
    public static (int Year, int Month, int Day) FromIso(LocalDate date)
    {
        var solar = date.WithCalendar(Calendar);
        return (solar.Year, solar.Month, solar.Day);
    }
}
