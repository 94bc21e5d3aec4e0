using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using Xunit;

namespace Undersigned.Import.Tests;

/// <summary>
/// The invented statements once more, each with the names of others in the places of its own. A rule that leans on the names at hand shows itself
/// here: nobody had a rule in view who wrote these texts.
/// </summary>
public sealed class ExchangedNamesTests
{
    private const int Rounds = 3;
    private const int LeastToChooseFrom = 3;

    // Some exchanges make no sense: a person where a text counts parties, a name that another sentence declines.
    private const double LeastOverAll = 0.88;
    private const double LeastOnAverage = 0.87;

    private sealed record Signatory(string Language, string Type, string Name);

    [Fact]
    public void Statements_are_read_nearly_as_well_with_one_anothers_names()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Order(StringComparer.Ordinal).ToList();
        var pool = files.SelectMany(file => SignatoriesOf(Read(file))).Distinct().GroupBy(one => (one.Language, one.Type)).ToDictionary(group => group.Key, group => group.ToList());
        var random = new Random(20261123);
        var scores = new List<CaseScore>();
        for (var round = 0; round < Rounds; round++)
            scores.AddRange(files.Select(file => Exchanged(file, pool, random)).OfType<CaseScore>());
        var all = 2.0 * scores.Sum(score => score.Hit) / (scores.Sum(score => score.Said) + scores.Sum(score => score.Gold));
        var mean = scores.Average(score => score.F1);
        Assert.True(scores.Count > files.Count, $"{scores.Count} texts");
        Assert.True(all >= LeastOverAll && mean >= LeastOnAverage, $"{all:F3} over all, {mean:F3} on average; worst: {string.Join(" · ", scores.OrderBy(score => score.F1).Take(12).Select(score => $"{score.Name} {score.F1:F2}"))}");
    }

    // How well a case is read with other names of the same kind and about the same length in it; null where too few fit.
    private static CaseScore? Exchanged(string file, Dictionary<(string, string), List<Signatory>> pool, Random random)
    {
        var gold = Read(file);
        var text = File.ReadAllText(Path.ChangeExtension(file, ".txt"));
        var own = SignatoriesOf(gold).ToList();
        var others = new Dictionary<string, string>();
        foreach (var one in own)
        {
            var words = one.Name.Split(' ').Length;
            var fitting = pool[(one.Language, one.Type)].Where(other => !text.Contains(other.Name, StringComparison.Ordinal) && !others.ContainsValue(other.Name) && Math.Abs(other.Name.Split(' ').Length - words) <= Math.Max(1, words / 2)).ToList();
            if (fitting.Count >= LeastToChooseFrom)
                others[one.Name] = fitting[random.Next(fitting.Count)].Name;
        }

        if (own.Count < 2 || others.Count < own.Count)
            return null;
        var pattern = string.Join('|', others.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape));
        var exchanged = Regex.Replace(text, pattern, match => others[match.Value]);
        foreach (var signatory in gold["signatories"]!.AsArray())
        {
            var names = signatory!["names"]!.AsObject();
            var (language, name) = names.Select(pair => (pair.Key, pair.Value!.GetValue<string>())).First();
            names[language] = others[name];
            signatory.AsObject().Remove("accept");
        }

        using var record = JsonDocument.Parse(gold.ToJsonString());
        return CaseScore.Of(Path.GetFileNameWithoutExtension(file), record.RootElement, StatementReader.ReadText(exchanged, new ReadOptions { Today = new LocalDate(2026, 2, 1) }));
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(file))!;

    // Those with one name each; a pair in two languages has to fit together.
    private static IEnumerable<Signatory> SignatoriesOf(JsonNode gold)
    {
        var signatories = gold["signatories"]!.AsArray();
        if (signatories.Any(signatory => signatory!["names"]!.AsObject().Count != 1))
            yield break;
        var ofText = gold["language"]?.GetValue<string>() ?? "und";
        foreach (var signatory in signatories)
        {
            var (language, name) = signatory!["names"]!.AsObject().Select(pair => (pair.Key, pair.Value!.GetValue<string>())).First();
            yield return new Signatory(language == "und" ? ofText : language, signatory["type"]?.GetValue<string>() ?? "organisation", name);
        }
    }
}
