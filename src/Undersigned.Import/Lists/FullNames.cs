using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Takes names that a title cuts short from the lines on which they stand in full.</summary>
internal static class FullNames
{
    private const int LinesLookedAt = 15;
    private const int LongestName = 14;
    private const double Known = 0.7;

    /// <summary>Where a line of its own near the top begins with each name of a title and is one body's name, that is the name.</summary>
    public static void TakeFor(FoundList list, Reading reading)
    {
        var title = list.Items[0].Piece.Line;
        if (title.Index >= LinesLookedAt)
            return;
        var lines = reading.Lines.Take(LinesLookedAt).Where(line => line != title && !line.IsFurniture && line.Words.Length is > 1 and <= LongestName && reading.Judge.Clauses(line.Words) == 0
            && reading.Judge.Of(line.Whole, line.IsListed) is { Kind: NameKind.Organisation, Likeness: >= Known }).ToList();
        var full = list.Items.ConvertAll(item => Fold.Key(item.Piece.Text) is var key ? lines.Find(line => Fold.Key(line.Text).StartsWith(key, StringComparison.Ordinal)) : null);
        if (full.Contains(null) || full.Distinct().Count() < full.Count)
            return;
        for (var i = 0; i < full.Count; i++)
            list.Items[i] = list.Items[i] with { Piece = full[i]!.Whole };
        list.Lines.UnionWith(full!);
    }
}
