using System.Text;

namespace Undersigned.Bench;

/// <summary>Requests as bytes, made before the clock starts.</summary>
internal static class Requests
{
    public static byte[] Get(Uri site, string path) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {site.Authority}\r\nAccept: text/html\r\n\r\n");

    /// <summary>A posted form, values in any script.</summary>
    public static byte[] Post(Uri site, string path, IEnumerable<(string Name, string Value)> fields)
    {
        var body = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"));
        return Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {site.Authority}\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
            $"Content-Length: {body.Length}\r\n\r\n{body}");
    }
}

/// <summary>One posted form of which every copy bears another number, written over the mark in place: no request costs an allocation.</summary>
internal sealed class NumberedPost
{
    /// <summary>Stands in names and addresses where the number goes.</summary>
    public const string Mark = "0123456789";

    private static readonly byte[] MarkBytes = Encoding.ASCII.GetBytes(Mark);

    private readonly byte[] _request;
    private readonly int[] _places;

    public NumberedPost(byte[] request)
    {
        _request = [.. request];
        var places = new List<int>();
        for (var at = 0; _request.AsSpan(at).IndexOf(MarkBytes) is var next and >= 0; at += next + MarkBytes.Length)
        {
            places.Add(at + next);
        }

        _places = places.Count > 0 ? [.. places] : throw new ArgumentException("The request has no place for its number.");
    }

    /// <summary>The request with this number; good until the next call, so each connection has a copy of its own.</summary>
    public ReadOnlyMemory<byte> With(long number)
    {
        foreach (var place in _places)
        {
            var rest = number;
            for (var digit = place + MarkBytes.Length - 1; digit >= place; digit--, rest /= 10)
            {
                _request[digit] = (byte)('0' + rest % 10);
            }
        }

        return _request;
    }
}
