using System.Globalization;

namespace Undersigned.TransparencyLog;

/// <summary>The head of a log: whose, how many leaves, which root (C2SP tlog-checkpoint).</summary>
public sealed record Checkpoint
{
    /// <summary>A head without extension lines, as this log writes them.</summary>
    /// <exception cref="LogFormatException">An empty origin or one with line ends; a negative size; an empty tree with another root.</exception>
    public Checkpoint(string origin, long size, Hash root)
        : this(origin, size, root, []) { }

    /// <summary>A head with extension lines, which nobody can audit and this log does not use.</summary>
    /// <inheritdoc cref="Checkpoint(string, long, Hash)" path="/exception"/>
    public Checkpoint(string origin, long size, Hash root, IReadOnlyList<string> extensions)
    {
        if (origin.Length == 0 || origin.Any(char.IsControl))
            throw new LogFormatException("a checkpoint's origin is one line, not empty");
        if (size < 0)
            throw new LogFormatException("a checkpoint's size is not negative");
        if (size == 0 && root != Rfc6962.EmptyRoot)
            throw new LogFormatException("an empty tree has the root of nothing");
        if (extensions.Any(line => line.Length == 0 || line.Contains('\n', StringComparison.Ordinal)))
            throw new LogFormatException("a checkpoint's extension is one line, not empty");
        (Origin, Size, Root, Extensions) = (origin, size, root, extensions);
    }

    /// <summary>The log's name, which is also the name of its key.</summary>
    public string Origin { get; }

    /// <summary>Number of leaves.</summary>
    public long Size { get; }

    /// <summary>The tree's root at that size.</summary>
    public Hash Root { get; }

    /// <summary>Lines after the root, opaque.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>The note's text, with its final line end.</summary>
    public string ToText() => string.Concat([$"{Origin}\n{Size}\n{Root}\n", .. Extensions.Select(line => line + "\n")]);

    /// <summary>Reads a note's text; the one spelling of each number and hash is asked for.</summary>
    /// <exception cref="LogFormatException">Fewer than three lines, empty lines, or a malformed size or root.</exception>
    public static Checkpoint Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 4 || lines[^1].Length > 0 || lines[..^1].Any(line => line.Length == 0))
            throw new LogFormatException("a checkpoint is at least three lines, none empty");
        if (!long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size.ToString() != lines[1])
            throw new LogFormatException("a checkpoint's size is a decimal number without leading zeroes");
        if (!Hash.TryParse(lines[2].AsSpan(), out var root))
            throw new LogFormatException("a checkpoint's root is the Base64 of 32 bytes");
        return new Checkpoint(lines[0], size, root, lines[3..^1]);
    }
}
