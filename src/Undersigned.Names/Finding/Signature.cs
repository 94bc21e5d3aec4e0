using System.Numerics;

namespace Undersigned.Names;

/// <summary>
/// A set of letter trigrams as 256 bits: two texts that share many trigrams share many bits, whatever was mistyped between them.
/// A name of thirty letters fills about a tenth, so chance overlaps stay few.
/// </summary>
internal struct Signature
{
    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    /// <summary>The trigrams of a folded text, each word with its beginning and end.</summary>
    public static Signature Of(ReadOnlySpan<char> key)
    {
        var signature = default(Signature);
        uint before = ' ';
        uint current = ' ';
        foreach (var letter in key)
        {
            signature.Add(before, current, letter);
            before = current;
            current = letter;
        }
        if (key.Length > 0)
            signature.Add(before, current, ' ');
        return signature;
    }

    /// <summary>How many bits are set.</summary>
    public readonly int Size => BitOperations.PopCount(first) + BitOperations.PopCount(second) + BitOperations.PopCount(third) + BitOperations.PopCount(fourth);

    /// <summary>How many bits both have.</summary>
    public readonly int Shared(in Signature other) =>
        BitOperations.PopCount(first & other.first) + BitOperations.PopCount(second & other.second)
        + BitOperations.PopCount(third & other.third) + BitOperations.PopCount(fourth & other.fourth);

    private void Add(uint one, uint two, uint three)
    {
        // A multiplicative hash; its high bits are the well mixed ones.
        const uint Spread = 0x9E37_79B1;
        var hash = (((one * Spread) ^ two) * Spread ^ three) * Spread;
        var bit = 1UL << (int)((hash >> 20) & 63);
        switch (hash >> 30)
        {
            case 0:
                first |= bit;
                break;
            case 1:
                second |= bit;
                break;
            case 2:
                third |= bit;
                break;
            default:
                fourth |= bit;
                break;
        }
    }
}
