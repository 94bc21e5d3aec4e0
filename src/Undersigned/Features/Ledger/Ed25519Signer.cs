using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Undersigned.Features.Ledger;

/// <summary>
/// Signs with Ed25519 (RFC 8032) through OpenSSL's libcrypto. The private key lives in libcrypto's memory only, which wipes it when
/// this is disposed; nothing of it stays on the managed heap. One signer may be used by many threads.
/// </summary>
public sealed class Ed25519Signer : IDisposable
{
    /// <summary>Length in bytes of the seed, which is the private key of RFC 8032.</summary>
    public const int SeedSize = 32;

    private const int PublicKeySize = 32;
    private const int SignatureSize = 64;

    private readonly PrivateKey _key;
    private readonly byte[] _publicKey = new byte[PublicKeySize];

    /// <summary>The signer of a seed; the caller wipes its own copy.</summary>
    /// <exception cref="ArgumentException">Another number of bytes.</exception>
    /// <exception cref="CryptographicException">libcrypto refuses.</exception>
    public Ed25519Signer(ReadOnlySpan<byte> seed)
    {
        if (seed.Length != SeedSize)
            throw new ArgumentException($"a seed has {SeedSize} bytes", nameof(seed));
        _key = Libcrypto.NewPrivateKey(Libcrypto.Ed25519, 0, in MemoryMarshal.GetReference(seed), SeedSize);
        nuint length = PublicKeySize;
        if (_key.IsInvalid || Libcrypto.GetPublicKey(_key, _publicKey, ref length) != 1 || length != PublicKeySize)
            throw Refused("reading an Ed25519 key");
    }

    /// <summary>The public half, 32 bytes.</summary>
    public ReadOnlySpan<byte> PublicKey => _publicKey;

    /// <summary>A signer of a fresh seed, which <paramref name="keep"/> is given to store before it is wiped.</summary>
    public static Ed25519Signer Generate(Action<ReadOnlySpan<byte>> keep)
    {
        Span<byte> seed = stackalloc byte[SeedSize];
        RandomNumberGenerator.Fill(seed);
        try
        {
            keep(seed);
            return new Ed25519Signer(seed);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <summary>The signature over a message, 64 bytes.</summary>
    /// <exception cref="CryptographicException">libcrypto refuses.</exception>
    /// <exception cref="ObjectDisposedException">The key was wiped already.</exception>
    public byte[] Sign(byte[] message)
    {
        var signature = new byte[SignatureSize];
        nuint length = SignatureSize;
        using var context = Libcrypto.NewContext();
        if (
            context.IsInvalid
            || Libcrypto.SignInit(context, 0, 0, 0, _key) != 1
            || Libcrypto.Sign(context, signature, ref length, message, (nuint)message.Length) != 1
            || length != SignatureSize
        )
            throw Refused("signing with Ed25519");
        return signature;
    }

    /// <summary>Wipes the private key.</summary>
    public void Dispose() => _key.Dispose();

    private static CryptographicException Refused(string doing) => new($"libcrypto failed at {doing} (error {Libcrypto.GetError():x})");

    private sealed class PrivateKey() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            Libcrypto.FreeKey(handle);
            return true;
        }
    }

    private sealed class SigningContext() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle()
        {
            Libcrypto.FreeContext(handle);
            return true;
        }
    }

    /// <summary>The few functions of libcrypto's EVP interface that signing needs; .NET itself loads the same library on Linux.</summary>
    private static class Libcrypto
    {
        private const string Name = "libcrypto";

        /// <summary>EVP_PKEY_ED25519.</summary>
        public const int Ed25519 = 1087;

        /// <summary>By the names of Linux, then macOS, then Windows.</summary>
        private static readonly string[] FileNames = ["libcrypto.so.3", "libcrypto.3.dylib", "libcrypto-3-x64.dll"];

        static Libcrypto() =>
            NativeLibrary.SetDllImportResolver(
                typeof(Ed25519Signer).Assembly,
                (name, assembly, path) => name == Name ? Load(assembly, path) : 0
            );

        [DllImport(Name, EntryPoint = "EVP_PKEY_new_raw_private_key")]
        public static extern PrivateKey NewPrivateKey(int type, nint engine, in byte seed, nuint length);

        [DllImport(Name, EntryPoint = "EVP_PKEY_get_raw_public_key")]
        public static extern int GetPublicKey(PrivateKey key, [Out] byte[] publicKey, ref nuint length);

        [DllImport(Name, EntryPoint = "EVP_PKEY_free")]
        public static extern void FreeKey(nint key);

        [DllImport(Name, EntryPoint = "EVP_MD_CTX_new")]
        public static extern SigningContext NewContext();

        [DllImport(Name, EntryPoint = "EVP_MD_CTX_free")]
        public static extern void FreeContext(nint context);

        [DllImport(Name, EntryPoint = "EVP_DigestSignInit")]
        public static extern int SignInit(SigningContext context, nint keyContext, nint digest, nint engine, PrivateKey key);

        [DllImport(Name, EntryPoint = "EVP_DigestSign")]
        public static extern int Sign(SigningContext context, [Out] byte[] signature, ref nuint length, byte[] message, nuint messageLength);

        [DllImport(Name, EntryPoint = "ERR_get_error")]
        public static extern nuint GetError();

        private static nint Load(Assembly assembly, DllImportSearchPath? path)
        {
            foreach (var file in FileNames)
                if (NativeLibrary.TryLoad(file, assembly, path, out var library))
                    return library;
            throw new DllNotFoundException("OpenSSL 3 (libcrypto) is needed for signing and was not found");
        }
    }
}
