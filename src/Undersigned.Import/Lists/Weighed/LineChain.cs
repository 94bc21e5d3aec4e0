namespace Undersigned.Import.Lists.Weighed;

/// <summary>
/// Weighs the lines of a text together: how likely each is one of a list, given its own facts and that lists are many lines one below the other.
/// A linear-chain conditional random field of two states (Lafferty, McCallum and Pereira 2001).
/// </summary>
internal static class LineChain
{
    /// <summary>For each line the probability, and for each but the first those of the four pairs with the line above.</summary>
    public static (double[] Lines, double[][] Pairs) Weigh(IReadOnlyList<IReadOnlyList<int>> facts, LinePoints points)
    {
        var count = facts.Count;
        var own = new double[count];
        for (var i = 0; i < count; i++)
        {
            foreach (var fact in facts[i])
                own[i] += points.Facts[fact];
        }

        var chain = points.Chain;
        var (down, up) = (new (double Out, double In)[count], new (double Out, double In)[count]);
        for (var i = 0; i < count; i++)
        {
            down[i] = i == 0 ? (0, own[0])
                : (Sum(down[i - 1].Out + chain[0], down[i - 1].In + chain[2]), own[i] + Sum(down[i - 1].Out + chain[1], down[i - 1].In + chain[3]));
        }

        for (var i = count - 2; i >= 0; i--)
        {
            var (outside, within) = (up[i + 1].Out, own[i + 1] + up[i + 1].In);
            up[i] = (Sum(chain[0] + outside, chain[1] + within), Sum(chain[2] + outside, chain[3] + within));
        }

        var all = count == 0 ? 0 : Sum(down[^1].Out, down[^1].In);
        var (lines, pairs) = (new double[count], new double[count][]);
        for (var i = 0; i < count; i++)
        {
            lines[i] = Math.Exp(down[i].In + up[i].In - all);
            pairs[i] = i == 0 ? [] :
            [
                Math.Exp(down[i - 1].Out + chain[0] + up[i].Out - all), Math.Exp(down[i - 1].Out + chain[1] + own[i] + up[i].In - all),
                Math.Exp(down[i - 1].In + chain[2] + up[i].Out - all), Math.Exp(down[i - 1].In + chain[3] + own[i] + up[i].In - all),
            ];
        }

        return (lines, pairs);
    }

    // The logarithm of the sum of two numbers given by their logarithms.
    private static double Sum(double a, double b) => Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));
}
