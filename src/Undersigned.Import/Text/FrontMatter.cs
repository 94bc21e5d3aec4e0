namespace Undersigned.Import.Text;

/// <summary>Reads the fields between two lines of hyphens with which a Markdown file may begin.</summary>
internal static class FrontMatter
{
    /// <summary>The fields, and where the text behind them begins; null where a text has none.</summary>
    public static DocumentMeta? Read(string source, out int behind)
    {
        behind = 0;
        if (!source.StartsWith("---", StringComparison.Ordinal))
            return null;
        var at = source.IndexOf('\n');
        var meta = new DocumentMeta();
        while (at >= 0 && at + 1 < source.Length)
        {
            var end = source.IndexOf('\n', at + 1);
            var line = source.AsSpan(at + 1, (end < 0 ? source.Length : end) - at - 1).TrimEnd();
            if (line is "---" or "...")
            {
                behind = end < 0 ? source.Length : end + 1;
                return meta;
            }

            var colon = line.IndexOf(':');
            if (colon > 0 && !char.IsWhiteSpace(line[0]))
                meta = With(meta, line[..colon].Trim().ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().Trim("\"'").ToString());
            at = end;
        }

        return null;
    }

    private static DocumentMeta With(DocumentMeta meta, string key, string value) => value.Length == 0 ? meta : key switch
    {
        "title" => meta with { Title = value },
        "date" => meta with { Date = value },
        "publishdate" or "published" or "pubdate" or "lastmod" => meta with { Published = value },
        "lang" or "language" => meta with { Language = value },
        _ => meta,
    };
}
