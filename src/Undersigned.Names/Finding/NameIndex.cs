namespace Undersigned.Names;

/// <summary>An organisation that a typed name may mean.</summary>
/// <param name="Owner">Whose name it is.</param>
/// <param name="Name">The one of its names that is nearest to what was typed.</param>
/// <param name="Score">Nearness, 0 to 1; 1 for a name that folds to what was typed.</param>
public sealed record NameCandidate<TOwner>(TOwner Owner, string Name, double Score);

/// <summary>
/// Finds organisations by a name as somebody types it: in another spelling, with slips, in part, or by its sound in another script.
/// Every name has a signature of its trigrams; a search runs over all of them (32 bytes a name) and compares only the nearest word by word. Where these are
/// not near enough, it compares those as well that share most words by their sound.
/// Safe for many readers and writers at once.
/// </summary>
public sealed class NameIndex<TOwner>
    where TOwner : notnull
{
    // So many of the nearest by signature are compared word by word; ten good ones are hardly ever farther down.
    private const int Compared = 160;

    // Below this nearness the best found by letters is worth a second search, by sound; two slips leave a name above it.
    private const double Satisfying = 0.7;

    // What nearness by letters alone counts: where a slip ran words together, none of them is found.
    private const double WithoutWords = 0.6;

    private readonly Lock writing = new();
    private readonly Dictionary<TOwner, List<int>> slots = [];
    private readonly WordFrequencies frequencies = new();
    private volatile Shelf shelf = new(1024);

    /// <summary>How many names there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a name of an organisation. A name without letters is not found again, and not an error.</summary>
    public void Add(TOwner owner, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = IndexKey.Of(name);
        lock (writing)
        {
            var current = shelf;
            if (current.Count == current.Capacity)
                current = current.Larger(slots);
            current.Append(new IndexedName(owner, name, key));
            frequencies.Add(key);
            if (!slots.TryGetValue(owner, out var own))
                slots.Add(owner, own = []);
            own.Add(current.Count - 1);
            Count++;
            shelf = current;
        }
    }

    /// <summary>Removes all names of an organisation; does nothing when it has none.</summary>
    public void Remove(TOwner owner)
    {
        lock (writing)
        {
            if (!slots.Remove(owner, out var own))
                return;
            foreach (var slot in own)
                shelf.Clear(slot);
            Count -= own.Count;
        }
    }

    /// <summary>The organisations whose names are nearest to what was typed, the nearest first, each once, at most <paramref name="most"/>; none for a text without letters.</summary>
    public IReadOnlyList<NameCandidate<TOwner>> Find(string typed, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var key = IndexKey.Of(typed);
        if (key.Letters.Length == 0)
            return [];
        var current = shelf;
        var found = new Dictionary<TOwner, NameCandidate<TOwner>>();
        var query = new TypedName(key, frequencies);
        var closeness = current.Closeness(key);
        Compare(current, current.NearestByLetters(key, Compared), query, closeness, found);
        if (found.Count == 0 || found.Values.Max(candidate => candidate.Score) < Satisfying)
            Compare(current, current.NearestBySound(key, closeness, Compared), query, closeness, found);
        return [.. found.Values.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Name.Length).ThenBy(candidate => candidate.Name, StringComparer.Ordinal).Take(most)];
    }

    private static void Compare(Shelf shelf, int[] nearest, TypedName query, Func<int, float> closeness, Dictionary<TOwner, NameCandidate<TOwner>> found)
    {
        foreach (var slot in nearest)
        {
            if (shelf.Entry(slot) is not { } entry)
                continue;
            var score = Math.Max(query.Nearness(entry.Key), WithoutWords * closeness(slot));
            if (!found.TryGetValue(entry.Owner, out var known) || score > known.Score)
                found[entry.Owner] = new NameCandidate<TOwner>(entry.Owner, entry.Name, score);
        }
    }

    /// <summary>The names and their signatures, in arrays that only grow: a reader keeps the shelf it began with.</summary>
    private sealed class Shelf(int capacity)
    {
        private readonly Signature[] letters = new Signature[capacity];
        private readonly SoundWords sounds = new();
        private readonly byte[] letterSizes = new byte[capacity];
        private readonly byte[] soundSizes = new byte[capacity];
        private readonly IndexedName?[] entries = new IndexedName?[capacity];
        private int count;

        public int Capacity => letters.Length;

        public int Count => Volatile.Read(ref count);

        public IndexedName? Entry(int slot) => Volatile.Read(ref entries[slot]);

        /// <summary>A shelf with the living names and as much room again; <paramref name="slots"/> is told where they went.</summary>
        public Shelf Larger(Dictionary<TOwner, List<int>> slots)
        {
            const int SmallestCapacity = 1024;
            var living = entries.Count(entry => entry is not null);
            var larger = new Shelf(Math.Max(SmallestCapacity, living * 2));
            foreach (var own in slots.Values)
                own.Clear();
            for (var slot = 0; slot < count; slot++)
            {
                if (entries[slot] is not { } entry)
                    continue;
                slots[entry.Owner].Add(larger.count);
                larger.Append(entry);
            }
            return larger;
        }

        public void Append(IndexedName entry)
        {
            letters[count] = Signature.Of(entry.Key.Letters);
            letterSizes[count] = (byte)Math.Min(byte.MaxValue, letters[count].Size);
            soundSizes[count] = sounds.Add(count, entry.Key.Sounds);
            Volatile.Write(ref entries[count], entry);
            // Written last: who reads the count finds the rest in place.
            Volatile.Write(ref count, count + 1);
        }

        public void Clear(int slot) => Volatile.Write(ref entries[slot], null);

        public int[] NearestByLetters(IndexKey key, int most) => Nearest.Of(Signature.Of(key.Letters), letters.AsSpan(0, Count), letterSizes, most);

        public int[] NearestBySound(IndexKey key, Func<int, float> closeness, int most) => sounds.Sharing(key.Sounds, soundSizes.AsSpan(0, Count), closeness, most);

        public Func<int, float> Closeness(IndexKey key) => Nearest.Closeness(Signature.Of(key.Letters), letters, letterSizes);
    }

    private sealed record IndexedName(TOwner Owner, string Name, IndexKey Key);
}
