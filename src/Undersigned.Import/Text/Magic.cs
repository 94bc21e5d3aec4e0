namespace Undersigned.Import.Text;

/// <summary>Knows files that are no text by their first bytes.</summary>
internal static class Magic
{
    private static readonly byte[][] Beginnings =
    [
        "%PDF"u8.ToArray(),
        "PK\u0003\u0004"u8.ToArray(), // zip: Word, OpenDocument, e-books
        [0xD0, 0xCF, 0x11, 0xE0], // Word and Excel before 2007
        [0x89, 0x50, 0x4E, 0x47], // PNG
        [0xFF, 0xD8, 0xFF], // JPEG
        "GIF8"u8.ToArray(),
        "RIFF"u8.ToArray(),
        [0x1F, 0x8B], // gzip
        "7z\u00BC\u00AF"u8.ToArray(),
        "Rar!"u8.ToArray(),
        "BZh"u8.ToArray(),
        [0xFD, 0x37, 0x7A, 0x58], // xz
        [0x7F, 0x45, 0x4C, 0x46], // ELF
        "SQLite format 3"u8.ToArray(),
        "{\\rtf"u8.ToArray(),
        "OggS"u8.ToArray(),
        "ID3"u8.ToArray(),
        [0x49, 0x49, 0x2A, 0x00], // TIFF
        [0x4D, 0x4D, 0x00, 0x2A],
    ];

    /// <summary>Whether the bytes begin as a picture, a document or an archive does.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (var beginning in Beginnings)
        {
            if (bytes.StartsWith(beginning))
                return true;
        }

        return false;
    }
}
