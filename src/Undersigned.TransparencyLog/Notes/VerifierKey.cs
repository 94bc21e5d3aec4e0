using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>The signature types of C2SP signed-note that this library knows; the byte stands first in an encoded key.</summary>
public enum SignatureType : byte
{
    /// <summary>A log's signature over the note's text.</summary>
    Ed25519 = 0x01,

    /// <summary>A witness's timestamped signature, <c>cosignature/v1</c> (C2SP tlog-cosignature).</summary>
    CosignatureV1 = 0x04,

    /// <summary>A post-quantum cosignature: keys of it are read, its signatures are passed over as unknown for now.</summary>
    MlDsa44Cosignature = 0x06,
}

/// <summary>A name and a public key, written <c>name+keyid+base64(type ‖ key)</c> (C2SP signed-note, "vkey").</summary>
public sealed class VerifierKey : IEquatable<VerifierKey>
{
    private const int MlDsa44KeySize = 1312;

    /// <summary>Names longer than this are no one's.</summary>
    private const int MaxNameLength = 255;

    private readonly byte[] _publicKey;

    /// <summary>A key from its parts; the id follows from them.</summary>
    /// <exception cref="LogFormatException">An empty name, one with a space or a plus, or a key of the wrong length.</exception>
    public VerifierKey(string name, SignatureType type, ReadOnlySpan<byte> publicKey)
    {
        if (!IsName(name))
            throw new LogFormatException("a key's name is 1 to 255 characters without spaces, control characters or plus signs");
        var expected = type == SignatureType.MlDsa44Cosignature ? MlDsa44KeySize : Ed25519.PublicKeySize;
        if (publicKey.Length != expected)
            throw new LogFormatException($"a key of type 0x{(byte)type:x2} has {expected} bytes, not {publicKey.Length}");
        Name = name;
        Type = type;
        _publicKey = publicKey.ToArray();
        KeyId = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', (byte)type, .. _publicKey]));
    }

    /// <summary>Who signs; for a log the origin of its checkpoints.</summary>
    public string Name { get; }

    /// <summary>What the signature covers and how.</summary>
    public SignatureType Type { get; }

    /// <summary>The first four bytes of SHA-256(name ‖ LF ‖ type ‖ key), big-endian.</summary>
    public uint KeyId { get; }

    /// <summary>The key's own bytes, without the type.</summary>
    public ReadOnlySpan<byte> PublicKey => _publicKey;

    /// <summary>Whether this library can check its signatures.</summary>
    public bool CanVerify => Type is SignatureType.Ed25519 or SignatureType.CosignatureV1;

    /// <summary>Reads a vkey line, without its line end.</summary>
    /// <exception cref="LogFormatException">Another form, an id that is not the key's, or an unknown type.</exception>
    public static VerifierKey Parse(string vkey)
    {
        var parts = vkey.Split('+', 3);
        if (parts.Length != 3 || StrictBase64.Decode(Encoding.UTF8.GetBytes(parts[2])) is not { Length: > 1 } encoded)
            throw new LogFormatException("a verifier key reads name+keyid+base64");
        if (!Enum.IsDefined((SignatureType)encoded[0]))
            throw new LogFormatException($"a verifier key of the unknown type 0x{encoded[0]:x2}");
        var key = new VerifierKey(parts[0], (SignatureType)encoded[0], encoded.AsSpan(1));
        return key.ToString() == vkey ? key : throw new LogFormatException("the id of the verifier key does not belong to it");
    }

    /// <summary>Whether a name may stand in a signature line: not empty, no white space, no control character, no plus.</summary>
    public static bool IsName(string name) =>
        name.Length is > 0 and <= MaxNameLength && !name.Any(c => c == '+' || char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c));

    /// <summary>The vkey line, without a line end.</summary>
    public override string ToString() =>
        $"{Name}+{KeyId.ToString("x8", CultureInfo.InvariantCulture)}+{Convert.ToBase64String([(byte)Type, .. _publicKey])}";

    /// <summary>Whether name, type and key are the same.</summary>
    public bool Equals(VerifierKey? other) =>
        other is not null && Name == other.Name && Type == other.Type && _publicKey.AsSpan().SequenceEqual(other._publicKey);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerifierKey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, KeyId);
}
