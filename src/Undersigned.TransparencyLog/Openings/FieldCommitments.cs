using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>
/// The formula that binds fields without telling them: r_i = HMAC(s, "field/" ‖ i), c_i = HMAC(r_i, i ‖ 0 ‖ value),
/// commitment = SHA-256(domain ‖ c_1 ‖ … ‖ c_k), where HMAC is HMAC-SHA256 and i is written in decimal ASCII digits.
/// </summary>
internal static class FieldCommitments
{
    private static ReadOnlySpan<byte> Domain => "undersigned/1 commitment schema 1\n"u8;

    private static readonly byte[][] Labels = [.. SignatureFields.All.Select(field => Encoding.ASCII.GetBytes($"field/{(int)field}"))];

    /// <summary>r_i.</summary>
    public static Hash Key(Hash seed, SignatureField field) => Hmac(seed, Labels[(int)field - 1]);

    /// <summary>c_i.</summary>
    public static Hash Commit(Hash key, SignatureField field, string value)
    {
        var number = Labels[(int)field - 1].AsSpan("field/".Length);
        var most = number.Length + 1 + Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> message = most <= 1024 ? stackalloc byte[1024] : new byte[most];
        number.CopyTo(message);
        message[number.Length] = 0;
        var length = number.Length + 1;
        length += Encoding.UTF8.GetBytes(value, message[length..]);
        return Hmac(key, message[..length]);
    }

    /// <summary>HMAC-SHA256 (RFC 2104) of a short message as two plain hashes: a third faster than the platform's, which sets up a key each time.</summary>
    private static Hash Hmac(in Hash key, ReadOnlySpan<byte> message)
    {
        const int block = 64;
        Span<byte> inner = message.Length <= 1024 ? stackalloc byte[block + 1024] : new byte[block + message.Length];
        Span<byte> outer = stackalloc byte[block + Hash.Size];
        for (var i = 0; i < block; i++)
        {
            var k = i < Hash.Size ? key.Bytes[i] : (byte)0;
            inner[i] = (byte)(k ^ 0x36);
            outer[i] = (byte)(k ^ 0x5c);
        }
        message.CopyTo(inner[block..]);
        SHA256.HashData(inner[..(block + message.Length)], outer[block..]);
        return Hash.Sha256(outer);
    }

    /// <summary>The value that stands in the log.</summary>
    public static Hash Combine(ReadOnlySpan<Hash> commitments)
    {
        Span<byte> message = stackalloc byte[Domain.Length + SignatureFields.Count * Hash.Size];
        Domain.CopyTo(message);
        for (var i = 0; i < SignatureFields.Count; i++)
            commitments[i].Bytes.CopyTo(message[(Domain.Length + i * Hash.Size)..]);
        return Hash.Sha256(message);
    }
}
