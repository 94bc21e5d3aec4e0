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

    private const int LongestEntry = 30;
    private const int WidestGap = 4;
    private const int MostFalseHeadings = 100;

    public ListFinder(Reading reading)
    {
        this.reading = reading;
        judge = reading.Judge;
        inline = new InlineList(reading.Language, judge);
        lines = reading.Lines;
        groups = new GroupHeadings(lines, judge);
    }

    public List<FoundList> Find()
    {
        var lists = Headed();
        // Who holds a gathering invites to it.
        lists.RemoveAll(list => Organisers.At(list.HeadingLine!.Words, 0) > 0 && (list.Items.Count == 1 || lines.Any(line => Vocabulary.WhereLabels.At(line.Words, 0) > 0 && line.Text.Contains(':', StringComparison.Ordinal))));
        // One name below a closing formula is who wrote the text.
        lists.RemoveAll(list => list.Items.Count == 1 && IsClosingFormula(list.HeadingLine!));
        if (lists.Any(list => list.Items.Count > 1 || (list.Kind == HeadingKind.Signed && list.Items.Count > 0)))
            return lists;
        if (RuleList.Find(reading) is { } ruled)
            return [ruled];
        if (new TrailingList(reading, inline).Find() is { } trailing)
            return [trailing];
        if (new SentenceList(reading, inline).Find() is { } sentence)
            return [sentence];
        return lists;
    }

    private List<FoundList> Headed()
    {
        var lists = new List<FoundList>();
        var mistaken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsFurniture)
                continue;
            var heading = Heading.Of(lines[i], judge);
            if (heading.Kind == HeadingKind.None && groups.Heads(i))
                heading = new Heading(HeadingKind.Signed, lines[i], default);
            if (heading.Kind == HeadingKind.None && HeadsTable(i))
                heading = new Heading(HeadingKind.Signed, lines[i - 1], default);
            if (heading.Kind == HeadingKind.None)
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

    private const int LeastRows = 2;

    // "Name | Organisation | City" above rows of as many cells, none of which sets a day or an hour.
    private bool HeadsTable(int at)
    {
        var columns = TableReader.Row(lines[at]);
        if (at == 0 || TableReader.HeadingOf(columns) is not { } kinds)
            return false;
        var rows = 0;
        while (at + rows + 1 < lines.Count && lines[at + rows + 1] is var row && TableReader.Fit(kinds, TableReader.Row(row)) is not null)
        {
            if (reading.HourIn(row) is not null || reading.DatesIn(row).Any())
                return false;
            rows++;
        }

        return rows >= LeastRows;
    }

    // A heading of members or bodies heads signatories only where names follow, and more than one.
    private bool IsPlausible(FoundList list, Heading heading)
    {
        var names = list.Items.Count(item => judge.Of(FirstPart(item.Piece), listed: true).Kind is NameKind.Organisation or NameKind.Person or NameKind.Place);
        if (heading.Kind == HeadingKind.Signed)
            return names > 0 || list.Items.All(item => judge.Of(FirstPart(item.Piece), listed: true).Likeness >= NameJudge.Likely);
        if (heading.Kind == HeadingKind.Plural && list.Items.Count < 3)
            return false;
        return list.Items.Count > 1 && names >= list.Items.Count * 0.6;
    }

    /// <summary>The name itself of an entry: before the first comma, before a dash behind a person's name, and without what stands in parentheses behind it.</summary>
    public static Piece FirstPart(Piece piece)
    {
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
        var group = GroupHeadings.GroupOf(heading.Line.Words);
        var goesOn = true;
        if (heading.Tail.Words.Length > 0)
        {
            goesOn = AddTail(list, heading.Tail, group);
            if (list.Items.Count == 0)
                return list;
        }

        if (goesOn)
            AddLines(list, heading, group);
        return list;
    }

    // Names behind the colon; false where the sentence they stand in ends there.
    private bool AddTail(FoundList list, Piece tail, GroupContext group)
    {
        var text = tail.Line.Text.AsSpan(tail.Start).TrimEnd();
        if (inline.Split(tail, headed: true) is var (kind, items))
        {
            foreach (var item in items)
                list.Items.Add(new Item(item, group, true, kind));
            return text[^1] is ',' or ';' or '،' or '؛' or '-' or '–' || !text.EndsWith(".");
        }

        var verdict = judge.Of(tail, listed: true);
        if (verdict.IsName || (verdict.Kind == NameKind.Place && list.Kind == HeadingKind.Signed && PlaceReader.Of(tail)?.Country is not null))
            list.Items.Add(new Item(tail, group, true, Separators.Kind.Comma));
        return false;
    }

    private void AddLines(FoundList list, Heading heading, GroupContext group)
    {
        var region = Region(heading, list.Items.Count > 0);
        // A list of many lines has an entry on each; in one of a few lines each may hold a list.
        var names = region.Where(line => !line.IsFurniture && !reading.IsDateLine(line) && groups.Of(line) is null).ToList();
        var linesAreEntries = names.Count(line => HoldsList(line, names.Count)) * 2 <= names.Count || names.Count(line => line.IsListed) * 2 > names.Count;
        var columns = region.Select(line => TableReader.HeadingOf(TableReader.Row(line))).FirstOrDefault(kinds => kinds is not null);
        foreach (var line in region)
        {
            list.Lines.Add(line);
            // "Yours sincerely, / Your": the name follows.
            if (ClosingWords.IsAll(line.Words))
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

            if (inline.Split(line.Whole, headed: !linesAreEntries) is var (kind, items) && (!linesAreEntries || IsSurelyInline(kind, items)))
            {
                foreach (var item in items)
                    list.Items.Add(new Item(item, group, true, kind));
                continue;
            }

            if (AreColumns(line))
            {
                foreach (var cell in line.Cells)
                    list.Items.Add(new Item(cell, group, true, Separators.Kind.Bar));
                continue;
            }

            list.Items.Add(new Item(line.Whole, group, false, Separators.Kind.Comma));
        }
    }

    // Two names side by side, in one script.
    private bool AreColumns(Line line) =>
        line.Cells.Count > 1 && line.Cells.All(cell => judge.Of(cell, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= 0.7 })
        && (line.Cells.Select(cell => judge.Of(cell, listed: true).Kind).Distinct().Count() == 1) && line.Cells.Select(cell => Scripts.Of(cell.Text)).Distinct().Count() == 1;

    private const int ManyParts = 5;

    // Whether a line of a list of several lines is itself a list: it has many parts, or it breaks off at a separator.
    private bool HoldsList(Line line, int lines)
    {
        if (inline.Split(line.Whole, headed: true) is not var (kind, items))
            return false;
        if (lines == 1 || kind is Separators.Kind.Semicolon or Separators.Kind.Bullet)
            return true;
        var broken = line.Text.TrimEnd()[^1] is ',' or ';' or '،' or '؛' or '-' or '–';
        return broken || (items.Count >= ManyParts) || (lines == 2 && items.Count >= 3 && items.All(item => judge.Of(item, listed: true).Likeness >= 0.7));
    }

    private const int SureInlineItems = 5;

    private static bool IsSurelyInline(Separators.Kind kind, IReadOnlyList<Piece> items) => items.Count >= SureInlineItems && kind != Separators.Kind.Dash;

    // The lines below a heading that belong to its list.
    private List<Line> Region(Heading heading, bool afterTail)
    {
        var region = new List<Line>();
        var furniture = 0;
        ColumnKind[]? table = null;
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
            // One remark in parentheses may stand under the heading: "(in alphabetical order)".
            if (region.Count == 0 && line.Text[0] == '(' && line.Text.TrimEnd()[^1] is ')' or '.')
                continue;
            table = TableReader.HeadingOf(TableReader.Row(line)) ?? table;
            if (!(table is not null && TableReader.Fit(table, TableReader.Row(line)) is not null) && !Belongs(line, region, afterTail))
                break;
            furniture = 0;
            region.Add(line);
        }

        // Before the same text in another script stands its title.
        if (region.Count > 1 && region[^1].BlankBefore > 0 && !region[^1].IsListed && Scripts.Of(region[^1].Text) != Scripts.Of(region[^2].Text) && Scripts.Of(region[^1].Text) != Scripts.Of(region[0].Text))
            region.RemoveAt(region.Count - 1);
        while (region.Count > 0 && (groups.Of(region[^1]) is { Tail.IsEmpty: true } || reading.IsDateLine(region[^1])))
            region.RemoveAt(region.Count - 1);
        return region;
    }

    private bool Belongs(Line line, List<Line> region, bool afterTail)
    {
        var words = line.Words;
        if (reading.IsDateLine(line))
            return true;
        // "5 June, World Environment Day, 2019"
        if (!line.IsListed && words[^1] is { IsNumber: true, Length: 4 } && reading.DatesIn(line).FirstOrDefault() is { } date && date.Position == reading.Document.StartOf(line))
            return false;
        // A day and an hour are those of a gathering.
        if (reading.HourIn(line) is not null && reading.DatesIn(line).Any())
            return false;
        if (groups.Of(line) is not null)
            return true;
        if (afterTail && region.Count == 0 && !line.IsListed && inline.Split(line.Whole, headed: true) is null && line.BlankBefore > 0)
            return false;
        if (inline.Split(line.Whole, headed: true) is not null && judge.Clauses(words) * 8 <= words.Length)
            return true;
        if (words.Length > LongestEntry)
            return false;
        if (line.Text.TrimEnd()[^1] == ':' && !line.IsListed)
            return false;
        var clauses = judge.Clauses(words);
        if (line.IsListed || line.Marker == MarkerKind.Rule)
            return clauses * 5 <= words.Length || IsRunOfNames(line);
        var first = judge.Of(FirstPart(line.Whole), listed: true);
        var sentence = line.Text.TrimEnd()[^1] is '.' or '!' or '?' or '؟' && words.Length > 8 && clauses > 0;
        return !sentence && (first.Kind is NameKind.Place or NameKind.Role or NameKind.Organ || first.IsName || first.Likeness >= 0.3) && clauses * 4 <= words.Length;
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

    private static readonly TermSet Organisers = new(
        ["organised by", "organized by", "organiser*", "organizer*", "hosted by", "called by", "veranstalt*", "organisiert von", "organisé par", "organisée par", "organisateur*", "organisatrice*", "organiza", "organizan", "organizado por", "organizada por", "convoca", "convocan", "organizzato da", "organizzata da", "organizzano", "arrangör*", "arrangeras av", "georganiseerd door", "organisatie", "διοργάνωση", "düzenleyen*", "organizasyon", "amadekar*", "ڕێکخەر", "برگزار کننده*", "برگزارکننده*", "الجهة المنظمة", "تنظيم", "organizator*"]);

    /// <summary>"Your", between a closing formula and who signs below it.</summary>
    public static readonly TermSet ClosingWords = new(["ihr", "ihre", "ihrer", "euer", "eure", "yours", "your", "votre", "su", "sus", "vostro", "din", "uw", "sizin", "δικός σας"]);

    private static readonly TermSet ClosingFormulas = new(["sincerely", "yours sincerely", "yours faithfully", "yours truly", "respectfully", "in solidarity", "signed", "on behalf of", "gezeichnet", "gez", "از طرف"]);

    private static bool IsClosingFormula(Line heading) => ClosingFormulas.At(heading.Words, 0) > 0;
}
