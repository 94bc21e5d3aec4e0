using System.Text.RegularExpressions;

namespace Undersigned.Tests.Harness;

/// <summary>A message as its recipient would see it: header fields decoded, the plain text and the HTML part as text.</summary>
public sealed class CapturedMail
{
    private readonly MimePart _message;

    /// <param name="sender">The address of MAIL FROM.</param>
    /// <param name="recipients">The addresses of RCPT TO.</param>
    /// <param name="raw">The octets between DATA and the closing dot, with dot-stuffing undone.</param>
    public CapturedMail(string sender, IReadOnlyList<string> recipients, byte[] raw)
    {
        Sender = sender;
        Recipients = recipients;
        Raw = raw;
        _message = MimePart.Parse(raw);
        Text = _message.FirstText("text/plain") ?? "";
        Html = _message.FirstText("text/html");
    }

    public string Sender { get; }
    public IReadOnlyList<string> Recipients { get; }
    public byte[] Raw { get; }
    public string Text { get; }
    public string? Html { get; }
    public string Subject => this["Subject"] ?? "";

    /// <summary>A header field with its encoded words read, or null.</summary>
    public string? this[string field] => _message.Header(field);

    /// <summary>The first address in the text that contains the given part, as a person would click it.</summary>
    public string Link(string containing = "")
    {
        var link = Regex.Matches(Text, @"https?://[^\s<>""]+").Select(m => m.Value.TrimEnd('.', ',', ')'))
            .FirstOrDefault(l => l.Contains(containing, StringComparison.Ordinal));
        return link ?? throw new InvalidOperationException($"No link with \"{containing}\" in:\n{Text}");
    }

    /// <summary>The first match of a pattern in the text, such as a code; its first group when there is one.</summary>
    public string Find(string pattern)
    {
        var match = Regex.Match(Text, pattern);
        return match.Success ? match.Groups[match.Groups.Count > 1 ? 1 : 0].Value
            : throw new InvalidOperationException($"Nothing like {pattern} in:\n{Text}");
    }
}
