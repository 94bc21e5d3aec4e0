using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists.Weighed;

/// <summary>Finds lists of signatories line by line, by what speaks for each line, and settles between them and those that rules found.</summary>
internal sealed class WeighedLists
{
    // Below this a line ends a list.
    private const double InList = 0.45;

    // So likely have lines to be on the whole where rules found nobody; where rules found others, these have to be surer, and what rules found nearly ruled out.
    private const double Believed = 0.7;
    private const double SureInstead = 0.7;
    private const double SureInsteadOfHeaded = 0.8;
    private const double RuledOut = 0.1;
    private const int LeastInstead = 2;

    // A list that goes on so much farther than rules followed it was broken off by a name that looks like none.
    private const double MuchLonger = 2;
    private const int MostBetween = 3;
    private const int LongestLabel = 8;

    private readonly ListFinder finder;
    private readonly GroupHeadings groups;
    private readonly IReadOnlyList<Line> lines;
    private readonly double[] likely;
    private readonly Reading reading;
    private readonly NamedOthers others;

    public WeighedLists(Reading reading, ListFinder finder, GroupHeadings groups, NamedOthers others)
    {
        (this.reading, this.finder, this.groups, this.others, lines) = (reading, finder, groups, others, reading.Lines);
        likely = reading.WeighedLines.Likely;
    }

    /// <summary>The lists rules found, or in their stead those that weigh more.</summary>
    /// <param name="programme">Lines that tell who does what at which hour.</param>
    public List<FoundList> Settle(List<FoundList> ruled, HashSet<Line> programme)
    {
        var weighed = Find();
        weighed.RemoveAll(list => list.Lines.Overlaps(programme) || IsOfOthers(list) || others.Are(list));
        if (weighed.Count == 0)
            return ruled;
        var taken = weighed.SelectMany(list => list.Lines).ToHashSet();
        var sure = taken.Average(LikelinessOf);
        if (ruled.Count == 0)
            return sure >= Believed ? weighed : ruled;
        var own = ruled.SelectMany(list => list.Items).Select(item => item.Piece.Line).ToHashSet();
        // Another section's names are no further part of the list.
        if (own.IsSubsetOf(taken))
            return !ruled.Exists(list => list.LastLine + 1 < lines.Count && ListRegion.ClosesList(lines[list.LastLine + 1])) && !AreOtherThings([.. weighed.SelectMany(list => list.Items).Select(item => item.Piece.Line).Except(own)], own) && ruled.TrueForAll(list => list.Items.TrueForAll(item => !item.IsInline)) && weighed.Where(list => list.Lines.Overlaps(own) || HeadingOf(list.FirstLine).HeadingLevel == 0).Sum(list => list.Lines.Count) >= own.Count * MuchLonger && sure >= SureInstead ? weighed : ruled;
        var needed = ruled.Exists(list => list.HeadingLine is not null) ? SureInsteadOfHeaded : SureInstead;
        return !own.Overlaps(taken) && taken.Count >= LeastInstead && sure >= needed && own.Average(LikelinessOf) < RuledOut ? weighed : ruled;
    }

    // "1. Both sides hold back. 2. …", and bare names below: what a text numbers above those who close it is what it says.
    private static bool AreOtherThings(List<Line> further, HashSet<Line> own) =>
        further.TrueForAll(line => line.IsListed && line.Text.TrimEnd()[^1] is '.' && own.All(name => name.Index > line.Index && !name.IsListed));

    // "Names of the detained:", "Those present:": the line above says who they are, and nothing of signing.
    private bool IsOfOthers(FoundList list)
    {
        if (list.HeadingLine is not { } heading ? Labels.HeadOthers(lines, list.FirstLine) : !Vocabulary.Signed.IsIn(heading.Words) && Labels.HeadOthers(lines, heading.Index))
            return true;
        if (list.HeadingLine is not null || list.FirstLine == 0)
            return false;
        var above = lines[list.FirstLine - 1];
        return (ListRegion.EndsInColon(above) && Heading.Of(above, reading.Judge).Kind == HeadingKind.None && groups.Of(above) is null && !Labels.IsOpenLabel(above) && !(AnnouncesBodies(above) && list.Items.Count >= Many && list.Lines.Average(LikelinessOf) >= Certain))
            || (above.Words.Length <= LongestLabel && Vocabulary.Attended.IsIn(above.Words));
    }

    // "And here are the guilds and clubs that went to court:"
    private static bool AnnouncesBodies(Line above) => Vocabulary.Plurals.IsIn(above.Words.AsSpan(Math.Max(0, above.Words.Length - LongestLabel))) && !Vocabulary.Attended.IsIn(above.Words) && !NamesInRow.IsFacing(above.Words);

    private const int Many = 5;
    private const double Certain = 0.9;

    private double LikelinessOf(Line line) => likely[line.Index];

    private List<FoundList> Find()
    {
        var lists = new List<FoundList>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (likely[i] < InList)
                continue;
            var (region, between) = (new List<Line>(), new List<Line>());
            for (; i < lines.Count && between.Count <= MostBetween; i++)
            {
                if (likely[i] < InList && !MayStandWithin(lines[i]))
                    break;
                if (region.Count > 1 && ListRegion.OpensSection(lines[i], HeadingOf(region[0].Index), region, groups))
                    break;
                if (likely[i] < InList)
                {
                    between.Add(lines[i]);
                    continue;
                }

                region.AddRange(between);
                region.Add(lines[i]);
                between.Clear();
            }

            i--;
            if (BelongsAbove(region))
                region.Insert(0, lines[region[0].Index - 1]);
            var list = ListOf(region);
            if (list.Items.Count > 0)
                lists.Add(list);
        }

        return lists;
    }

    // "Ada Weber / Harbour Union / Tom Holm / River League": where the list was found from its first body on, the person above it is the first.
    private bool BelongsAbove(List<Line> region) =>
        region.Count > 2 && region[0].Index > 0 && lines[region[0].Index - 1] is { IsFurniture: false, IsListed: false } above && above.BlankBefore >= region[0].BlankBefore && IsBody(region[0]) && IsPerson(region[1]) && IsBody(region[2]) && IsPerson(above);

    private bool IsBody(Line line) => reading.Judge.Of(line.Whole, listed: true).Kind == NameKind.Organisation;

    private bool IsPerson(Line line) => reading.Judge.Of(line.Whole, listed: true) is { Kind: NameKind.Person, Likeness: >= Believed };

    private Line HeadingOf(int first) => lines[first].HeadingLevel > 0 || first == 0 ? lines[first] : lines[first - 1];

    // A share button, a date, a group's heading.
    private bool MayStandWithin(Line line) => line.IsFurniture || reading.IsDateLine(line) || groups.Of(line) is not null || ListRegion.IsLabel(line);

    private FoundList ListOf(List<Line> region)
    {
        var first = region[0];
        var own = Heading.Of(first, reading.Judge);
        var above = first.Index > 0 ? Heading.Of(lines[first.Index - 1], reading.Judge) : default;
        var heading = own.Tail.IsEmpty ? above : own;
        var list = new FoundList { Kind = heading.Kind, HeadingLine = heading.Kind == HeadingKind.None ? null : heading.Line, Sure = region.Average(LikelinessOf) };
        var group = list.HeadingLine is { } line ? GroupHeadings.GroupOf(line.Words) : default;
        if (heading.Line == first)
        {
            list.Lines.Add(first);
            finder.AddTail(list, heading.Tail, group);
            region = region[1..];
        }

        finder.AddLines(list, region, group);
        return list;
    }
}
