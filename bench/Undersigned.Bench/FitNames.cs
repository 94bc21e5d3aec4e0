using Undersigned.Import.Lists.Marked;
using Undersigned.Import.Lists.Weighed;

namespace Undersigned.Bench;

/// <summary>
/// Fits what words weigh (<c>names.bin</c>) and how rules and words settle who signs (<c>name-trees.txt</c>, <c>text-trees.txt</c>, all in
/// <c>src/Undersigned.Import/Lists/Marked</c>), and says how well they do on texts they were not fitted to: <c>fit names FOLDER… [--out FOLDER]</c>.
/// Beside NAME.txt and NAME.json a folder may hold NAME.read.json, the record that rules alone made of the text while nobody had mended them for it. Only such
/// texts teach how far rules are to be believed: of those they were mended for they know too well.
/// </summary>
internal static class FitNames
{
    private const int Folds = 8;
    private const int Exchanges = 4;
    private const int Seed = 7;
    private const int Fewest = 50;
    private static readonly Boosting OfName = new(150, 6);
    private static readonly Boosting OfText = new(60, 3);

    private sealed record Judged(NameCase Of, List<NameCandidate> Candidates, float[][] Facts, int[] Signatories);

    public static int Run(string[] args)
    {
        var (folders, to) = Fit.Given(args);
        var texts = folders.SelectMany(NameText.In).ToList();
        if (texts.Count(text => text.Read is not null) < Fewest)
        {
            Console.Error.WriteLine($"fit: too few of the {texts.Count} texts have NAME.read.json beside NAME.txt and NAME.json.");
            return 2;
        }

        var foldOf = Fit.Folds([.. texts.Select(text => text.Name)], Folds);
        var cases = texts.AsParallel().AsOrdered().Select(NameCase.Of).ToList();
        // A text lends its names only to those of its fold: names seen in others would tell what is to be found out.
        var exchanged = Exchanged(texts, text => foldOf[text.Name]);

        var judged = Enumerable.Range(0, Folds).AsParallel().SelectMany(fold =>
        {
            var points = NameFitting.Points([.. cases.Concat(exchanged).Where(of => foldOf[of.Name] != fold)]);
            return cases.Where(of => of.Ruled is not null && foldOf[of.Name] == fold).Select(of => Judge(of, points)).ToList();
        }).OrderBy(own => own.Of.Name, StringComparer.Ordinal).ToList();

        // Each fold's names are chosen by trees that know nothing of them, and of those choices the text's trees learn.
        var likely = OutOf(judged, own => foldOf[own.Of.Name], some => NameTrees(some), (trees, own) => own.Facts.Select(facts => trees.Likely(facts)).ToArray());
        var ranked = judged.Zip(likely, (own, of) => (Own: own, Ranked: SignerChoice.Ranked(own.Of.Text, own.Candidates, of))).ToList();
        var signed = OutOf(ranked, own => foldOf[own.Own.Of.Name], TextTrees, (trees, own) => trees.Likely(FactsOf(own)));
        var chosen = ranked.Zip(signed, (own, of) => SignerChoice.Choose(own.Ranked, of));
        Print(cases.Count, judged, chosen);
        if (to is null)
            return 0;
        using (var file = File.Create(Path.Combine(to, "names.bin")))
            NameFitting.Points([.. cases, .. Exchanged(texts, _ => 0)]).Write(file);
        Write(Path.Combine(to, "name-trees.txt"), NameTrees(judged), cases.Count, "what each fact of CandidateFacts speaks for");
        Write(Path.Combine(to, "text-trees.txt"), TextTrees(ranked), cases.Count, "what each fact of SignerChoice.FactsOfText speaks for");
        return 0;
    }

    // The texts again, with the names of their signatories exchanged for those of others in the same fold.
    private static List<NameCase> Exchanged(List<NameText> texts, Func<NameText, int> foldOf)
    {
        var random = new Random(Seed);
        var names = texts.GroupBy(foldOf).ToDictionary(fold => fold.Key, NameText.NamesOf);
        var changed = texts.SelectMany(text => Enumerable.Range(0, Exchanges).Select(_ => text.Exchanged(names[foldOf(text)], random))).OfType<NameText>().ToList();
        return [.. changed.AsParallel().AsOrdered().Select(NameCase.Of)];
    }

    private static Judged Judge(NameCase of, NamePoints points)
    {
        if (of.Text.Count == 0)
            return new Judged(of, [], [], []);
        var candidates = NameCandidates.Of(of.Text, NameChain.Weigh(of.Text, of.Lines, points), of.Ruled!);
        var facts = new CandidateFacts(of.Text, candidates, of.Text.Reading.WeighedLines.Likely);
        return new Judged(of, candidates, [.. candidates.Select((_, i) => facts.Of(i))], [.. candidates.Select(of.SignatoryOf)]);
    }

    // A text with many candidates counts more than one with few, but not by as much.
    private static DecisionTrees NameTrees(IReadOnlyList<Judged> some) => OfName.Fit([.. some.SelectMany(own => own.Facts)], [.. some.SelectMany(own => own.Signatories.Select(signatory => signatory >= 0))],
        [.. some.SelectMany(own => own.Facts.Select(_ => 1 / Math.Sqrt(own.Facts.Length)))]);

    private static DecisionTrees TextTrees(IReadOnlyList<(Judged Own, List<(NameCandidate Name, double Likely)> Ranked)> some) =>
        OfText.Fit([.. some.Select(FactsOf)], [.. some.Select(own => own.Own.Of.Signatories.Count > 0)], [.. some.Select(_ => 1.0)]);

    private static float[] FactsOf((Judged Own, List<(NameCandidate Name, double Likely)> Ranked) own) => SignerChoice.FactsOfText(own.Own.Of.Text, own.Own.Candidates, [.. own.Ranked.Select(one => one.Likely)]);

    // What trees say of each, where they were grown from those of the other folds.
    private static List<TSaid> OutOf<TOwn, TSaid>(List<TOwn> all, Func<TOwn, int> foldOf, Func<List<TOwn>, DecisionTrees> grow, Func<DecisionTrees, TOwn, TSaid> say)
    {
        var trees = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(fold => grow(all.FindAll(own => foldOf(own) != fold))).ToList();
        return all.ConvertAll(own => say(trees[foldOf(own)], own));
    }

    private static void Print(int texts, List<Judged> judged, IEnumerable<List<(NameCandidate Name, double Likely)>> chosen)
    {
        var settled = judged.Zip(chosen, (own, names) => (own.Of.Signatories.Count, names.Count, Right(own, names.Select(one => one.Name)))).ToList();
        var ruled = judged.ConvertAll(own => (own.Of.Signatories.Count, own.Candidates.Where(it => it.IsRuled).DistinctBy(it => it.Ruled).Count(), Right(own, own.Candidates.Where(it => it.IsRuled))));
        Figures.Print(new
        {
            Texts = texts,
            Unseen = judged.Count,
            Signatories = judged.Sum(own => own.Of.Signatories.Count),
            RulesF1 = Sum(ruled),
            RulesF1Mean = Mean(ruled),
            UnseenF1 = Sum(settled),
            UnseenF1Mean = Mean(settled),
        });
    }

    private static int Right(Judged own, IEnumerable<NameCandidate> names) => names.Select(name => own.Signatories[own.Candidates.IndexOf(name)]).Where(signatory => signatory >= 0).Distinct().Count();

    private static double Sum(List<(int Are, int Said, int Right)> all) => Math.Round(2.0 * all.Sum(of => of.Right) / all.Sum(of => of.Are + of.Said), 3);

    private static double Mean(List<(int Are, int Said, int Right)> all) => Math.Round(all.Average(of => of.Are + of.Said == 0 ? 1 : 2.0 * of.Right / (of.Are + of.Said)), 3);

    private static void Write(string file, DecisionTrees trees, int texts, string what)
    {
        using var to = new StreamWriter(file);
        to.WriteLine($"# Trees of {what} (DecisionTrees.cs tells how to read them).");
        to.WriteLine($"# Written by ./dev bench fit names, from {texts} texts.");
        trees.Write(to);
    }
}
