using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>One opening with the sequence of the signature it belongs to.</summary>
public sealed record PublicOpening(long Sequence, Opening Opening);

/// <summary>
/// The openings published with a <c>list</c> entry, as one UTF-8 text whose digest the entry bears: for each signature shown, in
/// ascending sequence, a line <c>seq N</c>, the opening, and an empty line.
/// </summary>
public static class PublicOpenings
{
    /// <summary>One opening as it stands in the text.</summary>
    public static byte[] Block(long sequence, Opening opening) => Encoding.UTF8.GetBytes($"seq {sequence}\n{opening.ToText()}\n");

    /// <summary>SHA-256 of the text, without holding it in memory.</summary>
    /// <param name="openings">In ascending sequence.</param>
    /// <exception cref="ArgumentException">Another order.</exception>
    public static Hash Digest(IEnumerable<PublicOpening> openings)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var block in Blocks(openings))
            sha256.AppendData(block);
        return new Hash(sha256.GetHashAndReset());
    }

    /// <summary>The text, block by block, for writing it to a file.</summary>
    /// <param name="openings">In ascending sequence.</param>
    /// <exception cref="ArgumentException">Another order.</exception>
    public static IEnumerable<byte[]> Blocks(IEnumerable<PublicOpening> openings)
    {
        long last = -1;
        foreach (var (sequence, opening) in openings)
        {
            if (sequence <= last)
                throw new ArgumentException("openings are published in ascending sequence", nameof(openings));
            last = sequence;
            yield return Block(sequence, opening);
        }
    }
}
