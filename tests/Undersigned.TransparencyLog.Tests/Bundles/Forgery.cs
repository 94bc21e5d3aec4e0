using System.Text;
using Undersigned.TransparencyLog.Tests.Formats;

namespace Undersigned.TransparencyLog.Tests.Bundles;

/// <summary>What a forger makes of one file of a bundle, and what verifiers must name: one table for statements and alliances.</summary>
/// <param name="Subject"><c>statement</c> or <c>alliance</c>.</param>
/// <param name="What">What was done, in words.</param>
/// <param name="File">The file that was changed.</param>
/// <param name="Change">The change.</param>
/// <param name="Found">One of the findings.</param>
/// <param name="Sentence">A part of what is said of it in English.</param>
internal sealed record Forgery(string Subject, string What, string File, Func<string, string> Change, Finding Found, string Sentence)
{
    private const string Statement = "statement", Alliance = "alliance";
    private const string Missing = "missing, repeated or out of order", NotSigned = "not the one that was signed", Cut = "cut, added to or edited";

    public static IReadOnlyList<Forgery> All { get; } =
    [
        new(Statement, "an entry deleted", BundleNames.Entries, text => Without(text, "index 5\n"), new(Fault.SequenceBroken, "entries.txt, seq 4 (index 6)", "seq 3"), Missing),
        new(Alliance, "an accession deleted", BundleNames.Entries, text => Without(text, "index 5\n"), new(Fault.SequenceBroken, "entries.txt, seq 3 (index 6)", "seq 2"), Missing),
        new(Alliance, "a member's own leaving deleted", BundleNames.Entries, text => Without(text, "index 9\n"), new(Fault.SequenceBroken, "entries.txt, seq 7 (index 10)", "seq 6"), Missing),
        new(Alliance, "a leaving passed off as the member's own", BundleNames.Entries, text => text.Replace("ref 2\nsecret ", "ref 1\nsecret ", StringComparison.Ordinal),
            new(Fault.SecretWrong, "entries.txt, seq 6 (index 9)"), "did not withdraw"),
        new(Statement, "a name edited", BundleNames.Openings, text => text.Replace("احمدی", "محمدی", StringComparison.Ordinal), new(Fault.OpeningDiffers, "openings.txt, seq 1"), NotSigned),
        new(Alliance, "a member's name edited", BundleNames.Openings, text => text.Replace("Xwendevanan", "Xwendekaran", StringComparison.Ordinal), new(Fault.OpeningDiffers, "openings.txt, seq 1"), NotSigned),
        new(Statement, "the list cut", BundleNames.Openings, _ => "", new(Fault.CountsDiffer, "openings.txt, entries.txt seq 11", "named 0 / 1, initials 0 / 0"), "counts of the list"),
        new(Alliance, "the list cut", BundleNames.Openings, _ => "", new(Fault.CountsDiffer, "openings.txt, entries.txt seq 9", "named 0 / 1, initials 0 / 0"), "counts of the list"),
        new(Statement, "who withdrew listed again", BundleNames.Openings, text => text + Block(2, ExampleStatement.LukaszAsShown), new(Fault.OpeningMisplaced, "openings.txt, seq 2"), "does not stand"),
        new(Alliance, "who left listed again", BundleNames.Openings, text => text + Block(2, ExampleAlliance.Before[1].Opening), new(Fault.OpeningMisplaced, "openings.txt, seq 2"), "does not stand"),
        new(Statement, "a text swapped", "text-1-en.txt", _ => ExampleStatement.EnglishAmended.Text,
            new(Fault.TextDiffers, "text-1-en.txt", $"{ExampleStatement.EnglishAmended.Digest}, not {ExampleStatement.English.Digest}"), NotSigned),
        new(Alliance, "the declaration swapped", "text-1-fa.txt", _ => ExampleStatement.Persian.Text,
            new(Fault.TextDiffers, "text-1-fa.txt", $"{ExampleStatement.Persian.Digest}, not {ExampleAlliance.Persian.Digest}"), NotSigned),
        new(Statement, "an old list", BundleNames.Openings, _ => Blocks(ExampleStatement.Published), new(Fault.OpeningsOld, BundleNames.Openings, "seq 5, not seq 11"), "an older one"),
        new(Alliance, "an old list", BundleNames.Openings, _ => Blocks(ExampleAlliance.Before), new(Fault.OpeningsOld, BundleNames.Openings, "seq 5, not seq 9"), "an older one"),
        new(Statement, "a list edited", BundleNames.Openings, text => text.Replace("سنندج", "تهران", StringComparison.Ordinal), new(Fault.OpeningsDiffer, BundleNames.Openings), Cut),
    ];

    /// <summary>Whether a finding is the one; without a detail here, any will do.</summary>
    public bool IsNamedBy(Finding finding) => finding with { Detail = Found.Detail.Length == 0 ? "" : finding.Detail } == Found;

    /// <summary>The forged bundle, sealed by a forger who knows the format.</summary>
    public byte[] Of(byte[] bundle)
    {
        var files = ExampleBundle.Unpack(bundle);
        var before = ExampleBundle.Text(files[File]);
        var after = Change(before);
        Assert.NotEqual(before, after);
        files[File] = Encoding.UTF8.GetBytes(after);
        return ExampleBundle.Seal(files);
    }

    private static string Without(string entries, string start)
    {
        var at = entries.IndexOf(start, StringComparison.Ordinal);
        return entries.Remove(at, entries.IndexOf("\n\n", at, StringComparison.Ordinal) + 2 - at);
    }

    private static string Block(long sequence, Opening opening) => Encoding.UTF8.GetString(PublicOpenings.Block(sequence, opening));

    private static string Blocks(IEnumerable<PublicOpening> openings) => string.Concat(openings.Select(o => Block(o.Sequence, o.Opening)));
}
