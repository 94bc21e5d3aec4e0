using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>Puts a report into plain words or into JSON.</summary>
internal static class Output
{
    /// <summary>The report for people.</summary>
    public static string Text(Answer answer, Words words, DateTimeOffset now)
    {
        var text = new StringBuilder();
        text.Append(words[$"verdict-{Words.Kebab(answer.Verdict.ToString())}"]).Append('\n');
        if (answer.Problem is not null)
            return text.Append(answer.Problem).Append('\n').ToString();
        Section("heading-findings", answer.Findings.Select(words.Say));
        if (answer.Verdict == AnswerVerdict.Holds)
        {
            Section("heading-facts", answer.Facts.Select(words.Say));
            Section("heading-claims", answer.Claims.Select(words.Say));
        }
        Section("heading-cosignatures", (answer.Head?.Cosignatures ?? []).OrderByDescending(c => c.Time).Select(c => words.Say(c, now)));
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
    }

    /// <summary>The report for programs; names and shapes are a contract, see docs/formats/verifier.md.</summary>
    public static string Json(Answer answer, DateTimeOffset now)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("verdict", Words.Kebab(answer.Verdict.ToString()));
            json.WriteString("kind", answer.Kind);
            json.WriteString("input", answer.Input);
            if (answer.Problem is not null)
                json.WriteString("problem", answer.Problem);
            if (answer.Head is { } head)
                WriteHead(json, head, answer.KeyFrom, now);
            json.WriteStartArray("findings");
            foreach (var finding in answer.Findings)
            {
                json.WriteStartObject();
                json.WriteString("fault", Words.Kebab(finding.Fault.ToString()));
                json.WriteString("place", finding.Place);
                json.WriteString("detail", finding.Detail);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            WriteFacts(json, "holds", answer.Verdict == AnswerVerdict.Holds ? answer.Facts : []);
            WriteFacts(json, "claimed", answer.Verdict == AnswerVerdict.Holds ? answer.Claims : []);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void WriteHead(Utf8JsonWriter json, CheckedHead head, KeySource keyFrom, DateTimeOffset now)
    {
        json.WriteStartObject("head");
        json.WriteString("origin", head.Checkpoint.Origin);
        json.WriteNumber("size", head.Checkpoint.Size);
        json.WriteString("root", head.Checkpoint.Root.ToBase64());
        json.WriteString("signedBy", head.Log?.ToString());
        json.WriteString("keyFrom", Words.Kebab(keyFrom.ToString()));
        json.WriteStartArray("cosignatures");
        foreach (var cosignature in head.Cosignatures)
        {
            json.WriteStartObject();
            json.WriteString("witness", cosignature.Key.Name);
            json.WriteString("time", Words.Iso(cosignature.Time!.Value));
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
}
