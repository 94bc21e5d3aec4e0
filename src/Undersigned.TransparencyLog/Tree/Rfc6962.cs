using System.Runtime.InteropServices;

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

    /// <summary>The leaf hashes of many entries.</summary>
    internal static void LeafHashes(IReadOnlyList<ReadOnlyMemory<byte>> entries, Span<Hash> leaves)
    {
        var batch = Sha256Batch.OfThread;
        for (var i = 0; i < leaves.Length; i++)
        {
            var message = batch.Add(1 + entries[i].Length);
            message[0] = LeafPrefix;
            entries[i].Span.CopyTo(message[1..]);
        }
        batch.Run(leaves);
    }

    /// <summary>The root over a power of two of consecutive hashes, 32 bytes each; the input is not changed.</summary>
    internal static Hash PerfectRoot(ReadOnlySpan<byte> hashes)
    {
        Span<Hash> level = stackalloc Hash[hashes.Length / Hash.Size];
        hashes.CopyTo(MemoryMarshal.AsBytes(level));
        while (level.Length > 2 * Sha256Lanes.Count)
        {
            var batch = Sha256Batch.OfThread;
            for (var i = 0; i < level.Length; i += 2)
            {
                var message = batch.Add(1 + 2 * Hash.Size);
                message[0] = NodePrefix;
                MemoryMarshal.AsBytes(level.Slice(i, 2)).CopyTo(message[1..]);
            }
            level = level[..(level.Length / 2)];
            batch.Run(level);
        }
        for (; level.Length > 1; level = level[..(level.Length / 2)])
            for (var i = 0; i < level.Length; i += 2)
                level[i / 2] = NodeHash(level[i], level[i + 1]);
        return level[0];
    }
}
