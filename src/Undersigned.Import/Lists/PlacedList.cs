using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Reads names that stand in one line by place or kind: "From Tavistan: A, B; from Varan: C, D".</summary>
internal static class PlacedList
{
    /// <summary>The names with their places, or null where a part of the line has no such label or what stands behind its colon are no names.</summary>
    public static FoundList? Of(Line line, NameJudge judge)
    {
        var parts = Separators.Cut(line.Whole, Separators.Kind.Semicolon).ConvertAll(HeadingTail.OfGroup);
        if (parts.Count < 2 || parts.Contains(null))
            return null;
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.7 };
        list.Lines.Add(line);
        foreach (var (group, names) in parts.Select(part => part!.Value))
            list.Items.AddRange(Separators.Cut(names, Separators.Kind.Comma).Select(name => new Item(name, group, true, Separators.Kind.Comma)));
        return list.Items.TrueForAll(item => judge.Of(item.Piece, listed: true) is { Kind: NameKind.Person or NameKind.Organisation }) ? list : null;
    }
}
