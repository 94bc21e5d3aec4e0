using System.Text.Json;

namespace Undersigned.Web;

/// <summary>Reads the interface texts that slices carry as Texts/{tag}.json and merges them, refusing gaps and doubles.</summary>
internal static class TextFiles
{
    /// <summary>A text's forms by plural category; a text without a count has the one form "other".</summary>
    public sealed record Entry(IReadOnlyDictionary<string, Message> Forms);

    public static IReadOnlyDictionary<string, Entry> Read(Language language)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var assembly = typeof(TextFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => IsTextFile(name, language.Tag)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var property in document.RootElement.EnumerateObject())
                if (!entries.TryAdd(property.Name, Read(property, name)))
                    throw new InvalidOperationException($"{name}: the text '{property.Name}' stands twice.");
        }
        return entries;
    }

    /// <summary>Throws with every missing key of every interface language: a half-translated server does not start.</summary>
    public static void RequireSameKeys(IReadOnlyDictionary<string, IReadOnlyDictionary<string, Entry>> byLanguage)
    {
        var all = byLanguage.Values.SelectMany(entries => entries.Keys).ToHashSet(StringComparer.Ordinal);
        var gaps = byLanguage.SelectMany(pair => all.Except(pair.Value.Keys).Select(key => $"{pair.Key}: {key}")).Order(StringComparer.Ordinal).ToList();
        if (gaps.Count > 0)
            throw new InvalidOperationException($"Interface texts are missing: {string.Join(", ", gaps)}");
    }

    private static bool IsTextFile(string resource, string tag) =>
        resource.EndsWith($"/Texts/{tag}.json", StringComparison.Ordinal);

    private static Entry Read(JsonProperty property, string file)
    {
        var forms = new Dictionary<string, Message>(StringComparer.Ordinal);
        if (property.Value.ValueKind == JsonValueKind.String)
            forms["other"] = Message.Parse(property.Value.GetString()!);
        else
            foreach (var form in property.Value.EnumerateObject())
                forms[form.Name] = Message.Parse(form.Value.GetString()!);
        if (!forms.ContainsKey("other"))
            throw new InvalidOperationException($"{file}: the text '{property.Name}' has no form \"other\".");
        return new(forms);
    }
}
