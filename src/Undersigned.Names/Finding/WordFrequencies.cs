using System.Collections.Concurrent;

namespace Undersigned.Names;

/// <summary>Counts in how many names a word stands, so that rare words count for more.</summary>
internal sealed class WordFrequencies
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private int names;

    public void Add(IndexKey key)
    {
        Interlocked.Increment(ref names);
        foreach (var word in key.Letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            counts.AddOrUpdate(word, 1, static (_, count) => count + 1);
    }

    /// <summary>How much a word tells: 1 for one that every name has, some 14 for one that one name in half a million has.</summary>
    public double Weight(string word) => 1 + Math.Log((1.0 + names) / (1 + counts.GetValueOrDefault(word)));
}
