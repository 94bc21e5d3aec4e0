namespace Undersigned.Names;

/// <summary>Picks from many signatures those that share most with one.</summary>
internal static class Nearest
{
    // Sharing less than a fifth is chance.
    private const float Chance = 0.2f;

    /// <summary>The places of the best, at most so many, the best first. One pass over all.</summary>
    /// <param name="sought">Of what was typed.</param>
    /// <param name="signatures">Of all names.</param>
    /// <param name="sizes">Of each signature its <see cref="Signature.Size"/>.</param>
    /// <param name="most">How many.</param>
    public static int[] Of(Signature sought, ReadOnlySpan<Signature> signatures, ReadOnlySpan<byte> sizes, int most)
    {
        var size = sought.Size;
        if (size == 0)
            return [];
        var shares = Shares(size);
        var best = new Best(most, Chance);
        var threshold = best.Threshold;
        var least = Least(shares, threshold);
        for (var next = 0; (next = Enough(sought, signatures, sizes, least, next)) < signatures.Length; next++)
        {
            best.Offer(sought.Shared(in signatures[next]) * shares[sizes[next]], next);
            if (best.Threshold > threshold)
                least = Least(shares, threshold = best.Threshold);
        }
        return best.Places();
    }

    /// <summary>How near each of many signatures is to one, 0 to 1, by its place.</summary>
    public static Func<int, float> Closeness(Signature sought, Signature[] signatures, byte[] sizes)
    {
        var shares = Shares(Math.Max(1, sought.Size));
        return place => sought.Shared(in signatures[place]) * shares[sizes[place]];
    }

    /// <summary>The next place whose signature shares enough, or the end. Nearly all the time of a search is spent in this loop: nothing else stands in it.</summary>
    private static int Enough(Signature sought, ReadOnlySpan<Signature> signatures, ReadOnlySpan<byte> sizes, int[] least, int next)
    {
        while (next < signatures.Length && sought.Shared(in signatures[next]) < least[sizes[next]])
            next++;
        return next;
    }

    /// <summary>How many trigrams a signature of each size has to share to score above a threshold.</summary>
    private static int[] Least(float[] shares, float threshold) => Array.ConvertAll(shares, share => (int)(threshold / share) + 1);

    /// <summary>
    /// What one shared trigram counts, by the size of the other signature: half as the share of both (Dice), half as the share of what was typed,
    /// so that a name typed in part is found as well.
    /// </summary>
    private static float[] Shares(int size)
    {
        var shares = new float[byte.MaxValue + 1];
        for (var other = 0; other < shares.Length; other++)
            shares[other] = 0.5f * 2f / (size + other) + 0.5f / size;
        return shares;
    }
}
