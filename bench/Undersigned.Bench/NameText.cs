using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Undersigned.Bench;

/// <summary>A published text and who signed it, as the files of a folder tell.</summary>
/// <param name="Read">What the reader read in it when it was new, where NAME.read.json keeps it.</param>
internal sealed record NameText(string Name, string Language, string Text, List<NameText.Signatory> Signatories, JsonElement? Read)
{
    private const int Fewest = 2;
    private const int FewestOthers = 3;
    private const int Longest = 90;

    // What holds one of these is several names, or a name and more.
    private static readonly SearchValues<char> Parting = SearchValues.Create(",،;؛:\n");

    /// <summary>The texts of a folder: NAME.txt as it was pasted, NAME.json with its <c>signatories</c>.</summary>
    public static IEnumerable<NameText> In(string folder) => CaseFiles.In(folder).Select(files => Of(files.Text, files.Record));

    private static NameText Of(string text, string record)
    {
        var root = Json(record);
        var language = root.GetProperty("language").GetString() ?? "";
        var read = Path.ChangeExtension(record, ".read.json");
        return new NameText(Path.GetFileNameWithoutExtension(record), language, File.ReadAllText(text),
            [.. root.GetProperty("signatories").EnumerateArray().Select(signatory => Signatory.Of(signatory, language))], File.Exists(read) ? Json(read) : null);
    }

    private static JsonElement Json(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.Clone();
    }

    /// <summary>The text with the name of each signatory exchanged for one of another text, of the same kind and language and about as long; or null where few can be.</summary>
    /// <param name="others">Names by language and whether they are persons'.</param>
    public NameText? Exchanged(ILookup<(string Language, bool IsPerson), string> others, Random random)
    {
        var by = new Dictionary<string, string>(StringComparer.Ordinal);
        var changed = Signatories.ConvertAll(signatory => signatory with
        {
            Languages = [.. signatory.Languages.Select(own => own with { Name = Other(own, signatory.IsPerson) })],
            Forms = [],
        });
        if (by.Count < Fewest)
            return null;
        var pattern = string.Join('|', by.Keys.OrderByDescending(name => name.Length).Select(name => string.Join(@"\s+", name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))));
        var text = Regex.Replace(Text, pattern, match => by.GetValueOrDefault(string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), match.Value), RegexOptions.None, TimeSpan.FromMinutes(1));
        return this with { Text = text, Signatories = changed.ConvertAll(signatory => signatory with { Forms = [.. signatory.Names] }), Read = null };

        string Other(Written own, bool isPerson)
        {
            var words = own.Name.Split(' ').Length;
            if (by.TryGetValue(own.Name, out var known))
                return known;
            var fitting = others[(own.Language, isPerson)].Where(name => Math.Abs(name.Split(' ').Length - words) <= (isPerson ? 1 : Math.Max(2, words / 2)) && !by.ContainsValue(name) && !Text.Contains(name, StringComparison.Ordinal)).ToList();
            return fitting.Count < FewestOthers ? own.Name : by[own.Name] = fitting[random.Next(fitting.Count)];
        }
    }

    /// <summary>The names of texts, to be exchanged with one another.</summary>
    public static ILookup<(string Language, bool IsPerson), string> NamesOf(IEnumerable<NameText> texts) => texts
        .SelectMany(text => text.Signatories).SelectMany(signatory => signatory.Languages.Select(own => (own.Language, signatory.IsPerson, own.Name)))
        .Where(own => own.Name.Length is > 2 and <= Longest && !own.Name.AsSpan().ContainsAny(Parting)).Distinct().ToLookup(own => (own.Language, own.IsPerson), own => own.Name);

    internal sealed record Written(string Language, string Name);

    /// <param name="Languages">Its names by language.</param>
    /// <param name="Forms">Every written form that is right.</param>
    internal sealed record Signatory(bool IsPerson, IReadOnlyList<Written> Languages, List<string> Forms)
    {
        public IEnumerable<string> Names => Languages.Select(own => own.Name);

        public static Signatory Of(JsonElement signatory, string language)
        {
            var names = signatory.GetProperty("names").EnumerateObject().Select(name => new Written(name.Name == "und" ? language : name.Name, Spaced(name.Value.GetString()))).Where(name => name.Name.Length > 0).ToList();
            var forms = new[] { "accept", "accept_normalised" }.SelectMany(key => signatory.TryGetProperty(key, out var more) ? Strings(more) : []);
            return new Signatory(signatory.TryGetProperty("type", out var type) && type.GetString() == "person", names, [.. names.Select(name => name.Name), .. forms]);
        }

        private static string Spaced(string? name) => string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String => [Spaced(value.GetString())],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => value.EnumerateObject().SelectMany(own => Strings(own.Value)),
            _ => [],
        };
    }
}
