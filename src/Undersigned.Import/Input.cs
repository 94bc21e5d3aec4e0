using System.Text.RegularExpressions;
using Undersigned.Import.Text;

namespace Undersigned.Import;

/// <summary>Opens bytes or a pasted text as a document, whatever form it has.</summary>
internal static partial class Input
{
    private const int HeadLookedAt = 4096;
    private const int LeastTags = 4;

    public static (Document Document, string Encoding) Open(ReadOnlySpan<byte> bytes, string? fileName)
    {
        if (bytes.IsEmpty)
            throw new UnreadableInput(UnreadableReason.Empty, "There is nothing in the input.");
        var ending = EndingOf(fileName);
        if (!Magic.IsBinary(bytes) && (ending is ".eml" or ".mbox" || (ending is not (".csv" or ".tsv" or ".html" or ".htm") && MailText.IsLikely(bytes))))
            return (MailText.Read(bytes), "mime");
        var (text, encoding) = EncodingGuess.Decode(bytes, DeclaredIn(bytes));
        return (Open(text, fileName), encoding);
    }

    public static Document Open(string text, string? fileName)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableInput(UnreadableReason.Empty, "There is no text in the input.");
        return FormatOf(text, EndingOf(fileName)) switch
        {
            SourceFormat.Html => HtmlText.Read(text),
            SourceFormat.Csv => CsvText.Read(text),
            SourceFormat.Markdown => PlainText.Read(text, SourceFormat.Markdown),
            _ => PlainText.Read(text, SourceFormat.Text),
        };
    }

    private static SourceFormat FormatOf(string text, string ending)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, HeadLookedAt)).TrimStart().ToString();
        if (ending is ".html" or ".htm" or ".xhtml" || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (ending is "" or ".txt" && head.StartsWith('<') && Tags().Count(head) >= LeastTags))
        {
            return SourceFormat.Html;
        }

        if (ending is ".csv" or ".tsv" || (ending is "" or ".txt" && CsvText.IsLikely(text)))
            return SourceFormat.Csv;
        return ending is ".md" or ".markdown" ? SourceFormat.Markdown : SourceFormat.Text;
    }

    private static string EndingOf(string? fileName) => Path.GetExtension(fileName ?? "").ToLowerInvariant();

    [GeneratedRegex(@"</?(p|div|br|li|ul|ol|h[1-6]|table|tr|td|span|a|strong|em|b|i|body|section|article)\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    // <meta charset="windows-1256">, <?xml encoding="…"?>
    private static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLookedAt)]);
        if (!head.Contains("charset", StringComparison.OrdinalIgnoreCase) && !head.Contains("encoding", StringComparison.OrdinalIgnoreCase))
            return null;
        var match = Charset().Match(head);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
