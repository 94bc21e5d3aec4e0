using Undersigned.Import.Lists.Weighed;
using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Finds the lists of signatories of a text: under headings, at its end, or within a sentence.</summary>
internal sealed class ListFinder
{
    private readonly Reading reading;
    private readonly NameJudge judge;
    private readonly InlineList inline;
    private readonly IReadOnlyList<Line> lines;
    private readonly GroupHeadings groups;
    private readonly ListRegion below;
    private readonly Headings headings;
    private readonly NamedOthers others;

    // Lines that tell who does what at which hour.
    private readonly HashSet<Line> programme = [];

    private const int LongestEntry = 30;
    private const int LongestName = 24;
    private const int MostFalseHeadings = 100;

    public ListFinder(Reading reading)
    {
        this.reading = reading;
        judge = reading.Judge;
        inline = reading.Inline;
        lines = reading.Lines;
        groups = new GroupHeadings(lines, judge);
        headings = new Headings(reading, inline, groups);
        below = new ListRegion(reading, inline, groups);
        others = new NamedOthers(reading);
    }

    public List<FoundList> Find()
    {
        var lists = new WeighedLists(reading, this, groups, others).Settle(Ruled(), programme);
        return lists.ConvertAll(list => ProseBehindNames.WithoutWhatTheyDid(LeadingIn.WithoutNobody(RepeatedKinds.Cut(list), reading), reading.Language));
    }

    private List<FoundList> Ruled()
    {
        var lists = Headed();
        lists.RemoveAll(others.Are);
        // Who holds a gathering invites to it.
        lists.RemoveAll(list => Labels.Organisers.At(list.HeadingLine!.Words, 0) > 0 && (list.Items.Count == 1 || lines.Any(line => Vocabulary.WhereLabels.At(line.Words, 0) > 0 && line.Text.Contains(':', StringComparison.Ordinal))));
        // Who calls to one of several gatherings stands behind its hour, or below it.
        lists.RemoveAll(list => list.HeadingLine is { } line && reading.HourIn(line) is { } hour && hour.Position < reading.Document.StartOf(line) + line.Text.LastIndexOf(':'));
        if (lists.Count(list => Programme.IsBesideHour(list, reading)) > 1)
            programme.UnionWith(lists.Where(list => Programme.IsBesideHour(list, reading)).SelectMany(list => list.Lines));
        lists.RemoveAll(list => list.Lines.Overlaps(programme));
        PageLabels.RemoveFrom(lists, lines);
        // One name below a closing formula is who wrote the text.
        lists.RemoveAll(list => list.Items.Count == 1 && Heading.IsClosingFormula(list.HeadingLine!));
        // "New signatories:" goes on from a list above that no heading announced.
        if (lists is [{ HeadingLine: { } more }, ..] && IsFurtherList(more) && new TrailingList(reading, inline).Find(more.Index) is { } earlier)
            lists.Insert(0, earlier);
        if (SignedFor.Find(reading) is { } represented && lists.Sum(list => list.Items.Count) <= represented.Items.Count * 2)
            return [represented];
        if (lists.Any(list => list.Items.Count > 1 || (list.Kind == HeadingKind.Signed && list.Items.Count > 0)))
            return lists;
        if (RuleList.Find(reading) is { } ruled)
            return [ruled];
        programme.UnionWith(Programme.Columns(reading, inline));
        var leading = new LeadingList(reading, inline);
        if ((Own(leading.OnLines()) ?? Own(leading.BesideKind()) ?? Own(new TrailingList(reading, inline).Find()) ?? Own(leading.OnOneLine())) is { } unheaded && !unheaded.Lines.Overlaps(programme))
        {
            unheaded.EndWithShortName();
            return [new SentenceList(reading, inline, others).InFull(unheaded) ?? unheaded];
        }

        var sentences = new SentenceList(reading, inline, others).Find();
        sentences.RemoveAll(list => list.Lines.Overlaps(programme));
        sentences.ForEach(list => FullNames.TakeFor(list, reading));
        var issuer = new LoneIssuer(reading);
        sentences.RemoveAll(issuer.SpeaksOfOthers);
        // Of bodies that one sentence names in short another says the full names.
        if (sentences.Count > 0 && !sentences.TrueForAll(AreShort))
            return sentences;
        if (lists.Count == 0 && new Coordinations(reading, others).Find() is { } named && !named.Lines.Overlaps(programme) && !issuer.SpeaksOfOthers(named) && !(sentences.Count > 0 && AreShort(named)))
            return [named];
        return sentences.Count > 0 ? sentences.ConvertAll(list => FullNames.Behind(list, reading)) : lists.Count == 0 && Own(new BulletedBodies(reading).Find(programme)) is { } bulleted ? [bulleted] : lists;
    }

    private FoundList? Own(FoundList? list) => list is null || others.Are(list) ? null : list;

    private static bool AreShort(FoundList list) => list.Items.Count(item => item.Piece.Words is [{ IsAllCapitals: true }] or [_, { IsAllCapitals: true }]) * 2 >= list.Items.Count;

    private List<FoundList> Headed()
    {
        var lists = new List<FoundList>();
        var mistaken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsFurniture)
                continue;
            var heading = headings.At(i);
            if (heading.Kind == HeadingKind.None || (!Vocabulary.Signed.IsIn(lines[i].Words) && Labels.HeadOthers(lines, i)))
                continue;
            var list = Below(heading);
            if (list.Items.Count == 0 || !IsPlausible(list, heading))
            {
                // Each false heading costs a look at all that stands below it.
                if (++mistaken > MostFalseHeadings)
                    break;
                continue;
            }

            lists.Add(list);
            i = Math.Max(i, list.LastLine);
        }

        return lists;
    }

    private static bool IsFurtherList(Line heading) => heading.Words.Length <= LongestLabel && Vocabulary.More.IsIn(heading.Words);

    private const int LongestLabel = 8;

    // A heading of members or bodies heads signatories only where names follow, and more than one.
    private bool IsPlausible(FoundList list, Heading heading)
    {
        // What begins in lower case and goes on for some words is what they say, not who they are.
        if (list.Items.Count > 1 && list.Items.Count(item => !item.IsInline && item.Piece.Words.Length > LongestInLowerCase && char.IsLower(item.Piece.Span[0])) * 2 > list.Items.Count)
            return false;
        var names = list.Items.Count(item => judge.Of(FirstPart(item.Piece), listed: true).Kind is NameKind.Organisation or NameKind.Person or NameKind.Place);
        // "Statement issued by the parties" is a title where a sentence stands below it.
        if (heading.Kind == HeadingKind.Signed && list.Items[0] is { IsInline: false, Piece: { Words.Length: > LongestLabel } opening } && !NameJudge.IsCased(opening.Span) && opening.Text.TrimEnd()[^1] == '.' && judge.Clauses(opening.Words) > 0 && !heading.Line.Text.Contains(':', StringComparison.Ordinal))
            return false;
        if (heading.Kind == HeadingKind.Signed)
            return FamilyNamesFirst.AreIn(list) || names * LeastNamed >= list.Items.Count && list.Items.Count(IsClause) * 2 < list.Items.Count + 1 && names > 0 || list.Items.All(item => judge.Of(FirstPart(item.Piece), listed: true).Likeness >= NameJudge.Likely);
        if (heading.Kind == HeadingKind.Plural && ((list.Items.Count < 3 && !(heading.Tail.IsEmpty && Heading.SpeaksOfThoseBelow(heading.Line.Words))) || (!heading.Tail.IsEmpty && judge.Clauses(list.Items[0].Piece.Words) > 1)))
            return false;
        // "They came from countries of the diaspora, such as: A, B and C."
        if (heading.Line.Words.Length > LongestEntry && list.Items.TrueForAll(item => judge.Of(item.Piece, listed: true).Kind == NameKind.Place))
            return false;
        // A sentence that announces bodies makes names of what may be one.
        if (heading.Kind == HeadingKind.Plural && heading.Tail.IsEmpty && (heading.Line.Words.Length > LongestLabel || list.Items.SkipLast(1).All(item => item.Piece.Line.EndsInComma)) && list.Items.TrueForAll(item => !item.IsInline && judge.Clauses(item.Piece.Words) == 0))
            names += list.Items.Count(item => judge.Of(FirstPart(item.Piece), listed: true) is { Kind: NameKind.Unknown, Likeness: >= NameJudge.Likely });
        return list.Items.Count > 1 && names >= list.Items.Count * 0.6;
    }

    private const int LongestInLowerCase = 3;
    private const int LeastNamed = 4;

    // A part of the text that goes on below the heading.
    private bool IsClause(Item item) => item.Piece.Words.Length > LongestLabel && judge.Clauses(item.Piece.Words) > 1;

    /// <summary>The name itself of an entry: before the first comma, before a dash behind a person's name, and without what stands in parentheses behind it.</summary>
    public static Piece FirstPart(Piece piece)
    {
        piece = NameMarks.WithoutAddress(piece);
        var first = Separators.Cut(piece, Separators.Kind.Comma) is [var part, ..] ? part : piece;
        // "Imam Yusuf Karolia – Vale Central Mosque"
        if (Separators.Cut(first, Separators.Kind.Dash) is [{ Words.Length: > 1 } head, _, ..] && PersonName.Score(head, NameJudge.IsCased(head.Span)) > 0)
            first = head;
        return NameMarks.WithoutParenthesis(first, out var aside) is { Words.Length: > 1 } bare && !aside.IsEmpty ? bare : first;
    }

    private FoundList Below(Heading heading)
    {
        var list = new FoundList { Kind = heading.Kind, HeadingLine = heading.Line, Sure = heading.Kind == HeadingKind.Signed ? 0.95 : 0.8 };
        list.Lines.Add(heading.Line);
        // "List of signatories: An open letter to the governments of …": the title behind the colon says nothing of who signs.
        var end = heading.Line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? colon : heading.Line.Text.Length;
        var group = GroupHeadings.GroupOf(new Piece(heading.Line, 0, heading.Tail.Words.Length > 0 ? heading.Tail.Start : end).Words);
        var goesOn = true;
        if (heading.Tail.Words.Length > 0)
        {
            var tail = heading.Tail;
            while (HeadingTail.LabelWithin(tail) is var (before, label, behind))
            {
                AddTail(list, before, group);
                group = GroupHeadings.GroupOf(label.Words);
                tail = behind;
            }

            goesOn = AddTail(list, tail, group);
            if (list.Items.Count == 0)
                return list;
        }

        if (goesOn)
            AddLines(list, below.Below(heading, list.Items.Count > 0), group);
        else
            AddFurtherGroups(list, heading.Line.Index + 1);
        // As many as the text says stand on the line below; what comes then is no name.
        var first = list.Items.TakeWhile(item => item.IsInline).Count();
        if (first < list.Items.Count && reading.Told.Has(first) && list.Items.Skip(first).All(item => !item.IsInline))
            list.Items.RemoveRange(first, list.Items.Count - first);
        // "… / and the Quarter Union": the last line goes on from those above it.
        if (list.Items is [.., { IsInline: false } next, { IsInline: false } last] && Vocabulary.And.GetValueOrDefault(reading.Language) is { } and && Separators.WithoutAnd(next.Piece, and, reading.Language) == next.Piece)
            list.Items[^1] = last with { Piece = Separators.WithoutAnd(last.Piece, and, reading.Language) };
        return list;
    }

    // "Organisations: A; B. / In a personal capacity: C; D.": each group on a line of its own.
    private void AddFurtherGroups(FoundList list, int from)
    {
        for (var i = from; i < lines.Count && !lines[i].IsFurniture && groups.Of(lines[i]) is { Tail.IsEmpty: false } next && Heading.Of(lines[i], judge).Kind != HeadingKind.Signed; i++)
        {
            list.Lines.Add(lines[i]);
            AddTail(list, next.Tail, next.Group);
        }
    }

    /// <summary>Adds the names behind the colon of a heading; false where the sentence they stand in ends there.</summary>
    public bool AddTail(FoundList list, Piece tail, GroupContext group)
    {
        // "Algeria: A, B; Libya: C; Morocco: D", "Parties: A, B; unions: C"
        var parts = Separators.Cut(tail, Separators.Kind.Semicolon);
        if (parts.Count > 1 && parts.Count(part => HeadingTail.OfGroup(part) is not null) * 2 > parts.Count)
        {
            foreach (var part in parts)
            {
                if (HeadingTail.OfGroup(part) is var (own, names))
                    (group, _) = (own, AddTail(list, names, own));
                else
                    AddTail(list, part, group);
            }

            return false;
        }

        tail = LeadingIn.UpToOthers(LeadingIn.Behind(HeadingTail.BehindWe(HeadingTail.UpToNextSentence(tail, judge), reading.Language), reading.Language), reading.Language);
        // "Signed the statement the institutions Orchard and …": in Arabic a plural without an article is none of the first name's.
        if (reading.Language == "ar" && Vocabulary.Plurals.At(tail.Words, 0) is > 0 and var plural && plural < tail.Words.Length)
            tail = tail.From(tail.Words[plural].Start);
        // "Among those who signed are A, B and C to be seen": without a colon the sentence goes on behind the names.
        if (!NameJudge.IsCased(tail.Span) && tail.Line.Text.AsSpan(0, tail.Start).TrimEnd() is not [.., ':'] && Separators.Cut(tail, Separators.Kind.Comma) is { Count: > 2 } parted)
            tail = new Piece(tail.Line, tail.Start, ProseBehindNames.Without(parted[^1], reading.Language).End - tail.Start);
        var text = tail.Line.Text.AsSpan(tail.Start).TrimEnd();
        if (inline.Split(tail, headed: true) is var (kind, items))
        {
            if (kind == Separators.Kind.Comma && text[^1] == '.')
                items = LastTwoNames.CutHeaded(items, reading.Language);
            foreach (var item in HeadingTail.OfSentence(items, reading.Language).TakeWhile(item => !HeadingTail.TellsOfThem(item)))
                list.Items.Add(new Item(item, group, true, kind));
            // "…, A and B, and decided:" announces something else.
            return text[^1] is not ('.' or ':');
        }

        var verdict = judge.Of(tail, listed: true);
        if (verdict.IsName || (verdict.Kind == NameKind.Place && list.Kind == HeadingKind.Signed && PlaceReader.Of(tail)?.Country is not null))
            list.Items.Add(new Item(tail, group, true, Separators.Kind.Comma));
        return false;
    }

    /// <summary>Adds the entries of lines that are known to be of a list.</summary>
    public void AddLines(FoundList list, List<Line> region, GroupContext group)
    {
        // A list of many lines has an entry on each; in one of a few lines each may hold a list.
        var names = region.Where(line => !line.IsFurniture && !reading.IsDateLine(line) && groups.Of(line) is null).ToList();
        var linesAreEntries = names.Count(line => HoldsList(line, names.Count)) * 2 <= names.Count || names.Count(line => line.IsListed) * 2 > names.Count;
        linesAreEntries &= !InlineList.AreBroken(names) && names.Count(inline.HoldsBullets) * 2 <= names.Count;
        var areListed = names.Count(line => line.IsListed) * 2 > names.Count;
        var columns = region.Select(line => TableReader.HeadingOf(TableReader.Row(line))).FirstOrDefault(kinds => kinds is not null);
        columns ??= list.Columns = TableReader.Numbered(region, reading);
        var countriesHead = GroupHeadings.AreCountriesAbove(region);
        var sideBySide = columns is null && NamesSideBySide.AreIn(names, judge);
        foreach (var line in region)
        {
            list.Lines.Add(line);
            // "Ada Weber   Tom Holm / Chair   Treasurer"
            if (columns is null && PersonsAbovePosts.At(lines, line.Index, judge, group) is { } persons)
                list.Items.AddRange(persons);
            if (columns is null && list.Items is [.., { Below: { } posts }] && posts[^1].Line.Index >= line.Index)
                continue;
            if (countriesHead && GroupHeadings.IsCountry(line))
            {
                group = group with { Place = PlaceReader.Of(line.Whole) };
                continue;
            }

            // What a body tells of itself stands between two lists.
            if (line.Words.Length > LongestEntry && line is { IsListed: false, Cells.Count: 1 } && line.Text.TrimEnd()[^1] == '.' && judge.Clauses(line.Words) > 1 && NameJudge.IsCased(line.Text) && inline.Split(line.Whole, headed: true) is not (_, { Count: > ManyParts }))
                continue;
            // "Yours sincerely, / Your": the name follows.
            if (Heading.ClosingWords.IsAll(line.Words))
                continue;
            // The rows of a table are entries, however many columns it has.
            if (columns is not null && !line.IsFurniture && TableReader.Fit(columns, TableReader.Row(line)) is not null)
            {
                list.Items.Add(new Item(line.Whole, group, false, Separators.Kind.Bar));
                continue;
            }

            if (reading.IsDateLine(line) || line.IsFurniture)
                continue;
            if (groups.Of(line) is { } next)
            {
                group = next.Group;
                if (next.Tail.Words.Length > 0)
                    AddTail(list, next.Tail, group);
                continue;
            }

            // "Trade union representatives:" heads the names below it, whatever kind that is; so does a line without a bullet among bullets.
            if (ListRegion.IsLabel(line) || (areListed && ListRegion.IsAboveBullets(line, lines, judge)))
            {
                group = GroupHeadings.GroupOf(line.Words);
                continue;
            }

            // "More than 300 teachers, among them A, B and C, signed a letter": below what announced it stands the sentence.
            var row = judge.Clauses(line.Words) > 0 ? LeadingIn.UpToOthers(LeadingIn.Behind(line.Whole, reading.Language), reading.Language) : line.Whole;
            if (inline.Split(row, headed: !linesAreEntries) is var (kind, items) && (!linesAreEntries || IsSurelyInline(kind, items) || (line.MarkerNumber > 0 && CountedParts.Cut(line.Whole).Count > 1)))
            {
                // "… / and Ada Weber, …": the list was cut before its "and".
                var first = Vocabulary.And.GetValueOrDefault(reading.Language) is { } and ? Separators.WithoutAnd(items[0], and, reading.Language) : items[0];
                list.Items.Add(new Item(first, group, true, kind));
                foreach (var item in items.Skip(1))
                    list.Items.Add(new Item(item, group, true, kind));
                continue;
            }

            if (sideBySide && line.Cells.Count > 1 || NamesSideBySide.AreColumns(line, judge))
            {
                foreach (var cell in line.Cells)
                    list.Items.Add(new Item(cell, group, true, Separators.Kind.Bar));
                continue;
            }

            // A paragraph that opens with nobody's short name is none, in any script.
            if (line.IsListed || line.Words.Length <= LongestName || line.Text.TrimEnd()[^1] != '.' || (FirstPart(line.Whole).Words.Length <= LongestLabel && (NameJudge.IsCased(line.Text) || Sentences.Of(line).Count() == 1)))
                list.Items.Add(new Item(line.Whole, group, false, Separators.Kind.Comma));
        }
    }

    private const int ManyParts = 5;

    // Whether a line of a list of several lines is itself a list: it has many parts, or it breaks off at a separator.
    private bool HoldsList(Line line, int lines)
    {
        if (inline.Split(line.Whole, headed: true) is not var (kind, items))
            return false;
        if (lines == 1 || kind is Separators.Kind.Semicolon or Separators.Kind.Bullet)
            return true;
        var broken = line.Text.TrimEnd()[^1] is ',' or ';' or '،' or '؛' or '-' or '–';
        return broken || (items.Count >= ManyParts) || items.All(item => judge.Of(item, listed: true) is { Kind: NameKind.Person, Likeness: >= 0.7 }) || (lines == 2 && items.Count >= 3 && items.All(item => judge.Of(item, listed: true).Likeness >= 0.7));
    }

    private const int SureInlineItems = 5;

    private static bool IsSurelyInline(Separators.Kind kind, IReadOnlyList<Piece> items) => items.Count >= SureInlineItems && kind != Separators.Kind.Dash;
}
