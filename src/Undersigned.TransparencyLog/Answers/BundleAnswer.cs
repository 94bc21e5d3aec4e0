namespace Undersigned.TransparencyLog;

/// <summary>The answer about a bundle.</summary>
public static class BundleAnswer
{
    /// <summary>Says what a bundle was found to be.</summary>
    /// <param name="bundle">The report of <see cref="BundleCheck"/>.</param>
    /// <param name="input">The name of what was checked.</param>
    /// <param name="keyFrom">Where the log's key came from.</param>
    /// <param name="policyIsOwn">Whether the policy that was asked is the bundle's own.</param>
    public static Answer Of(BundleReport bundle, string input, KeySource keyFrom, bool policyIsOwn)
    {
        var answer = new Answer("bundle", input) { Head = bundle.Head, Findings = bundle.Findings, KeyFrom = keyFrom };
        HeadAnswer.Describe(answer, bundle.Head, bundle.Policy, policyIsOwn);
        if (!bundle.Holds)
            return answer;
        var counts = bundle.List!.Counts;
        answer.Facts.Add(new Fact("chain-whole", ("count", $"{bundle.Chain!.NextSequence}")));
        answer.Facts.Add(
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
        answer.Facts.Add(new Fact("openings-agree"));
        answer.Facts.Add(new Fact("texts-agree", ("texts", string.Join(", ", bundle.Texts.Select(text => $"{text.Language} (v{text.Version})")))));
        if (bundle.Seal == BundleSeal.Whole)
            answer.Facts.Add(new Fact("seal-whole"));
        answer.Claims.Add(new Fact("claim-freshness"));
        answer.Claims.Add(new Fact("claim-signers"));
        if (counts.Hidden > 0)
            answer.Claims.Add(new Fact("claim-hidden", ("hidden", $"{counts.Hidden}")));
        if (bundle.Manifests.Any(manifest => manifest.Texts.Count > 1))
            answer.Claims.Add(new Fact("claim-translations"));
        answer.Claims.Add(new Fact("claim-refused"));
        if (bundle.Unchecked.Count > 0)
            answer.Claims.Add(new Fact(bundle.Seal == BundleSeal.Whole ? "claim-unchecked" : "claim-unsealed", ("files", Files(bundle.Unchecked))));
        return answer;
    }

    /// <summary>Names from a stranger's zip: a few, and only their harmless letters.</summary>
    private static string Files(IReadOnlyList<string> names)
    {
        const int most = 12, longest = 60;
        var shown = names.Take(most).Select(name => string.Concat(name.Take(longest).Select(c => c is >= ' ' and <= '~' ? c : '?')));
        return string.Join(", ", shown) + (names.Count > most ? " …" : "");
    }
}
