namespace Undersigned.Names;

/// <summary>Edit distance with swapped neighbours counted as one slip (optimal string alignment), cut off early.</summary>
internal static class EditDistance
{
    private const int LongestCompared = 256;

    /// <summary>Whether one text becomes the other by at most that many slips. Texts beyond 256 characters are within only when equal.</summary>
    public static bool Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most) => Of(one, other, most) <= most;

    /// <summary>The number of slips, or <paramref name="most"/> + 1 when there are more.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (one.SequenceEqual(other))
            return 0;
        if (Math.Abs(one.Length - other.Length) > most || Math.Max(one.Length, other.Length) > LongestCompared)
            return most + 1;
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> above = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        before.Clear();
        for (var j = 0; j <= other.Length; j++)
            above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                best = Math.Min(best, value);
            }
            if (best > most)
                return most + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.Min(above[other.Length], most + 1);
    }
}
