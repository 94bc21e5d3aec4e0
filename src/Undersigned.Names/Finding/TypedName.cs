namespace Undersigned.Names;

/// <summary>A typed name, ready to be compared with many.</summary>
internal sealed class TypedName
{
    // Words beyond these add nothing to finding a name.
    private const int MostWords = 16;

    private readonly IndexKey key;
    private readonly string[] words;
    private readonly double[] weights;
    private readonly string[] sounds;
    private readonly double total;

    public TypedName(IndexKey key, WordFrequencies frequencies)
    {
        this.key = key;
        words = [.. key.Letters.Split(' ').Take(MostWords)];
        weights = [.. words.Select(frequencies.Weight)];
        sounds = [.. key.Sounds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
        total = weights.Sum();
    }

    /// <summary>0 to 1: the typed words found in the name by their weight, less a little for what the name has besides.</summary>
    public double Nearness(IndexKey name)
    {
        if (name.Letters == key.Letters)
            return 1;
        Span<Range> parts = stackalloc Range[MostWords + 1];
        var count = Math.Min(MostWords, name.Letters.AsSpan().Split(parts, ' '));
        var found = 0.0;
        for (var i = 0; i < words.Length; i++)
            found += weights[i] * Best(words[i], name.Letters, parts[..count]);
        var byLetters = found / total;
        var lengths = (double)Math.Min(key.Letters.Length, name.Letters.Length) / Math.Max(key.Letters.Length, name.Letters.Length);
        var nearness = byLetters * (0.85 + 0.14 * lengths);
        return nearness >= 0.5 ? nearness : Math.Max(nearness, BySound(name));
    }

    private static double Best(string word, string name, ReadOnlySpan<Range> parts)
    {
        var best = 0.0;
        foreach (var part in parts)
        {
            best = Math.Max(best, OfWords(word, name.AsSpan(part)));
            if (best >= 1)
                break;
        }
        return best;
    }

    /// <summary>1 for the word itself, less for one that begins with it or is a slip or two away.</summary>
    private static double OfWords(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        if (typed.SequenceEqual(word))
            return 1;
        if (typed.Length >= 3 && word.StartsWith(typed))
            return 0.9;
        var slips = typed.Length < 4 ? 0 : typed.Length < 8 ? 1 : 2;
        if (slips == 0)
            return 0;
        var distance = EditDistance.Of(typed, word, slips);
        return distance > slips ? 0 : 1 - 0.12 * distance;
    }

    /// <summary>The share of the typed words whose consonants the name has; never as good as letters.</summary>
    private double BySound(IndexKey name)
    {
        if (sounds.Length == 0 || name.Sounds.Length == 0)
            return 0;
        Span<Range> parts = stackalloc Range[MostWords + 1];
        var count = Math.Min(MostWords, name.Sounds.AsSpan().Split(parts, ' '));
        var found = 0;
        foreach (var sound in sounds)
        {
            foreach (var part in parts[..count])
            {
                if (!name.Sounds.AsSpan(part).SequenceEqual(sound))
                    continue;
                found++;
                break;
            }
        }
        var share = (double)found / Math.Max(sounds.Length, count);
        return 0.8 * share;
    }
}
