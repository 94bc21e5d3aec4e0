using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>How an opening shows its signer.</summary>
internal enum ShownAs : byte
{
    Other,
    Initials,
    Named,
}

/// <summary>One published opening, reduced to what the entries are compared with.</summary>
internal readonly record struct OpenedSignature(long Sequence, Hash Commitment, ShownAs Shown);

/// <summary>The published openings of a bundle, their commitments computed on all cores.</summary>
internal static class BundleOpenings
{
    /// <summary>Openings go to the cores in pieces of about this many bytes.</summary>
    private const int PieceLength = 64 * 1024;

    private const int PiecesAhead = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all openings in their order.</summary>
    /// <returns>What they say, and the digest of the text.</returns>
    public static async Task<(List<OpenedSignature> Signatures, Hash Digest)> Read(Stream stream)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var signatures = new List<OpenedSignature>();
        await foreach (var piece in InOrder.Run(Pieces(stream, sha256), PiecesAhead))
            signatures.AddRange(piece);
        return (signatures, new Hash(sha256.GetHashAndReset()));
    }

    private static IEnumerable<Func<Task<List<OpenedSignature>>>> Pieces(Stream stream, IncrementalHash sha256)
    {
        var blocks = new BlockReader(stream, BundleNames.Openings, Opening.MaxLength);
        var piece = new ArrayBufferWriter<byte>(PieceLength * 2);
        while (blocks.Next() is { Length: > 0 } block)
        {
            piece.Write(block.Span);
            piece.Write("\n"u8);
            if (piece.WrittenCount < PieceLength)
                continue;
            sha256.AppendData(piece.WrittenSpan);
            yield return Job(piece.WrittenSpan.ToArray());
            piece.ResetWrittenCount();
        }
        sha256.AppendData(piece.WrittenSpan);
        yield return Job(piece.WrittenSpan.ToArray());
    }

    private static Func<Task<List<OpenedSignature>>> Job(byte[] piece) => () => Task.FromResult(Parse(piece));

    private static List<OpenedSignature> Parse(byte[] piece)
    {
        var sequences = new List<long>();
        var openings = new List<Opening>();
        string text;
        try
        {
            text = StrictUtf8.GetString(piece);
        }
        catch (DecoderFallbackException e)
        {
            throw new LogFormatException($"{BundleNames.Openings} is not UTF-8", e);
        }
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var end = rest.IndexOf("\n\n");
            var (sequence, opening) = ParseBlock(rest[..(end + 1)]);
            sequences.Add(sequence);
            openings.Add(opening);
            rest = rest[(end + 2)..];
        }
        var commitments = FieldCommitments.CombineMany(openings);
        var signatures = new List<OpenedSignature>(openings.Count);
        for (var i = 0; i < openings.Count; i++)
            signatures.Add(new OpenedSignature(sequences[i], commitments[i], ShownBy(openings[i])));
        return signatures;
    }

    private static ShownAs ShownBy(Opening opening) =>
        opening[SignatureField.Names] is not null ? ShownAs.Named
        : opening[SignatureField.Initials] is not null ? ShownAs.Initials
        : ShownAs.Other;

    private static PublicOpening ParseBlock(ReadOnlySpan<char> block)
    {
        var line = block[..(block.IndexOf('\n') + 1)];
        if (!line.StartsWith("seq ") || !TryNumber(line["seq ".Length..^1], out var sequence))
            throw new LogFormatException($"{BundleNames.Openings}: an opening does not begin with its seq");
        try
        {
            return new PublicOpening(sequence, Opening.Parse(block[line.Length..]));
        }
        catch (LogFormatException e)
        {
            throw new LogFormatException($"{BundleNames.Openings}, seq {sequence}: {e.Message}", e);
        }
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out long number)
    {
        Span<byte> ascii = stackalloc byte[20];
        number = 0;
        return digits.Length <= ascii.Length
            && Ascii.FromUtf16(digits, ascii, out var length) == OperationStatus.Done
            && length > 0
            && LineReader.TryNumber(ascii[..length], out number);
    }
}
