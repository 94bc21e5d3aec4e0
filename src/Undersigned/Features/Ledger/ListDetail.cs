using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The numbers of a list entry on their way through the queue: the version, then the counts in the entry's order.</summary>
internal static class ListDetail
{
    public static string Write(int version, ListCounts c) =>
        string.Join(' ', version, c.Named, c.Initials, c.Counted, c.Sealed, c.Withdrawn, c.Removed, c.Erased);

    public static (int Version, ListCounts Counts) Read(string detail)
    {
        var n = Array.ConvertAll(detail.Split(' '), long.Parse);
        return ((int)n[0], new ListCounts(n[1], n[2], n[3], n[4], n[5], n[6], n[7]));
    }
}
