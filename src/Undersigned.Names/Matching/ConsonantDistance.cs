namespace Undersigned.Names;

/// <summary>Edit distance between consonant skeletons, where sounds that scripts confuse are near.</summary>
internal static class ConsonantDistance
{
    private const double Weak = 0.25;

    /// <summary>The cost of turning one into the other: 1 per strange consonant, less for near ones and for h, w and y, which spelling drops. Symmetric.</summary>
    public static double Between(string one, string other)
    {
        Span<double> row = stackalloc double[other.Length + 1];
        row[0] = 0;
        for (var j = 0; j < other.Length; j++)
            row[j + 1] = row[j] + Lost(other[j]);
        foreach (var sound in one)
        {
            var diagonal = row[0];
            row[0] += Lost(sound);
            for (var j = 0; j < other.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = Math.Min(diagonal + Changed(sound, other[j]), Math.Min(above + Lost(sound), row[j] + Lost(other[j])));
                diagonal = above;
            }
        }
        return row[^1];
    }

    private static double Lost(char sound) => sound is 'h' or 'w' or 'y' ? Weak : 1;

    private static double Changed(char one, char other)
    {
        if (one == other)
            return 0;
        var (low, high) = one < other ? (one, other) : (other, one);
        return (low, high) switch
        {
            // Arabic has no p, g, ch, v; Turkish no kh; German hardens ends.
            ('b', 'p') or ('g', 'q') or ('k', 'q') or ('h', 'x') or ('k', 'x') => 0.3,
            ('f', 'w') or ('c', 'j') or ('S', 'c') or ('d', 't') or ('s', 'z') or ('g', 'j') or ('S', 's') or ('g', 'k') or ('b', 'w') => 0.45,
            ('m', 'n') or ('d', 'z') or ('s', 't') or ('j', 'y') or ('j', 'z') => 0.7,
            _ => 1,
        };
    }
}
