using Undersigned.Import.Text;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Tells headings of lists from the same words in the menu of a page or above its title.</summary>
internal static class PageLabels
{
    private const int TopLines = 3;
    private const int LongestTitle = 30;

    /// <summary>Takes away what stands below such words.</summary>
    public static void RemoveFrom(List<FoundList> lists, IReadOnlyList<Line> lines)
    {
        var many = lists.Where(list => list.Items.Count > 2).ToList();
        // The menu of the page has the word, too.
        var last = many.GroupBy(list => Fold.Key(list.HeadingLine!.Text)).ToDictionary(same => same.Key, same => same.Max(list => list.HeadingLine!.Index));
        lists.RemoveAll(list => list.Items.Count <= 2 && list.HeadingLine!.Words.Length <= 2 && last.TryGetValue(Fold.Key(list.HeadingLine.Text), out var index) && index > list.HeadingLine.Index);
        // "Sign-on letters / A headline / Ada Weber": what a page files the text under, whose own heading leads in the names.
        lists.RemoveAll(list => list.Items.Count <= 2 && list.HeadingLine is { Index: < TopLines } label && !ListRegion.EndsInColon(label) && lines[Math.Min(list.LastLine + 1, lines.Count - 1)].Words.Length > LongestTitle
            && many.Exists(other => other.Kind == HeadingKind.Signed && other.HeadingLine!.Index > list.LastLine && ListRegion.EndsInColon(other.HeadingLine)));
    }
}
