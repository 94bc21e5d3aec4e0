using System.Buffers.Text;
using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>Writes the lines of one entry.</summary>
internal sealed class EntryWriter
{
    private readonly byte[] _buffer = new byte[LogEntry.MaxLength];
    private int _length;

    public void Header(string kind)
    {
        Add(EntryParser.Prefix);
        _length += Encoding.ASCII.GetBytes(kind, _buffer.AsSpan(_length));
        Add("\n"u8);
    }

    public void Field(ReadOnlySpan<byte> name, in Hash value)
    {
        Name(name);
        Base64.EncodeToUtf8(value.Bytes, _buffer.AsSpan(_length), out _, out var written);
        _length += written;
        Add("\n"u8);
    }

    public void Field(ReadOnlySpan<byte> name, long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Name(name);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out var written);
        _length += written;
        Add("\n"u8);
    }

    public void Word(ReadOnlySpan<byte> name, string[] words, int index)
    {
        Name(name);
        _length += Encoding.ASCII.GetBytes(words[index], _buffer.AsSpan(_length));
        Add("\n"u8);
    }

    public void CommitmentAndTag(in Hash commitment, in Hash tag)
    {
        Field("commit"u8, commitment);
        Field("wtag"u8, tag);
    }

    public byte[] ToArray() => _buffer[.._length];

    private void Name(ReadOnlySpan<byte> name)
    {
        Add(name);
        Add(" "u8);
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }
}
