namespace Undersigned.TransparencyLog.Tests.Formats;

/// <summary>The invented statement of the format documents: two versions, four signers, and every kind of entry.</summary>
internal static class ExampleStatement
{
    public static CanonicalText English { get; } = CanonicalText.From("# For the right to read\n\nWe ask that the city library stay open on Fridays.\n");

    public static CanonicalText Persian { get; } =
        CanonicalText.From("# برای حق خواندن\n\nما می‌خواهیم کتابخانهٔ شهر جمعه‌ها باز بماند.\n");

    public static CanonicalText EnglishAmended { get; } =
        CanonicalText.From("# For the right to read\n\nWe ask that the city library stay open on Fridays and Saturdays.\n");

    public static Manifest First { get; } =
        new(
            1,
            previous: null,
            salt: null,
            [
                new("en", TextDirection.Ltr, TextRole.Original, Authoritative: true, English.Digest),
                new("fa", TextDirection.Rtl, TextRole.Translation, Authoritative: true, Persian.Digest),
            ]
        );

    public static Manifest Second { get; } =
        new(
            2,
            First.Digest(),
            salt: Secret("salt"),
            [new("en", TextDirection.Ltr, TextRole.Original, Authoritative: true, EnglishAmended.Digest)]
        );

    public static Opening Leyla { get; } =
        Opening.Whole(
            Secret("seed of Leyla"),
            SignatureFields.From(
                new Dictionary<SignatureField, string>
                {
                    [SignatureField.Kind] = "person",
                    [SignatureField.Names] = NameLines.Join(("fa", "لیلا احمدی"), [("en", "Leyla Ahmadi")]),
                    [SignatureField.Initials] = "ل. ا.",
                    [SignatureField.Role] = "کتابدار",
                    [SignatureField.City] = "سنندج",
                    [SignatureField.Country] = "IR",
                    [SignatureField.Evidence] = "mail",
                    [SignatureField.Day] = "2026-02-11",
                }
            )
        );

    public static Opening Lukasz { get; } =
        Opening.Whole(
            Secret("seed of Łukasz"),
            SignatureFields.From(
                new Dictionary<SignatureField, string>
                {
                    [SignatureField.Kind] = "person",
                    [SignatureField.Names] = "pl=Łukasz Żak",
                    [SignatureField.Initials] = "Ł. Ż.",
                    [SignatureField.Evidence] = "mail",
                    [SignatureField.Day] = "2026-02-12",
                }
            )
        );

    public static Opening Union { get; } =
        Opening.Whole(
            Secret("seed of the union"),
            SignatureFields.From(
                new Dictionary<SignatureField, string>
                {
                    [SignatureField.Kind] = "organisation",
                    [SignatureField.Names] = NameLines.Join(("ku", "Yekîtiya Xwendevanan"), [("en", "Readers' Union"), ("ckb", "یەکێتیی خوێنەران")]),
                    [SignatureField.City] = "Köln",
                    [SignatureField.Country] = "DE",
                    [SignatureField.Evidence] = "domain",
                    [SignatureField.Mandate] = "Şîrîn Demir, board, 2026-02-01",
                    [SignatureField.Day] = "2026-02-12",
                }
            )
        );

    /// <summary>Łukasz shows initials only: his name stays hidden in what is published.</summary>
    public static Opening LukaszAsShown { get; } =
        Lukasz.Only(SignatureField.Kind, SignatureField.Initials, SignatureField.Evidence, SignatureField.Day);

    public static PublicOpening[] Published { get; } = [new(1, Leyla), new(2, LukaszAsShown), new(3, Union)];

    /// <summary>The statement's chain, in the order in which it is logged.</summary>
    public static IReadOnlyList<LogEntry> Entries { get; } = Chain();

    /// <summary>An alliance's chain: its manifest is the founding declaration.</summary>
    public static IReadOnlyList<LogEntry> AllianceEntries { get; } = Alliance();

    public static Hash Secret(string name) => Hash.Sha256(System.Text.Encoding.UTF8.GetBytes("undersigned example: " + name));

    private static List<LogEntry> Chain()
    {
        var one = First.Digest();
        var two = Second.Digest();
        var chain = new List<LogEntry> { new OpenEntry(one, ChainSubject.Statement, EligibleSigners.All, ReleaseRule.Prompt) };
        long Next() => chain.Count;
        Hash Before() => chain[^1].LeafHash();
        chain.Add(new SignEntry(one, Next(), Before(), Leyla.Commitment(), WithdrawalTag.Of(Secret("withdrawal of Leyla"))));
        chain.Add(new SignEntry(one, Next(), Before(), Lukasz.Commitment(), WithdrawalTag.Of(Secret("withdrawal of Łukasz"))));
        chain.Add(new SignEntry(one, Next(), Before(), Union.Commitment(), WithdrawalTag.Of(Secret("withdrawal of the union"))));
        chain.Add(new SignEntry(one, Next(), Before(), Secret("sealed commitment"), WithdrawalTag.Of(Secret("withdrawal of the sealed"))));
        chain.Add(new ListEntry(one, Next(), Before(), 1, new ListCounts(2, 1, 0, 1, 0, 0, 0), PublicOpenings.Digest(Published)));
        chain.Add(new AmendEntry(one, Next(), Before(), two));
        chain.Add(new WithdrawEntry(one, Next(), Before(), 2, Secret("withdrawal of Łukasz")));
        chain.Add(new RemoveEntry(one, Next(), Before(), 3, RemovalReason.Mandate));
        chain.Add(new EraseEntry(one, Next(), Before(), 2));
        chain.Add(new CloseEntry(two, Next(), Before()));
        chain.Add(new ListEntry(two, Next(), Before(), 2, new ListCounts(1, 0, 0, 1, 1, 1, 0), PublicOpenings.Digest([Published[0]])));
        return chain;
    }

    private static List<LogEntry> Alliance()
    {
        var declaration = new Manifest(
            1,
            previous: null,
            salt: null,
            [new("en", TextDirection.Ltr, TextRole.Original, Authoritative: true, Hash.Sha256("# Alliance of Readers\n"u8))]
        ).Digest();
        var open = new OpenEntry(declaration, ChainSubject.Alliance, EligibleSigners.Organisations, ReleaseRule.Prompt);
        var accede = new AccedeEntry(declaration, 1, open.LeafHash(), Union.Commitment(), WithdrawalTag.Of(Secret("withdrawal of the member")));
        return [open, accede, new LeaveEntry(declaration, 2, accede.LeafHash(), 1, Secret("commitment of the decision"))];
    }
}
