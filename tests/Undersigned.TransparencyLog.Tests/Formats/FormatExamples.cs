using System.Text;
using Undersigned.TransparencyLog.Tests.Bundles;

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

    private static byte[] AllianceBundle()
    {
        using var log = ExampleBundle.AllianceLog();
        return ExampleBundle.WriteAlliance(log);
    }

    /// <summary>The checkpoint of a log that holds the statement's entries among an alliance's, and what is made of it.</summary>
    private static void AddCheckpoint(Dictionary<string, string> examples)
    {
        using var log = ExampleBundle.Log();
        var head = log.Head(cosigners: 2);
        examples["checkpoint"] = head.Text;
        examples["checkpoint-signed"] = Encoding.UTF8.GetString(head.Encode());
        examples["vkeys"] = $"{log.Key.Public}\n{log.Witnesses[0].Public}\n{log.Witnesses[1].Public}\n";
        examples["policy"] = log.PolicyText;
        examples["receipt"] = Encoding.UTF8.GetString(log.Receipt(3, cosigners: 2).Encode());

        var bundle = ExampleBundle.Unpack(ExampleBundle.Write(log));
        var entries = Encoding.UTF8.GetString(bundle[BundleNames.Entries]).Split("\n\n");
        examples["bundle-entries"] = string.Join("\n\n", entries[..2]) + "\n\n";
        examples["bundle-proof"] = Encoding.UTF8.GetString(bundle[BundleNames.Proof]);
        examples["bundle-members-openings"] = Encoding.UTF8.GetString(ExampleBundle.Unpack(AllianceBundle())[BundleNames.Openings]);
        examples["bundle-members-entries"] = string.Join("\n\n", Encoding.UTF8.GetString(ExampleBundle.Unpack(AllianceBundle())[BundleNames.Entries]).Split("\n\n")[^5..]);
        examples["bundle-openings"] = Encoding.UTF8.GetString(bundle[BundleNames.Openings]);
    }
}
