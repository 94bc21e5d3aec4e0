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
    public static Hash Key(Hash seed, SignatureField field)
    {
        Span<byte> key = stackalloc byte[Hash.Size];
        HMACSHA256.HashData(seed.Bytes, Labels[(int)field - 1], key);
        return new Hash(key);
    }

    /// <summary>c_i.</summary>
    public static Hash Commit(Hash key, SignatureField field, string value)
    {
        const int longestNumber = 2;
        var most = longestNumber + 1 + Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> message = most <= 1024 ? stackalloc byte[1024] : new byte[most];
        var label = Labels[(int)field - 1].AsSpan("field/".Length);
        label.CopyTo(message);
        message[label.Length] = 0;
        var length = label.Length + 1;
        length += Encoding.UTF8.GetBytes(value, message[length..]);
        Span<byte> commitment = stackalloc byte[Hash.Size];
        HMACSHA256.HashData(key.Bytes, message[..length], commitment);
        return new Hash(commitment);
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
