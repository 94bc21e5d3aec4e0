namespace Undersigned.Names;

/// <summary>The words of all known names, to find what a word with a slip of the pen was meant to be. Never changes; safe for many readers at once.</summary>
internal sealed class KnownWords
{
    // A slip in a shorter word makes another word as often.
    private const int ShortestWord = 4;
    private const int LongWord = 8;
    private const int LongestWord = 24;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    // By the hash of a word, and of the word without any one of its letters: two words a slip apart share one of these.
    private readonly Dictionary<int, List<string>> near = [];

    /// <param name="keys">Folded names.</param>
    public KnownWords(IEnumerable<string> keys)
    {
        foreach (var word in keys.SelectMany(key => key.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!words.Add(word) || !CanSlip(word))
                continue;
            foreach (var variant in Variants(word))
            {
                if (!near.TryGetValue(variant, out var having))
                    near.Add(variant, having = new List<string>(1));
                having.Add(word);
            }
        }
    }

    /// <summary>A folded name with each unknown word as the known one that it is a slip away from (two in a long word), or null when there is none such.</summary>
    public string? Corrected(string key)
    {
        var parts = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var changed = false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (words.Contains(parts[i]) || !CanSlip(parts[i]) || Nearest(parts[i]) is not { } meant)
                continue;
            parts[i] = meant;
            changed = true;
        }
        return changed ? string.Join(' ', parts) : null;
    }

    private string? Nearest(string word)
    {
        var least = (word.Length < LongWord ? 1 : 2) + 1;
        string? nearest = null;
        foreach (var variant in Variants(word))
        {
            if (!near.TryGetValue(variant, out var having))
                continue;
            foreach (var other in having)
            {
                var slips = EditDistance.Of(word, other, least);
                if (slips > least || slips == least && (nearest is null || string.CompareOrdinal(other, nearest) >= 0))
                    continue;
                (nearest, least) = (other, slips);
            }
        }
        return nearest;
    }

    private static bool CanSlip(string word) => word.Length is >= ShortestWord and <= LongestWord;

    private static IEnumerable<int> Variants(string word)
    {
        yield return string.GetHashCode(word, StringComparison.Ordinal);
        var shorter = new char[word.Length - 1];
        for (var left = 0; left < word.Length; left++)
        {
            word.AsSpan(0, left).CopyTo(shorter);
            word.AsSpan(left + 1).CopyTo(shorter.AsSpan(left));
            yield return string.GetHashCode(shorter, StringComparison.Ordinal);
        }
    }
}
