using System.Globalization;

namespace Undersigned.Features.Reading;

/// <summary>Where in a long list a reader is. Whatever the address says, it is a page that exists.</summary>
public sealed record Pages(int Number, int Count, int Size)
{
    /// <summary>How many items stand on earlier pages.</summary>
    public int Skipped => (Number - 1) * Size;

    public static Pages Of(string? asked, int items, int size)
    {
        var count = Math.Max(1, (items + size - 1) / size);
        var number = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 1, count) : 1;
        return new Pages(number, count, size);
    }
}
