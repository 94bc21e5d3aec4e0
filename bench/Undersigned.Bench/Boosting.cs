using Undersigned.Import.Lists.Marked;

namespace Undersigned.Bench;

/// <summary>Grows decision trees one upon the other, each to what those before it leave wrong (gradient boosting, Friedman 2001).</summary>
/// <param name="Trees">How many.</param>
/// <param name="Depth">Questions from the root to an answer.</param>
internal sealed record Boosting(int Trees, int Depth)
{
    private const int Bounds = 48;
    private const int LeastRows = 40;
    private const double LeastWeight = 1;
    private const double Shrinking = 5;
    private const double LeastGain = 0.3;
    private const double Rate = 0.1;
    private const double Asked = 0.7;

    /// <param name="rows">The facts of each example.</param>
    /// <param name="right">Whether each is what is looked for.</param>
    /// <param name="weights">What each counts.</param>
    public DecisionTrees Fit(IReadOnlyList<float[]> rows, IReadOnlyList<bool> right, IReadOnlyList<double> weights)
    {
        var random = new Random(7);
        var bounds = Enumerable.Range(0, rows[0].Length).Select(fact => BoundsOf([.. rows.Select(row => row[fact])])).ToArray();
        var steps = rows.Select(row => row.Select((value, fact) => (byte)StepOf(bounds[fact], value)).ToArray()).ToArray();
        var (sums, first, second) = (new double[rows.Count], new double[rows.Count], new double[rows.Count]);
        var grown = new DecisionTrees();
        for (var round = 0; round < Trees; round++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var likely = 1 / (1 + Math.Exp(-sums[i]));
                (first[i], second[i]) = (weights[i] * (likely - (right[i] ? 1 : 0)), weights[i] * likely * (1 - likely));
            }

            var nodes = new List<DecisionTrees.Node>();
            Grow([.. Enumerable.Range(0, rows.Count)], Depth);
            DecisionTrees.Node[] tree = [.. nodes];
            grown.Add(tree);
            for (var i = 0; i < rows.Count; i++)
                sums[i] += DecisionTrees.Answer(tree, rows[i]);

            void Grow(int[] some, int depth)
            {
                var (g, h) = (some.Sum(i => first[i]), some.Sum(i => second[i]));
                var own = nodes.Count;
                nodes.Add(new DecisionTrees.Node(-1, (float)(-g / (h + Shrinking) * Rate), 0));
                if (depth == 0 || some.Length < LeastRows || Best(some, g, h) is not var (fact, step))
                    return;
                Grow([.. some.Where(i => steps[i][fact] < step)], depth - 1);
                nodes[own] = new DecisionTrees.Node(fact, bounds[fact][step - 1], nodes.Count);
                Grow([.. some.Where(i => steps[i][fact] >= step)], depth - 1);
            }
        }

        return grown;

        (int Fact, int Step)? Best(int[] some, double g, double h)
        {
            ((int, int)? best, var most) = (null, LeastGain);
            for (var fact = 0; fact < bounds.Length; fact++)
            {
                if (random.NextDouble() > Asked)
                    continue;
                var (gs, hs) = (new double[bounds[fact].Length + 1], new double[bounds[fact].Length + 1]);
                foreach (var i in some)
                {
                    gs[steps[i][fact]] += first[i];
                    hs[steps[i][fact]] += second[i];
                }

                var (below, weight) = (0.0, 0.0);
                for (var step = 1; step < gs.Length; step++)
                {
                    below += gs[step - 1];
                    weight += hs[step - 1];
                    if (weight < LeastWeight || h - weight < LeastWeight)
                        continue;
                    var gain = (below * below / (weight + Shrinking)) + ((g - below) * (g - below) / (h - weight + Shrinking)) - (g * g / (h + Shrinking));
                    if (gain > most)
                        (best, most) = ((fact, step), gain);
                }
            }

            return best;
        }
    }

    private static float[] BoundsOf(float[] values)
    {
        Array.Sort(values);
        return [.. Enumerable.Range(1, Bounds - 1).Select(i => values[(long)values.Length * i / Bounds]).Where(value => value > values[0]).Distinct()];
    }

    // How many bounds a value has reached.
    private static int StepOf(float[] bounds, float value)
    {
        var step = 0;
        while (step < bounds.Length && value >= bounds[step])
            step++;
        return step;
    }
}
