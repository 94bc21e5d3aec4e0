namespace Undersigned.TransparencyLog;

/// <summary>Reads another stream up to a limit, and turns what a damaged zip throws into one kind of error.</summary>
internal sealed class BoundedStream(Stream inner, string name, long most, IDisposable? alsoDispose = null) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var count = inner.Read(buffer);
            _read += count;
            return _read <= most ? count : throw new LogFormatException($"{name} is longer than {most} bytes");
        }
        catch (InvalidDataException e)
        {
            throw BundleFiles.Damaged(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            alsoDispose?.Dispose();
        }
        base.Dispose(disposing);
    }
}
