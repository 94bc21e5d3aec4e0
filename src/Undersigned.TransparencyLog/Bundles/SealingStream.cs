using System.Security.Cryptography;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>
/// Passes a zip through and puts the SHA-256 of all its bytes into its comment. That protects nobody against a forger, who can seal as
/// well, but it makes every byte of the file count: a damaged download is known as damaged.
/// </summary>
internal sealed class SealingStream(Stream output) : Stream
{
    /// <summary>Begins the comment; the digest follows in Base64.</summary>
    public const string CommentPrefix = "undersigned/1 bundle ";

    /// <summary>Length of the comment in bytes.</summary>
    public const int CommentLength = 21 + Hash.Base64Length;

    /// <summary>The last two bytes of a zip without a comment are the comment's length.</summary>
    private const int LengthField = 2;

    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _held = new byte[LengthField];
    private int _heldCount;
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written += buffer.Length;
        Span<byte> joined = buffer.Length <= 256 ? stackalloc byte[_heldCount + buffer.Length] : new byte[_heldCount + buffer.Length];
        _held.AsSpan(0, _heldCount).CopyTo(joined);
        buffer.CopyTo(joined[_heldCount..]);
        _heldCount = Math.Min(LengthField, joined.Length);
        joined[^_heldCount..].CopyTo(_held);
        Pass(joined[..^_heldCount]);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => output.Flush();

    /// <summary>Writes the comment, after the zip itself has ended.</summary>
    public void Finish()
    {
        Pass([CommentLength, 0]);
        output.Write(Encoding.ASCII.GetBytes(CommentPrefix + new Hash(_sha256.GetHashAndReset()).ToBase64()));
        output.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _sha256.Dispose();
        base.Dispose(disposing);
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        _sha256.AppendData(bytes);
        output.Write(bytes);
    }
}
