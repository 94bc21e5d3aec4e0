using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Undersigned.Data;

namespace Undersigned.Features.Signatures;

/// <summary>
/// What the page after the form needs to recognise its visitor without a cookie: which statement, which address. Sealed, and
/// different every time, so that two tickets do not tell whether they are for the same address.
/// </summary>
public sealed class Tickets(Vault vault, TimeProvider clock)
{
    public const int TokenBytes = 20;
    private const int IdBytes = 16;

    private readonly byte[] _key = vault.Secret("tickets");

    public string Issue(Guid statement, byte[] token)
    {
        Span<byte> plain = stackalloc byte[IdBytes + TokenBytes + sizeof(long)];
        statement.TryWriteBytes(plain, bigEndian: true, out _);
        token.CopyTo(plain[IdBytes..]);
        BinaryPrimitives.WriteInt64BigEndian(plain[(IdBytes + TokenBytes)..], (clock.GetUtcNow() + SignatureWrites.Patience).ToUnixTimeSeconds());
        return Base64Url.EncodeToString(Box.Seal(_key, plain));
    }

    /// <summary>Reads a ticket; null when it is not ours, was changed, or has expired.</summary>
    public (Guid Statement, byte[] Token)? Read(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket) || ticket.Length > 200 || !Base64Url.IsValid(ticket))
            return null;
        try
        {
            var plain = Box.Open(_key, Base64Url.DecodeFromChars(ticket));
            var expires = BinaryPrimitives.ReadInt64BigEndian(plain.AsSpan(IdBytes + TokenBytes));
            return expires < clock.GetUtcNow().ToUnixTimeSeconds() ? null : (new Guid(plain.AsSpan(0, IdBytes), bigEndian: true), plain[IdBytes..(IdBytes + TokenBytes)]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
