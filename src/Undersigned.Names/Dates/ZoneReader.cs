using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace Undersigned.Names.Dates;

/// <summary>A time zone found in a text.</summary>
/// <param name="Position">Index of its first character in the text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Written">The characters themselves.</param>
/// <param name="Id">The IANA zone, or null where only a fixed distance from UTC is written.</param>
/// <param name="FixedOffset">The distance from UTC where it is written ("UTC+3:30"), else null.</param>
public sealed record FoundZone(int Position, int Length, string Written, string? Id, Offset? FixedOffset)
{
    /// <summary>Index just behind the last character.</summary>
    public int End => Position + Length;

    /// <summary>The distance from UTC in force in the zone at a local day and hour; hours that daylight saving skips take the one after, doubled ones the first.</summary>
    public Offset OffsetAt(LocalDateTime local)
    {
        if (FixedOffset is { } offset)
            return offset;
        return DateTimeZoneProviders.Tzdb[Id!].ResolveLocal(local, Resolvers.LenientResolver).Offset;
    }
}

/// <summary>Finds time zones as people write them: CET, "Central European time", "به وقت تهران", "heure de Paris", "UTC+3".</summary>
public static class ZoneReader
{
    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    /// <summary>Every zone of a text in its order.</summary>
    /// <param name="text">The text; positions in the answer are indexes into it.</param>
    /// <param name="placeZone">Tells the IANA zone of a city or country written in any script, or null; cities of the time-zone database are known without it.</param>
    public static IReadOnlyList<FoundZone> FindAll(string text, Func<string, string?>? placeZone = null)
    {
        var tokens = DateTokens.Of(text);
        var found = new List<FoundZone>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if ((WithOffset(text, tokens, i) ?? Named(text, tokens, i) ?? ByPlace(text, tokens, i, placeZone)) is not { } zone)
                continue;
            found.Add(zone);
            while (i + 1 < tokens.Count && tokens[i + 1].Position < zone.End)
                i++;
        }

        return found;
    }

    /// <summary>The zone of a city of the time-zone database by its English name (Paris, New York), or null.</summary>
    public static string? OfCity(string englishName) => Cities.GetValueOrDefault(DateTokens.Fold(englishName.Replace(' ', '_')));

    /// <summary>The zone of a country where the whole country keeps one time, or null.</summary>
    /// <param name="country">ISO 3166-1 alpha-2 code.</param>
    public static string? OfCountry(string country) => Countries.GetValueOrDefault(country);

    private static readonly FrozenDictionary<string, string> Cities = Source.ZoneLocations!
        .Where(l => l.ZoneId.Contains('/'))
        .GroupBy(l => DateTokens.Fold(l.ZoneId[(l.ZoneId.LastIndexOf('/') + 1)..]))
        .ToFrozenDictionary(g => g.Key, g => g.First().ZoneId);

    private static readonly FrozenDictionary<string, string> Countries = Source.ZoneLocations!
        .GroupBy(l => l.CountryCode)
        .Where(g => g.Count() == 1 || g.Key is "DE" or "ES" or "PT" or "UA" or "TR" or "CY")
        .ToFrozenDictionary(g => g.Key, g => g.First().ZoneId);

    private static FoundZone? Named(string text, List<DateToken> tokens, int i)
    {
        var written = text.AsSpan(tokens[i].Position, tokens[i].Length);
        if (ZoneNames.IsAbbreviation(written.ToString()))
            return ZoneNames.Zones.TryGetValue(written.ToString(), out var abbreviated) ? Found(text, tokens, i, i, abbreviated) : null;
        if (!FirstWords.Contains(tokens[i].Text))
            return null;
        for (var count = Math.Min(ZoneNames.LongestName, tokens.Count - i); count > 1; count--)
        {
            var phrase = string.Join(' ', tokens.GetRange(i, count).Select(t => t.Text));
            if (ZoneNames.Zones.TryGetValue(phrase, out var zone))
                return Found(text, tokens, i, i + count - 1, zone);
        }

        return null;
    }

    private static readonly FrozenSet<string> FirstWords = ZoneNames.Zones.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet();

    // "UTC+3", "GMT -04:30"
    private static FoundZone? WithOffset(string text, List<DateToken> tokens, int i)
    {
        if (tokens[i].Text is not ("utc" or "gmt") || i + 2 >= tokens.Count || tokens[i + 1].Text is not ("+" or "-") || !tokens[i + 2].IsNumber(0, 14) || tokens[i + 2].SpaceBefore)
            return null;
        var (last, minutes) = (i + 2, 0);
        if (i + 4 < tokens.Count && tokens[i + 3].Is(":") && tokens[i + 4].IsNumber(0, 59))
            (last, minutes) = (i + 4, tokens[i + 4].Value);
        var sign = tokens[i + 1].Is("-") ? -1 : 1;
        var offset = Offset.FromHoursAndMinutes(sign * tokens[i + 2].Value, sign * minutes);
        return Found(text, tokens, i, last, null) with { FixedOffset = offset };
    }

    private const int LongestPlace = 3;

    private static FoundZone? ByPlace(string text, List<DateToken> tokens, int i, Func<string, string?>? placeZone)
    {
        foreach (var (words, nameFollows) in Leads)
        {
            if (nameFollows && Matches(tokens, i, words))
            {
                for (var count = Math.Min(LongestPlace, tokens.Count - i - words.Length); count > 0; count--)
                {
                    if (ZoneOf(text, tokens, i + words.Length, count, placeZone) is { } id)
                        return Found(text, tokens, i, i + words.Length + count - 1, id);
                }
            }

            if (nameFollows)
                continue;
            for (var count = 1; count <= LongestPlace && i + count < tokens.Count; count++)
            {
                if (Matches(tokens, i + count, words) && ZoneOf(text, tokens, i, count, placeZone) is { } id)
                    return Found(text, tokens, i, i + count + words.Length - 1, id);
            }
        }

        return null;
    }

    private static readonly (string[] Words, bool NameFollows)[] Leads =
        [.. ZoneNames.Leads.Select(l => (DateTokens.Of(l.Words).Select(t => t.Text).ToArray(), l.NameFollows))];

    private static string? ZoneOf(string text, List<DateToken> tokens, int i, int count, Func<string, string?>? placeZone)
    {
        if (tokens[i].Kind != TokenKind.Word || tokens[i + count - 1].Kind != TokenKind.Word)
            return null;
        var name = text[tokens[i].Position..tokens[i + count - 1].End];
        if (OfCity(name) is { } id)
            return id;
        // German makes an adjective of the city: "Berliner Zeit".
        if (name.EndsWith("er", StringComparison.Ordinal) && OfCity(name[..^2]) is { } german)
            return german;
        return placeZone?.Invoke(name);
    }

    private static bool Matches(List<DateToken> tokens, int i, string[] words)
    {
        if (i + words.Length > tokens.Count)
            return false;
        for (var k = 0; k < words.Length; k++)
        {
            if (!tokens[i + k].Is(words[k]) || (k > 0 && tokens[i + k].LineBefore))
                return false;
        }

        return true;
    }

    private static FoundZone Found(string text, List<DateToken> tokens, int first, int last, string? id)
    {
        var position = tokens[first].Position;
        return new FoundZone(position, tokens[last].End - position, text[position..tokens[last].End], id, null);
    }
}
