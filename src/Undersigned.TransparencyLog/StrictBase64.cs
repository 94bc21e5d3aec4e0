using System.Buffers;
using System.Buffers.Text;

namespace Undersigned.TransparencyLog;

/// <summary>Base64 of which every value has one spelling (RFC 4648 section 4, padded, no white space, stray bits zero).</summary>
internal static class StrictBase64
{
    /// <summary>Decodes into exactly <paramref name="destination"/>; false when the length or the spelling is another.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> ascii, Span<byte> destination)
    {
        if (ascii.Length != Base64.GetMaxEncodedToUtf8Length(destination.Length))
            return false;

        // The platform's decoder skips white space and ignores stray bits: encoding again shows both.
        Span<byte> again = ascii.Length <= 128 ? stackalloc byte[ascii.Length] : new byte[ascii.Length];
        return Base64.DecodeFromUtf8(ascii, destination, out _, out var written) == OperationStatus.Done
            && written == destination.Length
            && Base64.EncodeToUtf8(destination, again, out _, out _) == OperationStatus.Done
            && again.SequenceEqual(ascii);
    }

    /// <summary>Decodes a value whose length is not known beforehand; null when the spelling is not the canonical one.</summary>
    public static byte[]? Decode(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length % 4 != 0)
            return null;
        var padding = ascii.EndsWith("=="u8) ? 2 : ascii.EndsWith("="u8) ? 1 : 0;
        var bytes = new byte[ascii.Length / 4 * 3 - padding];
        return TryDecode(ascii, bytes) ? bytes : null;
    }
}
