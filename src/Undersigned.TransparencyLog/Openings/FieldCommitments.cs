using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>
/// The formula that binds fields without telling them: r_i = HMAC(s, "field/" ‖ i), c_i = HMAC(r_i, i ‖ 0 ‖ value),
/// commitment = SHA-256(domain ‖ c_1 ‖ … ‖ c_k), where HMAC is HMAC-SHA256 and i is written in decimal ASCII digits.
/// </summary>
internal static class FieldCommitments
{
    /// <summary>The block of SHA-256, which is the width of HMAC's padded key (RFC 2104).</summary>
    private const int Block = 64;

    private static ReadOnlySpan<byte> Domain => "undersigned/1 commitment schema 1\n"u8;

    private static readonly byte[][] Labels = [.. SignatureFields.All.Select(field => Encoding.ASCII.GetBytes($"field/{(int)field}"))];

    /// <summary>r_i.</summary>
    public static Hash Key(Hash seed, SignatureField field) => new(HMACSHA256.HashData(seed.Bytes, Labels[(int)field - 1]));

    /// <summary>c_i.</summary>
    public static Hash Commit(Hash key, SignatureField field, string value)
    {
        var message = new byte[BoundLength(field, value)];
        WriteBound(field, value, message);
        return new Hash(HMACSHA256.HashData(key.Bytes, message));
    }

    /// <summary>The value that stands in the log.</summary>
    public static Hash Combine(ReadOnlySpan<Hash> commitments)
    {
        Span<byte> message = stackalloc byte[Domain.Length + SignatureFields.Count * Hash.Size];
        WriteCombined(commitments, message);
        return Hash.Sha256(message);
    }

    /// <summary>The commitments of many openings at once: the same formula, with HMAC taken apart so that its hashes go together.</summary>
    public static Hash[] CombineMany(IReadOnlyList<Opening> openings)
    {
        var keys = new Hash[openings.Count * SignatureFields.Count];
        var commitments = new Hash[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = openings[i / SignatureFields.Count].KeyOrCommitment(i % SignatureFields.Count);

        // r_i where an opening gives the seed only.
        int[] seeded = [.. Enumerable.Range(0, keys.Length).Where(i => openings[i / SignatureFields.Count].Seed is not null)];
        Hmac(
            seeded,
            i => openings[i / SignatureFields.Count].Seed!.Value,
            i => Labels[i % SignatureFields.Count].Length,
            (i, message) => Labels[i % SignatureFields.Count].CopyTo(message),
            keys
        );

        // c_i where the value is told; where it is hidden, the opening gives c_i itself.
        keys.CopyTo(commitments, 0);
        int[] told = [.. Enumerable.Range(0, keys.Length).Where(i => openings[i / SignatureFields.Count][Field(i)] is not null)];
        Hmac(
            told,
            i => keys[i],
            i => BoundLength(Field(i), openings[i / SignatureFields.Count][Field(i)]!),
            (i, message) => WriteBound(Field(i), openings[i / SignatureFields.Count][Field(i)]!, message),
            commitments
        );

        var batch = Sha256Batch.OfThread;
        for (var i = 0; i < openings.Count; i++)
            WriteCombined(commitments.AsSpan(i * SignatureFields.Count, SignatureFields.Count), batch.Add(Domain.Length + SignatureFields.Count * Hash.Size));
        var combined = new Hash[openings.Count];
        batch.Run(combined);
        return combined;
    }

    private delegate void MessageWriter(int number, Span<byte> message);

    /// <summary>HMAC-SHA256 (RFC 2104) of many messages: SHA-256(k ⊕ 5c… ‖ SHA-256(k ⊕ 36… ‖ message)).</summary>
    /// <param name="numbers">Which results are wanted.</param>
    /// <param name="key">The key of a number.</param>
    /// <param name="length">The length of its message.</param>
    /// <param name="write">Writes its message.</param>
    /// <param name="results">Takes each result at its number; not read before.</param>
    private static void Hmac(int[] numbers, Func<int, Hash> key, Func<int, int> length, MessageWriter write, Span<Hash> results)
    {
        var inner = new Hash[numbers.Length];
        var batch = Sha256Batch.OfThread;
        foreach (var number in numbers)
        {
            var message = batch.Add(Block + length(number));
            WriteKey(key(number), 0x36, message);
            write(number, message[Block..]);
        }
        batch.Run(inner);
        for (var i = 0; i < numbers.Length; i++)
        {
            var message = batch.Add(Block + Hash.Size);
            WriteKey(key(numbers[i]), 0x5c, message);
            inner[i].Bytes.CopyTo(message[Block..]);
        }
        batch.Run(inner);
        for (var i = 0; i < numbers.Length; i++)
            results[numbers[i]] = inner[i];
    }

    private static void WriteKey(in Hash key, byte pad, Span<byte> message)
    {
        message[..Block].Fill(pad);
        for (var i = 0; i < Hash.Size; i++)
            message[i] ^= key.Bytes[i];
    }

    private static SignatureField Field(int number) => (SignatureField)(number % SignatureFields.Count + 1);

    /// <summary>The number of the field, as in its label.</summary>
    private static ReadOnlySpan<byte> Number(SignatureField field) => Labels[(int)field - 1].AsSpan("field/".Length);

    /// <summary>Length of i ‖ 0 ‖ value.</summary>
    private static int BoundLength(SignatureField field, string value) => Number(field).Length + 1 + Encoding.UTF8.GetByteCount(value);

    private static void WriteBound(SignatureField field, string value, Span<byte> message)
    {
        Number(field).CopyTo(message);
        message[Number(field).Length] = 0;
        Encoding.UTF8.GetBytes(value, message[(Number(field).Length + 1)..]);
    }

    private static void WriteCombined(ReadOnlySpan<Hash> commitments, Span<byte> message)
    {
        Domain.CopyTo(message);
        for (var i = 0; i < SignatureFields.Count; i++)
            commitments[i].Bytes.CopyTo(message[(Domain.Length + i * Hash.Size)..]);
    }
}
