using System.Numerics;
using Undersigned.Features.Ledger;

namespace Undersigned.TransparencyLog.Tests.Notes;

public class Ed25519Tests
{
    private static readonly BigInteger Order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");

    /// <summary>RFC 8032 section 7.1, tests 1 to 3.</summary>
    [Theory]
    [InlineData(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )]
    [InlineData(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )]
    [InlineData(
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    )]
    public void The_vectors_of_rfc_8032_are_signed_and_verified(string seed, string publicKey, string message, string signature)
    {
        using var signer = new Ed25519Signer(Convert.FromHexString(seed));
        Assert.Equal(publicKey, Convert.ToHexStringLower(signer.PublicKey));
        Assert.Equal(signature, Convert.ToHexStringLower(signer.Sign(Convert.FromHexString(message))));
        Assert.True(Ed25519.Verify(Convert.FromHexString(publicKey), Convert.FromHexString(message), Convert.FromHexString(signature)));
    }

    [Fact]
    public void The_managed_verification_says_what_libcrypto_says_of_honest_and_of_damaged_signatures()
    {
        var random = new Random(20260211);
        var held = 0;
        for (var round = 0; round < 400; round++)
        {
            var seed = Bytes(random, 32);
            var message = Bytes(random, random.Next(200));
            using var signer = new Ed25519Signer(seed);
            var key = signer.PublicKey.ToArray();
            var signature = signer.Sign(message);
            held += Agreed(key, message, signature) ? 1 : 0;

            var damaged = (byte[])signature.Clone();
            damaged[random.Next(64)] ^= (byte)(1 << random.Next(8));
            Assert.False(Agreed(key, message, damaged));
            var otherKey = (byte[])key.Clone();
            otherKey[random.Next(32)] ^= (byte)(1 << random.Next(8));
            Assert.False(Agreed(otherKey, message, signature));
            Assert.False(Agreed(key, [.. message, 0], signature));
            Agreed(Bytes(random, 32), message, Bytes(random, 64));
        }
        Assert.Equal(400, held);
    }

    [Fact]
    public void A_signature_with_s_not_below_the_order_is_refused_although_the_equation_holds()
    {
        using var signer = new Ed25519Signer(new byte[32]);
        var message = "قطعنامه"u8.ToArray();
        var signature = signer.Sign(message);
        var s = new BigInteger(signature.AsSpan(32), isUnsigned: true) + Order;
        byte[] malleable = [.. signature[..32], .. Padded(s)];
        Assert.False(Agreed(signer.PublicKey.ToArray(), message, malleable));
    }

    [Fact]
    public void Keys_that_are_no_points_or_not_in_their_one_spelling_verify_nothing()
    {
        var p = BigInteger.Pow(2, 255) - 19;
        var anySignature = new byte[64];
        anySignature[0] = 1; // R is the neutral point and S is zero: holds for every key of small order
        byte[] neutral = Padded(1);
        Assert.True(Agreed(neutral, [], anySignature));

        byte[] neutralNotReduced = Padded(p + 1);
        byte[] minusZero = Padded(1);
        minusZero[31] |= 0x80;
        foreach (var key in (byte[][])[neutralNotReduced, minusZero])
        {
            Assert.False(Ed25519.Verify(key, [], anySignature), "RFC 8032 section 5.1.3 refuses this spelling of the neutral point");
            Assert.True(LibcryptoVerify.Verify(key, [], anySignature), "the one difference that the documentation names");
        }

        byte[] noSuchPoint = Padded(2);
        Assert.False(Agreed(noSuchPoint, [], anySignature));
    }

    [Fact]
    public void A_signature_whose_point_is_not_in_its_one_spelling_is_refused()
    {
        var p = BigInteger.Pow(2, 255) - 19;
        byte[] signature = [.. Padded(p + 1), .. new byte[32]];
        Assert.False(Agreed(Padded(1), [], signature));
    }

    [Theory]
    [InlineData(31, 64)]
    [InlineData(33, 64)]
    [InlineData(32, 63)]
    [InlineData(32, 65)]
    [InlineData(0, 0)]
    public void Wrong_lengths_are_refused_without_an_exception(int key, int signature) =>
        Assert.False(Ed25519.Verify(new byte[key], "x"u8, new byte[signature]));

    [Fact]
    public void A_disposed_signer_signs_nothing_more()
    {
        var signer = Ed25519Signer.Generate(seed => Assert.Equal(32, seed.Length));
        signer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => signer.Sign([1]));
    }

    private static bool Agreed(byte[] key, byte[] message, byte[] signature)
    {
        var managed = Ed25519.Verify(key, message, signature);
        Assert.Equal(LibcryptoVerify.Verify(key, message, signature), managed);
        return managed;
    }

    private static byte[] Padded(BigInteger number)
    {
        var bytes = new byte[32];
        number.ToByteArray(isUnsigned: true).CopyTo(bytes, 0);
        return bytes;
    }

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
