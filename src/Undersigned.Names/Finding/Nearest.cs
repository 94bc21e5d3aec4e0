namespace Undersigned.Names;

/// <summary>Picks from many signatures those that share most with one.</summary>
internal static class Nearest
{
    /// <summary>The places of the best, at most so many, in no order. One pass; what is kept is thinned whenever it fills.</summary>
    public static int[] Of<TSignature>(in TSignature sought, ReadOnlySpan<TSignature> signatures, ReadOnlySpan<byte> sizes, int count, int most)
        where TSignature : struct, ISignature<TSignature>
    {
        var size = sought.Size;
        if (size == 0)
            return [];
        var reciprocal = Reciprocals(size);
        var kept = new (float Score, int Slot)[2 * most];
        var keptCount = 0;
        // Sharing less than a fifth is chance.
        var threshold = 0.2f;
        for (var i = 0; i < count; i++)
        {
            var score = sought.Shared(in signatures[i]) * reciprocal[sizes[i]];
            if (score <= threshold)
                continue;
            kept[keptCount++] = (score, i);
            if (keptCount < kept.Length)
                continue;
            Array.Sort(kept, (x, y) => y.Score.CompareTo(x.Score));
            keptCount = most;
            threshold = kept[most - 1].Score;
        }
        Array.Sort(kept, 0, keptCount, Comparer<(float Score, int Slot)>.Create((x, y) => y.Score.CompareTo(x.Score)));
        var places = new int[Math.Min(keptCount, most)];
        for (var i = 0; i < places.Length; i++)
            places[i] = kept[i].Slot;
        return places;
    }

    /// <summary>
    /// What one shared trigram counts, by the size of the other signature: half as the share of both (Dice), half as the share of what was typed,
    /// so that a name typed in part is found as well.
    /// </summary>
    private static float[] Reciprocals(int size)
    {
        var reciprocals = new float[byte.MaxValue + 1];
        for (var other = 0; other < reciprocals.Length; other++)
            reciprocals[other] = 0.5f * 2f / (size + other) + 0.5f / size;
        return reciprocals;
    }
}
