using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Undersigned.TransparencyLog;

/// <summary>The three hashes of a Merkle tree (RFC 6962 section 2.1).</summary>
public static class Rfc6962
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>Entries up to this length are hashed from the stack; an entry of this log has at most 512 bytes.</summary>
    private const int StackLimit = 1024;

    /// <summary>The root of a tree without leaves: SHA-256 of nothing.</summary>
    public static Hash EmptyRoot { get; } = Hash.Sha256([]);

    /// <summary>SHA-256(0x00 ‖ entry).</summary>
    public static Hash LeafHash(ReadOnlySpan<byte> entry)
    {
        Span<byte> buffer = entry.Length < StackLimit ? stackalloc byte[StackLimit] : new byte[entry.Length + 1];
        buffer[0] = LeafPrefix;
        entry.CopyTo(buffer[1..]);
        return Hash.Sha256(buffer[..(entry.Length + 1)]);
    }

    /// <summary>SHA-256(0x01 ‖ left ‖ right).</summary>
    public static Hash NodeHash(in Hash left, in Hash right)
    {
        Span<byte> buffer = stackalloc byte[1 + 2 * Hash.Size];
        buffer[0] = NodePrefix;
        left.Bytes.CopyTo(buffer[1..]);
        right.Bytes.CopyTo(buffer[(1 + Hash.Size)..]);
        return Hash.Sha256(buffer);
    }

    /// <summary>The root over a power of two of consecutive hashes, 32 bytes each; the input is not changed.</summary>
    internal static Hash PerfectRoot(ReadOnlySpan<byte> hashes)
    {
        Span<byte> work = stackalloc byte[hashes.Length];
        hashes.CopyTo(work);
        Span<byte> node = stackalloc byte[1 + 2 * Hash.Size];
        node[0] = NodePrefix;
        for (; work.Length > Hash.Size; work = work[..(work.Length / 2)])
        {
            for (int from = 0, to = 0; from < work.Length; from += 2 * Hash.Size, to += Hash.Size)
            {
                work.Slice(from, 2 * Hash.Size).CopyTo(node[1..]);
                SHA256.HashData(node, work.Slice(to, Hash.Size));
            }
        }
        Unsafe.SkipInit(out Hash root);
        work.CopyTo(root.Writable());
        return root;
    }
}
