using System.Text;
using System.Text.RegularExpressions;

namespace Undersigned.Import.Text;

/// <summary>The header fields of a message or of one of its parts.</summary>
internal sealed partial class MailHeaders
{
    private const int MostFields = 500;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the fields at a place and tells where the body behind them begins; bytes stand as one character each.</summary>
    public static MailHeaders Read(string message, int from, out int body)
    {
        var headers = new MailHeaders();
        string? name = null;
        var value = new StringBuilder();
        var at = from;
        while (at < message.Length)
        {
            var end = message.IndexOf('\n', at);
            end = end < 0 ? message.Length : end;
            var line = message.AsSpan(at, end - at).TrimEnd('\r');
            at = Math.Min(end + 1, message.Length);
            if (line.IsEmpty)
                break;
            if (line[0] is ' ' or '\t')
            {
                if (name is not null && value.Length < MaximumValue)
                    value.Append(' ').Append(line.Trim());
                continue;
            }

            var colon = line.IndexOf(':');
            headers.Add(name, value);
            name = colon > 0 && headers.fields.Count < MostFields ? line[..colon].Trim().ToString() : null;
            value.Clear().Append(line[(colon + 1)..].Trim());
        }

        headers.Add(name, value);
        body = at;
        return headers;
    }

    // Of a field that stands twice the first counts.
    private void Add(string? name, StringBuilder value)
    {
        if (name is not null)
            fields.TryAdd(name, value.ToString());
    }

    private const int MaximumValue = 16 * 1024;

    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>The media type in the form <c>text/plain</c>, or empty.</summary>
    public string ContentType => (this["Content-Type"] ?? "").Split(';')[0].Trim();

    public string TransferEncoding => (this["Content-Transfer-Encoding"] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public bool IsAttachment => (this["Content-Disposition"] ?? "").TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    /// <summary>A parameter of the media type, without its quotation marks.</summary>
    public string? Parameter(string name)
    {
        foreach (var part in Parameters().EnumerateMatches(this["Content-Type"] ?? ""))
        {
            var written = (this["Content-Type"] ?? "").Substring(part.Index, part.Length).TrimStart(';', ' ', '\t');
            var equals = written.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && written.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return written[(equals + 1)..].Trim().Trim('"');
        }

        return null;
    }

    [GeneratedRegex("""
        ;\s*[A-Za-z0-9*_-]+\s*=\s*("[^"]*"|[^;\s]+)
        """, RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Parameters();

    /// <summary>A field with its encoded words (RFC 2047) decoded, or null where it is missing.</summary>
    public string? Decoded(string name)
    {
        if (this[name] is not { } value)
            return null;
        // White space between two encoded words is not part of the text.
        var decoded = EncodedWords().Replace(Gaps().Replace(value, "$1$2"), word => DecodeWord(word.Groups[1].Value, word.Groups[2].Value, word.Groups[3].Value));
        // Raw bytes beyond ASCII are of an encoding that nobody told.
        return decoded.All(c => c < 0x80 || c > 0xFF) ? decoded : decoded == value ? EncodingGuess.Decode(Encoding.Latin1.GetBytes(value)).Text : decoded;
    }

    private static string DecodeWord(string charset, string kind, string text)
    {
        var bytes = kind is "b" or "B" ? TransferEncodings.Base64(text) : TransferEncodings.QuotedPrintable(text.Replace('_', ' '));
        return EncodingGuess.Decode(bytes, charset.Split('*')[0]).Text;
    }

    [GeneratedRegex(@"=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=", RegexOptions.NonBacktracking)]
    private static partial Regex EncodedWords();

    [GeneratedRegex(@"(=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)\s+(=\?)")]
    private static partial Regex Gaps();
}
