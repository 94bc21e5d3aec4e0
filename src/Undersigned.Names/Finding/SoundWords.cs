using System.Buffers;
using System.Collections.Concurrent;

namespace Undersigned.Names;

/// <summary>
/// Where the names stand that have a word of some sound: the same for a word and its transliteration, so a name is found by it from another script.
/// Only grows; one writer, and any number of readers beside it.
/// </summary>
internal sealed class SoundWords
{
    // Less than a word of a long name.
    private const float Closer = 0.05f;

    private readonly ConcurrentDictionary<string, Slots> having = new(StringComparer.Ordinal);

    /// <summary>Adds a name; says how many words of its own sound it has.</summary>
    /// <param name="slot">Where it stands; each is greater than the one before.</param>
    /// <param name="sounds">The consonants of its words, parted by spaces.</param>
    public byte Add(int slot, string sounds)
    {
        byte count = 0;
        foreach (var word in Words(sounds))
        {
            having.GetOrAdd(word, _ => new Slots()).Add(slot);
            count++;
        }
        return count;
    }

    /// <summary>Where the names stand that share most words with one, at most so many, the best first.</summary>
    /// <param name="sounds">The consonants of the words sought, parted by spaces.</param>
    /// <param name="sizes">How many words each name has.</param>
    /// <param name="closeness">0 to 1, how near a name is by its letters: settles which comes first of those that share as many.</param>
    /// <param name="most">How many.</param>
    public int[] Sharing(string sounds, ReadOnlySpan<byte> sizes, Func<int, float> closeness, int most)
    {
        string[] words = [.. Words(sounds)];
        var shared = ArrayPool<byte>.Shared.Rent(sizes.Length);
        shared.AsSpan(0, sizes.Length).Clear();
        foreach (var word in words)
        {
            foreach (var slot in Having(word, sizes.Length))
                shared[slot]++;
        }
        var best = new Best(most, threshold: 0);
        foreach (var word in words)
        {
            foreach (var slot in Having(word, sizes.Length))
            {
                var share = (float)shared[slot] / Math.Max(words.Length, (int)sizes[slot]);
                // Each name once, whatever more of the words it has.
                shared[slot] = 0;
                if (share + Closer > best.Threshold)
                    best.Offer(share + Closer * closeness(slot), slot);
            }
        }
        ArrayPool<byte>.Shared.Return(shared);
        return best.Places();
    }

    private static IEnumerable<string> Words(string sounds) => sounds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(byte.MaxValue);

    // What the writer added since the reader counted the names is not for this reader.
    private ReadOnlySpan<int> Having(string word, int names)
    {
        if (!having.TryGetValue(word, out var slots))
            return [];
        var all = slots.All;
        while (all.Length > 0 && all[^1] >= names)
            all = all[..^1];
        return all;
    }

    private sealed class Slots
    {
        private int[] slots = new int[2];
        private int count;

        public ReadOnlySpan<int> All
        {
            get
            {
                // Read in this order: the array that is there now holds at least so many.
                var there = Volatile.Read(ref count);
                return Volatile.Read(ref slots).AsSpan(0, there);
            }
        }

        public void Add(int slot)
        {
            if (count == slots.Length)
            {
                var larger = new int[2 * count];
                slots.CopyTo(larger, 0);
                Volatile.Write(ref slots, larger);
            }
            slots[count] = slot;
            Volatile.Write(ref count, count + 1);
        }
    }
}
