using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Finds those who call to a gathering between bullets in the middle of a page that says no more of them: one below the other, nearly all of them surely bodies.</summary>
internal sealed class BulletedBodies(Reading reading)
{
    private const int Least = 5;
    private const int LongestName = 16;
    private const int LongestBetween = 2;
    private const double MostBodies = 0.75;
    private const double Known = 0.65;

    /// <summary>The longest such run, or null.</summary>
    /// <param name="programme">Lines that tell who does what at which hour.</param>
    public FoundList? Find(HashSet<Line> programme)
    {
        var best = new List<Line>();
        for (var i = 0; i < reading.Lines.Count; i++)
        {
            var run = reading.Lines.Skip(i).TakeWhile((line, at) => IsEntry(line) || (at > 0 && IsShortName(line))).ToList();
            if (run.Count > best.Count)
                best = run;
            i += run.Count;
        }

        best = best.FindAll(line => line.IsListed);
        if (best.Count < Least || programme.Overlaps(best) || best.Count(IsBody) < best.Count * MostBodies || Labels.HeadOthers(reading.Lines, best[0].Index) || (best[0].Index > 0 && ListRegion.EndsInColon(reading.Lines[best[0].Index - 1])))
            return null;
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.6 };
        list.Lines.UnionWith(best);
        list.Items.AddRange(best.Select(line => new Item(line.Whole, default, false, Separators.Kind.Comma)));
        return list;
    }

    private bool IsEntry(Line line) =>
        line is { Marker: MarkerKind.Bullet, IsFurniture: false } && line.Words.Length <= LongestName && reading.Judge.Clauses(line.Words) == 0 && line.Text.TrimEnd()[^1] is not (':' or '!' or '?') && reading.HourIn(line) is null;

    // "(QWL),": the short name, on a line of its own.
    private static bool IsShortName(Line line) => line.Words.Length <= LongestBetween && line.Text[0] == '(';

    private bool IsBody(Line line) => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known };
}
