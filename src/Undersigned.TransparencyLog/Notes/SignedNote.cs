using System.Buffers.Binary;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>One signature line of a note: who, with which key, and the bytes that the key's type defines.</summary>
public sealed record NoteSignature(string KeyName, uint KeyId, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The line with its line end.</summary>
    public override string ToString()
    {
        var raw = new byte[sizeof(uint) + Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(raw, KeyId);
        Bytes.Span.CopyTo(raw.AsSpan(sizeof(uint)));
        return $"— {KeyName} {Convert.ToBase64String(raw)}\n";
    }
}

/// <summary>A signature that was checked; <paramref name="Time"/> is what a cosigning witness states, and null for a log.</summary>
public sealed record VerifiedSignature(VerifierKey Key, DateTimeOffset? Time);

/// <summary>A known key's signature that does not hold: the whole note is to be refused (C2SP signed-note).</summary>
public sealed class BadSignatureException(VerifierKey key) : Exception($"the signature of {key.Name} does not hold")
{
    /// <summary>Whose signature it claims to be.</summary>
    public VerifierKey Key { get; } = key;
}

/// <summary>A text and the signatures below it (C2SP signed-note). Parsing says nothing about who signed: <see cref="Verify"/> does.</summary>
public sealed class SignedNote
{
    /// <summary>The format asks for at least 16; a log with more witnesses than this does not exist yet.</summary>
    public const int MaxSignatures = 64;

    /// <summary>Enough for 64 post-quantum signatures.</summary>
    public const int MaxLength = 512 * 1024;

    private const string LinePrefix = "— ";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A note from its parts.</summary>
    /// <exception cref="ArgumentException">A text without its final line end.</exception>
    public SignedNote(string text, IReadOnlyList<NoteSignature> signatures)
    {
        if (!text.EndsWith('\n'))
            throw new ArgumentException("a note's text ends with a line end", nameof(text));
        Text = text;
        Signatures = signatures;
    }

    /// <summary>What is signed, with its final line end.</summary>
    public string Text { get; }

    /// <summary>The signature lines in their order, known or not.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Reads a note.</summary>
    /// <exception cref="LogFormatException">Not UTF-8, control characters, no signature, a malformed line, or too many.</exception>
    public static SignedNote Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
            throw new LogFormatException($"a note of more than {MaxLength} bytes");
        string note;
        try
        {
            note = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new LogFormatException("the note is not UTF-8", e);
        }
        if (note.Any(c => c < ' ' && c != '\n'))
            throw new LogFormatException("a control character in the note");

        var blank = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0 || !note.EndsWith('\n') || blank + 2 == note.Length)
            throw new LogFormatException("a note is a text, an empty line and signature lines");
        var lines = note[(blank + 2)..^1].Split('\n');
        if (lines.Length > MaxSignatures)
            throw new LogFormatException($"more than {MaxSignatures} signatures");
        return new SignedNote(note[..(blank + 1)], Array.ConvertAll(lines, ParseSignature));
    }

    /// <summary>The note as it is stored and served.</summary>
    public byte[] Encode() => Encoding.UTF8.GetBytes($"{Text}\n{string.Concat(Signatures)}");

    /// <summary>The same note with one more signature, which replaces an earlier one by the same key.</summary>
    public SignedNote With(NoteSignature signature) =>
        new(Text, [.. Signatures.Where(s => s.KeyName != signature.KeyName || s.KeyId != signature.KeyId), signature]);

    /// <summary>A note with a log's own signature (type 0x01).</summary>
    /// <param name="text">With its final line end.</param>
    /// <param name="key">The public half of the key that <paramref name="sign"/> uses.</param>
    /// <param name="sign">Message to 64 bytes of Ed25519 signature.</param>
    public static SignedNote Sign(string text, VerifierKey key, Func<byte[], byte[]> sign)
    {
        if (key.Type != SignatureType.Ed25519)
            throw new ArgumentException("a log signs with a key of type 0x01", nameof(key));
        return new SignedNote(text, [new NoteSignature(key.Name, key.KeyId, sign(Encoding.UTF8.GetBytes(text)))]);
    }

    /// <summary>
    /// Checks every line whose name and key id belong to a known key, and passes over the others. One result per key; of a witness
    /// that cosigned twice, the later time.
    /// </summary>
    /// <exception cref="BadSignatureException">A known key's signature does not hold.</exception>
    public IReadOnlyList<VerifiedSignature> Verify(IEnumerable<VerifierKey> known)
    {
        var keys = known.Where(key => key.CanVerify).ToList();
        var verified = new Dictionary<VerifierKey, VerifiedSignature>();
        foreach (var signature in Signatures)
        {
            var key = keys.Find(k => k.KeyId == signature.KeyId && k.Name == signature.KeyName);
            if (key is null)
                continue;
            var result = Check(key, signature.Bytes.Span) ?? throw new BadSignatureException(key);
            if (!verified.TryGetValue(key, out var earlier) || earlier.Time < result.Time)
                verified[key] = result;
        }
        return [.. verified.Values];
    }

    private VerifiedSignature? Check(VerifierKey key, ReadOnlySpan<byte> signature)
    {
        if (key.Type == SignatureType.CosignatureV1)
            return Cosignature.Check(this, key, signature);
        return Ed25519.Verify(key.PublicKey, Encoding.UTF8.GetBytes(Text), signature) ? new VerifiedSignature(key, Time: null) : null;
    }

    private static NoteSignature ParseSignature(string line)
    {
        var space = line.LastIndexOf(' ');
        if (!line.StartsWith(LinePrefix, StringComparison.Ordinal) || space <= LinePrefix.Length || !VerifierKey.IsName(line[LinePrefix.Length..space]))
            throw new LogFormatException("a signature line reads: em dash, space, name, space, Base64");
        if (StrictBase64.Decode(Encoding.UTF8.GetBytes(line[(space + 1)..])) is not { Length: > sizeof(uint) } raw)
            throw new LogFormatException("a signature line does not end with Base64 of a key id and a signature");
        return new NoteSignature(line[LinePrefix.Length..space], BinaryPrimitives.ReadUInt32BigEndian(raw), raw.AsMemory(sizeof(uint)));
    }
}
