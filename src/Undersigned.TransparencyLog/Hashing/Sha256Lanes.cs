using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Undersigned.TransparencyLog;

/// <summary>
/// SHA-256 (FIPS 180-4) of eight messages at once, one in each lane of a vector. A log is a million short messages, and for those the
/// platform's SHA-256 spends most of its time on being called: this is several times as fast. Single messages stay with the platform.
/// </summary>
internal static class Sha256Lanes
{
    /// <summary>Messages hashed together.</summary>
    public const int Count = 8;

    /// <summary>Bytes of a block.</summary>
    public const int BlockLength = 64;

    private const int Rounds = 64;

    /// <summary>Whether the processor has such vectors; elsewhere the platform is faster.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    private static ReadOnlySpan<uint> Constants =>
        [
            0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
            0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
            0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
            0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
            0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
            0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
            0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
            0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
        ];

    private static ReadOnlySpan<uint> Start =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    /// <summary>Hashes eight messages that are padded already, see <see cref="Pad"/>.</summary>
    /// <param name="buffer">Holds all of them.</param>
    /// <param name="offsets">Where each begins.</param>
    /// <param name="blocks">Blocks of each.</param>
    /// <param name="digests">Takes the eight digests.</param>
    public static void Hash(ReadOnlySpan<byte> buffer, ReadOnlySpan<int> offsets, int blocks, Span<Hash> digests)
    {
        Span<Vector256<uint>> schedule = stackalloc Vector256<uint>[Rounds];
        Span<Vector256<uint>> state = stackalloc Vector256<uint>[8];
        for (var i = 0; i < 8; i++)
            state[i] = Vector256.Create(Start[i]);
        for (var block = 0; block < blocks; block++)
        {
            Load(buffer, offsets, block * BlockLength, schedule);
            Compress(schedule, state);
        }
        Store(state, digests);
    }

    /// <summary>Blocks that a message of this length takes with its padding.</summary>
    public static int Blocks(int length) => (length + 1 + sizeof(ulong) + BlockLength - 1) / BlockLength;

    /// <summary>Writes what follows the message in its last block: a one bit, zeroes, and the length in bits.</summary>
    public static void Pad(Span<byte> blocks, int length)
    {
        blocks[length..].Clear();
        blocks[length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(blocks[^sizeof(ulong)..], (ulong)length * 8);
    }

    private static void Load(ReadOnlySpan<byte> buffer, ReadOnlySpan<int> offsets, int start, Span<Vector256<uint>> schedule)
    {
        ref var bytes = ref MemoryMarshal.GetReference(buffer);
        var words = MemoryMarshal.Cast<Vector256<uint>, uint>(schedule[..16]);
        for (var lane = 0; lane < Count; lane++)
        {
            ref var block = ref Unsafe.Add(ref bytes, offsets[lane] + start);
            for (var i = 0; i < 16; i++)
                words[i * Count + lane] = BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref block, i * 4)));
        }
        for (var i = 16; i < Rounds; i++)
        {
            var w15 = schedule[i - 15];
            var w2 = schedule[i - 2];
            var s0 = Rotate(w15, 7) ^ Rotate(w15, 18) ^ (w15 >>> 3);
            var s1 = Rotate(w2, 17) ^ Rotate(w2, 19) ^ (w2 >>> 10);
            schedule[i] = schedule[i - 16] + s0 + schedule[i - 7] + s1;
        }
    }

    private static void Compress(ReadOnlySpan<Vector256<uint>> schedule, Span<Vector256<uint>> state)
    {
        Vector256<uint> a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
        for (var i = 0; i < Rounds; i++)
        {
            var s1 = Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25);
            var choice = g ^ (e & (f ^ g));
            var t1 = h + s1 + choice + Vector256.Create(Constants[i]) + schedule[i];
            var s0 = Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22);
            var majority = (a & b) | (c & (a | b));
            (h, g, f, e) = (g, f, e, d + t1);
            (d, c, b, a) = (c, b, a, t1 + s0 + majority);
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static void Store(ReadOnlySpan<Vector256<uint>> state, Span<Hash> digests)
    {
        var words = MemoryMarshal.Cast<Vector256<uint>, uint>(state);
        for (var lane = 0; lane < Count; lane++)
        {
            var digest = digests[lane].Writable();
            for (var i = 0; i < 8; i++)
                BinaryPrimitives.WriteUInt32BigEndian(digest[(i * 4)..], words[i * Count + lane]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Rotate(Vector256<uint> value, int bits) => (value >>> bits) | (value << (32 - bits));
}
