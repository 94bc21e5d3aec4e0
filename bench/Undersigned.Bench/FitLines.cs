using Undersigned.Import.Lists.Weighed;

namespace Undersigned.Bench;

/// <summary>
/// Fits the points by which the reader weighs lines (<c>src/Undersigned.Import/Lists/Weighed/points.txt</c>) to texts whose signatories are known, and says how
/// well such points do on texts they were not fitted to: <c>fit lines FOLDER… [--out FILE]</c>. A folder holds NAME.txt and NAME.json, as the cases of <c>read</c> do.
/// </summary>
internal static class FitLines
{
    private const int Folds = 10;
    private const int Rounds = 25;
    private const int Seed = 7;

    /// <summary>A fact seen on fewer lines tells nothing.</summary>
    private const int LeastSeen = 6;

    private const double Rate = 0.1;
    private const double Shrinking = 0.002;

    // Long texts must not outweigh short ones.
    private const double WeightOfText = 3;

    public static int Run(string[] args)
    {
        var (folders, to) = Fit.Given(args);
        var cases = folders.SelectMany(FitCase.In).ToList();
        if (cases.Count < Folds)
        {
            Console.Error.WriteLine($"fit: {cases.Count} texts are too few; each folder holds NAME.txt and NAME.json.");
            return 2;
        }

        int[] order = [.. Enumerable.Range(0, cases.Count)];
        new Random(Seed).Shuffle(order);
        var (right, wrong, missed, mean) = (0, 0, 0, 0.0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var points = Points([.. order.Where((_, i) => i % Folds != fold).Select(i => cases[i])]);
            foreach (var unseen in order.Where((_, i) => i % Folds == fold).Select(i => cases[i]))
            {
                var likely = LineChain.Weigh(unseen.Facts, points).Lines;
                var said = likely.Zip(unseen.InList, (p, inList) => (Said: p >= 0.5, Is: inList)).ToList();
                var (r, w, m) = (said.Count(line => line is (true, true)), said.Count(line => line is (true, false)), said.Count(line => line is (false, true)));
                (right, wrong, missed) = (right + r, wrong + w, missed + m);
                mean += r + w + m == 0 ? 1 : 2.0 * r / ((2 * r) + w + m);
            }
        }

        Figures.Print(new
        {
            Texts = cases.Count,
            Lines = cases.Sum(of => of.InList.Length),
            LinesOfLists = cases.Sum(of => of.InList.Count(line => line)),
            UnseenLineF1 = Math.Round(2.0 * right / ((2 * right) + wrong + missed), 3),
            UnseenLineF1Mean = Math.Round(mean / cases.Count, 3),
        });
        if (to is null)
            return 0;
        using var file = new StreamWriter(to);
        file.WriteLine("# What each fact of a line speaks for: the fact, its value, points (LineFact.cs tells what they mean).");
        file.WriteLine($"# Written by ./dev bench fit lines, from {cases.Count} texts with {cases.Sum(of => of.InList.Length)} lines.");
        Points(cases).Write(file);
        return 0;
    }

    // Stochastic gradient ascent of the likelihood, each point with a step of its own (AdaGrad).
    private static LinePoints Points(List<FitCase> cases)
    {
        var seen = new int[LineFacts.Count];
        foreach (var fact in cases.SelectMany(of => of.Facts).SelectMany(line => line))
            seen[fact]++;
        var points = new LinePoints();
        var (steps, chainSteps) = (new double[LineFacts.Count], new double[points.Chain.Length]);
        var (gradient, touched) = (new double[LineFacts.Count], new HashSet<int>());
        var random = new Random(Seed);
        var order = cases.Where(of => of.InList.Length > 0).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var (facts, inList) in order)
            {
                var scale = WeightOfText / Math.Sqrt(inList.Length);
                var (lines, pairs) = LineChain.Weigh(facts, points);
                var chain = new double[points.Chain.Length];
                for (var i = 0; i < inList.Length; i++)
                {
                    foreach (var fact in facts[i].Where(fact => seen[fact] >= LeastSeen))
                    {
                        gradient[fact] += ((inList[i] ? 1 : 0) - lines[i]) * scale;
                        touched.Add(fact);
                    }

                    if (i == 0)
                        continue;
                    chain[(inList[i - 1] ? 2 : 0) + (inList[i] ? 1 : 0)] += scale;
                    for (var pair = 0; pair < chain.Length; pair++)
                        chain[pair] -= pairs[i][pair] * scale;
                }

                foreach (var fact in touched)
                {
                    Climb(ref points.Facts[fact], ref steps[fact], gradient[fact]);
                    gradient[fact] = 0;
                }

                touched.Clear();
                for (var pair = 0; pair < chain.Length; pair++)
                    Climb(ref points.Chain[pair], ref chainSteps[pair], chain[pair]);
            }
        }

        return points;
    }

    private static void Climb(ref double point, ref double step, double gradient)
    {
        var slope = gradient - (Shrinking * point);
        step += slope * slope;
        point += Rate * slope / Math.Sqrt(step + 1e-6);
    }
}
