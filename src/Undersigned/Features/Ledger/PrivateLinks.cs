using System.Security.Cryptography;
using System.Text;

namespace Undersigned.Features.Ledger;

/// <summary>The private link of a signer or of a member, which opens their own page, and the withdrawal secret that comes out of it.</summary>
/// <remarks>The server keeps hashes: once the mail is gone from the outbox nobody here can withdraw in the name of whoever holds the link.</remarks>
public static class PrivateLinks
{
    // 160 bits: 32 characters in an address, beyond guessing.
    private const int LinkBytes = 20;

    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    public static string New()
    {
        Span<byte> random = stackalloc byte[LinkBytes * 8 / 5];
        RandomNumberGenerator.Fill(random);
        return string.Create(random.Length, random, static (link, bytes) =>
        {
            // 32 letters: five bits of each random byte.
            for (var i = 0; i < link.Length; i++)
                link[i] = Alphabet[bytes[i] & 31];
        });
    }

    public static byte[] Hash(string link) => SHA256.HashData(Encoding.UTF8.GetBytes("link/" + link));

    /// <summary>The 32-byte withdrawal secret that a link carries for a version: re-affirming must not show who affirmed.</summary>
    public static byte[] WithdrawalSecret(string link, int version) => SHA256.HashData(Encoding.UTF8.GetBytes($"withdraw/{version}/{link}"));

    /// <summary>What the log says of that secret until it is used.</summary>
    public static byte[] WithdrawalTag(string link, int version) => SHA256.HashData(WithdrawalSecret(link, version));

    /// <summary>The secret behind a tag of this version or an earlier one, when this link is the one it came from; null for a link sent again.</summary>
    public static byte[]? WithdrawalSecretBehind(ReadOnlySpan<byte> tag, int newest, string link)
    {
        // Asked for under one version, it may have been confirmed under a later one.
        for (var version = newest; version > 0; version--)
        {
            if (tag.SequenceEqual(WithdrawalTag(link, version)))
                return WithdrawalSecret(link, version);
        }
        return null;
    }
}
