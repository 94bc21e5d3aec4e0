using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds names behind or below rules to sign on.</summary>
internal static class RuleList
{
    private const int LeastRules = 2;
    private const int MostLinesBelow = 3;

    public static FoundList? Find(Reading reading)
    {
        var lines = reading.Lines;
        var rules = lines.Where(line => line.Marker == MarkerKind.Rule && !line.IsFurniture).ToList();
        if (rules is [var only] && ClosesText(only, reading))
            return Of(lines.Skip(only.Index).Where(line => !line.IsFurniture));
        if (rules.Count < LeastRules)
            return null;
        var list = Of(rules.Take(0));
        foreach (var line in rules)
        {
            Add(list, line);
            // Role and body of who signs stand below the name.
            for (var i = line.Index + 1; i < lines.Count && i <= line.Index + MostLinesBelow; i++)
            {
                var below = lines[i];
                if (below.Marker != MarkerKind.None || below.BlankBefore > 0 || below.IsFurniture || reading.Judge.Of(ListFinder.FirstPart(below.Whole), listed: true) is { Kind: NameKind.None } || reading.Judge.Clauses(below.Words) > 1)
                    break;
                Add(list, below);
            }
        }

        return list;
    }

    // "/Ada Weber, chair of the Quarter Union / Tom Holm, director": from the one mark to the end each line says who somebody is, and there are two at least.
    private static bool ClosesText(Line mark, Reading reading)
    {
        var closing = reading.Lines.Skip(mark.Index).Where(line => !line.IsFurniture).ToList();
        return mark.Index > 0 && closing.Count is > 1 and <= MostLinesBelow + 1
            && closing.TrueForAll(line => Separators.Cut(line.Whole, Separators.Kind.Comma) is [var name, var role, ..] && Vocabulary.Roles.At(role.Words, 0) > 0 && reading.Judge.Of(name, listed: true).Kind == NameKind.Person);
    }

    private static FoundList Of(IEnumerable<Line> lines)
    {
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.85 };
        foreach (var line in lines)
            Add(list, line);
        return list;
    }

    private static void Add(FoundList list, Line line)
    {
        list.Lines.Add(line);
        list.Items.Add(new Item(line.Whole, default, false, Separators.Kind.Comma));
    }
}
