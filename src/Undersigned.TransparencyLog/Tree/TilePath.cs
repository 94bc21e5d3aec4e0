using System.Globalization;

namespace Undersigned.TransparencyLog;

/// <summary>Where a tile of tree hashes stands: level 0 holds leaf hashes, each level above one hash per full tile below.</summary>
public readonly record struct TileId(int Level, long Index);

/// <summary>The address of a tile or an entry bundle below the log's prefix, as in C2SP tlog-tiles.</summary>
/// <param name="Level">0 to 63 for hashes, <see cref="EntriesLevel"/> for entries.</param>
/// <param name="Index">Counted within the level, from 0.</param>
/// <param name="Width">1 to 256 hashes or entries; below 256 the path ends in <c>.p/W</c>.</param>
public readonly record struct TilePath(int Level, long Index, int Width = TilePath.FullWidth)
{
    /// <summary>Hashes in a full tile, entries in a full bundle.</summary>
    public const int FullWidth = 256;

    /// <summary>Stands in <see cref="Level"/> for a bundle of entries.</summary>
    public const int EntriesLevel = -1;

    private const int MaxLevel = 63;

    /// <summary>Three digits to a folder keep any folder below 3,000 names.</summary>
    private const int DigitsPerElement = 3;

    /// <summary>The bundle of entries with this index.</summary>
    public static TilePath Entries(long index, int width = FullWidth) => new(EntriesLevel, index, width);

    /// <summary>Whether this is a bundle of entries, not a tile of hashes.</summary>
    public bool IsEntries => Level == EntriesLevel;

    /// <summary>How many hashes (or, for entries, leaves) a tile holds in a tree of <paramref name="treeSize"/>; 0 when it is not there.</summary>
    public static int WidthAt(int level, long index, long treeSize)
    {
        var shift = 8 * Math.Max(level, 0);
        var hashes = shift > 62 ? 0 : treeSize >> shift;
        if (index > hashes / FullWidth)
            return 0;
        return (int)Math.Clamp(hashes - index * FullWidth, 0, FullWidth);
    }

    /// <summary>For example <c>tile/0/x001/067</c>, <c>tile/entries/000.p/17</c>.</summary>
    public override string ToString()
    {
        var digits = Index.ToString("D3");
        var padded = digits.PadLeft((digits.Length + DigitsPerElement - 1) / DigitsPerElement * DigitsPerElement, '0');
        var elements = padded.Chunk(DigitsPerElement).Select(part => new string(part)).ToArray();
        var name = string.Concat(elements[..^1].Select(part => $"x{part}/")) + elements[^1];
        var folder = IsEntries ? "entries" : Level.ToString();
        return Width == FullWidth ? $"tile/{folder}/{name}" : $"tile/{folder}/{name}.p/{Width}";
    }

    /// <summary>Reads the one spelling that <see cref="ToString"/> gives; anything else is refused.</summary>
    public static bool TryParse(string path, out TilePath tile)
    {
        tile = default;
        var parts = path.Split('/');
        if (parts.Length < 3 || parts[0] != "tile")
            return false;

        var level = EntriesLevel;
        if (parts[1] != "entries" && (!TryNumber(parts[1], out level) || level > MaxLevel))
            return false;

        var elements = parts.AsSpan(2);
        var width = FullWidth;
        if (elements.Length >= 2 && elements[^2].EndsWith(".p", StringComparison.Ordinal))
        {
            if (!TryNumber(elements[^1], out width) || width is < 1 or >= FullWidth)
                return false;
            elements[^2] = elements[^2][..^2];
            elements = elements[..^1];
        }

        long index = 0;
        foreach (var element in elements)
        {
            if (!TryNumber(element.StartsWith('x') ? element[1..] : element, out var digits) || digits > 999 || index > long.MaxValue / 1000 - 1)
                return false;
            index = index * 1000 + digits;
        }

        tile = new TilePath(level, index, width);
        return tile.ToString() == path;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
