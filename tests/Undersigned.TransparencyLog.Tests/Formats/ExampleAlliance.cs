namespace Undersigned.TransparencyLog.Tests.Formats;

/// <summary>An invented alliance: four organisations join, and three memberships end, each in another way.</summary>
internal static class ExampleAlliance
{
    public static CanonicalText English { get; } = CanonicalText.From("# Alliance of Readers\n\nfa: ائتلاف خوانندگان\n2026-01-20\n");

    public static CanonicalText Persian { get; } = CanonicalText.From("# ائتلاف خوانندگان\n\nهر کتابخانه‌ای از آنِ همه است.\n");

    public static Manifest Declaration { get; } =
        new(
            1,
            previous: null,
            salt: null,
            [
                new("en", TextDirection.Ltr, TextRole.Original, Authoritative: true, English.Digest),
                new("fa", TextDirection.Rtl, TextRole.Translation, Authoritative: true, Persian.Digest),
            ]
        );

    public static Opening Union { get; } = Member("union", NameLines.Join(("ku", "Yekîtiya Xwendevanan"), [("en", "Readers' Union")]), "founder", "DE");

    /// <summary>What was published with the first list, and with the last.</summary>
    public static PublicOpening[] Before { get; } =
    [
        new(1, Union),
        new(2, Member("circle", "fa=انجمن کتاب سنندج", "founder", "IR")),
        new(3, Member("house", "pl=Dom Książki w Łodzi", "member", "PL")),
        new(4, Member("shelf", "ckb=ڕەفەی کتێب", "member", "IQ")),
    ];

    public static PublicOpening[] Now { get; } = [Before[0]];

    /// <summary>The alliance's chain: who joined as number 2 left by its own act, number 3 as the alliance recorded, number 4 was removed.</summary>
    public static IReadOnlyList<LogEntry> Entries { get; } = Chain();

    private static Opening Member(string name, string names, string role, string country) =>
        Opening.Whole(
            ExampleStatement.Secret($"seed of the {name}"),
            SignatureFields.From(
                new Dictionary<SignatureField, string>
                {
                    [SignatureField.Kind] = "organisation",
                    [SignatureField.Names] = names,
                    [SignatureField.Role] = role,
                    [SignatureField.Country] = country,
                    [SignatureField.Evidence] = "secretariat",
                    [SignatureField.Day] = "2026-01-20",
                }
            )
        );

    private static List<LogEntry> Chain()
    {
        var manifest = Declaration.Digest();
        var chain = new List<LogEntry> { new OpenEntry(manifest, ChainSubject.Alliance, EligibleSigners.Organisations, ReleaseRule.Prompt) };
        long Next() => chain.Count;
        Hash Before() => chain[^1].LeafHash();
        foreach (var (number, opening) in ExampleAlliance.Before)
            chain.Add(new AccedeEntry(manifest, Next(), Before(), opening.Commitment(), WithdrawalTag.Of(ExampleStatement.Secret($"withdrawal of member {number}"))));
        chain.Add(new ListEntry(manifest, Next(), Before(), 1, new ListCounts(4, 0, 0, 0, 0, 0, 0), PublicOpenings.Digest(ExampleAlliance.Before)));
        chain.Add(new WithdrawEntry(manifest, Next(), Before(), 2, ExampleStatement.Secret("withdrawal of member 2")));
        chain.Add(new LeaveEntry(manifest, Next(), Before(), 3, ExampleStatement.Secret("commitment of the decision")));
        chain.Add(new RemoveEntry(manifest, Next(), Before(), 4, RemovalReason.Invalid));
        chain.Add(new ListEntry(manifest, Next(), Before(), 1, new ListCounts(1, 0, 0, 0, 2, 1, 0), PublicOpenings.Digest(Now)));
        return chain;
    }
}
