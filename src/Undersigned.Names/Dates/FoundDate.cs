using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>The calendar a date was written in.</summary>
public enum DateCalendar
{
    /// <summary>The Gregorian calendar, under any of its month names.</summary>
    Gregorian,

    /// <summary>The Solar Hijri calendar of Iran, with Persian, Afghan or Kurdish month names.</summary>
    SolarHijri,
}

/// <summary>What a date as written leaves open.</summary>
public enum DateDoubt
{
    /// <summary>Nothing: the day is certain as written.</summary>
    None,

    /// <summary>Day and month could be exchanged (9/01/2022) and nothing in the text settles it.</summary>
    DayOrMonth,

    /// <summary>No year is written and the text leaves more than one open.</summary>
    Year,

    /// <summary>The weekday written beside it belongs to another day.</summary>
    Weekday,
}

/// <summary>A date found in a text.</summary>
/// <param name="Position">Index of its first character in the text.</param>
/// <param name="Length">Number of characters, the weekday included where it stands beside the date.</param>
/// <param name="Written">The characters themselves.</param>
/// <param name="Calendar">The calendar it was written in.</param>
/// <param name="Date">The day in the ISO calendar, or null where it has to be asked.</param>
/// <param name="Until">The last day of a range, else null.</param>
/// <param name="Candidates">Every day it can mean, likeliest first; one alone when there is no doubt.</param>
/// <param name="Doubt">What is left open.</param>
/// <param name="Weekday">The weekday written beside it, if any.</param>
/// <param name="HasYear">Whether a year is written.</param>
/// <param name="Restates">True when it repeats the date before it in another calendar.</param>
public sealed record FoundDate(
    int Position,
    int Length,
    string Written,
    DateCalendar Calendar,
    LocalDate? Date,
    LocalDate? Until,
    IReadOnlyList<LocalDate> Candidates,
    DateDoubt Doubt,
    IsoDayOfWeek? Weekday,
    bool HasYear,
    bool Restates)
{
    /// <summary>What was written, for another year to be tried.</summary>
    internal WrittenDate? Parts { get; init; }

    /// <summary>Index just behind the last character.</summary>
    public int End => Position + Length;

    /// <summary>The day, or the likeliest candidate where it has to be asked; null where nothing is known of the year.</summary>
    public LocalDate? Likeliest => Date ?? (Candidates.Count > 0 ? Candidates[0] : null);
}
