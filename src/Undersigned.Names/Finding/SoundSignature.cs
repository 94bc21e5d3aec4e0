using System.Numerics;

namespace Undersigned.Names;

/// <summary>A set of the trigrams of a name's consonants as 128 bits: they are half as many as its letters, and half as much is read in a search.</summary>
internal struct SoundSignature : ISignature<SoundSignature>
{
    private ulong first;
    private ulong second;

    /// <summary>The trigrams of the consonants of a name, words parted by spaces.</summary>
    public static SoundSignature Of(ReadOnlySpan<char> sounds)
    {
        var signature = default(SoundSignature);
        foreach (var hash in new Trigrams(sounds))
        {
            var bit = 1UL << (int)((hash >> 20) & 63);
            if (hash >> 31 == 0)
                signature.first |= bit;
            else
                signature.second |= bit;
        }
        return signature;
    }

    /// <inheritdoc/>
    public readonly int Size => BitOperations.PopCount(first) + BitOperations.PopCount(second);

    /// <inheritdoc/>
    public readonly int Shared(in SoundSignature other) => BitOperations.PopCount(first & other.first) + BitOperations.PopCount(second & other.second);
}
