using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>Puts a report into plain words or into JSON.</summary>
internal static class Output
{
    /// <summary>The report for people.</summary>
    public static string Text(Report report, Words words, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(words[$"verdict-{Kebab(report.Verdict.ToString())}"]).Append('\n');
        if (report.Problem is not null)
            return text.Append(report.Problem).Append('\n').ToString();
        Section("heading-findings", report.Findings.Select(finding => Sentence(finding, words)));
        if (report.Verdict == Verdict.Holds)
        {
            Section("heading-facts", report.Facts.Select(words.Say));
            Section("heading-claims", report.Claims.Select(words.Say));
        }
        Section("heading-cosignatures", (report.Head?.Cosignatures ?? []).OrderByDescending(c => c.Time).Select(Cosigned));
        return text.ToString();

        void Section(string heading, IEnumerable<string> sentences)
        {
            var any = false;
            foreach (var sentence in sentences)
            {
                if (!any)
                    text.Append('\n').Append(words[heading]).Append('\n');
                any = true;
                text.Append("  · ").Append(sentence).Append('\n');
            }
        }

        string Cosigned(VerifiedSignature cosignature) =>
            words.Say(new Fact("cosigned", ("name", cosignature.Key.Name), ("age", words.Age(now - cosignature.Time!.Value)), ("time", Iso(cosignature.Time.Value))));
    }

    /// <summary>The report for programs; names and shapes are a contract, see docs/formats/verifier.md.</summary>
    public static string Json(Report report, DateTimeOffset now)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("verdict", Kebab(report.Verdict.ToString()));
            json.WriteString("kind", report.Kind);
            json.WriteString("input", report.Input);
            if (report.Problem is not null)
                json.WriteString("problem", report.Problem);
            if (report.Head is { } head)
                WriteHead(json, head, report.KeyIsOwn, now);
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                json.WriteStartObject();
                json.WriteString("fault", Kebab(finding.Fault.ToString()));
                json.WriteString("place", finding.Place);
                json.WriteString("detail", finding.Detail);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            WriteFacts(json, "holds", report.Verdict == Verdict.Holds ? report.Facts : []);
            WriteFacts(json, "claimed", report.Verdict == Verdict.Holds ? report.Claims : []);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>A fault's name in the word lists and in JSON: small letters and hyphens.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private static string Sentence(Finding finding, Words words)
    {
        var sentence = $"{words.Isolated(finding.Place)}: {words[$"fault-{Kebab(finding.Fault.ToString())}"]}";
        return finding.Detail.Length > 0 ? $"{sentence} ({words.Isolated(finding.Detail)})" : sentence;
    }

    private static void WriteHead(Utf8JsonWriter json, CheckedHead head, bool keyIsOwn, DateTimeOffset now)
    {
        json.WriteStartObject("head");
        json.WriteString("origin", head.Checkpoint.Origin);
        json.WriteNumber("size", head.Checkpoint.Size);
        json.WriteString("root", head.Checkpoint.Root.ToBase64());
        json.WriteString("signedBy", head.Log?.ToString());
        json.WriteString("keyFrom", keyIsOwn ? "input" : "user");
        json.WriteStartArray("cosignatures");
        foreach (var cosignature in head.Cosignatures)
        {
            json.WriteStartObject();
            json.WriteString("witness", cosignature.Key.Name);
            json.WriteString("time", Iso(cosignature.Time!.Value));
            json.WriteNumber("ageSeconds", (long)(now - cosignature.Time.Value).TotalSeconds);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, string name, IEnumerable<Fact> facts)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("name", fact.Name);
            foreach (var (key, value) in fact.Values)
                json.WriteString(key, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
