namespace Undersigned.Names;

/// <summary>What a name is found by.</summary>
/// <param name="Letters">Its folded words.</param>
/// <param name="Sounds">The consonants of each word, parted by spaces: the same for a word and its transliteration.</param>
internal sealed record IndexKey(string Letters, string Sounds)
{
    // Names are found by their beginnings; the rest of a longer one only costs.
    private const int LongestIndexed = 200;

    public static IndexKey Of(string name)
    {
        var read = name.Length > LongestIndexed ? name[..LongestIndexed] : name;
        var letters = Fold.Key(read);
        if (letters.Length == 0)
            return new IndexKey("", "");
        var language = Scripts.Guess(read);
        var sounds = read.Split([' ', '\u200c', '-', '–', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Sound.Of(word, language).Consonants)
            .Where(consonants => consonants.Length > 1);
        return new IndexKey(letters, string.Join(' ', sounds));
    }
}
