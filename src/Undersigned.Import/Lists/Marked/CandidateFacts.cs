namespace Undersigned.Import.Lists.Marked;

/// <summary>What speaks for and against each candidate of a text: what rules and words say of it and of those around it, and where it stands.</summary>
internal sealed class CandidateFacts
{
    private const double Surely = 0.5;
    private const int Farthest = 200;
    private const int Nearest = 3;
    private const int Window = 60;

    // Whatever stands in a text so often is a mark or a small word.
    private const int MostTimes = 200;

    private readonly TokenText text;
    private readonly IReadOnlyList<NameCandidate> all;
    private readonly double[] likelyLines;
    private readonly Summary summary;
    private readonly Dictionary<int, LineSums> lines = [];
    private readonly float bestOfLines;
    private readonly double[] bestBefore;
    private readonly double[] bestBehind;
    private readonly Dictionary<string, List<int>> places = [];

    /// <param name="likelyLines">For each line of the text how likely it is one of a list.</param>
    public CandidateFacts(TokenText text, IReadOnlyList<NameCandidate> all, double[] likelyLines)
    {
        (this.text, this.all, this.likelyLines) = (text, all, likelyLines);
        summary = Summary.Of(all);
        (bestBefore, bestBehind) = (new double[text.Count + 1], new double[text.Count + 1]);
        foreach (var candidate in all)
        {
            lines[candidate.Line] = lines.GetValueOrDefault(candidate.Line).With(candidate);
            bestBefore[candidate.Last + 1] = Math.Max(bestBefore[candidate.Last + 1], candidate.Likely);
            bestBehind[candidate.First] = Math.Max(bestBehind[candidate.First], candidate.Likely);
        }

        bestOfLines = (float)lines.Values.Sum(line => line.Best);
        for (var i = 1; i <= text.Count; i++)
            bestBefore[i] = Math.Max(bestBefore[i], bestBefore[i - 1]);
        for (var i = text.Count - 1; i >= 0; i--)
            bestBehind[i] = Math.Max(bestBehind[i], bestBehind[i + 1]);
        for (var i = 0; i < text.Count; i++)
        {
            if (places.GetValueOrDefault(text[i].Key)?.Count is not MostTimes)
                (places.TryGetValue(text[i].Key, out var known) ? known : places[text[i].Key] = []).Add(i);
        }
    }

    /// <summary>The facts of a candidate, always as many and in the same order.</summary>
    public float[] Of(int index)
    {
        var it = all[index];
        var around = Around(index);
        var line = lines[it.Line];
        var (first, end) = text.OfLine(it.Line);
        var sentence = text.ShapeAt(it.First);
        return
        [
            // What rules and words say of it.
            it.IsRuled ? 1 : 0, it.IsMarked ? 1 : 0, Logit(it.Likely), Logit(it.InName), Logit(it.LeastInName), (float)it.Opens, (float)it.Ends, (float)it.Sure, it.Length, it.IsPerson ? 1 : 0, it.Ruled,

            // What they say of the text.
            summary.Ruled, summary.Marked, summary.Both, summary.RuledMarked, summary.MarkedRuled, summary.LikelyRuled, summary.InNameRuled, summary.LikelyMarked, summary.OnlyMarked, lines.Count, bestOfLines, summary.SureRuled,
            text.HasCapitals ? 1 : 0, text.Count,

            // What stands in its place, and beside it.
            around.Overlapping, around.Ruled, around.Marked, around.Likely, around.InName, around.ToRuled, around.ToMarked, around.Near,
            (float)bestBefore[it.First], (float)bestBehind[Math.Min(it.Last + 1, text.Count)], (float)(summary.Likely - around.SumOfOverlapping - it.Likely),

            // The line.
            line.Both, line.Ruled, line.Marked, (float)line.Likely, (float)line.InNameRuled, it.Line, text.Reading.Lines.Count - it.Line, end - first, end - 1 - it.Last, (float)likelyLines[it.Line],

            // The words.
            MarkAt(it.First - 1, it.Line), MarkAt(it.Last + 1, it.Line), Has(it, TokenSense.Body), text.Is(it.First, TokenSense.Body) ? 1 : 0, Has(it, TokenSense.Role), Has(it, TokenSense.Place), Capitals(it), Times(it),
            sentence.End - sentence.First, sentence.Commas, sentence.Bodies, Says(it.Last + 1, sentence.End, TokenSense.Statement), Says(it.Last + 1, sentence.End, TokenSense.Says), Says(sentence.First, it.First, TokenSense.Says),
            Said(TokenSense.Signed), Said(TokenSense.Letter), Said(TokenSense.Invitation),
        ];
    }

    private readonly record struct Neighbours(int Overlapping, int Ruled, int Marked, float Likely, float InName, double SumOfOverlapping, int ToRuled, int ToMarked, float Near);

    // Candidates stand in the order of their first tokens, so those near are a few places before and behind.
    private Neighbours Around(int index)
    {
        var it = all[index];
        var (count, ruled, marked, likely, inName, sum, toRuled, toMarked) = (0, 0, 0, 0.0, 0.0, 0.0, Farthest, Farthest);
        Span<(int Distance, double Likely)> near = stackalloc (int, double)[Nearest];
        near.Fill((int.MaxValue, 0));
        foreach (var step in (ReadOnlySpan<int>)[-1, 1])
        {
            for (var k = index + step; k >= 0 && k < all.Count && Math.Abs(all[k].First - it.First) <= Farthest + Window; k += step)
            {
                var other = all[k];
                if (it.Overlaps(other))
                {
                    (count, ruled, marked) = (count + 1, ruled + (other.IsRuled ? 1 : 0), marked + (other.IsMarked ? 1 : 0));
                    (likely, inName, sum) = (Math.Max(likely, other.Likely), Math.Max(inName, other.InName), sum + other.Likely);
                }
                else if (it.DistanceTo(other) is var away && away < near[^1].Distance)
                {
                    var place = Nearest - 1;
                    for (; place > 0 && near[place - 1].Distance > away; place--)
                        near[place] = near[place - 1];
                    near[place] = (away, other.Likely);
                }

                var distance = Math.Min(Math.Abs(it.First - other.Last), Math.Abs(other.First - it.Last));
                toRuled = other.IsRuled ? Math.Min(toRuled, distance) : toRuled;
                toMarked = other.IsMarked ? Math.Min(toMarked, distance) : toMarked;
            }
        }

        return new Neighbours(count, ruled, marked, (float)likely, (float)inName, sum, toRuled, toMarked, (float)(near[0].Likely + near[1].Likely + near[2].Likely));
    }

    private static float Logit(double likely)
    {
        var within = Math.Clamp(likely, 1e-6, 1 - 1e-6);
        return (float)Math.Log(within / (1 - within));
    }

    // What stands beside it on its line: nothing, "and", a word, or which kind of mark.
    private int MarkAt(int at, int line)
    {
        var (first, end) = text.OfLine(line);
        if (at < first || at >= end)
            return 0;
        if (text.Is(at, TokenSense.And | TokenSense.GluedAnd))
            return 1;
        if (text[at].Form != TokenForm.Mark)
            return 2;
        return text[at].Key[0] switch
        {
            ',' or '،' or ';' or '؛' => 3,
            ':' => 4,
            '(' or ')' => 5,
            '.' or '!' => 6,
            '-' or '–' or '—' or '•' or '*' => 7,
            _ => 8,
        };
    }

    private float Has(NameCandidate it, TokenSense sense) => Says(it.First, it.Last + 1, sense);

    private float Says(int from, int to, TokenSense sense)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Is(i, sense))
                return 1;
        }

        return 0;
    }

    private float Said(TokenSense sense) => text.IsSaid(sense) ? 1 : 0;

    private float Capitals(NameCandidate it)
    {
        var (words, capitals) = (0, 0);
        for (var i = it.First; i <= it.Last; i++)
        {
            words += text[i].IsWord ? 1 : 0;
            capitals += text[i].Form is TokenForm.Capital or TokenForm.AllCapitals ? 1 : 0;
        }

        return words == 0 ? 0 : (float)capitals / words;
    }

    // How often the text has the same tokens in a row.
    private int Times(NameCandidate it)
    {
        if (!places.TryGetValue(text[it.First].Key, out var starts))
            return 1;
        var times = 0;
        foreach (var start in starts)
        {
            var k = 0;
            while (k < it.Length && start + k < text.Count && text[start + k].Key == text[it.First + k].Key)
                k++;
            times += k == it.Length ? 1 : 0;
        }

        return times;
    }

    private readonly record struct LineSums(int Both, int Ruled, int Marked, double Likely, double InNameRuled, double Best)
    {
        public LineSums With(NameCandidate it) => new(Both + (it is { IsRuled: true, IsMarked: true } ? 1 : 0), Ruled + (it.IsRuled ? 1 : 0), Marked + (it.IsMarked ? 1 : 0),
            Likely + it.Likely, InNameRuled + (it.IsRuled ? it.InName : 0), Math.Max(Best, it.Likely));
    }

    // Shares and means are -1 where there is nothing to take them of.
    private readonly record struct Summary(int Ruled, int Marked, int Both, float RuledMarked, float MarkedRuled, float LikelyRuled, float InNameRuled, float LikelyMarked, int OnlyMarked, int SureRuled, double Likely)
    {
        public static Summary Of(IReadOnlyList<NameCandidate> all)
        {
            var (ruled, marked) = (all.Where(it => it.IsRuled).ToList(), all.Where(it => it.IsMarked).ToList());
            var both = ruled.Count(it => it.IsMarked);
            var next = 0;
            return new Summary(ruled.Count, marked.Count, both, ruled.Count == 0 ? -1 : (float)both / ruled.Count, marked.Count == 0 ? -1 : (float)both / marked.Count,
                Mean(ruled, it => it.Likely), Mean(ruled, it => it.InName), Mean(marked, it => it.Likely), marked.Count(it => !it.IsRuled && !OverlapsAny(it)),
                ruled.Count(it => it.Likely > Surely), all.Sum(it => it.Likely));

            // Both stand in order, and names of one kind do not overlap.
            bool OverlapsAny(NameCandidate it)
            {
                while (next < ruled.Count && ruled[next].Last < it.First)
                    next++;
                return next < ruled.Count && ruled[next].First <= it.Last;
            }
        }

        private static float Mean(List<NameCandidate> some, Func<NameCandidate, double> value) => some.Count == 0 ? -1 : (float)some.Average(value);
    }
}
