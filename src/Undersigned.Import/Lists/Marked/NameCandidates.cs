namespace Undersigned.Import.Lists.Marked;

/// <summary>Gathers the candidates of a text in their order.</summary>
internal static class NameCandidates
{
    private const double LeastLikely = 0.05;
    private const int LongestName = 40;

    /// <param name="ruled">For each name that rules read its first and last token, which signatory it names (from 1), and how sure they were.</param>
    public static List<NameCandidate> Of(TokenText text, NameChain chain, IEnumerable<(int First, int Last, int Signatory, double Sure)> ruled)
    {
        var found = new SortedDictionary<(int First, int Last), NameCandidate>();
        for (var first = 0; first < text.Count; first++)
        {
            if (text[first].IsBreak || chain.Opens(first) <= LeastLikely)
                continue;
            for (var last = first; last < text.Count && last < first + LongestName && !text[last].IsBreak; last++)
            {
                if (last > first && chain.GoesOn(last) < LeastLikely)
                    break;
                if (chain.Name(first, last) is var (body, person) && body + person > LeastLikely && IsWhole(text, first, last))
                    Add(first, last);
            }
        }

        foreach (var (first, last) in chain.LikeliestNames().Where(name => IsWhole(text, name.First, name.Last)))
            Add(first, last).IsMarked = true;
        // Names of the same words are one, whatever marks each takes with it, and rules know where it ends.
        var same = found.Values.ToLookup(it => WordsOf(text, it.First, it.Last));
        foreach (var (first, last, signatory, sure) in ruled)
        {
            var candidate = Add(first, last);
            foreach (var other in same[WordsOf(text, first, last)].Where(other => other != candidate && !other.IsRuled))
            {
                found.Remove((other.First, other.Last));
                candidate.IsMarked |= other.IsMarked;
                candidate.Likely += other.Likely;
            }

            (candidate.Ruled, candidate.Sure) = (signatory, sure);
        }

        return [.. found.Values];

        NameCandidate Add(int first, int last)
        {
            if (found.TryGetValue((first, last), out var known))
                return known;
            var (body, person) = chain.Name(first, last);
            var (sum, least) = (0.0, 1.0);
            for (var i = first; i <= last; i++)
            {
                var inName = chain.InName(i);
                sum += inName;
                least = Math.Min(least, inName);
            }

            return found[(first, last)] = new NameCandidate(first, last)
            {
                Line = text[first].Line,
                Likely = body + person,
                IsPerson = person > body,
                InName = sum / (last - first + 1),
                LeastInName = least,
                Opens = chain.Opens(first),
                Ends = 1 - chain.GoesOn(last + 1),
            };
        }
    }

    // Whether there is a word, and each bracket is closed.
    private static bool IsWhole(TokenText text, int first, int last)
    {
        var (open, words) = (0, 0);
        for (var i = first; i <= last && open >= 0; i++)
        {
            words += text[i].IsWord ? 1 : 0;
            open += text[i].Form != TokenForm.Mark ? 0 : text[i].Key[0] == '(' ? 1 : text[i].Key[0] == ')' ? -1 : 0;
        }

        return words > 0 && open == 0;
    }

    // The first and the last word, or null where there is none.
    private static (int First, int Last)? WordsOf(TokenText text, int first, int last)
    {
        while (first <= last && !text[first].IsWord)
            first++;
        while (last > first && !text[last].IsWord)
            last--;
        return first <= last ? (first, last) : null;
    }
}
