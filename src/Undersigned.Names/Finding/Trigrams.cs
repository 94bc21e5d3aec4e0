namespace Undersigned.Names;

/// <summary>The hashes of a text's letter trigrams, each word with its beginning and end.</summary>
internal ref struct Trigrams(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private uint before = ' ';
    private uint current = ' ';
    private int next;

    public uint Current { get; private set; }

    public readonly Trigrams GetEnumerator() => this;

    public bool MoveNext()
    {
        // The last one ends the last word.
        if (text.Length == 0 || next > text.Length)
            return false;
        uint letter = next < text.Length ? text[next] : ' ';
        next++;
        // A multiplicative hash; its high bits are the well mixed ones.
        const uint Spread = 0x9E37_79B1;
        Current = (((before * Spread) ^ current) * Spread ^ letter) * Spread;
        (before, current) = (current, letter);
        return true;
    }
}
