namespace Undersigned.TransparencyLog.Tests.Published;

/// <summary>Bytes as they come out of a bad cable or a forger's hand.</summary>
internal static class Damage
{
    /// <summary>A copy for each byte, with one bit of it flipped: another one from byte to byte, and of every other letter its case.</summary>
    public static IEnumerable<byte[]> EveryByte(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var copy = (byte[])bytes.Clone();
            copy[i] ^= (byte)(i % 2 == 0 && char.IsAsciiLetter((char)bytes[i]) ? 0x20 : 1 << (i % 8));
            yield return copy;
        }
    }
}
