namespace Undersigned.TransparencyLog;

/// <summary>Reads a text of blocks that empty lines end, one block at a time, whatever the length of the whole.</summary>
internal sealed class BlockReader(Stream stream, string name, int longest)
{
    private readonly byte[] _buffer = new byte[Math.Max(longest * 2, 256 * 1024)];
    private int _start;
    private int _end;

    /// <summary>The next block with the line end of its last line, without the empty line; empty at the end of the text.</summary>
    /// <remarks>Valid until the next call.</remarks>
    public ReadOnlyMemory<byte> Next()
    {
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf("\n\n"u8);
            if (found >= 0)
            {
                var block = _buffer.AsMemory(_start, searched + found + 1);
                if (block.Length > longest)
                    throw new LogFormatException($"{name}: a block of more than {longest} bytes");
                _start += block.Length + 1;
                return block;
            }
            if (_end - _start > longest)
                throw new LogFormatException($"{name}: a block of more than {longest} bytes");
            searched = Math.Max(0, _end - _start - 1);
            if (!Fill())
                return _end == _start ? default : throw new LogFormatException($"{name} ends inside a block");
        }
    }

    /// <summary>Moves what is left to the front and reads on.</summary>
    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
