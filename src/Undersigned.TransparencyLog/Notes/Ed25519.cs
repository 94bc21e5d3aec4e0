using System.Numerics;
using System.Security.Cryptography;

namespace Undersigned.TransparencyLog;

/// <summary>
/// Verifies Ed25519 signatures (RFC 8032 section 5.1.7) without any native code, for programs that run where no libcrypto is.
/// </summary>
/// <remarks>
/// The criteria: S below the group's order; the key's y below 2^255 - 19, on the curve and not "minus zero"; and the encoding of
/// [S]B - [k]A equal to R byte for byte, without multiplying by the cofactor. OpenSSL's libcrypto uses the same equation and the same
/// bound for S but also takes the few non-canonical spellings of a key; an honest key never has one.
/// </remarks>
public static class Ed25519
{
    /// <summary>Length of a public key in bytes.</summary>
    public const int PublicKeySize = 32;

    /// <summary>Length of a signature in bytes: R, then S.</summary>
    public const int SignatureSize = 64;

    private static readonly BigInteger Order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");

    /// <summary>Whether the signature holds; wrong lengths and malformed points are simply false.</summary>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (publicKey.Length != PublicKeySize || signature.Length != SignatureSize)
            return false;
        var s = new BigInteger(signature[32..], isUnsigned: true);
        if (s >= Order || !EdwardsPoint.TryRead(publicKey, out var key))
            return false;

        using var sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        sha512.AppendData(signature[..32]);
        sha512.AppendData(publicKey);
        sha512.AppendData(message);
        var k = new BigInteger(sha512.GetHashAndReset(), isUnsigned: true) % Order;

        Span<byte> expected = stackalloc byte[32];
        EdwardsPoint.Combine(k, key.Negated(), s).Write(expected);
        return expected.SequenceEqual(signature[..32]);
    }
}
