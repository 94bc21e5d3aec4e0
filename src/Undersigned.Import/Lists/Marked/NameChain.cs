using System.Runtime.Intrinsics;
using Undersigned.Import.Lists.Weighed;

namespace Undersigned.Import.Lists.Marked;

/// <summary>
/// Weighs the tokens of a text together: how likely each begins the name of somebody who signs, goes on with it, or is no part of one, given its own facts,
/// those of its line, and that names are several tokens in a row. A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
/// </summary>
internal sealed class NameChain
{
    /// <summary>What a token is to the step from the one before: a break, a comma, a bracket, another mark, "and", a word.</summary>
    public const int Kinds = 6;

    private const int States = NamePoints.States;
    private const double Never = -1e9;

    // What is so much less likely than something else adds nothing to it.
    private const double Negligible = 20;

    private readonly TokenText text;
    private readonly NamePoints points;
    private readonly double[] own;
    private readonly double[] down;
    private readonly double[] up;
    private readonly double all;

    // For each token where the steps to it stand among all.
    private readonly int[] stepsAt;

    private NameChain(TokenText text, NamePoints points, double[] own)
    {
        (this.text, this.points, this.own) = (text, points, own);
        (down, up) = (new double[own.Length], new double[own.Length]);
        var count = text.Count;
        stepsAt = new int[count];
        for (var i = 0; i < count; i++)
            stepsAt[i] = KindOf(text, i) * States * States;
        Span<double> ways = stackalloc double[States];
        for (var i = 0; i < count; i++)
        {
            for (var to = 0; to < States; to++)
            {
                if (i == 0)
                {
                    down[to] = Follows(0, to) ? own[to] : Never;
                    continue;
                }

                for (var from = 0; from < States; from++)
                    ways[from] = Follows(from, to) ? down[((i - 1) * States) + from] + Step(i, from, to) : Never;
                down[(i * States) + to] = own[(i * States) + to] + Sum(ways);
            }
        }

        for (var i = count - 2; i >= 0; i--)
        {
            for (var from = 0; from < States; from++)
            {
                for (var to = 0; to < States; to++)
                    ways[to] = Follows(from, to) ? up[((i + 1) * States) + to] + own[((i + 1) * States) + to] + Step(i + 1, from, to) : Never;
                up[(i * States) + from] = Sum(ways);
            }
        }

        all = Sum(down.AsSpan((count - 1) * States, States));
    }

    /// <summary>Weighs a text that has tokens.</summary>
    /// <param name="lines">For each line the numbers of its facts.</param>
    public static NameChain Weigh(TokenText text, IReadOnlyList<List<int>> lines, NamePoints points)
    {
        var (facts, found) = (new TokenFacts(text), new List<int>());
        var (packed, step) = points.Packed;
        return new NameChain(text, points, Own(text, lines, points, (at, sums) =>
        {
            facts.Gather(at, found);
            // All states of a fact at once; so few facts of a byte each do not fill the sum.
            var steps = Vector128<short>.Zero;
            foreach (var fact in found)
                steps += Vector128.WidenLower(Vector128.CreateScalarUnsafe(packed[fact]).AsSByte());
            for (var state = 0; state < States; state++)
                sums[state] += steps[state] * step;
        }));
    }

    /// <summary>Weighs a text whose facts are gathered, where each is worth <paramref name="worth"/> of its points.</summary>
    public static NameChain Weigh(TokenText text, IReadOnlyList<List<int>> lines, int[][] facts, NamePoints points, float worth) =>
        new(text, points, Own(text, lines, points, (at, sums) =>
        {
            foreach (var fact in facts[at])
            {
                for (var state = 0; state < States; state++)
                    sums[state] += points.Facts[(fact * States) + state] * worth;
            }
        }));

    private delegate void AddFacts(int at, Span<double> sums);

    private static double[] Own(TokenText text, IReadOnlyList<List<int>> lines, NamePoints points, AddFacts add)
    {
        var weights = new double[text.Count * States];
        Span<double> ofLine = stackalloc double[States];
        for (var i = 0; i < text.Count; i++)
        {
            var sums = weights.AsSpan(i * States, States);
            if (text[i].IsBreak)
            {
                ofLine.Clear();
                foreach (var fact in lines[text[i].Line])
                {
                    for (var state = 0; state < States; state++)
                        ofLine[state] += points.Lines[(fact * States) + state];
                }

                // Nothing begins or ends in the break before a line.
                sums[1..].Fill(Never);
                continue;
            }

            ofLine.CopyTo(sums);
            add(i, sums);
        }

        return weights;
    }

    /// <summary>How likely a token is in a state.</summary>
    public double this[int at, NameState state] => Math.Exp(down[(at * States) + (int)state] + up[(at * States) + (int)state] - all);

    /// <summary>How likely a token is part of a name.</summary>
    public double InName(int at) => 1 - this[at, NameState.Outside];

    /// <summary>How likely a name begins with a token.</summary>
    public double Opens(int at) => this[at, NameState.OpensBody] + this[at, NameState.OpensPerson];

    /// <summary>How likely a token goes on with the name before it.</summary>
    public double GoesOn(int at) => at >= text.Count ? 0 : this[at, NameState.InBody] + this[at, NameState.InPerson];

    /// <summary>How likely two tokens in a row are in two states.</summary>
    public double Pair(int second, int from, int to) =>
        Follows(from, to) ? Math.Exp(down[((second - 1) * States) + from] + Step(second, from, to) + own[(second * States) + to] + up[(second * States) + to] - all) : 0;

    /// <summary>How likely just these tokens, from the first to the last, are the name of a body, and of a person.</summary>
    public (double Body, double Person) Name(int first, int last) => (Name(first, last, (int)NameState.OpensBody), Name(first, last, (int)NameState.OpensPerson));

    private double Name(int first, int last, int opens)
    {
        var (sum, state) = (down[(first * States) + opens], opens);
        for (var i = first + 1; i <= last; i++)
        {
            sum += Step(i, state, opens + 1) + own[(i * States) + opens + 1];
            state = opens + 1;
        }

        if (last + 1 == text.Count)
            return Math.Exp(sum - all);
        var ends = 0.0;
        foreach (var next in (ReadOnlySpan<int>)[(int)NameState.Outside, (int)NameState.OpensBody, (int)NameState.OpensPerson])
            ends += Math.Exp(Step(last + 1, state, next) + own[((last + 1) * States) + next] + up[((last + 1) * States) + next] - up[(last * States) + state]);
        return Math.Exp(sum + Math.Log(ends) + up[(last * States) + state] - all);
    }

    /// <summary>The names of the likeliest row of states: first and last token of each.</summary>
    public List<(int First, int Last)> LikeliestNames()
    {
        var (best, came) = (new double[own.Length], new byte[own.Length]);
        for (var i = 0; i < text.Count; i++)
        {
            for (var to = 0; to < States; to++)
            {
                var (most, way) = (i == 0 && Follows(0, to) ? 0 : Never, 0);
                for (var from = 0; i > 0 && from < States; from++)
                {
                    if (Follows(from, to) && best[((i - 1) * States) + from] + Step(i, from, to) is var sum && sum > most)
                        (most, way) = (sum, from);
                }

                (best[(i * States) + to], came[(i * States) + to]) = (most + own[(i * States) + to], (byte)way);
            }
        }

        var names = new List<(int, int)>();
        var state = best.AsSpan((text.Count - 1) * States).IndexOf(best.AsSpan((text.Count - 1) * States).ToArray().Max());
        for (int i = text.Count - 1, last = i; i >= 0; i--)
        {
            if (!IsWithin(state))
            {
                if (state != (int)NameState.Outside)
                    names.Add((i, last));
                last = i - 1;
            }

            state = came[(i * States) + state];
        }

        names.Reverse();
        return names;
    }

    // A name goes on only from its own beginning, and begins anywhere.
    private static bool Follows(int from, int to) => !IsWithin(to) || from == to || from == to - 1;

    private static bool IsWithin(int state) => state is (int)NameState.InBody or (int)NameState.InPerson;

    /// <summary>The place of a step among <see cref="NamePoints.Steps"/>.</summary>
    public int StepAt(int at, int from, int to) => stepsAt[at] + (from * States) + to;

    private double Step(int at, int from, int to) => points.Steps[StepAt(at, from, to)];

    private static int KindOf(TokenText text, int at) => text[at].IsBreak ? 0
        : text[at].IsComma ? 1
        : text[at].Form == TokenForm.Mark ? text[at].Key[0] is '(' or ')' ? 2 : 3
        : text.Is(at, TokenSense.And | TokenSense.GluedAnd) ? 4
        : 5;

    // The logarithm of the sum of numbers given by their logarithms.
    private static double Sum(ReadOnlySpan<double> ways)
    {
        var most = ways[0];
        foreach (var way in ways)
            most = Math.Max(most, way);
        var sum = 0.0;
        foreach (var way in ways)
            sum += way > most - Negligible ? Math.Exp(way - most) : 0;
        return sum == 1 ? most : most + Math.Log(sum);
    }
}
