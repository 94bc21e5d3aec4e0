using System.Text;

namespace Undersigned.Import.Text;

/// <summary>Reads a mail message (RFC 5322) and its parts (RFC 2045 to 2047) for the text it carries.</summary>
internal static class MailText
{
    private const int DeepestPart = 12;
    private const int MostParts = 200;

    // A quoted message counts: who forwards a statement quotes it.
    private const int LeastPlainText = 40;

    private const int LongestSignature = 12;

    /// <summary>Whether bytes begin as a mail message does: several of its header fields, then an empty line.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLookedAt)]);
        if (head.Length == 0 || !char.IsAsciiLetter(head[0]))
            return false;
        var known = 0;
        var isFromSeveral = false;
        foreach (var raw in head.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length == 0)
                return known >= LeastFields && !isFromSeveral;
            if (line[0] is ' ' or '\t')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).Contains(' '))
                return false;
            known += Fields.Contains(line[..colon]) ? 1 : 0;
            // "From: Harbour Union; Rivers League" above an open letter: a mail comes from one address.
            isFromSeveral |= line.StartsWith("From:", StringComparison.OrdinalIgnoreCase) && !line.Contains('@', StringComparison.Ordinal) && line.AsSpan().ContainsAny(',', ';');
        }

        return known > LeastFields && !isFromSeveral;
    }

    private const int HeadLookedAt = 32 * 1024;
    private const int LeastFields = 3;

    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Received", "Return-Path", "Content-Type", "Content-Transfer-Encoding", "Delivered-To", "Reply-To", "Cc", "Sender", "DKIM-Signature",
    };

    /// <summary>The document of a message: its plain text, or what its HTML shows.</summary>
    /// <exception cref="UnreadableInput">It nests more parts than any mail people write, or carries no text.</exception>
    public static Document Read(ReadOnlySpan<byte> bytes)
    {
        var message = Encoding.Latin1.GetString(bytes);
        var headers = MailHeaders.Read(message, 0, out var body);
        string? plain = null, html = null;
        var parts = 0;
        Collect(message, headers, body, message.Length, 0, ref parts, ref plain, ref html);
        var subject = headers.Decoded("Subject") is { } raw ? WithoutPrefix(raw) : null;
        var meta = new DocumentMeta { Title = subject, Published = headers.Decoded("Date") ?? headers.Decoded("Sent") };
        if (plain is not null && (plain.Trim().Length >= LeastPlainText || html is null))
            return PlainText.Read(Unquoted(plain), SourceFormat.Mail, meta);
        if (html is null)
            throw new UnreadableInput(UnreadableReason.Empty, "There is no text in the mail.");
        var page = HtmlText.Read(html);
        return new Document(page.Source, SourceFormat.Mail, [.. page.Lines], meta with { Language = page.Meta.Language });
    }

    // The first text of each kind; of alternatives and attachments the deeper ones count only where nothing was found yet.
    private static void Collect(string message, MailHeaders headers, int from, int to, int depth, ref int parts, ref string? plain, ref string? html)
    {
        if (depth > DeepestPart || ++parts > MostParts)
            throw new UnreadableInput(UnreadableReason.TooComplex, $"The mail has parts within parts, more than {DeepestPart} deep or more than {MostParts} in all.");
        var type = headers.ContentType;
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && headers.Parameter("boundary") is { Length: > 0 } boundary)
        {
            foreach (var (start, end) in Parts(message, from, to, boundary))
            {
                var inner = MailHeaders.Read(message, start, out var body);
                Collect(message, inner, Math.Min(body, end), end, depth + 1, ref parts, ref plain, ref html);
            }

            return;
        }

        if (type.Equals("message/rfc822", StringComparison.OrdinalIgnoreCase))
        {
            var inner = MailHeaders.Read(message[..to], from, out var body);
            Collect(message, inner, Math.Min(body, to), to, depth + 1, ref parts, ref plain, ref html);
            return;
        }

        if (headers.IsAttachment)
            return;
        if (plain is null && (type.Length == 0 || type.Equals("text/plain", StringComparison.OrdinalIgnoreCase)))
            plain = Flowed(headers, Decode(message, headers, from, to));
        else if (html is null && type.Equals("text/html", StringComparison.OrdinalIgnoreCase))
            html = Decode(message, headers, from, to);
    }

    private static List<(int Start, int End)> Parts(string message, int from, int to, string boundary)
    {
        var parts = new List<(int, int)>();
        var delimiter = "--" + boundary;
        var start = -1;
        for (var line = from; line < to; line = NextLine(message, line, to))
        {
            if (string.CompareOrdinal(message, line, delimiter, 0, delimiter.Length) != 0)
                continue;
            if (start >= 0)
                parts.Add((start, line));
            start = NextLine(message, line, to);
            // The closing delimiter ends the last part; what stands behind it is for no reader.
            if (line + delimiter.Length + 1 < to && message[line + delimiter.Length] == '-' && message[line + delimiter.Length + 1] == '-')
                return parts;
            if (parts.Count > MostParts)
                return parts;
        }

        if (start >= 0 && start < to)
            parts.Add((start, to));
        return parts;
    }

    private static int NextLine(string message, int from, int to)
    {
        var end = message.IndexOf('\n', from, to - from);
        return end < 0 ? to : end + 1;
    }

    private static string Decode(string message, MailHeaders headers, int from, int to)
    {
        var body = message.AsSpan(from, to - from);
        var bytes = headers.TransferEncoding switch
        {
            "quoted-printable" => TransferEncodings.QuotedPrintable(body),
            "base64" => TransferEncodings.Base64(body),
            _ => Encoding.Latin1.GetBytes(body.ToString()),
        };
        return EncodingGuess.Decode(bytes, headers.Parameter("charset")).Text;
    }

    // RFC 3676: a line that ends in a space goes on in the next.
    private static string Flowed(MailHeaders headers, string text)
    {
        if (!string.Equals(headers.Parameter("format"), "flowed", StringComparison.OrdinalIgnoreCase))
            return text;
        var joined = new StringBuilder(text.Length);
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            joined.Append(line);
            if (line.Length == 0 || line[^1] != ' ' || line == "-- ")
                joined.Append('\n');
        }

        return joined.ToString();
    }

    // Below "-- " stands the sender's own signature, not the statement's.
    private static string Unquoted(string text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\n-- \n", "\n-- \r\n", "\n--\n", "\n--\r\n"])
        {
            // Some programs lose the space behind the dashes; then only a few lines can be the sender's own.
            var cut = text.LastIndexOf(mark, StringComparison.Ordinal);
            if (cut > 0 && (mark.Contains(' ', StringComparison.Ordinal) || text.AsSpan(cut + mark.Length).Count('\n') <= LongestSignature))
                return text[..cut];
        }

        return text;
    }

    private static readonly string[] Prefixes = ["re:", "fwd:", "fw:", "aw:", "wg:", "tr:", "rv:", "sv:", "vs:", "ynt:", "ilt:", "i:"];

    private static string WithoutPrefix(string subject)
    {
        var rest = subject.Trim();
        while (Array.Find(Prefixes, prefix => rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } prefix)
            rest = rest[prefix.Length..].TrimStart();
        return rest;
    }
}
