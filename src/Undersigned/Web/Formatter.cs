using System.Globalization;
using Microsoft.AspNetCore.Html;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using Undersigned.Names;

namespace Undersigned.Web;

/// <summary>
/// The one place where dates, numbers and lists become something a reader reads, in one interface language.
/// It never consults the thread's culture.
/// </summary>
public sealed class Formatter(Texts texts, TimeProvider time)
{
    private static readonly CalendarSystem Solar = CalendarSystem.PersianSimple;

    private static readonly OffsetPattern DistanceFromUtc = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    private readonly Language _language = texts.Language;

    /// <summary>A formatter for mail, commands and tests; pages get theirs injected.</summary>
    public static Formatter In(string? tag, TimeProvider time) => new(Texts.In(tag), time);

    /// <summary>A whole number in the reader's digits, grouped: 1,284 · ۱٬۲۸۴.</summary>
    public string Number(long value) => Numerals.Number(value, _language);

    /// <summary>ASCII digits exchanged for the reader's, nothing else: versions, clock times.</summary>
    public string Digits(string text) => Numerals.InDigits(text, _language.Digits);

    /// <summary>The day with its weekday, in the reader's first calendar: Monday 24 August 2026 · دوشنبه ۲ شهریور ۱۴۰۵.</summary>
    public string Day(LocalDate day) => texts.Plain("date.with-weekday", Weekday(day), ShortDay(day));

    /// <inheritdoc cref="Day(LocalDate)"/>
    public string Day(DateOnly day) => Day(LocalDate.FromDateOnly(day));

    /// <summary>The day without its weekday: 24 August 2026 · ۲ شهریور ۱۴۰۵.</summary>
    public string ShortDay(LocalDate day) => _language.SolarFirst ? SolarDay(day) : GregorianDay(day);

    /// <inheritdoc cref="ShortDay(LocalDate)"/>
    public string ShortDay(DateOnly day) => ShortDay(LocalDate.FromDateOnly(day));

    /// <summary>The same day in the other calendar, in the reader's language: 2 Shahrivar 1405 · ۲۴ اوت ۲۰۲۶.</summary>
    public string OtherDay(LocalDate day) => _language.SolarFirst ? GregorianDay(day) : SolarDay(day);

    /// <inheritdoc cref="OtherDay(LocalDate)"/>
    public string OtherDay(DateOnly day) => OtherDay(LocalDate.FromDateOnly(day));

    /// <summary>The day as a time element, with the other calendar beside it where both are read.</summary>
    public IHtmlContent DayTag(LocalDate day, bool both = false, bool weekday = true)
    {
        var tag = new HtmlContentBuilder().AppendHtml($"<time datetime=\"{Iso(day)}\">").Append(weekday ? Day(day) : ShortDay(day)).AppendHtml("</time>");
        return both ? tag.AppendHtml(" <span class=\"other-day\">(<bdi>").Append(OtherDay(day)).AppendHtml("</bdi>)</span>") : tag;
    }

    /// <inheritdoc cref="DayTag(LocalDate, bool, bool)"/>
    public IHtmlContent DayTag(DateOnly day, bool both = false, bool weekday = true) => DayTag(LocalDate.FromDateOnly(day), both, weekday);

    /// <summary>A moment in its zone: day and clock time, to the minute.</summary>
    public string Moment(ZonedDateTime moment) => texts.Plain("date.with-time", ShortDay(moment.Date), Clock(moment.TimeOfDay));

    /// <summary>A moment in UTC, which it says.</summary>
    public string Moment(DateTimeOffset moment) => texts.Plain("date.with-utc", Moment(Instant.FromDateTimeOffset(moment).InUtc()));

    /// <summary>A 24-hour clock time to the minute: 18:30 · ۱۸:۳۰.</summary>
    public string Clock(LocalTime clock) => Digits(string.Create(CultureInfo.InvariantCulture, $"{clock.Hour:00}:{clock.Minute:00}"));

    /// <summary>From when to when, in clock times: 18:30 · 18:30 to 20:00.</summary>
    public string Hours(LocalTime from, LocalTime? until) => until is { } end ? texts.Plain("date.hours", Clock(from), Clock(end)) : Clock(from);

    /// <summary>A time zone by its city, with its distance from UTC where the moment is known: Berlin (UTC+01:00).</summary>
    public string ZoneTag(DateTimeZone zone, LocalDateTime? at)
    {
        var written = zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        var name = texts.Isolated(Places.City(written)?.Name(_language.Tag) ?? written);
        if (at is not { } local)
            return name;
        var offset = local.InZone(zone, Resolvers.LenientResolver).Offset;
        return texts.Plain("date.zone", name, $"UTC{Digits(DistanceFromUtc.Format(offset))}");
    }

    /// <summary>How long ago something was, in its largest whole unit: 12 seconds ago. What lies ahead of our clock is "just now".</summary>
    public string Age(DateTimeOffset moment)
    {
        var age = time.GetUtcNow() - moment;
        return age switch
        {
            { TotalSeconds: < 1 } => texts.Plain("age.now"),
            { TotalMinutes: < 1 } => texts.Plain("age.seconds", (int)age.TotalSeconds),
            { TotalHours: < 1 } => texts.Plain("age.minutes", (int)age.TotalMinutes),
            { TotalDays: < 1 } => texts.Plain("age.hours", (int)age.TotalHours),
            _ => texts.Plain("age.days", (int)age.TotalDays),
        };
    }

    /// <inheritdoc cref="Age(DateTimeOffset)"/>
    public string Age(Instant moment) => Age(moment.ToDateTimeOffset());

    /// <summary>A list as the language writes it: a, b and c · الف، ب و ج.</summary>
    public string List(IEnumerable<string> items) =>
        Joined<Verbatim>([.. items.Select(item => new Verbatim(texts.Isolated(item)))], (key, first, second) => new(texts.Plain(key, first, second)))?.Text ?? "";

    /// <summary>A list of texts people wrote, of links or other markup.</summary>
    public IHtmlContent List(IEnumerable<IHtmlContent> items) => Joined([.. items], (key, first, second) => texts[key, first, second]) ?? HtmlString.Empty;

    /// <summary>A size in bytes, in thousands, with at most one decimal: 1.4 MB.</summary>
    public string Bytes(long bytes)
    {
        var (value, unit) = bytes switch
        {
            < 1_000 => (bytes, "size.bytes"),
            < 1_000_000 => (bytes / 1_000m, "size.kilobytes"),
            < 1_000_000_000 => (bytes / 1_000_000m, "size.megabytes"),
            _ => (bytes / 1_000_000_000m, "size.gigabytes"),
        };
        var number = value.ToString("0.#", CultureInfo.InvariantCulture).Replace(".", Numerals.Decimal(_language), StringComparison.Ordinal);
        return texts.Plain(unit, Digits(number));
    }

    /// <summary>A language's name in the reader's language, or its tag where we have no name.</summary>
    public string LanguageName(string tag) => Languages.Find(tag) is { } known ? texts.Plain($"language.{known.Tag}") : tag;

    /// <summary>A country's name in the reader's language, or the code where there is no such country.</summary>
    public string Country(string alpha2) => Places.CountryName(alpha2, _language.Tag) ?? alpha2;

    private string GregorianDay(LocalDate day) => DayMonthYear(day, "date.gregorian");

    private string SolarDay(LocalDate day) => DayMonthYear(day.WithCalendar(Solar), "date.solar");

    private string DayMonthYear(LocalDate day, string months) =>
        texts.Plain("date.day-month-year", Digits(Plain(day.Day)), texts.Plain($"{months}.{Plain(day.Month)}"), Digits(Plain(day.Year)));

    private string Weekday(LocalDate day) => texts.Plain($"date.weekday.{Plain((int)day.DayOfWeek)}");

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static T? Joined<T>(IReadOnlyList<T> items, Func<string, T, T, T> join)
        where T : class
    {
        if (items.Count < 2)
            return items.Count == 0 ? null : items[0];
        var start = items[0];
        foreach (var item in items.Skip(1).SkipLast(1))
            start = join("list.middle", start, item);
        return join(items.Count == 2 ? "list.two" : "list.last", start, items[^1]);
    }
}
