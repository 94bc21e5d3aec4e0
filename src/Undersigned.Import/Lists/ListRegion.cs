using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Tells how far the list below a heading goes.</summary>
internal sealed class ListRegion(Reading reading, InlineList inline, GroupHeadings groups)
{
    private readonly NameJudge judge = reading.Judge;
    private readonly IReadOnlyList<Line> lines = reading.Lines;

    private const int LongestOfOthers = 14;
    private const int LongestEntry = 30;
    private const int WidestGap = 4;
    private const int RowsLookedAt = 8;

    /// <summary>"… / and a number of clubs of the town": whether a line closes a list of names, as it does in scripts without capitals.</summary>
    public static bool ClosesList(Line line) =>
        line is { IsListed: false, Words.Length: > 0 and <= LongestOfOthers } && !EndsInColon(line) && line.Words[0].Key[0] == 'و' && LeadingIn.Others.At(line.Words, 0) > 0;

    /// <summary>The lines below a heading that belong to its list.</summary>
    /// <param name="afterTail">Whether names stood behind the heading's colon already.</param>
    public List<Line> Below(Heading heading, bool afterTail)
    {
        var region = new List<Line>();
        var (furniture, blocks) = (0, 0);
        var table = TableReader.Numbered([.. lines.Skip(heading.Line.Index + 1).Take(RowsLookedAt)], reading);
        for (var i = heading.Line.Index + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsFurniture)
            {
                // A share button may stand between two parts of a list, not a page's end.
                if (++furniture > 2)
                    break;
                continue;
            }

            if (line.BlankBefore > WidestGap && region.Count > 0 && !line.IsListed && !Belongs(line, region, afterTail))
                break;
            if (Heading.Of(line, judge).Kind is HeadingKind.Signed)
                break;
            // "[1] Final communiqué of the summit": what the text refers to stands below its names.
            if (region.Count > 0 && line is { MarkerNumber: 1, BlankBefore: > 0 } && !region[^1].IsListed && lines.Take(heading.Line.Index).Any(above => above.Text.Contains("[1]", StringComparison.Ordinal)))
                break;
            // "Signatories: / The forces of change, which are: / 1. …", "The 400 signatures below support this letter."
            if (region.Count == 0 && !line.IsListed && line.Index + 1 < lines.Count && (IsIntroduction(line) || (line.Text.TrimEnd()[^1] == '.' && Vocabulary.Signed.IsIn(line.Words) && line.Words.Length > LongestGroupLabel)))
                continue;
            // What the page says of the names stands between their heading and the bullets.
            if (!line.IsListed && line.Text.TrimEnd()[^1] == '.' && groups.AreBulletsBelow(line) && region.TrueForAll(above => groups.Of(above) is { Tail.IsEmpty: true }))
                continue;
            if (region.Count > 1 && !region[^1].IsListed && ClosesList(line))
                break;
            if (OpensOther(line, region) || OpensSection(line, heading.Line, region, groups))
                break;
            // "The letter and those who signed it are as follows: / Mr President, / Greetings": the letter comes first.
            if (region.Count <= LongestAddress && (Salutations.IsAll(line.Words) || (reading.Language == "ar" && Vocative.At(line.Words, 0) > 0)))
                return [];
            // One remark in parentheses may stand under the heading: "(in alphabetical order)".
            if (region.Count == 0 && line.Text[0] == '(' && line.Text.TrimEnd()[^1] is ')' or '.')
                continue;
            table = TableReader.HeadingOf(TableReader.Row(line)) ?? table;
            if (!(table is not null && TableReader.Fit(table, TableReader.Row(line)) is not null) && !Belongs(line, region, afterTail) && !IsRemarkInBlock(line, region, blocks))
                break;
            furniture = 0;
            blocks += line.BlankBefore > 0 ? 1 : 0;
            region.Add(line);
        }

        // Before the same text in another script stands its title.
        if (region.Count > 1 && region[^1].BlankBefore > 0 && !region[^1].IsListed && Scripts.Of(region[^1].Text) != Scripts.Of(region[^2].Text) && Scripts.Of(region[^1].Text) != Scripts.Of(region[0].Text))
            region.RemoveAt(region.Count - 1);
        while (region.Count > 0 && (groups.Of(region[^1]) is { Tail.IsEmpty: true } || reading.IsDateLine(region[^1])))
            region.RemoveAt(region.Count - 1);
        return region;
    }

    private const int LongestGroupLabel = 8;
    private const int LongestAddress = 3;

    private static readonly TermSet Vocative = new(["يا", "أيها", "أيتها"]);

    private static readonly TermSet Salutations = new(
        ["dear all", "dear friends", "dear sir", "dear sirs", "dear sir or madam", "sehr geehrte damen und herren", "liebe freundinnen und freunde", "madame monsieur", "mesdames messieurs", "estimados señores", "merhaba", "selamlar", "silav", "silav û rêz", "سڵاو", "سڵاو و ڕێز", "سلام", "درود", "با سلام", "با درود", "با سلام و احترام", "با سلام و درود", "با عرض سلام", "سلام عليكم", "تحية طيبة", "تحية طيبة وبعد", "بعد التحية", "تحية وبعد"]);

    private bool IsIntroduction(Line line) => EndsInColon(line) && Vocabulary.WhenLabels.At(line.Words, 0) == 0 && groups.Of(line) is null && lines[line.Index + 1] is var next
        && (next.IsListed ? line.Words.Length <= LongestEntry : IsLabel(line) && !next.IsFurniture && next.Words.Length <= LongestGroupLabel && judge.Clauses(next.Words) == 0);

    /// <summary>Whether a line is a label with nothing behind its colon.</summary>
    public static bool IsLabel(Line line) => !line.IsListed && line.Words.Length <= LongestGroupLabel && EndsInColon(line);

    /// <summary>Whether a short line without a bullet stands right above bullets, and is no name by itself.</summary>
    public static bool IsAboveBullets(Line line, IReadOnlyList<Line> lines, NameJudge judge) =>
        !line.IsListed && line.Words.Length <= LongestGroupLabel && line.Index + 1 < lines.Count && lines[line.Index + 1].IsListed && judge.Of(line.Whole) is not { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= 0.7 };

    /// <summary>Whether a line announces what stands below it.</summary>
    public static bool EndsInColon(Line line) => line.Text.TrimEnd()[^1] is ':' or '：';

    /// <summary>"## Links" behind the names below "## Signed by": a heading of the same rank opens another part of the page.</summary>
    public static bool OpensSection(Line line, Line heading, List<Line> region, GroupHeadings groups) =>
        line.HeadingLevel > 0 && line.HeadingLevel <= heading.HeadingLevel && region.Count > 0 && region.TrueForAll(above => above.HeadingLevel == 0 || above == heading) && groups.Of(line) is null;

    // "• They discussed the drought and resolved: / 1. …" among bullets, or numbered sentences behind them: another list begins.
    private bool OpensOther(Line line, List<Line> region)
    {
        if (region.Count == 0 || !region[^1].IsListed || groups.Of(line) is not null)
            return false;
        if (line.IsListed && EndsInColon(line) && line.Index + 1 < lines.Count)
            return lines[line.Index + 1] is { IsListed: true } next && next.Marker != line.Marker;
        return line is { Marker: MarkerKind.Number, MarkerNumber: 1 } && region[^1].Marker == MarkerKind.Bullet && line.Text.TrimEnd()[^1] is '.' or '!' && line.Words.Length > LongestGroupLabel;
    }

    // A label within a list: names go on below it.
    private bool HeadsMore(Line line, List<Line> region) =>
        region.Count > 0 && IsLabel(line) && Heading.KindOf(line.Words) == HeadingKind.None && line.Index + 1 < lines.Count && lines[line.Index + 1] is { IsFurniture: false } next
        && judge.Clauses(line.Words) == 0 && (inline.Split(next.Whole, headed: true) is not null || judge.Of(ListFinder.FirstPart(next.Whole), listed: true) is { Kind: NameKind.Person or NameKind.Organisation, Likeness: >= 0.5 });

    private const int LeastTight = 3;
    private const int LeastBlocks = 3;
    private const int LongestRemark = 60;
    private const int LongestBody = 8;

    // Below a name and what the person belongs to a campaign's page shows what the person said.
    private bool IsRemarkInBlock(Line line, List<Line> region, int blocks)
    {
        // The next body of those that say something of themselves, whatever it is called.
        if (blocks >= LeastBlocks && line is { BlankBefore: > 0, IsListed: false, Words.Length: <= LongestBody } && line.Index + 1 < lines.Count && lines[line.Index + 1].BlankBefore == 0 && region.Count >= blocks * 2 && judge.Clauses(line.Words) == 0)
            return true;
        if (line.BlankBefore > 0 || line.IsListed || line.Words.Length > LongestRemark || region.Count == 0 || region[0].IsListed)
            return false;
        // "Bits of Harbour / Bits of Harbour defends free quays."
        if (region[^1] is { BlankBefore: > 0, Words.Length: <= LongestBody } name && name.Words[0].Key == line.Words[0].Key && line.Index + 1 < lines.Count && lines[line.Index + 1].BlankBefore > 0)
            return true;
        if (blocks >= LeastBlocks)
            return region.Count >= blocks * 2 - 1;
        // What a body says of itself stands below its name, and the next name behind a blank line.
        if (region[^1] is { BlankBefore: > 0, Words.Length: <= LongestBody } && line.Words.Length > LongestBody && line.Text.TrimEnd()[^1] == '.' && line.Index + 1 < lines.Count
            && lines[line.Index + 1] is { BlankBefore: > 0, Words.Length: <= LongestBody } body && judge.Of(ListFinder.FirstPart(body.Whole), listed: true).Likeness >= NameJudge.Likely)
        {
            return true;
        }

        // The first remark: a person stands above it and the next one below.
        var next = line.Index + 1 < lines.Count ? lines[line.Index + 1] : null;
        return next is { BlankBefore: > 0 } && judge.Of(ListFinder.FirstPart(next.Whole), listed: true).Kind == NameKind.Person && judge.Of(ListFinder.FirstPart(region[0].Whole), listed: true).Kind == NameKind.Person;
    }

    private static readonly TermSet Remarks = new(["identification purposes", "identification only", "for identification", "purposes of identification", "à titre indicatif", "a título identificativo", "nur zur identifikation"]);

    private const int LongestField = 24;

    private bool Belongs(Line line, List<Line> region, bool afterTail)
    {
        var words = line.Words;
        // "Statement" below the names: the text begins.
        if (!line.IsListed && !NameJudge.IsCased(line.Text) && (region.Count > 0 || afterTail) && Vocabulary.Kickers.IsAll(words))
            return false;
        // "*Affiliations for identification purposes only"
        if (Remarks.IsIn(words))
            return false;
        // "Dear members of the Assembly,": a letter follows.
        if (Vocabulary.Greetings.At(words, 0) > 0 && line is { IsListed: false, BlankBefore: > 0 } && line.Text.TrimEnd()[^1] is ',' or ':' or '!')
            return false;
        if (words[0].Key is "cc" or "kopie" && line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestField)
            return false;
        // "From: A, B / Date: 3 May": the fields of a memorandum.
        if (afterTail && region.Count == 0 && reading.IsDateLine(line) && line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestField)
            return false;
        if (reading.IsDateLine(line))
            return true;
        // "We, unions and associations, welcome …": the text begins.
        if (!line.IsListed && words.Length > LongestBody && line.Text.TrimEnd()[^1] == '.' && reading.Says(Vocabulary.We, words.AsSpan(0, 1)) && judge.Clauses(words) > 0)
            return false;
        // "Declared the chair of the Union, Ada Weber, …": the report goes on with the verb that opens an Arabic sentence.
        if (!line.IsListed && reading.Language == "ar" && words.Length > LongestBody && line.Text.TrimEnd()[^1] == '.' && Vocabulary.SpeakingVerbs.At(words, 0) > 0)
            return false;
        // "5 June, World Environment Day, 2019"
        if (!line.IsListed && words[^1] is { IsNumber: true, Length: 4 } && reading.DatesIn(line).FirstOrDefault() is { } date && date.Position == reading.Document.StartOf(line))
            return false;
        // A day and an hour are those of a gathering.
        if (reading.HourIn(line) is not null && (reading.DatesIn(line).Any() || line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestField))
            return false;
        if (groups.Of(line) is not null || HeadsMore(line, region) || NameBesideBody.GoesOn(line, region, judge))
            return true;
        if (afterTail && region.Count == 0 && !line.IsListed && inline.Split(line.Whole, headed: true) is null && line.BlankBefore > 0)
            return false;
        if (inline.Split(line.Whole, headed: true) is var (_, parts) && judge.Clauses(words) * 8 <= words.Length
            && !(region.Count > 0 && line.BlankBefore > 0 && parts.Count <= 3 && words.Length > LongestGroupLabel && line.Text.TrimEnd()[^1] == '.' && !line.IsListed))
        {
            return true;
        }

        if (words.Length > LongestEntry)
            return false;
        if (PersonName.IsDomain(line.Whole.Trim(".,;"), words))
            return true;
        if (line.Text.TrimEnd()[^1] == ':' && !line.IsListed)
            return false;
        // Below names that stand together the page goes on behind a blank line.
        if (!line.IsListed && line.BlankBefore > 0 && region.Count >= LeastTight && region.Skip(1).All(above => above.BlankBefore == 0) && judge.Clauses(words) > 0 && words.Length > LongestBody)
            return false;
        // The text goes on behind the list.
        if (!line.IsListed && region.Count > 0 && line.BlankBefore > 0 && words.Length > LongestGroupLabel + 2 && line.Whole.Trim("»”\"“") is { IsEmpty: false } text && text.Span[^1] == '.' && region[^1].Text.TrimEnd()[^1] != '.')
            return false;
        var clauses = judge.Clauses(words);
        if (line.IsListed || line.Marker == MarkerKind.Rule)
            return clauses * 5 <= words.Length || IsRunOfNames(line);
        var first = judge.Of(ListFinder.FirstPart(line.Whole), listed: true);
        // "Orchard, / River League, / Ensemble,": where each line ends in a comma, the next one goes on whatever it is called.
        if (region.Count >= LeastTight && !line.IsListed && region.TrueForAll(entry => entry.EndsInComma))
        {
            if (line.EndsInComma && words.Length <= LongestBody && !char.IsLower(line.Text[0]) && clauses <= 1)
                return true;
            // "… / NPA, / call to a rally."
            if (char.IsLower(line.Text[0]) && (clauses > 0 || Vocabulary.SpeakingVerbs.At(words, 0) > 0) && line.Text.TrimEnd()[^1] == '.')
                return false;
        }

        // "The statement is found here: quay.example/statement" behind bullets
        if (region.Count >= LeastTight && region.TrueForAll(entry => entry.IsListed) && line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsAddress(line.Text.AsSpan(colon + 1).Trim(" /")))
            return false;
        // Behind bullets a line of its own that nobody knows for a name is the title of what follows.
        if (region.Count > 1 && line.BlankBefore > 0 && (first.Kind == NameKind.Unknown || Vocabulary.Kickers.At(words, 0) > 0) && region.TrueForAll(entry => entry.IsListed))
            return false;
        var sentence = line.Text.TrimEnd()[^1] is '.' or '!' or '?' or '؟' && words.Length > 8 && clauses > 0;
        if (!sentence && region.Count > 1 && clauses == 0 && words.Length <= LongestBody && words[0].IsCapital && line.Text.TrimEnd()[^1] is not ('.' or '!' or '?' or '؟' or ':' or ',') && region[^1].BlankBefore == line.BlankBefore && NamesGoOnBelow(line))
            return true;
        return !sentence && (first.Kind is NameKind.Place or NameKind.Role or NameKind.Organ || first.IsName || first.Likeness >= 0.3) && clauses * 4 <= words.Length;
    }

    private static bool IsAddress(ReadOnlySpan<char> text) => text.Contains('.') && !text.Contains(' ') && !text.EndsWith(".");

    private const int DoubtfulTogether = 3;

    // "Ribiško društvo za mirnu rijeku" between names: nothing tells what it is, and the names go on below it.
    private bool NamesGoOnBelow(Line line)
    {
        for (var i = line.Index + 1; i < Math.Min(lines.Count, line.Index + 1 + DoubtfulTogether); i++)
        {
            if (lines[i].IsFurniture || lines[i].BlankBefore != line.BlankBefore || lines[i].Words.Length > LongestBody || judge.Clauses(lines[i].Words) > 0)
                return false;
            if (judge.Of(ListFinder.FirstPart(lines[i].Whole), listed: true).IsName)
                return true;
        }

        return false;
    }

    private const int RunLookedAt = 12;

    // A listed line that reads like a sentence ("Are You Syrious?") is a name where its neighbours are.
    private bool IsRunOfNames(Line line)
    {
        var (first, last) = (line.Index, line.Index);
        while (first > 0 && line.Index - first < RunLookedAt && lines[first - 1].Marker == line.Marker)
            first--;
        while (last + 1 < lines.Count && last - line.Index < RunLookedAt && lines[last + 1].Marker == line.Marker)
            last++;
        var names = 0;
        for (var i = first; i <= last; i++)
            names += judge.Clauses(lines[i].Words) * 5 <= lines[i].Words.Length && lines[i].Words.Length <= LongestEntry ? 1 : 0;
        return last > first + 1 && names * 10 >= (last - first + 1) * 7;
    }
}
