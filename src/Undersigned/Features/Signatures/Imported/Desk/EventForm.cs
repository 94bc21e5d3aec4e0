using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;
using Undersigned.Names.Dates;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported.Desk;

/// <summary>Everything about one event of a published statement, as its reviewer corrects it.</summary>
public sealed class EventForm
{
    public string? Day { get; set; }
    public string? Starts { get; set; }
    public string? Ends { get; set; }
    public string? WrittenZone { get; set; }
    public string? Zone { get; set; }
    public string? Place { get; set; }
    public string? City { get; set; }
    public bool IsOnline { get; set; }
    public bool IsLeftOut { get; set; }

    /// <summary>What the event was when this form was opened.</summary>
    public string? Stamp { get; set; }

    private DateOnly? _day;
    private TimeOnly? _starts, _ends;

    public static EventForm Of(DraftEvent? read, Formatter show) => new()
    {
        Day = read?.Day is { } day ? show.ShortDay(day) : null,
        Starts = read?.Starts is { } starts ? show.Clock(LocalTime.FromTimeOnly(starts)) : null,
        Ends = read?.Ends is { } ends ? show.Clock(LocalTime.FromTimeOnly(ends)) : null,
        WrittenZone = read?.WrittenZone,
        Zone = read?.Zone,
        Place = read?.Place,
        City = read?.City,
        IsOnline = read?.IsOnline ?? false,
        IsLeftOut = read?.IsLeftOut ?? false,
        Stamp = StampOf(read),
    };

    /// <summary>Tidies what was typed and says what is wrong with it.</summary>
    public void Check(ModelStateDictionary errors, Texts texts)
    {
        var (answer, day) = WrittenDay.Read(Day, texts.Language);
        if (WrittenDay.RefusalOf(answer) is { } key)
            Refuse(nameof(Day), key);
        else if (answer == WrittenDay.Answer.Day)
            _day = day;
        else if (!IsLeftOut)
            Refuse(nameof(Day), "published.error.event-day");
        if (!WrittenHour.TryRead(Starts, out _starts))
            Refuse(nameof(Starts), "form.hour-invalid");
        if (!WrittenHour.TryRead(Ends, out _ends))
            Refuse(nameof(Ends), "form.hour-invalid");
        else if (_ends is not null && string.IsNullOrWhiteSpace(Starts))
            Refuse(nameof(Starts), "published.error.event-start");
        WrittenZone = TypedLine.Check(errors, texts, nameof(WrittenZone), WrittenZone, PublishedEvent.LongestZone);
        Place = TypedLine.Check(errors, texts, nameof(Place), Place, PublishedEvent.LongestPlace);
        City = TypedLine.Check(errors, texts, nameof(City), City, RecordReader.LongestCity);
        Zone = !string.IsNullOrWhiteSpace(Zone) ? Known(Zone.Trim()) : ZoneReader.FindAll(WrittenZone ?? "") is [var written, ..] ? written.Id : null;
        if (Zone == "")
            Refuse(nameof(Zone), "published.error.zone");

        void Refuse(string field, string key) => errors.AddModelError($"Form.{field}", texts.Plain(key));
    }

    /// <summary>The event as it was corrected; where its parts stand in the source is kept.</summary>
    public DraftEvent Apply(DraftEvent? read, int number) => new()
    {
        Number = number,
        Day = _day,
        Candidates = _day is null ? read?.Candidates ?? [] : [],
        Starts = _starts,
        Ends = _ends,
        WrittenZone = WrittenZone,
        Zone = Zone,
        Place = Place,
        City = City,
        IsOnline = IsOnline,
        IsLeftOut = IsLeftOut,
        IsReviewed = true,
        Sure = read?.Sure ?? 1,
        Marks = read?.Marks ?? [],
    };

    /// <summary>A digest by which a form knows that somebody else changed what it shows.</summary>
    public static string StampOf(DraftEvent? read) => read is null ? "" : DraftStamp.Of(read with { Marks = [] });

    // As the time-zone database writes it, whatever the case it was typed in; empty where it has none of that name.
    private static string Known(string typed) =>
        DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => string.Equals(id, typed.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)) ?? "";
}
