using System.Runtime.InteropServices;

namespace Undersigned.TransparencyLog.Tests.Notes;

/// <summary>OpenSSL's own verification of Ed25519, which the managed one is compared with.</summary>
internal static class LibcryptoVerify
{
    private const string Library = "libcrypto.so.3";

    public static bool Verify(byte[] publicKey, byte[] message, byte[] signature)
    {
        var key = EVP_PKEY_new_raw_public_key(1087, 0, publicKey, (nuint)publicKey.Length);
        if (key == 0)
            return false;
        var context = EVP_MD_CTX_new();
        try
        {
            Assert.Equal(1, EVP_DigestVerifyInit(context, 0, 0, 0, key));
            return EVP_DigestVerify(context, signature, (nuint)signature.Length, message, (nuint)message.Length) == 1;
        }
        finally
        {
            EVP_MD_CTX_free(context);
            EVP_PKEY_free(key);
        }
    }

    [DllImport(Library)]
    private static extern nint EVP_PKEY_new_raw_public_key(int type, nint engine, byte[] key, nuint length);

    [DllImport(Library)]
    private static extern void EVP_PKEY_free(nint key);

    [DllImport(Library)]
    private static extern nint EVP_MD_CTX_new();

    [DllImport(Library)]
    private static extern void EVP_MD_CTX_free(nint context);

    [DllImport(Library)]
    private static extern int EVP_DigestVerifyInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [DllImport(Library)]
    private static extern int EVP_DigestVerify(nint context, byte[] signature, nuint length, byte[] message, nuint messageLength);
}
