using System.Security.Cryptography;
using System.Text;
using Undersigned.Data;

namespace Undersigned.Features.Signatures;

/// <summary>What only the reader of the signer's mail knows: the private link's secret and the short code.</summary>
/// <remarks>
/// The server keeps hashes. The withdrawal secret comes out of the link's secret, so once the mail is gone from the outbox nobody
/// here can withdraw in a signer's name.
/// </remarks>
public sealed class Secrets(Vault vault)
{
    // 160 bits: 32 characters in an address, beyond guessing.
    private const int LinkBytes = 20;

    // Six digits are typed without a slip; five tries make guessing one in 200,000.
    private const int CodeDigits = 6;
    public const int MostTries = 5;

    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    private readonly byte[] _codeKey = vault.Secret("codes");

    public static string NewLink()
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

    public static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString($"D{CodeDigits}");

    public static byte[] LinkHash(string link) => SHA256.HashData(Encoding.UTF8.GetBytes("link/" + link));

    /// <summary>The 32-byte withdrawal secret that a link carries for a version: re-affirming must not show who affirmed.</summary>
    public static byte[] WithdrawalSecret(string link, int version) => SHA256.HashData(Encoding.UTF8.GetBytes($"withdraw/{version}/{link}"));

    /// <summary>What the log says of that secret until it is used.</summary>
    public static byte[] WithdrawalTag(string link, int version) => SHA256.HashData(WithdrawalSecret(link, version));

    /// <summary>The secret behind a signature's tag, when this link is the one it came from; null for a link sent again.</summary>
    public static byte[]? WithdrawalSecretBehind(Signature signature, string link)
    {
        // Asked for under one version, it may have been confirmed under a later one.
        for (var version = signature.Version; version > 0; version--)
        {
            if (WithdrawalTag(link, version).AsSpan().SequenceEqual(signature.WithdrawalTag))
                return WithdrawalSecret(link, version);
        }
        return null;
    }

    /// <summary>A code is short, so its hash is keyed: the database alone does not tell it.</summary>
    public byte[] CodeHash(byte[] addressToken, string code) => HMACSHA256.HashData(_codeKey, (byte[])[.. addressToken, .. Encoding.ASCII.GetBytes(code)]);

    /// <summary>The digits of a typed code in any script, without spaces and hyphens; null when it is no code.</summary>
    public static string? ReadCode(string? typed)
    {
        var digits = new StringBuilder(CodeDigits);
        foreach (var character in typed ?? "")
        {
            if (char.IsDigit(character))
                digits.Append((char)('0' + (int)char.GetNumericValue(character)));
            else if (character is not (' ' or '-' or '\u00a0' or '\u2009'))
                return null;
            if (digits.Length > CodeDigits)
                return null;
        }
        return digits.Length == CodeDigits ? digits.ToString() : null;
    }
}
