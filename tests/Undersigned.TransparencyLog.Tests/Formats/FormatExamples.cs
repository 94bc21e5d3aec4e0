using System.Text;
using Undersigned.TransparencyLog.Tests.Notes;

namespace Undersigned.TransparencyLog.Tests.Formats;

/// <summary>Every example of docs/formats by its name, as the code writes it today.</summary>
internal static class FormatExamples
{
    public static IReadOnlyDictionary<string, string> All { get; } = Collect();

    private static Dictionary<string, string> Collect()
    {
        var examples = new Dictionary<string, string>
        {
            ["text-en"] = ExampleStatement.English.Text,
            ["text-fa"] = ExampleStatement.Persian.Text,
            ["manifest-1"] = Encoding.UTF8.GetString(ExampleStatement.First.Encode()),
            ["manifest-1-digest"] = ExampleStatement.First.Digest() + "\n",
            ["manifest-2"] = Encoding.UTF8.GetString(ExampleStatement.Second.Encode()),
            ["opening-whole"] = ExampleStatement.Leyla.ToText(),
            ["opening-whole-commitment"] = ExampleStatement.Leyla.Commitment() + "\n",
            ["opening-part"] = ExampleStatement.LukaszAsShown.ToText(),
            ["opening-part-commitment"] = ExampleStatement.Lukasz.Commitment() + "\n",
        };
        foreach (var entry in ExampleStatement.Entries.Concat(ExampleStatement.AllianceEntries))
            examples.TryAdd("leaf-" + entry.Kind, Encoding.UTF8.GetString(entry.Encode()));
        AddCheckpoint(examples);
        return examples;
    }

    private static void AddCheckpoint(Dictionary<string, string> examples)
    {
        using var log = TestKey.Log();
        using var witness = TestKey.Witness(1);
        var entries = ExampleStatement.Entries.Select(entry => (ReadOnlyMemory<byte>)entry.Encode()).ToList();
        var tree = TreeGrowth.Append(0, (_, _) => default, _ => default, entries);
        var text = new Checkpoint(log.Public.Name, tree.Size, tree.Root).ToText();
        var note = witness.Cosign(log.Note(text), new DateTimeOffset(2026, 2, 11, 12, 0, 0, TimeSpan.Zero));
        examples["checkpoint"] = text;
        examples["checkpoint-signed"] = Encoding.UTF8.GetString(note.Encode());
        examples["vkeys"] = $"{log.Public}\n{witness.Public}\n";
    }
}
