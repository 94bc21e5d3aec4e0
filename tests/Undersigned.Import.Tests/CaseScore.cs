using System.Text;
using System.Text.Json;

namespace Undersigned.Import.Tests;

/// <summary>Counts how much of a case's record a reading got right, by the rules of the project's scorer.</summary>
internal sealed record CaseScore(string Name, int Gold, int Said, int Hit, int Pairs, int PairsHit, int Attributes, int AttributesHit, int Events, int EventsSaid, int EventsHit, bool Date, bool Kind, bool Title, IReadOnlyList<string> Missed, IReadOnlyList<string> Invented)
{
    public double F1 => Said + Gold == 0 ? 1 : 2.0 * Hit / (Said + Gold);

    public static CaseScore Of(string name, JsonElement gold, StatementRecord said)
    {
        var golds = Array(gold, "signatories").Select(g => (Gold: g, Forms: FormsOf(g))).ToList();
        var ignore = Array(gold, "ignore").Select(i => Fold(i.GetString())).ToHashSet();
        var free = Enumerable.Range(0, golds.Count).ToList();
        var invented = new List<string>();
        var (count, pairsHit, attributes, attributesHit) = (0, 0, 0, 0);
        foreach (var signatory in said.Signatories)
        {
            var names = signatory.Names.Values.Select(n => Fold(n.Value)).ToHashSet();
            if (names.Overlaps(ignore))
                continue;
            count++;
            var index = free.FindIndex(i => golds[i].Forms.Values.Any(names.Overlaps));
            if (index < 0)
            {
                invented.Add(signatory.Names.Values.First().Value);
                continue;
            }

            var (g, forms) = golds[free[index]];
            free.RemoveAt(index);
            pairsHit += forms.Count > 1 && forms.Values.All(names.Overlaps) ? 1 : 0;
            foreach (var (key, values) in new[] { ("city", new[] { signatory.City?.Value, signatory.CityInEnglish }), ("role", [signatory.Role?.Value]), ("affiliation", [signatory.Affiliation?.Value]), ("country", [signatory.Country?.Value]) })
            {
                if (Text(g, key) is not { } wanted)
                    continue;
                attributes++;
                attributesHit += values.Any(v => v is not null && (Fold(v) == Fold(wanted) || Fold(v) == Fold(Text(g, key + "_en") ?? wanted))) ? 1 : 0;
            }
        }

        var events = Array(gold, "events").ToList();
        var skip = Array(gold, "ignore_event_dates").Select(d => d.GetString()).ToHashSet();
        var saidEvents = said.Events.Where(e => !skip.Contains(e.Date?.Value.ToString("uuuu-MM-dd", null))).ToList();
        var eventsHit = 0;
        foreach (var e in events)
        {
            var match = saidEvents.FirstOrDefault(s => s.Date?.Value.ToString("uuuu-MM-dd", null) == Text(e, "date") && (Text(e, "time") is not { } time || s.Time?.Value.ToString("HH:mm", null) == time));
            if (match is null)
                continue;
            saidEvents.Remove(match);
            eventsHit++;
        }

        var dates = Array(gold, "accept_issued_on").Select(d => d.GetString()).Append(Text(gold, "issued_on")).ToHashSet();
        return new CaseScore(name, golds.Count, count, golds.Count - free.Count, golds.Count(g => g.Forms.Count > 1), pairsHit, attributes, attributesHit, events.Count, saidEvents.Count + eventsHit, eventsHit,
            dates.Contains(said.IssuedOn?.Value.ToString("uuuu-MM-dd", null)), RecordJson.Code(said.Kind.Value) == Text(gold, "kind"),
            Fold(said.Title?.Value) == Fold(Text(gold, "title")) || Array(gold, "accept_title").Any(t => Fold(t.GetString()) == Fold(said.Title?.Value)),
            [.. free.Select(i => golds[i].Forms.First().Value.First())], invented);
    }

    private static Dictionary<string, HashSet<string>> FormsOf(JsonElement gold)
    {
        var forms = gold.GetProperty("names").EnumerateObject().ToDictionary(n => n.Name, n => new HashSet<string> { Fold(n.Value.GetString()) });
        if (gold.TryGetProperty("accept", out var accept))
        {
            foreach (var language in accept.EnumerateObject())
                forms[language.Name].UnionWith(language.Value.EnumerateArray().Select(n => Fold(n.GetString())));
        }

        return forms;
    }

    private static IEnumerable<JsonElement> Array(JsonElement of, string name) => of.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKC))
        {
            folded.Append(c switch
            {
                'ي' or 'ى' => "ی",
                'ك' => "ک",
                '\u200C' or '\u200D' or '\u0640' or '\u200E' or '\u200F' => "",
                '’' or '‘' => "'",
                '“' or '”' => "\"",
                '–' or '—' or '−' => "-",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }

        return string.Join(' ', folded.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ',', ';', ':', '،', '؛', '*', '-', '"', '\'', '«', '»');
    }
}
