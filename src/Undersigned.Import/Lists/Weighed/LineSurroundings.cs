using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists.Weighed;

/// <summary>Adds to each line's facts what stands around it: its neighbours, the run of possible names it is in, and what the text says of itself.</summary>
internal sealed class LineSurroundings(Reading reading, LineFacts facts)
{
    private const int LooksCount = (int)LineLook.Other + 1;
    private const int FarthestHeading = 60;
    private const int LongestHeading = 8;

    private readonly IReadOnlyList<Line> lines = reading.Lines;
    private readonly LineLook[] looks = facts.Looks;

    /// <summary>For each line the numbers of its facts.</summary>
    public List<int>[] Gather()
    {
        var isSigned = Array.Exists(facts.Headings, kind => kind == HeadingKind.Signed);
        var hasFields = lines.Any(line => IsField(line, Vocabulary.WhenLabels)) && lines.Any(line => IsField(line, Vocabulary.WhereLabels));
        var setsHour = lines.Any(line => reading.HourIn(line) is not null && reading.DatesIn(line).Any());
        var isArabic = LanguageGuess.ScriptOf(reading.Language) == "Arab";
        var prose = looks.Count(look => look == LineLook.Prose);
        var all = new List<int>[lines.Count];
        var proseAbove = 0;
        var (run, block) = (0..0, 0..0);
        var (ofRun, ofBlock) = (new List<int>(), new List<int>());
        for (var i = 0; i < lines.Count; i++)
        {
            var found = all[i] = facts[i];
            var look = (int)looks[i];
            var proseBelow = prose - proseAbove - (looks[i] == LineLook.Prose ? 1 : 0);
            found.Add(LineFacts.Of(LineFact.Look, look));
            AddNeighbours(found, i);
            found.Add(LineFacts.Of(LineFact.Position, LineFacts.Step((double)i / lines.Count, 0.1, 0.25, 0.5, 0.75, 0.9)));
            found.Add(LineFacts.Of(LineFact.ProseAbove, LineFacts.Step(proseAbove, 1, 2, 4)));
            found.Add(LineFacts.Of(LineFact.ProseBelow, LineFacts.Step(proseBelow, 1, 2, 4)));
            if (i >= run.End.Value && MayBeName(looks[i]))
            {
                run = RunFrom(i);
                ofRun = RunFacts(run);
            }

            if (i >= run.End.Value)
            {
                found.Add(LineFacts.Of(LineFact.NoRun));
            }
            else
            {
                if (i >= block.End.Value || i == run.Start.Value)
                {
                    block = BlockFrom(i, run.End.Value);
                    ofBlock = BlockFacts(block);
                }

                found.AddRange(ofRun);
                found.AddRange(ofBlock);
            }

            var met = MetAbove(i);
            found.Add(LineFacts.Of(LineFact.MetAbove, met));
            found.Add(LineFacts.Of(LineFact.MetAboveLook, (met * LooksCount) + look));
            found.Add(LineFacts.Of(LineFact.JointLook, (reading.SpeaksJointly ? LooksCount : 0) + look));
            found.Add(LineFacts.Of(LineFact.SignedLook, (isSigned ? LooksCount : 0) + look));
            found.Add(LineFacts.Of(LineFact.ToldLook, (reading.Told.Any ? LooksCount : 0) + look));
            found.Add(LineFacts.Of(LineFact.HourLook, (setsHour ? LooksCount : 0) + look));
            if (hasFields)
                found.Add(LineFacts.Of(LineFact.FieldsLook, look));
            if (isArabic)
                found.Add(LineFacts.Of(LineFact.IsArabicScript));
            proseAbove += looks[i] == LineLook.Prose ? 1 : 0;
        }

        return all;
    }

    private static bool IsField(Line line, TermSet labels) => labels.At(line.Words, 0) > 0 && line.Text.Contains(':', StringComparison.Ordinal);

    private LineLook LookAt(int at) => at < 0 ? LineLook.Start : at >= looks.Length ? LineLook.End : looks[at];

    private void AddNeighbours(List<int> found, int at)
    {
        found.Add(LineFacts.Of(LineFact.LookAbove, (int)LookAt(at - 1)));
        found.Add(LineFacts.Of(LineFact.LookBelow, (int)LookAt(at + 1)));
        var marked = lines[at].Marker != MarkerKind.None ? 2 : 0;
        if (at > 0)
            found.Add(LineFacts.Of(LineFact.MarkedLikeAbove, marked + (lines[at - 1].Marker == lines[at].Marker ? 1 : 0)));
        if (at + 1 >= lines.Count)
            return;
        found.Add(LineFacts.Of(LineFact.MarkedLikeBelow, marked + (lines[at + 1].Marker == lines[at].Marker ? 1 : 0)));
        found.Add(LineFacts.Of(LineFact.BlankBelow, LineFacts.Step(lines[at + 1].BlankBefore, 1, 2)));
    }

    private static bool MayBeName(LineLook look) => look is LineLook.Name or LineLook.Perhaps or LineLook.Beside or LineLook.Other;

    // The lines from one on that may be names; a date, a label or a page's line may stand between two of them.
    private Range RunFrom(int at)
    {
        var end = at + 1;
        while (end < looks.Length && (MayBeName(looks[end]) || (looks[end] is LineLook.Date or LineLook.Label or LineLook.Furniture && LookAt(end + 1) is LineLook.Name or LineLook.Perhaps)))
            end++;
        return at..end;
    }

    private Range BlockFrom(int at, int runEnd)
    {
        var end = at + 1;
        while (end < runEnd && lines[end].BlankBefore == 0)
            end++;
        return at..end;
    }

    private List<int> RunFacts(Range run)
    {
        var (from, to) = (run.Start.Value, run.End.Value);
        var (names, perhaps, listed) = (0, 0, true);
        for (var i = from; i < to; i++)
        {
            names += looks[i] == LineLook.Name ? 1 : 0;
            perhaps += looks[i] == LineLook.Perhaps ? 1 : 0;
            listed &= lines[i].IsListed;
        }

        var length = to - from;
        var share = LineFacts.Step((names + (0.5 * perhaps)) / length, 0.2, 0.4, 0.6, 0.8);
        List<int> found =
        [
            LineFacts.Of(LineFact.RunLength, LineFacts.Step(length, 2, 3, 4, 7, 16)),
            LineFacts.Of(LineFact.RunShare, share),
            LineFacts.Of(LineFact.RunAbove, (int)LookAt(from - 1)),
            LineFacts.Of(LineFact.RunBelow, (int)LookAt(to)),
            LineFacts.Of(LineFact.RunNames, LineFacts.Step(names, 1, 2, 3, 5, 10)),
            LineFacts.Of(LineFact.RunPosition, LineFacts.Step((double)from / lines.Count, 0.1, 0.25, 0.5, 0.75)),
            LineFacts.Of(LineFact.RunOfJoint, share + (reading.SpeaksJointly ? 0 : 5)),
            LineFacts.Of(LineFact.RunIsTold, reading.Told.Has(length) || reading.Told.Says(names + perhaps) ? 1 : 0),
            LineFacts.Of(LineFact.RunBlank, LineFacts.Step(lines[from].BlankBefore, 1, 2)),
        ];
        if (listed)
            found.Add(LineFacts.Of(LineFact.RunIsListed));
        return found;
    }

    private List<int> BlockFacts(Range block)
    {
        var (from, to) = (block.Start.Value, block.End.Value);
        var like = 0.0;
        for (var i = from; i < to; i++)
            like += facts.Likeness[i];
        var length = to - from;
        var above = from > 0 && lines[from - 1].Words is { Length: <= LongestHeading } words && Labels.NotSignatories.IsIn(words);
        return
        [
            LineFacts.Of(LineFact.BelowOthers, above ? 1 : 0),
            LineFacts.Of(LineFact.BlockLength, LineFacts.Step(length, 2, 3, 5, 10)),
            LineFacts.Of(LineFact.BlockShare, LineFacts.Step(like / length, 0.2, 0.4, 0.6, 0.8) + (5 * LineFacts.Step(length, 2, 3))),
            LineFacts.Of(LineFact.BlockAbove, ((int)LookAt(from - 1) * 3) + LineFacts.Step(like / length, 0.4, 0.6)),
        ];
    }

    private int MetAbove(int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= FarthestHeading; i--)
        {
            if (looks[i] == LineLook.HeadsSigned)
                return 1;
            if (looks[i] == LineLook.HeadsOthers)
                return 2;
            if (looks[i] == LineLook.Prose)
                return 3;
        }

        return 0;
    }
}
