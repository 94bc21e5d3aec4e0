using System.Text;
using System.Text.RegularExpressions;

namespace Undersigned.Tests.Harness;

/// <summary>
/// Reads what mail programs send: folded header fields (RFC 5322), bodies in base64 or quoted-printable and multiparts
/// (RFC 2045, 2046), encoded words (RFC 2047).
/// </summary>
internal sealed partial class MimePart
{
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly List<MimePart> _parts = [];
    private byte[] _body = [];

    public string? Header(string name) =>
        _fields.Where(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(f => f.Value).FirstOrDefault();

    public static MimePart Parse(ReadOnlySpan<byte> octets)
    {
        var part = new MimePart();
        // Latin-1 keeps every octet as one character, so the structure can be read as text.
        var text = Encoding.Latin1.GetString(octets);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        var body = end < 0 ? "" : text[(end + 4)..];
        foreach (var line in FoldedLine().Replace(head, " ").Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
            {
                throw new FormatException($"Not a header field: {line}");
            }

            part._fields.Add((line[..colon], DecodeWords(line[(colon + 1)..].Trim())));
        }

        if (part.Parameter("boundary") is { } boundary)
        {
            var pieces = ("\r\n" + body).Split("\r\n--" + boundary);
            foreach (var piece in pieces.Skip(1).TakeWhile(p => !p.StartsWith("--", StringComparison.Ordinal)))
            {
                var start = piece.IndexOf("\r\n", StringComparison.Ordinal) + 2; // past the boundary's own line
                part._parts.Add(Parse(Encoding.Latin1.GetBytes(piece[start..])));
            }
        }

        part._body = (part.Header("Content-Transfer-Encoding") ?? "7bit").ToLowerInvariant() switch
        {
            "base64" => Convert.FromBase64String(body),
            "quoted-printable" => QuotedPrintable(body),
            _ => Encoding.Latin1.GetBytes(body),
        };
        return part;
    }

    /// <summary>The first part of this media type, decoded from its character set; null when there is none.</summary>
    public string? FirstText(string mediaType)
    {
        if (_parts.Count > 0)
        {
            return _parts.Select(p => p.FirstText(mediaType)).FirstOrDefault(t => t is not null);
        }

        var own = (Header("Content-Type") ?? "text/plain").Split(';')[0].Trim();
        return own.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            ? Charset(Parameter("charset") ?? "utf-8").GetString(_body).ReplaceLineEndings("\n")
            : null;
    }

    private string? Parameter(string name)
    {
        var match = Regex.Match(Header("Content-Type") ?? "", $@";\s*{name}=(?:""([^""]*)""|([^;\s]+))", RegexOptions.IgnoreCase);
        return match.Success ? match.Groups[1].Value + match.Groups[2].Value : null;
    }

    private static string DecodeWords(string value) =>
        // White space between two encoded words only separates them (RFC 2047, section 6.2).
        EncodedWord().Replace(BetweenWords().Replace(value, "?==?"), match =>
        {
            var text = match.Groups["text"].Value;
            var octets = match.Groups["kind"].Value is "B" or "b" ? Convert.FromBase64String(text) : QuotedPrintable(text.Replace('_', ' '));
            return Charset(match.Groups["charset"].Value).GetString(octets);
        });

    private static byte[] QuotedPrintable(string text)
    {
        var octets = new List<byte>(text.Length);
        text = SoftBreak().Replace(text, "");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                octets.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                octets.Add((byte)text[i]);
            }
        }

        return [.. octets];
    }

    // Strict, so that a broken character fails the test instead of becoming a question mark.
    private static Encoding Charset(string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex FoldedLine();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?(?<charset>[^?]+)\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=")]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"=[ \t]*\r\n")]
    private static partial Regex SoftBreak();
}
