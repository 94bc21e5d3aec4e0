using System.Buffers.Binary;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>A witness's statement that at a time this was the largest consistent head it knew (C2SP tlog-cosignature, <c>cosignature/v1</c>).</summary>
public static class Cosignature
{
    private const int TimestampSize = sizeof(ulong);

    /// <summary>9999-12-31T23:59:59Z, the last moment that can be shown; the format itself allows 2^63 - 1.</summary>
    private const ulong MaxTimestamp = 253402300799;

    /// <summary>The line with which a witness cosigns a note.</summary>
    /// <param name="note">The checkpoint; its text alone is covered.</param>
    /// <param name="witness">A key of type 0x04.</param>
    /// <param name="time">Now, as the witness sees it; whole seconds count.</param>
    /// <param name="sign">Message to 64 bytes of Ed25519 signature.</param>
    public static NoteSignature Sign(SignedNote note, VerifierKey witness, DateTimeOffset time, Func<byte[], byte[]> sign)
    {
        if (witness.Type != SignatureType.CosignatureV1)
            throw new ArgumentException("a witness signs with a key of type 0x04", nameof(witness));
        var seconds = time.ToUnixTimeSeconds();
        ArgumentOutOfRangeException.ThrowIfNegative(seconds, nameof(time));
        var bytes = new byte[TimestampSize + Ed25519.SignatureSize];
        BinaryPrimitives.WriteInt64BigEndian(bytes, seconds);
        sign(Message(note, (ulong)seconds)).CopyTo(bytes.AsSpan(TimestampSize));
        return new NoteSignature(witness.Name, witness.KeyId, bytes);
    }

    internal static VerifiedSignature? Check(SignedNote note, VerifierKey witness, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != TimestampSize + Ed25519.SignatureSize)
            return null;
        var seconds = BinaryPrimitives.ReadUInt64BigEndian(signature);
        return seconds <= MaxTimestamp && Ed25519.Verify(witness.PublicKey, Message(note, seconds), signature[TimestampSize..])
            ? new VerifiedSignature(witness, DateTimeOffset.FromUnixTimeSeconds((long)seconds))
            : null;
    }

    private static byte[] Message(SignedNote note, ulong seconds) => Encoding.UTF8.GetBytes($"cosignature/v1\ntime {seconds}\n{note.Text}");
}
