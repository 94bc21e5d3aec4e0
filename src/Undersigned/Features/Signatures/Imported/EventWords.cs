using Microsoft.AspNetCore.Html;
using NodaTime;
using Undersigned.Names;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Says when on its day and where an event takes place, in the reader's language, with what was written in its own.</summary>
public static class EventWords
{
    public static IHtmlContent Of(PublishedEvent happening, Texts texts, Formatter show) =>
        Of(happening.Day, happening.Starts, happening.Ends, happening.Zone, happening.WrittenZone, happening.Place, happening.City, happening.IsOnline, texts, show);

    public static IHtmlContent Of(DateOnly? day, TimeOnly? starts, TimeOnly? ends, string? zone, string? writtenZone, string? place, string? city, bool isOnline, Texts texts, Formatter show)
    {
        var parts = new List<IHtmlContent>();
        if (starts is { } start)
        {
            var hours = show.Hours(LocalTime.FromTimeOnly(start), ends is { } end ? LocalTime.FromTimeOnly(end) : null);
            var known = zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);
            parts.Add(known is null ? new HtmlContentBuilder().Append(hours) : texts["event.local", hours, show.ZoneTag(known, day is { } on ? LocalDate.FromDateOnly(on).At(LocalTime.FromTimeOnly(start)) : null)]);
            if (writtenZone is not null)
                parts.Add(texts["event.as-written", Written(writtenZone)]);
        }
        if (isOnline)
            parts.Add(texts["event.online"]);
        if (place is not null)
            parts.Add(Written(place));
        // Where the place names its city already, once is enough.
        if (city is not null && place?.Contains(city, StringComparison.OrdinalIgnoreCase) != true)
            parts.Add(Place.Of(city, null, texts));
        var line = new HtmlContentBuilder();
        for (var i = 0; i < parts.Count; i++)
            (i == 0 ? line : line.Append(" · ")).AppendHtml(parts[i]);
        return line;

        Written Written(string words) => new(words, NameLanguage.Of(words, texts.Language.Tag));
    }
}
