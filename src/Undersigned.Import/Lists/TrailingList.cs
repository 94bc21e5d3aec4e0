using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Finds a list of names that closes a text without a heading.</summary>
internal sealed class TrailingList(Reading reading, InlineList inline)
{
    private readonly GroupHeadings groups = new(reading.Lines, reading.Judge);
    private readonly ClosingBodies closing = new(reading);
    private const int LeastInline = 4;
    private const int LeastNamesWithoutCue = 3;
    private const double LeastLikeness = 0.4;
    private const double LeastListedLikeness = 0.2;
    private const int LongestSentenceLikeName = 8;

    /// <summary>The list that ends right above a line, or at the end of the text; null where none does.</summary>
    public FoundList? Find(int? above = null)
    {
        var lines = reading.Lines;
        // An invitation with fields for time and place ends in who speaks there, or in bodies with bullets, who call to it.
        if (Programme.HasFields(reading))
        {
            // Bullets that end the text, all of them surely bodies.
            var bullets = reading.Lines.Where(line => !line.IsFurniture).Reverse().TakeWhile(line => line.Marker == MarkerKind.Bullet && closing.IsBody(line)).Reverse().ToList();
            return bullets.Count > 1 && AreNames(bullets) ? FromBlock(bullets) : AboveFields();
        }

        if (above is { } further)
            return FindAbove(further);
        var block = new List<Line>();
        var (prose, doubtful, persons, starts, isEnd) = (0, 0, 0, 0, true);
        for (var i = lines.Count - 1; i > 0; i--)
        {
            var line = lines[i];
            if (line.IsFurniture || reading.IsDateLine(line) || (block.Count == 0 && ((line.Words.Length <= LongestDated && reading.DatesIn(line).Any()) || Contacts.IsAddress(line) || Contacts.IsContact(line, reading))))
                continue;
            if (block.Count == 0 && isEnd && EllipticalRow.EndingAt(i, reading) is { } row)
                return row;
            if (isEnd && !CountsOn(line, block) && Inline(line) is { } list)
            {
                block.Reverse();
                return block.Count == 0 || !AreNames(block) ? WithLinesAbove(list, i) : FromBlock(block);
            }

            if (block.Count == 0 && PersonsAbovePosts.EndingAt(lines, i, reading.Judge) is { } office)
                return office;
            if (block.Count == 0 && line.Index > 0 && PlacedList.Of(line, reading.Judge) is { } placed)
                return placed;
            // The two parties of a talk sign side by side.
            if (block.Count == 0 && line.Index > 0 && AreTwoParties(line))
                return FoundList.OnLine(line, line.Cells);
            // Above the first name other things are numbered.
            if (line.Marker == MarkerKind.Number && block.Count > 1 && block[^1] is { Marker: MarkerKind.Number, MarkerNumber: 1 })
                break;
            if (!IsNameLine(line) && !CountsOn(line, block) && !(block.Count > 0 && line.BlankBefore > 0 && block[^1].BlankBefore == 0 && groups.Of(line) is { Tail.IsEmpty: true }) && !(starts >= LeastNamesWithoutCue && IsBelowName(i)))
            {
                // A name that reads like none stands between others; among persons two words with capitals are no doubtful one.
                var isPerson = reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true).Kind == NameKind.Person && persons * 2 >= block.Count;
                if ((isPerson || (block.Count >= LeastNamesWithoutCue && doubtful * 3 < block.Count)) && block.Count > 0 && NamesGoOnAbove(i))
                {
                    doubtful += isPerson ? 0 : 1;
                    Add(line);
                    continue;
                }

                // The page's last words, the tail of the text that was cut off or who answers the press may stand behind the list.
                if (AreNames([.. block.AsEnumerable().Reverse()]) || ++prose > MostProseBehind)
                    break;
                isEnd &= block.Count == 0 && prose <= 1;
                block.Clear();
                (doubtful, persons, starts) = (0, 0, 0);
                continue;
            }

            Add(line);
        }

        block.Reverse();
        block = closing.WithoutEdges(AsManyAsTold(block));
        return AreNames(block) && (prose <= 1 || AreKnownFurtherUp(block)) ? FromBlock(block) : null;

        void Add(Line line)
        {
            block.Add(line);
            if (!ReadsLikePerson(line))
                return;
            persons++;
            starts += line.BlankBefore > 0 ? 1 : 0;
        }
    }

    private const int WordsOfProse = 14;

    // "Orchard Union / River League / Place: Harbour Square": bodies between what an invitation says and its fields call to it, whatever one of them is called.
    private FoundList? AboveFields()
    {
        var fields = reading.Lines.First(Programme.IsWhereOrWhen).Index;
        var block = reading.Lines.Take(fields).Reverse().TakeWhile(line => !line.IsFurniture && IsNameLine(line) && line.Words.Length <= LongestEntry).Reverse().ToList();
        if (block is [{ IsListed: false } only] && inline.Split(only.Whole, headed: true) is (_, { Count: > 1 } joined) && joined.All(name => reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known }))
            return FoundList.OnLine(only, joined);
        while (block.Count > 0 && !closing.IsBody(block[0]))
            block.RemoveAt(0);
        return block.Count > 1 && block[0].Index > 1 && block.Count(closing.IsBody) > 1 && reading.Lines.Take(block[0].Index).Any(line => line.Words.Length > WordsOfProse) && AreNames(block) ? FromBlock(block) : null;
    }

    private const int MostProseBehind = 3;
    private const int LongestFurtherUp = 8;
    private const int FewKnown = 4;

    // Further up a list shows itself as one: below the text bare names one below the other, some of which are surely such.
    private bool AreKnownFurtherUp(List<Line> block) =>
        block.Count >= LeastNamesWithoutCue && block.TrueForAll(line => line.Words.Length <= (line.IsListed ? LongestEntry : LongestFurtherUp) && reading.Judge.Clauses(line.Words) == 0 && line.HeadingLevel == 0 && line.Text.TrimEnd()[^1] is not ('.' or '!' or '?'))
        && reading.Lines.Take(block[0].Index).Count(line => line.Words.Length > LongestEntry) > (block.Count(line => line.IsListed) * FewKnown >= block.Count * (FewKnown - 1) ? 0 : 1)
        && block.Count(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), line.IsListed) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known }) * FewKnown >= block.Count
        && block.Count(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), line.IsListed) is { Kind: NameKind.Organisation or NameKind.Person }) * 2 > block.Count;

    private const int LongestBlock = 5;
    private const int LongestRemark = 60;

    // "3. Gender, and Sexuality Studies": numbers go on counting in the lines below.
    private static bool CountsOn(Line line, List<Line> block) => line.MarkerNumber > 0 && block.Count > 0 && block[^1].MarkerNumber == line.MarkerNumber + 1;

    // Below a name and its place a person may say a word.
    private bool IsBelowName(int at)
    {
        if (reading.Lines[at].BlankBefore > 0 || reading.Lines[at].Words.Length > LongestRemark)
            return false;
        var top = at;
        while (top > 0 && at - top < LongestBlock && reading.Lines[top].BlankBefore == 0)
            top--;
        return reading.Lines[top].BlankBefore > 0 && reading.Lines[top] is { IsFurniture: false } name && name.Words.Length <= LongestPerson && ReadsLikePerson(name);
    }

    private const double Known = 0.7;

    // Where the text says how many they are, and so many of the lines are surely names, one below the other, the rest is something else: a slogan above, a date below.
    private List<Line> AsManyAsTold(List<Line> block)
    {
        if (reading.Told.Has(block.Count) || block.TrueForAll(line => line.IsListed))
            return block;
        var known = block.FindAll(IsKnown);
        return known.Count > 1 && known.Count < block.Count && reading.Told.Says(known.Count) && block.IndexOf(known[^1]) - block.IndexOf(known[0]) == known.Count - 1 ? known : block;
    }

    private bool IsKnown(Line line) => reading.Judge.Of(ListFinder.FirstPart(line.Whole), line.IsListed) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known };

    // Lines without a blank one between them, right above "Further signatories:", are the first signatories where most are like names.
    private FoundList? FindAbove(int further)
    {
        var block = new List<Line>();
        for (var i = further - 1; i > 0; i--)
        {
            var line = reading.Lines[i];
            // The day of signing may close the first list.
            if (block.Count == 0 && reading.IsDateLine(line))
                continue;
            if (line.IsFurniture || reading.IsDateLine(line) || line.Words.Length > LongestEntry || Heading.Of(line, reading.Judge).Kind == HeadingKind.Signed)
                break;
            block.Add(line);
            if (line.BlankBefore > 0)
                break;
        }

        block.Reverse();
        var names = block.Count(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true) is { Kind: NameKind.Organisation or NameKind.Person });
        return block.Count < LeastNamesWithoutCue || names * 3 < block.Count || block.Sum(line => reading.Judge.Clauses(line.Words)) > block.Count / 2 ? null : FromBlock(block);
    }

    private bool ReadsLikePerson(Line line) => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true).Kind == NameKind.Person;

    private const int LongestEntry = 16;
    private const int LongestDated = 10;

    private const int DoubtfulTogether = 3;

    private bool NamesGoOnAbove(int at)
    {
        for (var i = at; i > 0 && at - i <= DoubtfulTogether; i--)
        {
            if (i < at && IsNameLine(reading.Lines[i]))
                return true;
            if (!IsShort(reading.Lines[i]) || reading.Lines[i].IsFurniture)
                return false;
        }

        return false;
    }

    private bool IsShort(Line line) =>
        line.Words.Length <= LongestEntry && line.HeadingLevel is not (1 or 2) && line.Text.TrimEnd()[^1] is not (':' or '!' or '?' or '؟') && (line.Words.Length < LongestSentenceLikeName || line.Text.TrimEnd()[^1] != '.') && reading.Judge.Clauses(line.Words) * 4 <= line.Words.Length && Vocabulary.Greetings.At(line.Words, 0) == 0;

    private FoundList? Inline(Line line)
    {
        if (line.Index == 0 || Programme.IsWhereOrWhen(line) || inline.Split(line.Whole, headed: false) is not var (kind, items) || (items.Count < LeastInline && !(kind == Separators.Kind.Dash ? ThreeNames.ArePersons(line, items, reading) : ThreeNames.AreBodies(line, items, reading))))
            return null;
        var verdicts = items.Select(item => reading.Judge.Of(ListFinder.FirstPart(item), listed: true)).ToList();
        // "Protests organised by the Quay Watch, …": what leads to the first name says nothing of it.
        var first = items[0].Start > 0 && Labels.Organisers.IsIn(new Piece(line, 0, items[0].Start).Words) ? items[0].Words : new Piece(line, 0, items[0].End).Words;
        if (RowsOfPersons.HasAbove(line, reading))
            return null;
        // "The six parties, namely “A and B, C, D”, met": a mark that opens within the first and closes within the last holds the names.
        var sentence = LeadsToNames.Composes(line.Words) || (line.Text.TrimEnd()[^1] == '.' && reading.DatesIn(line).Any()) || (items[0].Span.IndexOfAny('"', '“', '«') > 0 && items[0].Span.Count('"') + items[0].Span.Count('“') + items[0].Span.Count('«') == 1 && items[^1].Span.ContainsAny('"', '”', '»')) || reading.Judge.Clauses(line.Words) > items.Count / 3 || reading.Judge.Clauses(first) > 0 || Vocabulary.Signed.IsIn(line.Words)
            || (Vocabulary.SpeakingVerbs.Find(first, out _) >= 0 && first.Length > 4)
            || (line.Text.TrimEnd()[^1] == '.' && items[^1].Words.Length > 4 && Vocabulary.SpeakingVerbs.IsIn(items[^1].Words));
        var named = verdicts.Count(v => v.Kind is NameKind.Organisation or NameKind.Person);
        var areShort = items.Count > LeastInline && items.All(item => item.Words.Length <= LongestPerson + 2 && reading.Judge.Clauses(item.Words) == 0);
        if (sentence || (named < items.Count * 0.6 && !ShapedRows.Are(items, reading.Judge) && !(named * 3 >= items.Count && (ArePersons(items) || (areShort && SpeaksOfUndersigned())))))
            return null;
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.75 };
        list.Lines.Add(line);
        foreach (var item in LastTwoNames.OfPersons(items, reading.Language))
            list.Items.Add(new Item(item, default, true, kind));
        return list;
    }

    private const int LongestPerson = 4;

    // Two or three words between commas in a script without capitals, of which some are known given names.
    private bool ArePersons(IReadOnlyList<Piece> items) =>
        !NameJudge.IsCased(items[0].Span) && items.All(item => item.Words.Length is >= 2 and <= LongestPerson && reading.Judge.Of(item, listed: true).Kind is NameKind.Person or NameKind.Unknown);

    // Parties on one line, unions on the line above.
    private FoundList WithLinesAbove(FoundList list, int at)
    {
        var items = new List<Item>();
        for (var i = at - 1; i > 0 && !reading.Lines[i].IsFurniture && Inline(reading.Lines[i]) is { } above; i--)
        {
            above.Items.Reverse();
            items.AddRange(above.Items);
            list.Lines.UnionWith(above.Lines);
        }

        items.Reverse();
        list.Items.InsertRange(0, items);
        return list;
    }

    private bool SpeaksOfUndersigned() => closing.SpeakOfSigning(reading.Lines.Count);

    private bool IsNameLine(Line line)
    {
        var words = line.Words;
        if (line.Text.TrimEnd()[^1] == ':' || line.HeadingLevel is 1 or 2 || (reading.HourIn(line) is not null && !line.IsListed))
            return false;
        if (line.Marker == MarkerKind.Rule || NamesSideBySide.AreColumns(line, reading.Judge))
            return true;
        if (Programme.IsWhereOrWhen(line) || IsRowOfWords(line) || (!line.IsListed && Vocabulary.Joint.At(words, 0) > 0 && Vocabulary.Kickers.IsIn(words)))
            return false;
        // “Rise, neighbours, for the quay”: what a whole line quotes is called out, where it does not begin as a body's name does.
        if (line.Text.Trim() is ['“' or '«' or '"', .., '”' or '»' or '"'] && words.Length > LongestPerson && Vocabulary.Organisations.At(words, 0) == 0)
            return false;
        if (NameJudge.IsSlogan(words) || Heading.ClosingWords.IsAll(words) || (words.Length > LongestPerson && !NameJudge.IsCased(line.Text) && Vocabulary.SpeakingVerbs.At(words, 0) > 0))
            return false;
        // "The time of the campaign is Thursday 9 August"
        if (!line.IsListed && words.Length > LongestPerson && reading.DatesIn(line).Any())
            return false;
        // "Long live solidarity!"
        if (line.Text.TrimEnd()[^1] == '!' && !line.IsListed)
            return false;
        if (line.Text.TrimEnd()[^1] is '.' or '!' or '?' or '؟' && !line.IsListed && (words.Length > LongestSentenceLikeName || (words.Length > LongestPerson && (reading.Judge.Clauses(words) > 0 || Vocabulary.SpeakingVerbs.IsIn(words)))))
            return false;
        if (Heading.ClosesLetter(line))
            return false;
        var verdict = reading.Judge.Of(ListFinder.FirstPart(line.Whole), line.IsListed);
        if (verdict.Kind is NameKind.Place or NameKind.Role or NameKind.Organ)
            return words.Length <= 10;
        if (line.IsListed && verdict.Kind != NameKind.None && verdict.Likeness >= LeastListedLikeness && reading.Judge.Clauses(words) == 0)
            return true;
        return verdict.Likeness >= LeastLikeness && verdict.Kind != NameKind.None && reading.Judge.Clauses(words) * 6 <= words.Length && words.Length <= 24;
    }

    // "Bread, work, freedom"
    private bool IsRowOfWords(Line line) =>
        !line.IsListed && Separators.Cut(line.Whole, Separators.Kind.Comma) is { Count: > 1 } parts && parts.TrueForAll(part => part.Words.Length == 1 && reading.Judge.Of(part).Kind == NameKind.Unknown);

    private const int LongestHeading = 6;
    private const int LongestLabel = 24;

    private bool AreNames(List<Line> block)
    {
        var verdicts = block.SelectMany(NamesOf).Select(name => reading.Judge.Of(ListFinder.FirstPart(name), listed: true)).ToList();
        var names = verdicts.Count(v => v.Kind is NameKind.Organisation or NameKind.Person);
        if (verdicts.Count < 2)
            return false;
        // Bullets below "We demand:" or "Speakers:" are what that line says, and no heading of signatories stood there.
        if (block[0].Index > 0 && reading.Lines[block[0].Index - 1] is var above && above.Text.TrimEnd()[^1] is ':' or '：' && (block[0].IsListed || above.Words.Length > 1 || Labels.Addressees.IsAll(above.Words)) && !Vocabulary.Signed.IsIn(above.Words) && !(Labels.IsOpenLabel(above) && AreKnown(verdicts)) && !(Labels.IsBody(above, reading.Judge) && verdicts.TrueForAll(v => v is { Kind: NameKind.Organisation, Likeness: >= Known })))
            return false;
        if (Labels.HeadOthers(reading.Lines, block[0].Index) || Programme.IsHour(block[0].Index - 1, reading))
            return false;
        // "Place: …", "Hour: …": fields and no names.
        if (block.Count(line => line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and < LongestLabel && EntryReader.BodyBehindBehalf(line.Whole) is null) * 2 > block.Count)
            return false;
        // A programme or a list of gatherings: each with its hour.
        if (block.Count(line => reading.HourIn(line) is not null) * 2 > block.Count)
            return false;
        // What closes the text and is named within it as well speaks in it, whatever it is called.
        var named = block.Count(line => reading.Judge.Of(ListFinder.FirstPart(line.Whole), listed: true).Kind is NameKind.Unknown && closing.IsNamedAbove(line, block[0].Index));
        names += named;
        var unknown = verdicts.Count(v => v.Kind == NameKind.Unknown) - named;
        if (closing.AreTold(block))
            return true;
        if (unknown > names)
            return false;
        var cue = reading.Told.Any || reading.SpeaksJointly || block.All(line => line.IsListed) || block.All(line => EntryReader.BodyBehindBehalf(line.Whole) is not null) || verdicts.Count > block.Count || (verdicts.Count == 2 && closing.AreTwo(block[0], block[^1])) || closing.AreAboveDay(block);
        return names >= (cue ? 2 : LeastNamesWithoutCue);
    }

    // The names of a line: one, or those that stand side by side.
    private IReadOnlyList<Piece> NamesOf(Line line) => NamesSideBySide.AreColumns(line, reading.Judge) ? line.Cells : [EntryReader.BodyBehindBehalf(line.Whole) ?? line.Whole];

    // Where the text says that two speak, one of the two bodies may have no word for its kind.
    private bool AreTwoParties(Line line) =>
        line.Cells.Count == 2 && reading.Told.Says(2) && line.Cells.All(cell => cell.Words.Length > 1 && reading.Judge.Clauses(cell.Words) == 0) && line.Cells.Any(cell => reading.Judge.Of(cell, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Known });

    private const int LeastKnown = 5;
    private const double MostKnown = 0.8;

    private static bool AreKnown(List<Judgement> verdicts) =>
        verdicts.Count >= LeastKnown && verdicts.Count(v => v is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= Known }) >= verdicts.Count * MostKnown;

    private FoundList FromBlock(List<Line> block)
    {
        if (LoneIssuer.Opens(block, reading))
            block = block[1..];
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.7 };
        // Listed lines are the list; what stands around them is its issuer or the end of the text.
        var listed = block.Count(line => line.IsListed || line.Marker == MarkerKind.Rule);
        var areBroken = InlineList.AreBroken(block);
        var (headings, group) = (block.Where(line => groups.Of(line) is { Tail.IsEmpty: true }).ToHashSet(), default(GroupContext));
        headings = headings.Count == 1 || headings.Count * 2 > block.Count ? [] : headings;
        foreach (var line in block)
        {
            // "Unions" above theirs, "AFRICA" above its own.
            if (headings.Contains(line))
                group = groups.Of(line)?.Group ?? default;
            if (headings.Contains(line) || (listed >= 2 && !line.IsListed && line.Marker != MarkerKind.Rule))
                continue;
            list.Lines.Add(line);
            if (NamesSideBySide.AreColumns(line, reading.Judge))
                list.Items.AddRange(line.Cells.Select(cell => new Item(cell, group, true, Separators.Kind.Bar)));
            else
                list.Items.AddRange(inline.EntriesOf(line, areBroken).Select(item => item with { Group = group }));
        }

        return list;
    }
}
