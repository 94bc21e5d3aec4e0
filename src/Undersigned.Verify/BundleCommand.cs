using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify bundle FILE-OR-FOLDER</c>.</summary>
internal static class BundleCommand
{
    public static async Task<Report> Run(string path, Inputs inputs)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new UnusableInputException(new Fact("problem-not-found", ("path", path)));
        var policy = inputs.Policy();
        var keys = inputs.Keys(policy);
        BundleReport bundle;
        try
        {
            bundle = await BundleCheck.Run(BundleFiles.Open(path), keys.Count > 0 ? keys : null, policy, inputs.Now);
        }
        catch (Exception e) when (e is LogFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(new Fact("problem-unreadable", ("path", path), ("message", e.Message)));
        }
        return Describe(bundle, path, keys.Count == 0, policy is null);
    }

    private static Report Describe(BundleReport bundle, string path, bool keyIsOwn, bool policyIsOwn)
    {
        var report = new Report("bundle", path) { Head = bundle.Head, Findings = bundle.Findings, KeyIsOwn = keyIsOwn };
        Heads.Describe(report, bundle.Head, bundle.Policy, policyIsOwn);
        if (!bundle.Holds)
            return report;
        var counts = bundle.List!.Counts;
        report.Facts.Add(new Fact("chain-whole", ("count", $"{bundle.Chain!.NextSequence}")));
        report.Facts.Add(
            new Fact(
                "list-newest",
                ("index", $"{bundle.ListIndex}"),
                ("version", $"{bundle.List.Version}"),
                ("named", $"{counts.Named}"),
                ("initials", $"{counts.Initials}"),
                ("counted", $"{counts.Counted}"),
                ("sealed", $"{counts.Sealed}"),
                ("withdrawn", $"{counts.Withdrawn}"),
                ("removed", $"{counts.Removed}"),
                ("erased", $"{counts.Erased}")
            )
        );
        report.Facts.Add(new Fact("openings-agree"));
        report.Facts.Add(new Fact("texts-agree", ("texts", string.Join(", ", bundle.Texts.Select(text => $"{text.Language} (v{text.Version})")))));
        if (bundle.Seal == BundleSeal.Whole)
            report.Facts.Add(new Fact("seal-whole"));
        report.Claims.Add(new Fact("claim-freshness"));
        report.Claims.Add(new Fact("claim-signers"));
        if (counts.Hidden > 0)
            report.Claims.Add(new Fact("claim-hidden", ("hidden", $"{counts.Hidden}")));
        if (bundle.Manifests.Any(manifest => manifest.Texts.Count > 1))
            report.Claims.Add(new Fact("claim-translations"));
        report.Claims.Add(new Fact("claim-refused"));
        if (bundle.Unchecked.Count > 0)
            report.Claims.Add(new Fact(bundle.Seal == BundleSeal.Whole ? "claim-unchecked" : "claim-unsealed", ("files", Files(bundle.Unchecked))));
        return report;
    }

    /// <summary>Names from a stranger's zip: a few, and only their harmless letters.</summary>
    private static string Files(IReadOnlyList<string> names)
    {
        const int most = 12, longest = 60;
        var shown = names.Take(most).Select(name => string.Concat(name.Take(longest).Select(c => c is >= ' ' and <= '~' ? c : '?')));
        return string.Join(", ", shown) + (names.Count > most ? " …" : "");
    }
}
