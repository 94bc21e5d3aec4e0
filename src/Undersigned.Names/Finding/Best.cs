namespace Undersigned.Names;

/// <summary>Keeps the best of many scored places, at most so many. What is kept is thinned whenever it fills, so that an offer costs next to nothing.</summary>
internal sealed class Best(int most, float threshold)
{
    private readonly ulong[] kept = new ulong[8 * most];
    private int count;

    /// <summary>What scores no more than this is not kept; rises as better ones come.</summary>
    public float Threshold { get; private set; } = threshold;

    public void Offer(float score, int place)
    {
        if (score <= Threshold)
            return;
        kept[count++] = Kept(score, place);
        if (count < kept.Length)
            return;
        Array.Sort(kept);
        kept.AsSpan(^most..).CopyTo(kept);
        count = most;
        Threshold = Score(kept[0]);
    }

    /// <summary>The places of the best, the best first; of equal ones the earlier.</summary>
    public int[] Places()
    {
        var all = kept.AsSpan(0, count);
        all.Sort();
        var places = new int[Math.Min(count, most)];
        for (var i = 0; i < places.Length; i++)
            places[i] = Place(all[^(i + 1)]);
        return places;
    }

    // A score of 0 or more and its place in one number that sorts as the score does; of equal scores the earlier place is the greater.
    private static ulong Kept(float score, int place) => (ulong)BitConverter.SingleToUInt32Bits(score) << 32 | ~(uint)place;

    private static float Score(ulong kept) => BitConverter.UInt32BitsToSingle((uint)(kept >> 32));

    private static int Place(ulong kept) => (int)~(uint)kept;
}
