using System.Text;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Statements;

/// <summary>The exact bytes of a statement in one language, as hashed and as offered for download: see docs/formats/statement-text.md.</summary>
public static class CanonicalStatement
{
    /// <summary>The text as Markdown: the title, the body, then each call under the name of those it is made to. UTF-8, NFC, LF.</summary>
    public static byte[] Bytes(string title, string body, string calls)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Tidy(title)).Append("\n\n").Append(Tidy(body)).Append('\n');
        foreach (var call in Call.Read(calls))
            text.Append("\n## ").Append(Tidy(call.To)).Append("\n\n").Append(Tidy(call.What)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>NFC, LF, no white space at the ends of lines or of the text.</summary>
    public static string Tidy(string text)
    {
        var lines = Legible.Nfc(text).ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd());
        return string.Join('\n', lines).Trim('\n', ' ');
    }
}

/// <summary>One call of a statement: what is asked, and of whom.</summary>
public sealed record Call(string To, string What)
{
    /// <summary>Reads calls as written: to whom on the first line, what on the next ones; a blank line between two calls.</summary>
    public static IReadOnlyList<Call> Read(string written) =>
    [
        .. CanonicalStatement.Tidy(written).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(block => block.Split('\n', 2))
            .Select(lines => lines.Length == 2 ? new Call(lines[0].Trim(), lines[1].Trim()) : new Call("", lines[0].Trim())),
    ];
}
