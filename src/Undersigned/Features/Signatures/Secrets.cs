using System.Security.Cryptography;
using System.Text;
using Undersigned.Data;

namespace Undersigned.Features.Signatures;

/// <summary>The short code that only the reader of the signer's mail knows; their private link is in <see cref="Ledger.PrivateLinks"/>.</summary>
public sealed class Secrets(Vault vault)
{
    // Six digits are typed without a slip; five tries make guessing one in 200,000.
    private const int CodeDigits = 6;
    public const int MostTries = 5;

    private readonly byte[] _codeKey = vault.Secret("codes");

    public static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString($"D{CodeDigits}");

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
