using Undersigned.Import.Text;

namespace Undersigned.Import;

/// <summary>Opens bytes or a pasted text as a document, whatever form it has.</summary>
internal static class Input
{
    public static (Document Document, string Encoding) Open(ReadOnlySpan<byte> bytes, string? fileName)
    {
        var (text, encoding) = (System.Text.Encoding.UTF8.GetString(bytes), "utf-8");
        return (Open(text, fileName), encoding);
    }

    public static Document Open(string text, string? fileName) => PlainText.Read(text, SourceFormat.Text);
}
