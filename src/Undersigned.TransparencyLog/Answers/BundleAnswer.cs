namespace Undersigned.TransparencyLog;

/// <summary>The answer about a bundle.</summary>
public static class BundleAnswer
{
    // Of more, the log itself is the place to read them.
    private const int EndsTold = 50;

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
        var isAlliance = bundle.Chain!.Open.About == ChainSubject.Alliance;
        answer.Facts.Add(new Fact("chain-whole", ("count", $"{bundle.Chain.NextSequence}")));
        if (isAlliance)
            TellMembers(answer, bundle.Chain, bundle.List, bundle.ListIndex);
        else
            TellSignatures(answer, bundle.List, bundle.ListIndex);
        answer.Facts.Add(new Fact("openings-agree"));
        answer.Facts.Add(new Fact("texts-agree", ("texts", string.Join(", ", bundle.Texts.Select(text => $"{text.Language} (v{text.Version})")))));
        if (bundle.Seal == BundleSeal.Whole)
            answer.Facts.Add(new Fact("seal-whole"));
        answer.Claims.Add(new Fact(isAlliance ? "claim-freshness-members" : "claim-freshness"));
        answer.Claims.Add(new Fact(isAlliance ? "claim-members" : "claim-signers"));
        if (isAlliance)
            answer.Claims.Add(new Fact("claim-links"));
        if (counts.Hidden > 0)
            answer.Claims.Add(new Fact(isAlliance ? "claim-hidden-members" : "claim-hidden", ("hidden", $"{counts.Hidden}")));
        if (bundle.Manifests.Any(manifest => manifest.Texts.Count > 1))
            answer.Claims.Add(new Fact("claim-translations"));
        answer.Claims.Add(new Fact(isAlliance ? "claim-refused-members" : "claim-refused"));
        if (bundle.Unchecked.Count > 0)
            answer.Claims.Add(new Fact(bundle.Seal == BundleSeal.Whole ? "claim-unchecked" : "claim-unsealed", ("files", Files(bundle.Unchecked))));
        return answer;
    }

    private static void TellSignatures(Answer answer, ListEntry list, long index)
    {
        var counts = list.Counts;
        answer.Facts.Add(
            new Fact(
                "list-newest",
                ("index", $"{index}"),
                ("version", $"{list.Version}"),
                ("named", $"{counts.Named}"),
                ("initials", $"{counts.Initials}"),
                ("counted", $"{counts.Counted}"),
                ("sealed", $"{counts.Sealed}"),
                ("withdrawn", $"{counts.Withdrawn}"),
                ("removed", $"{counts.Removed}"),
                ("erased", $"{counts.Erased}")
            )
        );
    }

    private static void TellMembers(Answer answer, StatementChain chain, ListEntry list, long index)
    {
        answer.Facts.Add(
            new Fact(
                "members-newest",
                ("index", $"{index}"),
                ("version", $"{list.Version}"),
                ("named", $"{list.Counts.Named}"),
                ("hidden", $"{list.Counts.Hidden}"),
                ("own", $"{Count(MembershipEnd.OwnAct)}"),
                ("recorded", $"{Count(MembershipEnd.Recorded)}"),
                ("removed", $"{Count(MembershipEnd.Removed)}"),
                ("renewed", $"{Count(MembershipEnd.Renewed)}"),
                ("erased", $"{list.Counts.Erased}")
            )
        );
        foreach (var ended in chain.Ended.Take(EndsTold))
            answer.Facts.Add(new Fact($"member-{Words.Kebab(ended.How.ToString())}", ("seq", $"{ended.Accession}"), ("by", $"{ended.By}")));

        long Count(MembershipEnd how) => chain.Ended.LongCount(ended => ended.How == how);
    }

    /// <summary>Names from a stranger's zip: a few, and only their harmless letters.</summary>
    private static string Files(IReadOnlyList<string> names)
    {
        const int most = 12, longest = 60;
        var shown = names.Take(most).Select(name => string.Concat(name.Take(longest).Select(c => c is >= ' ' and <= '~' ? c : '?')));
        return string.Join(", ", shown) + (names.Count > most ? " …" : "");
    }
}
