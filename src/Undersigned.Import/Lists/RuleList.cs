using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Finds names behind or below rules to sign on.</summary>
internal static class RuleList
{
    private const int LeastRules = 2;
    private const int MostLinesBelow = 3;

    public static FoundList? Find(Reading reading)
    {
        var lines = reading.Lines;
        if (lines.Count(line => line.Marker == MarkerKind.Rule && !line.IsFurniture) < LeastRules)
            return null;
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.85 };
        foreach (var line in lines.Where(line => line.Marker == MarkerKind.Rule && !line.IsFurniture))
        {
            Add(line);
            // Role and body of who signs stand below the name.
            for (var i = line.Index + 1; i < lines.Count && i <= line.Index + MostLinesBelow; i++)
            {
                var below = lines[i];
                if (below.Marker != MarkerKind.None || below.BlankBefore > 0 || below.IsFurniture || reading.Judge.Of(ListFinder.FirstPart(below.Whole), listed: true) is { Kind: NameKind.None } || reading.Judge.Clauses(below.Words) > 1)
                    break;
                Add(below);
            }
        }

        return list;

        void Add(Line line)
        {
            list.Lines.Add(line);
            list.Items.Add(new Item(line.Whole, default, false, Separators.Kind.Comma));
        }
    }
}
