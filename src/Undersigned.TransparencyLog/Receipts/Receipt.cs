using System.Globalization;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>
/// A signer's proof that an entry is in the log: a C2SP <c>tlog-proof</c> whose extra data is the entry itself (docs/formats/receipt.md).
/// It tells nobody who signed; the opening is a file apart.
/// </summary>
/// <param name="Entry">The bytes of the entry.</param>
/// <param name="Index">Its place in the log.</param>
/// <param name="Proof">From the leaf's sibling up to the root's child.</param>
/// <param name="Head">A signed head of the log that covers the entry.</param>
public sealed record Receipt(ReadOnlyMemory<byte> Entry, long Index, IReadOnlyList<Hash> Proof, SignedNote Head)
{
    private const string FirstLine = "c2sp.org/tlog-proof@v1";

    /// <summary>A tree of 2^63 leaves is 63 high.</summary>
    private const int MaxProof = 63;

    /// <summary>The file, to be named <c>*.tlog-proof</c>.</summary>
    public byte[] Encode()
    {
        var lines = new StringBuilder($"{FirstLine}\nextra {Convert.ToBase64String(Entry.Span)}\nindex {Index}\n");
        foreach (var hash in Proof)
            lines.Append(hash.ToBase64()).Append('\n');
        return [.. Encoding.ASCII.GetBytes(lines.Append('\n').ToString()), .. Head.Encode()];
    }

    /// <summary>Reads a receipt; whether it holds is for <see cref="ReceiptCheck"/> to say.</summary>
    /// <exception cref="LogFormatException">Not a <c>tlog-proof</c>, or one without an entry as its extra data.</exception>
    public static Receipt Parse(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\n\n"u8);
        if (end < 0 || !System.Text.Ascii.IsValid(bytes[..end]))
            throw new LogFormatException("a receipt is proof lines, an empty line and a signed checkpoint");
        var lines = Encoding.ASCII.GetString(bytes[..end]).Split('\n');
        if (lines[0] != FirstLine)
            throw new LogFormatException($"a receipt begins with \"{FirstLine}\"");
        if (
            lines.Length < 3
            || !lines[1].StartsWith("extra ", StringComparison.Ordinal)
            || StrictBase64.Decode(Encoding.ASCII.GetBytes(lines[1]["extra ".Length..])) is not { } entry
        )
            throw new LogFormatException("the second line of a receipt is \"extra\" and the entry in Base64");
        if (
            !lines[2].StartsWith("index ", StringComparison.Ordinal)
            || !long.TryParse(lines[2].AsSpan("index ".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || lines[2] != $"index {index}"
        )
            throw new LogFormatException("the third line of a receipt is \"index\" and a decimal number without leading zeroes");
        if (lines.Length - 3 > MaxProof)
            throw new LogFormatException($"a proof of more than {MaxProof} hashes");
        return new Receipt(entry, index, Array.ConvertAll(lines[3..], line => Hash.Parse(line)), SignedNote.Parse(bytes[(end + 2)..]));
    }
}
