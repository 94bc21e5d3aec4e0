using System.Globalization;
using System.Reflection;

namespace Undersigned.TransparencyLog;

/// <summary>The sentences of answers in one language, from the list embedded under its tag: lines <c>name = sentence with {values}</c>.</summary>
public sealed class Words
{
    private const string Prefix = "Words/";

    private readonly Dictionary<string, string> _sentences = [];
    private readonly bool _isolates;

    private Words(string language, bool isolates, Stream list)
    {
        Language = language;
        _isolates = isolates;
        using var reader = new StreamReader(list);
        while (reader.ReadLine() is { } line)
            if (line.Split(" = ", 2) is [var name, var sentence])
                _sentences.Add(name, sentence);
    }

    /// <summary>Tag of the language.</summary>
    public string Language { get; }

    /// <summary>Names of all sentences.</summary>
    public IReadOnlyCollection<string> Names => _sentences.Keys;

    /// <summary>The languages that have a list.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The words of a language, or of English when it has no list.</summary>
    /// <param name="language">Its tag.</param>
    /// <param name="isolated">Whether values are isolated in any language, as a page can show it and many a terminal cannot.</param>
    public static Words In(string language, bool isolated = false)
    {
        var known = Languages.Contains(language) ? language : "en";
        return new Words(known, isolated || known == "fa", Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + known)!);
    }

    /// <summary>A sentence without values.</summary>
    public string this[string name] => _sentences[name];

    /// <summary>A sentence with its values, each isolated so that it cannot turn the sentence's direction.</summary>
    public string Say(Fact fact)
    {
        var sentence = _sentences[fact.Name];
        foreach (var (key, value) in fact.Values)
            sentence = sentence.Replace($"{{{key}}}", Isolated(value), StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>A value between FIRST STRONG ISOLATE and its end, where the language runs from right to left.</summary>
    public string Isolated(string value) => _isolates ? $"\u2068{value}\u2069" : value;

    /// <summary>A span of time in its largest unit.</summary>
    public string Age(TimeSpan age) =>
        age switch
        {
            { TotalMinutes: < 1 } => this["age-now"],
            { TotalHours: < 1 } => Count("age-minute", (int)age.TotalMinutes),
            { TotalDays: < 1 } => Count("age-hour", (int)age.TotalHours),
            _ => Count("age-day", (int)age.TotalDays),
        };

    /// <summary>What does not hold, and where.</summary>
    public string Say(Finding finding)
    {
        var sentence = $"{Isolated(finding.Place)}: {this[$"fault-{Kebab(finding.Fault.ToString())}"]}";
        return finding.Detail.Length > 0 ? $"{sentence} ({Isolated(finding.Detail)})" : sentence;
    }

    /// <summary>Who cosigned a head, and how long ago.</summary>
    public string Say(VerifiedSignature cosignature, DateTimeOffset now) =>
        Say(new Fact("cosigned", ("name", cosignature.Key.Name), ("age", Age(now - cosignature.Time!.Value)), ("time", Iso(cosignature.Time.Value))));

    /// <summary>A moment as ISO 8601 in UTC, to the second.</summary>
    public static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A fault's or verdict's name in the word lists and in JSON: small letters and hyphens.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    private string Count(string one, int count) => count == 1 ? this[one] : Say(new Fact(one + "s", ("n", $"{count}")));
}
