using Undersigned.Import.Lists.Marked;

namespace Undersigned.Import.Fields;

/// <summary>Tells what kind of text it is: for each kind trees of questions say how likely it is, from what the text shows, and the likeliest is it.</summary>
internal static class KindReader
{
    private const string Resource = "Undersigned.Import.Fields.kind-trees.txt";

    private static readonly Lazy<List<DecisionTrees>> OfKinds = new(() => DecisionTrees.AllOf(Resource));

    /// <summary>The kinds in the order of their trees.</summary>
    public static IReadOnlyList<StatementKind> Kinds { get; } =
        [StatementKind.JointStatement, StatementKind.OpenLetter, StatementKind.AllianceFounding, StatementKind.SingleIssuer, StatementKind.EventInvitation];

    /// <summary>The kind, and how sure it is, 0 to 1.</summary>
    public static (StatementKind Kind, double Sure) Read(ReadParts parts) => Likeliest(OfKinds.Value, KindFacts.Of(parts));

    public static (StatementKind Kind, double Sure) Likeliest(IReadOnlyList<DecisionTrees> ofKinds, float[] facts)
    {
        var likely = Kinds.Select((kind, i) => (Kind: kind, Likely: ofKinds[i].Likely(facts))).ToList();
        var best = likely.MaxBy(own => own.Likely);
        return (best.Kind, best.Likely / likely.Sum(own => own.Likely));
    }
}
