using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace Undersigned.Bench;

/// <summary>
/// One kept-alive HTTP/1.1 connection that knows just enough of RFC 9112 to find where an answer ends, so that measuring costs
/// little beside what is measured.
/// </summary>
internal sealed class Connection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];
    private int _filled;
    private int _headEnd;

    public static async Task<Connection> Open(Uri site)
    {
        var connection = new Connection();
        await connection._socket.ConnectAsync(site.Host, site.Port);
        return connection;
    }

    /// <summary>The length of the last answer's body on the wire, chunk sizes included.</summary>
    public int BodyLength { get; private set; }

    /// <summary>The head of the last answer.</summary>
    public string Head => Encoding.ASCII.GetString(_buffer, 0, _headEnd);

    /// <summary>Sends a whole request and reads its whole answer; returns the status.</summary>
    public async ValueTask<int> Exchange(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;)
        {
            sent += await _socket.SendAsync(request[sent..], SocketFlags.None);
        }

        _filled = 0;
        while ((_headEnd = _buffer.AsSpan(0, _filled).IndexOf(EndOfHead)) < 0)
        {
            await Receive();
        }

        _headEnd += EndOfHead.Length;
        if (ContentLength() is { } length)
        {
            while (_filled < _headEnd + length)
            {
                await Receive();
            }

            BodyLength = length;
        }
        else if (IsChunked())
        {
            var position = _headEnd;
            while (!NextChunk(ref position))
            {
                await Receive();
            }

            BodyLength = position - _headEnd;
        }
        else
        {
            BodyLength = 0; // 204, 304: no body
        }

        return (_buffer[9] - '0') * 100 + (_buffer[10] - '0') * 10 + (_buffer[11] - '0'); // "HTTP/1.1 200 …"
    }

    /// <summary>The body of the last answer, with chunks put together.</summary>
    public byte[] Body()
    {
        var body = _buffer.AsSpan(_headEnd, BodyLength);
        if (!IsChunked())
        {
            return body.ToArray();
        }

        var whole = new List<byte>(body.Length);
        while (Utf8Parser.TryParse(body, out int size, out var digits, 'x') && size > 0)
        {
            var start = body.IndexOf("\r\n"u8) + 2;
            whole.AddRange(body.Slice(start, size));
            body = body[(start + size + 2)..];
        }

        return [.. whole];
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask Receive()
    {
        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await _socket.ReceiveAsync(_buffer.AsMemory(_filled), SocketFlags.None);
        _filled += read > 0 ? read : throw new IOException("The server closed the connection within an answer.");
    }

    private int? ContentLength()
    {
        var head = _buffer.AsSpan(0, _headEnd);
        var at = head.IndexOf("\r\nContent-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 18)..], out int length, out _) ? length : null;
    }

    private bool IsChunked() => _buffer.AsSpan(0, _headEnd).IndexOf("\r\nTransfer-Encoding: chunked"u8) >= 0;

    // Steps over the chunks that are here whole; true when the last one was among them.
    private bool NextChunk(ref int position)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(position, _filled - position);
            var line = rest.IndexOf("\r\n"u8);
            if (line < 0 || !Utf8Parser.TryParse(rest, out int size, out _, 'x') || rest.Length < line + 2 + size + 2)
            {
                return false;
            }

            position += line + 2 + size + 2;
            if (size == 0)
            {
                return true;
            }
        }
    }
}
