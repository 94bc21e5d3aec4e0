using Undersigned.Import.Lists.Marked;
using Undersigned.Import.Lists.Weighed;

namespace Undersigned.Bench;

/// <summary>
/// Fits the points of names: stochastic gradient ascent of the likelihood, each point with a step of its own (AdaGrad), a part of a token's facts left out each
/// time (dropout, Srivastava and others 2014), and the mean of the later rounds taken.
/// </summary>
internal static class NameFitting
{
    private const int Rounds = 8;
    private const int Seed = 1;
    private const int LeastTexts = 3;
    private const int MostTokens = 6000;
    private const double Rate = 0.05;
    private const double Shrinking = 0.003;
    private const double LeftOut = 0.3;

    // A line's facts are those of all its tokens, and would else be learnt from each anew.
    private const double WeightOfLine = 0.2;
    private const double Negligible = 1e-3;

    public static NamePoints Points(IReadOnlyList<NameCase> cases)
    {
        var points = new NamePoints();
        var isKept = Kept(cases);
        var (facts, lines, steps) = (new float[points.Facts.Length], new float[points.Lines.Length], new float[points.Steps.Length]);
        var mean = new[] { points.Facts, points.Lines, points.Steps }.Select(part => new double[part.Length]).ToArray();
        var random = new Random(Seed);
        var order = cases.Where(of => of.Text.Count is > 0 and <= MostTokens).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var of in order)
                Learn(of);
            if (round < Rounds / 2)
                continue;
            foreach (var (sum, part) in mean.Zip([points.Facts, points.Lines, points.Steps]))
            {
                for (var i = 0; i < sum.Length; i++)
                    sum[i] += part[i];
            }
        }

        foreach (var (sum, part) in mean.Zip([points.Facts, points.Lines, points.Steps]))
        {
            for (var i = 0; i < sum.Length; i++)
                part[i] = (float)(sum[i] / (Rounds - (Rounds / 2)));
        }

        return points;

        void Learn(NameCase of)
        {
            var used = of.Facts.Select(own => own.Where(fact => isKept[fact] && random.NextDouble() >= LeftOut).ToArray()).ToArray();
            var chain = NameChain.Weigh(of.Text, of.Lines, used, points, (float)(1 / (1 - LeftOut)));
            var expected = new double[points.Steps.Length];
            for (var i = 1; i < of.Text.Count; i++)
            {
                if (of.Again[i] || of.Again[i - 1])
                    continue;
                for (var from = 0; from < NamePoints.States; from++)
                {
                    for (var to = 0; to < NamePoints.States; to++)
                        expected[chain.StepAt(i, from, to)] += chain.Pair(i, from, to);
                }

                expected[chain.StepAt(i, (int)of.States[i - 1], (int)of.States[i])] -= 1;
            }

            var slopes = new double[of.Text.Count * NamePoints.States];
            for (var i = 0; i < of.Text.Count; i++)
            {
                for (var state = 0; state < NamePoints.States; state++)
                    slopes[(i * NamePoints.States) + state] = chain[i, (NameState)state] - ((int)of.States[i] == state ? 1 : 0);
            }

            for (var i = 0; i < expected.Length; i++)
                Climb(ref points.Steps[i], ref steps[i], expected[i]);
            for (var i = 0; i < of.Text.Count; i++)
            {
                var slope = slopes.AsSpan(i * NamePoints.States, NamePoints.States);
                if (of.Text[i].IsBreak || of.Again[i] || slope.ToArray().All(own => Math.Abs(own) <= Negligible))
                    continue;
                foreach (var fact in used[i])
                {
                    for (var state = 0; state < NamePoints.States; state++)
                        Climb(ref points.Facts[(fact * NamePoints.States) + state], ref facts[(fact * NamePoints.States) + state], slope[state]);
                }

                foreach (var fact in of.Lines[of.Text[i].Line])
                {
                    for (var state = 0; state < NamePoints.States; state++)
                        Climb(ref points.Lines[(fact * NamePoints.States) + state], ref lines[(fact * NamePoints.States) + state], slope[state] * WeightOfLine);
                }
            }
        }
    }

    // A fact of fewer texts tells nothing.
    private static bool[] Kept(IReadOnlyList<NameCase> cases)
    {
        var (texts, last) = (new int[TokenFacts.Count], new string?[TokenFacts.Count]);
        foreach (var of in cases)
        {
            foreach (var fact in of.Facts.SelectMany(own => own))
            {
                texts[fact] += last[fact] == of.Name ? 0 : 1;
                last[fact] = of.Name;
            }
        }

        return [.. texts.Select(count => count >= LeastTexts)];
    }

    private static void Climb(ref float point, ref float steps, double slope)
    {
        var all = slope + (Shrinking * point);
        steps += (float)(all * all);
        point -= (float)(Rate * all / Math.Sqrt(steps + 1e-4));
    }
}
