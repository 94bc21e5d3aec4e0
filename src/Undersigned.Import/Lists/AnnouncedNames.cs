using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells lines that announce who speaks in words no list of headings has, by what stands below them: "Es rufen bisher auf:" above lines that are surely names.</summary>
internal sealed class AnnouncedNames(Reading reading)
{
    private const int LongestLabel = 30;
    private const int LinesLookedAt = 24;
    private const int LongestEntry = 20;
    private const int LeastNames = 3;
    private const int LeastUncased = 2;
    private const double Known = 0.7;
    private const double LeastKnown = 0.4;

    /// <summary>Whether the line at a place announces the names below it.</summary>
    public bool AreBelow(int at)
    {
        var line = reading.Lines[at];
        if (line.IsListed || !ListRegion.EndsInColon(line))
            return false;
        var label = LabelOf(line);
        // Verbs of Persian, Arabic and Sorani say "we" in their ending: only that several bodies follow tells who speaks.
        if (!NameJudge.IsCased(line.Text))
            return label.Length is > 1 and <= LongestLabel && !Came(label) && !Vocabulary.InvitationToSign.IsIn(label) && Heading.NamesFollowing(label) is >= 0 and var named && !IsLedTo(label, named) && AreNames(at + 1, LeastUncased);
        return label.Length is > 1 and <= LongestLabel && (SaysTheySpeak(label) ? AreNames(at + 1, LeastNames) : !SaysOther(label) && AreManyBodies(at + 1));
    }

    private const int ManyBodies = 6;
    private const double NearlyAll = 0.8;

    // Where nearly all of many lines are surely bodies, no matter in what words they are announced.
    private bool AreManyBodies(int from)
    {
        var names = new List<Line>();
        for (var i = from; i < Math.Min(reading.Lines.Count, from + LinesLookedAt) && reading.Lines[i] is { IsFurniture: false, Words.Length: <= LongestEntry } line && !ListRegion.EndsInColon(line) && (i == from || line.BlankBefore <= reading.Lines[from + 1].BlankBefore); i++)
            names.Add(line);
        return names.Count >= ManyBodies && names.Count(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known }) >= names.Count * NearlyAll;
    }

    /// <summary>"To the rally call: A, B and C": the names behind a colon before which several are said to speak, or null.</summary>
    public Piece? BehindColon(Line line, InlineList inline)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        if (line.IsListed || colon <= 0 || !NameJudge.IsCased(line.Text))
            return null;
        var label = Sentences.Of(line).FirstOrDefault(sentence => sentence.Start < colon && sentence.End > colon) is { IsEmpty: false } sentence ? new Piece(line, sentence.Start, colon - sentence.Start).Words.ToArray() : [];
        var tail = new Piece(line, colon + 1, line.Text.Length - colon - 1).Trim();
        if (label.Length is < 2 or > LongestBesideNames || !Vocabulary.SpeakingVerbs.IsIn(label) || !SaysTheySpeak(label) || inline.Split(tail, headed: true) is not var (_, items) || items.Count < LeastNames)
            return null;
        var bodies = items.Count(item => reading.Judge.Of(ListFinder.FirstPart(item), listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= 0.5 } && reading.Judge.Clauses(item.Words) == 0);
        return bodies * 2 > items.Count ? tail : null;
    }

    private const int LongestBesideNames = 12;

    /// <summary>"In an urgent appeal the / - A / - B and / - C / turned to the minister": a sentence broken off above bodies that it names one below the other, and gone on with behind them.</summary>
    public bool AreWithinSentence(int at)
    {
        var line = reading.Lines[at];
        if (line.IsListed || !NameJudge.IsCased(line.Text) || line.Words.Length < LeastNames || line.Text.TrimEnd()[^1] is '.' or ':' or '!' or '?' || !(Vocabulary.Kickers.IsIn(line.Words) || Vocabulary.Petition.IsIn(line.Words) || Vocabulary.Letter.IsIn(line.Words) || Vocabulary.Joint.IsIn(line.Words) || Vocabulary.Alliance.IsIn(line.Words)))
            return false;
        var to = at + 1;
        while (to < reading.Lines.Count && reading.Lines[to] is { IsListed: true, IsFurniture: false, Words.Length: <= LongestEntry })
            to++;
        var names = reading.Lines.Skip(at + 1).Take(to - at - 1).ToList();
        return names.Count >= LeastUncased && to < reading.Lines.Count && char.IsLower(reading.Lines[to].Text[0]) && names.TrueForAll(name => reading.Judge.Clauses(name.Words) == 0)
            && names.Exists(name => reading.Judge.Of(ListFinder.FirstPart(name.Whole), listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known });
    }

    // The last sentence before the colon; its beginning may stand on the line above.
    private Word[] LabelOf(Line line)
    {
        var last = Sentences.Of(line).LastOrDefault();
        var words = last.IsEmpty ? line.Words : last.Words.ToArray();
        if (line.Index == 0 || reading.Lines[line.Index - 1] is not { IsFurniture: false, HeadingLevel: 0, IsListed: false } above || above.Text.TrimEnd()[^1] is '.' or ':' or '!' or '?' || Sentences.Of(line).Count() > 1)
            return words;
        var begun = Sentences.Of(above).LastOrDefault();
        return begun.IsEmpty || begun.Words.Length + words.Length > LongestLabel ? words : [.. begun.Words, .. words];
    }

    // "Our call is supported by", "Folgende Vereine stellen sich dagegen": they do something together, and nobody speaks to them.
    private bool SaysTheySpeak(Word[] label)
    {
        if (SaysOther(label))
            return false;
        // "The party demands:": what it demands follows.
        if (label.Length > LongestBare && Vocabulary.SpeakingVerbs.At(label, label.Length - 1) > 0 && !label[^1].Key.EndsWith("ing", StringComparison.Ordinal))
            return false;
        return Vocabulary.SpeakingVerbs.IsIn(label) || (Heading.NamesFollowing(label) is >= 0 and var at && !IsLedTo(label, at));
    }

    // Others are named below it, or something else than names.
    private bool SaysOther(Word[] label) =>
        Came(label) || Labels.NotSignatories.IsIn(label) || Labels.Addressees.IsAll(label) || Vocabulary.InvitationToSign.IsIn(label) || reading.Says(Vocabulary.We, label) || Vocabulary.WhereLabels.At(label, 0) > 0 || Vocabulary.WhenLabels.At(label, 0) > 0 || Heading.AnnouncesText(label);

    // Who came to a meeting has not spoken by that, but where a body was founded there.
    private bool Came(Word[] label) => Vocabulary.Attended.IsIn(label) && !isFounding.Value;

    private readonly Lazy<bool> isFounding = new(() => reading.Lines.Where(line => !line.IsFurniture).Take(TopLines).Any(line => line.Words.Length <= LongestTitle && Vocabulary.Founding.IsIn(line.Words)));

    private const int TopLines = 3;
    private const int LongestTitle = 14;

    private const int LongestBare = 2;

    // "Delegates of the following groups"
    private bool IsLedTo(Word[] label, int at)
    {
        var before = at - 1;
        while (before >= 0 && (InlineList.Articles.Contains(label[before].Key) || Vocabulary.Plurals.At(label, before) > 0 || IsAnd(label[before])))
            before--;
        return before >= 0 && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(label, before) > 0;
    }

    private bool IsAnd(Word word) => Vocabulary.And.GetValueOrDefault(reading.Language)?.At([word], 0) > 0;

    private bool AreNames(int from, int least)
    {
        var (rows, bodies, persons) = (0, 0, 0);
        for (var i = from; i < Math.Min(reading.Lines.Count, from + LinesLookedAt); i++)
        {
            var line = reading.Lines[i];
            if (line.IsFurniture || line.Words.Length > LongestEntry || ListRegion.EndsInColon(line) || reading.Judge.Clauses(line.Words) > 1 || (rows >= LeastNames && line.BlankBefore > reading.Lines[from + 1].BlankBefore))
                break;
            rows++;
            var verdict = reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true);
            bodies += verdict is { Kind: NameKind.Organisation, Likeness: >= Known } ? 1 : 0;
            persons += verdict is { Kind: NameKind.Person, Likeness: >= Known } ? 1 : 0;
        }

        return rows >= least && bodies >= persons && bodies + persons >= rows * LeastKnown;
    }
}
