using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The numbers of a list entry on their way through the queue: the place in its chain at which it is true, the version, then the counts in the entry's order.</summary>
internal static class ListDetail
{
    public static string Write(long sequence, int version, ListCounts c) =>
        string.Join(' ', sequence, version, c.Named, c.Initials, c.Counted, c.Sealed, c.Withdrawn, c.Removed, c.Erased);

    public static (long Sequence, int Version, ListCounts Counts) Read(string detail)
    {
        var n = Array.ConvertAll(detail.Split(' '), long.Parse);
        return (n[0], (int)n[1], new ListCounts(n[2], n[3], n[4], n[5], n[6], n[7], n[8]));
    }
}
