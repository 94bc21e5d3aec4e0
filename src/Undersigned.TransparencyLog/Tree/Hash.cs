using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Undersigned.TransparencyLog;

/// <summary>Thirty-two bytes: a SHA-256 digest, a tree hash, a commitment or a secret.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct Hash : IEquatable<Hash>
{
    /// <summary>Length in bytes.</summary>
    public const int Size = 32;

    /// <summary>Length in characters of the Base64 form, one <c>=</c> included.</summary>
    public const int Base64Length = 44;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    /// <summary>Copies exactly <see cref="Size"/> bytes.</summary>
    /// <exception cref="ArgumentException">Another number of bytes.</exception>
    public Hash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new ArgumentException($"a hash has {Size} bytes, not {bytes.Length}", nameof(bytes));
        this = MemoryMarshal.Read<Hash>(bytes);
    }

    /// <summary>The bytes, without a copy; valid as long as the variable that holds this value.</summary>
    [UnscopedRef]
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(in this, 1));

    /// <summary>SHA-256 of the bytes, without any prefix.</summary>
    public static Hash Sha256(ReadOnlySpan<byte> data)
    {
        Unsafe.SkipInit(out Hash digest);
        SHA256.HashData(data, digest.Writable());
        return digest;
    }

    /// <summary>The bytes as an array of their own.</summary>
    public byte[] ToArray() => Bytes.ToArray();

    /// <summary>Standard Base64 with padding (RFC 4648 section 4), 44 characters.</summary>
    public string ToBase64() => Convert.ToBase64String(Bytes);

    /// <summary>Reads the one canonical Base64 form; white space, missing padding and stray bits are refused.</summary>
    public static bool TryParse(ReadOnlySpan<byte> ascii, out Hash hash)
    {
        Unsafe.SkipInit(out hash);
        if (ascii.Length == Base64Length && StrictBase64.TryDecode(ascii, hash.Writable()))
            return true;
        hash = default;
        return false;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Hash)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Hash hash)
    {
        hash = default;
        Span<byte> ascii = stackalloc byte[Base64Length];
        return text.Length == Base64Length
            && System.Text.Ascii.FromUtf16(text, ascii, out _) == System.Buffers.OperationStatus.Done
            && TryParse(ascii, out hash);
    }

    /// <summary>Reads the one canonical Base64 form.</summary>
    /// <exception cref="LogFormatException">Anything else.</exception>
    public static Hash Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var hash) ? hash : throw new LogFormatException("not the Base64 of 32 bytes");

    /// <inheritdoc/>
    public bool Equals(Hash other) =>
        _first == other._first && _second == other._second && _third == other._third && _fourth == other._fourth;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _second, _third, _fourth);

    /// <summary>The Base64 form.</summary>
    public override string ToString() => ToBase64();

    /// <summary>Whether all bytes are the same.</summary>
    public static bool operator ==(Hash left, Hash right) => left.Equals(right);

    /// <summary>Whether a byte differs.</summary>
    public static bool operator !=(Hash left, Hash right) => !left.Equals(right);

    /// <summary>For filling a local that is still being made; a finished value never changes.</summary>
    [UnscopedRef]
    internal Span<byte> Writable() => MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref Unsafe.AsRef(in this), 1));
}
