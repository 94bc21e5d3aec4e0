using NodaTime;
using Undersigned.Names.Dates;

namespace Undersigned.Web.Forms;

/// <summary>A day as its writer typed it, in either calendar and any digits: 2026-04-15, 15 April 2026, ۲۶ فروردین ۱۴۰۵.</summary>
public static class WrittenDay
{
    public enum Answer
    {
        None,
        Day,
        Unreadable,

        /// <summary>9/1/2026: day and month could be exchanged.</summary>
        Ambiguous,
    }

    /// <summary>Reads what was typed by somebody who reads the given language; nothing typed is no day.</summary>
    public static (Answer Answer, DateOnly Day) Read(string? typed, Language reader)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return (Answer.None, default);
        if (DateReader.FindAll(typed, reader.Tag) is not [var found, ..] || !found.HasYear || found.Length < typed.Trim().Length / 2)
            return (Answer.Unreadable, default);
        if (found.Date is not { } day || found.Doubt != DateDoubt.None)
            return (Answer.Ambiguous, default);
        return day.Year is < 1800 or > 2200 ? (Answer.Unreadable, default) : (Answer.Day, day.ToDateOnly());
    }

    /// <summary>One day as it can be typed, in the reader's first calendar and in the other.</summary>
    public static object[] Examples(Formatter show)
    {
        var day = new LocalDate(2026, 4, 15);
        return [show.ShortDay(day), show.OtherDay(day)];
    }

    /// <summary>The key of what is said of a day that cannot be taken; null when it can.</summary>
    public static string? RefusalOf(Answer answer) => answer switch
    {
        Answer.Unreadable => "form.day-invalid",
        Answer.Ambiguous => "form.day-ambiguous",
        _ => null,
    };
}
