using System.Collections;

namespace Undersigned.Names;

/// <summary>The first letters of all places' names: a bit for each beginning, so that a word that opens none is known at once. Two beginnings may share one.</summary>
internal sealed class PlaceBeginnings
{
    private const int Longest = 6;
    private const int Bits = 1 << 19;

    private readonly BitArray known = new(Bits);

    public PlaceBeginnings(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            var joined = PlaceKeys.Joined(key);
            for (var length = 1; length <= Math.Min(joined.Length, Longest); length++)
                known[BitOf(joined.AsSpan(0, length))] = true;
        }
    }

    /// <summary>Whether a name may begin with a word, in any of the forms in which a text is looked up.</summary>
    public bool Hold(string word)
    {
        if (PlaceKeys.BeginsLead(word))
            return true;
        var joined = PlaceKeys.Joined(word);
        return Knows(joined) || (joined.Length > 0 && joined[0] is >= 'ء' and <= 'ي' && (Knows(Article + joined) || (joined.StartsWith(Article, StringComparison.Ordinal) && Knows(joined[Article.Length..]))));
    }

    private const string Article = "ال";

    private bool Knows(string beginning) => known[BitOf(beginning.AsSpan(0, Math.Min(beginning.Length, Longest)))];

    // FNV-1a over the letters.
    private static int BitOf(ReadOnlySpan<char> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters)
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % Bits);
    }
}
