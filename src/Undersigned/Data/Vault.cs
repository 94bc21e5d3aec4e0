using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Undersigned.Data;

/// <summary>
/// The keys of this installation, in a folder apart from the database: whoever gets only the database, or an old backup of it,
/// reads no signer. One file per statement or alliance, so that its keys can be destroyed.
/// </summary>
public sealed class Vault
{
    private readonly string _folder;
    private readonly ConcurrentDictionary<Guid, StatementKeys> _statements = new();

    public Vault(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The folder itself: the sign-in tickets' keys live in a folder below it.</summary>
    public string Folder => _folder;

    /// <summary>The keys of a statement. Throws when they do not exist: they are made when the statement is.</summary>
    public StatementKeys Of(Guid statement) =>
        _statements.GetOrAdd(statement, id => new StatementKeys(File.ReadAllBytes(PathOf(id))));

    /// <summary>The keys of an alliance, made at first use: there were alliances before they kept anything secret.</summary>
    public StatementKeys OfAlliance(Guid alliance)
    {
        lock (_statements)
            return File.Exists(PathOf(alliance)) ? Of(alliance) : Create(alliance);
    }

    /// <summary>Makes the keys of a new statement, on the disk before the statement is.</summary>
    public StatementKeys Create(Guid statement) =>
        _statements.GetOrAdd(statement, id => new StatementKeys(Make(PathOf(id), StatementKeys.Size)));

    /// <summary>Forgets which addresses signed a statement: from now on nobody can test an address against it.</summary>
    public void DestroyAddressKey(Guid statement)
    {
        var keys = Of(statement).WithoutAddressKey();
        DurableFile.Replace(PathOf(statement), keys.Bytes);
        _statements[statement] = keys;
    }

    /// <summary>A secret of the installation under a name of its own, 32 bytes, made at first use.</summary>
    public byte[] Secret(string name)
    {
        var path = Path.Combine(_folder, name + ".key");
        return File.Exists(path) ? File.ReadAllBytes(path) : Make(path, 32);
    }

    private string PathOf(Guid statement) => Path.Combine(_folder, $"{statement:N}.key");

    private static byte[] Make(string path, int size)
    {
        var key = RandomNumberGenerator.GetBytes(size);
        DurableFile.Replace(path, key);
        return key;
    }
}

/// <summary>What one statement keeps secret: the key that wraps its records' keys, and the key that recognises an address.</summary>
public sealed class StatementKeys
{
    internal const int Size = 64;
    private const int HalfSize = 32;
    private readonly byte[] _bytes;

    internal StatementKeys(byte[] bytes) => _bytes = bytes.Length is HalfSize or Size ? bytes : throw new InvalidDataException("A statement's key file is damaged.");

    internal byte[] Bytes => _bytes;

    /// <summary>Whether an address can still be recognised: not after the statement closed.</summary>
    public bool KnowsAddresses => _bytes.Length == Size;

    /// <summary>Twenty bytes that are the same for the same address and tell nothing without the key.</summary>
    public byte[] AddressToken(string kind, string address)
    {
        if (!KnowsAddresses)
            throw new InvalidOperationException("The statement is closed: its addresses are forgotten.");
        return HMACSHA256.HashData(_bytes.AsSpan(HalfSize), Encoding.UTF8.GetBytes($"{kind}\n{address}"))[..20];
    }

    /// <summary>Seals a record under a fresh key of its own and wraps that key.</summary>
    public SealedRecord Seal(ReadOnlySpan<byte> plain)
    {
        Span<byte> recordKey = stackalloc byte[HalfSize];
        RandomNumberGenerator.Fill(recordKey);
        return new SealedRecord(Box.Seal(_bytes.AsSpan(0, HalfSize), recordKey), Box.Seal(recordKey, plain));
    }

    /// <summary>Opens a record. Throws <see cref="CryptographicException"/> when it was changed or belongs to another statement.</summary>
    public byte[] Open(SealedRecord record) => Box.Open(Box.Open(_bytes.AsSpan(0, HalfSize), record.WrappedKey), record.Content);

    internal StatementKeys WithoutAddressKey() => new(_bytes[..HalfSize]);
}

/// <summary>A record as the database keeps it: its own key, wrapped by the statement's key, and its content under that key.</summary>
public sealed record SealedRecord(byte[] WrappedKey, byte[] Content);

/// <summary>AES-256-GCM with the nonce before and the tag behind the ciphertext.</summary>
internal static class Box
{
    private const int Nonce = 12, Tag = 16;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain)
    {
        var made = new byte[Nonce + plain.Length + Tag];
        RandomNumberGenerator.Fill(made.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(made.AsSpan(0, Nonce), plain, made.AsSpan(Nonce, plain.Length), made.AsSpan(Nonce + plain.Length));
        return made;
    }

    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box)
    {
        if (box.Length < Nonce + Tag)
            throw new CryptographicException("A sealed record is too short.");
        var plain = new byte[box.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(box[..Nonce], box[Nonce..^Tag], box[^Tag..], plain);
        return plain;
    }
}
