namespace Undersigned.Import.Lists.Marked;

/// <summary>Chooses among the candidates of a text those that sign: so many of the likeliest that what is expected to be right and found is most.</summary>
internal static class SignerChoice
{
    private const string NameResource = "Undersigned.Import.Lists.Marked.name-trees.txt";
    private const string TextResource = "Undersigned.Import.Lists.Marked.text-trees.txt";
    private const int Likeliest = 6;
    private const double Perhaps = 0.3;

    // Who reads one only has missed others, or it is who wrote the text.
    private const int Fewest = 2;
    private const double MostSure = 0.98;

    private static readonly Lazy<DecisionTrees> OfName = new(() => DecisionTrees.Of(NameResource));
    private static readonly Lazy<DecisionTrees> OfText = new(() => DecisionTrees.Of(TextResource));

    /// <summary>The names that sign, in their order, each with how likely it does.</summary>
    public static List<(NameCandidate Name, double Likely)> Of(TokenText text, IReadOnlyList<NameCandidate> all, double[] likelyLines)
    {
        var facts = new CandidateFacts(text, all, likelyLines);
        var ranked = Ranked(text, all, [.. all.Select((_, i) => OfName.Value.Likely(facts.Of(i)))]);
        return Choose(ranked, OfText.Value.Likely(FactsOfText(text, all, [.. ranked.Select(one => one.Likely)])));
    }

    /// <summary>Candidates of which none overlaps another or says the same, the likeliest first.</summary>
    public static List<(NameCandidate Name, double Likely)> Ranked(TokenText text, IReadOnlyList<NameCandidate> all, double[] likely)
    {
        var (taken, said, ranked) = (new HashSet<int>(), new HashSet<string>(), new List<(NameCandidate Name, double Likely)>());
        foreach (var (it, own) in all.Zip(likely).OrderByDescending(pair => pair.Second))
        {
            var tokens = Enumerable.Range(it.First, it.Length);
            if (tokens.Any(taken.Contains))
                continue;
            taken.UnionWith(tokens);
            if (said.Add(string.Join(' ', tokens.Where(at => text[at].IsWord).Select(at => text[at].Key))))
                ranked.Add((it, own));
        }

        return ranked;
    }

    /// <summary>What speaks for it that a text has signatories at all.</summary>
    /// <param name="ranked">How likely its candidates are, the likeliest first.</param>
    public static float[] FactsOfText(TokenText text, IReadOnlyList<NameCandidate> all, IReadOnlyList<double> ranked) =>
    [
        .. Enumerable.Range(0, Likeliest).Select(i => i < ranked.Count ? (float)ranked[i] : 0), (float)ranked.Sum(), ranked.Count, ranked.Count(likely => likely > Perhaps),
        all.Count(it => it.IsRuled), all.Count(it => it.IsMarked), all.Count(it => it is { IsRuled: true, IsMarked: true }), text.HasCapitals ? 1 : 0, text.Count,
        .. new[] { TokenSense.Signed, TokenSense.Joint, TokenSense.Member, TokenSense.Letter, TokenSense.Invitation, TokenSense.Founder, TokenSense.We }.Select(sense => text.IsSaid(sense) ? 1f : 0),
    ];

    // Rules read one alone where a heading says that just one signs.
    private static bool IsOnlyRuled(List<(NameCandidate Name, double Likely)> ranked) => ranked[0].Name.IsRuled && ranked.Count(one => one.Name.IsRuled) == 1;

    /// <summary>How many of the likeliest are expected to give the best F1, where a text that has none is read right by taking none.</summary>
    /// <param name="signed">How likely the text has signatories at all.</param>
    public static List<(NameCandidate Name, double Likely)> Choose(List<(NameCandidate Name, double Likely)> ranked, double signed)
    {
        var likely = ranked.ConvertAll(one => Math.Min(MostSure, one.Likely / Math.Max(signed, 1e-3)));
        var all = Math.Max(likely.Sum(), Fewest);
        var (best, count, sum) = (1 - signed, 0, 0.0);
        for (var i = 0; i < likely.Count; i++)
        {
            sum += likely[i];
            if ((i + 1 >= Fewest || IsOnlyRuled(ranked)) && signed * 2 * sum / (i + 1 + all) is var expected && expected > best)
                (best, count) = (expected, i + 1);
        }

        return [.. ranked.Take(count).OrderBy(one => one.Name.First)];
    }
}
