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
        foreach (var hash in new Trigrams(key))
            signature.Add(hash);
        return signature;
    }

    /// <summary>How many bits are set.</summary>
    public readonly int Size => BitOperations.PopCount(first) + BitOperations.PopCount(second) + BitOperations.PopCount(third) + BitOperations.PopCount(fourth);

    /// <summary>How many bits both have.</summary>
    public readonly int Shared(in Signature other) =>
        BitOperations.PopCount(first & other.first) + BitOperations.PopCount(second & other.second)
        + BitOperations.PopCount(third & other.third) + BitOperations.PopCount(fourth & other.fourth);

    private void Add(uint hash)
    {
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
