using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind
{
    Other,
    Name,
    GivenName,
    FamilyName,
    Role,
    Organisation,
    City,
    Country,
    Number,
}

/// <summary>Reads signatories from the rows of a table.</summary>
internal static class TableReader
{
    private static readonly (ColumnKind Kind, TermSet Words)[] Headings =
    [
        (ColumnKind.GivenName, Columns("given name")),
        (ColumnKind.FamilyName, Columns("family name")),
        (ColumnKind.Name, Columns("name")),
        (ColumnKind.Organisation, Columns("organisation")),
        (ColumnKind.Role, Columns("role")),
        (ColumnKind.City, Columns("city")),
        (ColumnKind.Country, Columns("country")),
        (ColumnKind.Number, Columns("number")),
    ];

    private const int RowsLookedAt = 200;
    private const double MostOfColumn = 0.5;
    private const int LongestName = 8;
    private const int LeastNumbered = 3;

    /// <summary>Whether words are one of those that head columns.</summary>
    public static bool IsHeading(ReadOnlySpan<Word> words)
    {
        foreach (var (_, terms) in Headings)
        {
            if (terms.IsAll(words))
                return true;
        }

        return false;
    }

    /// <summary>The cells of a line that bars or tabs part, the empty ones among them; its columns otherwise.</summary>
    public static IReadOnlyList<Piece> Row(Line line)
    {
        var mark = line.Text.Contains('|', StringComparison.Ordinal) ? '|' : '\t';
        if (!line.Text.Contains(mark, StringComparison.Ordinal))
            return line.Cells;
        var cells = new List<Piece>();
        for (var from = 0; from <= line.Text.Length;)
        {
            var end = line.Text.IndexOf(mark, from);
            end = end < 0 ? line.Text.Length : end;
            cells.Add(new Piece(line, from, end - from).Trim());
            from = end + 1;
        }

        return cells;
    }

    /// <summary>The columns a row has: all; or all but the first where its number was taken for a mark of the list, or one more where the heading lost its own; else null.</summary>
    public static ColumnKind[]? Fit(ColumnKind[] columns, IReadOnlyList<Piece> row)
    {
        if (row.Count == columns.Length)
            return columns;
        if (row.Count == columns.Length - 1 && columns[0] is ColumnKind.Number or ColumnKind.Other)
            return columns[1..];
        return row.Count == columns.Length + 1 && row[0].Words is [{ IsNumber: true }] ? [ColumnKind.Number, .. columns] : null;
    }

    /// <summary>What the cells of a row say of the columns below, or null where the row is no heading.</summary>
    public static ColumnKind[]? HeadingOf(IReadOnlyList<Piece> row)
    {
        if (row.Count < 2)
            return null;
        var kinds = new ColumnKind[row.Count];
        var known = 0;
        for (var i = 0; i < row.Count; i++)
        {
            var words = row[i].Words;
            if (words.Length is 0 or > 4)
                continue;
            foreach (var (kind, terms) in Headings)
            {
                if (!terms.IsAll(words) && !(terms.At(words, 0) > 0 && words.Length <= 3))
                    continue;
                kinds[i] = kind;
                known++;
                break;
            }
        }

        return known * 2 >= row.Count && known > 1 && kinds.Any(kind => kind is ColumnKind.Name or ColumnKind.Organisation or ColumnKind.FamilyName) ? kinds : null;
    }

    /// <summary>The signatories of a table, a row each.</summary>
    public static List<Entry> Read(IReadOnlyList<IReadOnlyList<Piece>> rows, Reading reading)
    {
        var heading = rows.Count > 0 ? HeadingOf(rows[0]) : null;
        var kinds = heading ?? Guess(rows, reading);
        var entries = new EntryReader(reading.Language, null, reading.Judge);
        var found = new List<Entry>();
        foreach (var row in rows.Skip(heading is null ? 0 : 1))
        {
            if (Of(row, kinds, entries, reading) is { } entry)
                found.Add(entry);
        }

        Pairing.Deduplicate(found);
        return found;
    }

    /// <summary>The signatory of a row whose columns are known, or null where it names nobody.</summary>
    public static Entry? Of(IReadOnlyList<Piece> row, ColumnKind[] kinds, EntryReader entries, Reading reading)
    {
        Piece? Cell(ColumnKind kind)
        {
            var at = Array.IndexOf(kinds, kind);
            return at >= 0 && at < row.Count && row[at].Trim().Words.Length > 0 ? row[at].Trim() : null;
        }

        var organisation = Cell(ColumnKind.Organisation);
        var name = Cell(ColumnKind.Name) ?? Cell(ColumnKind.FamilyName) ?? Cell(ColumnKind.GivenName) ?? organisation;
        if (name is not { } named)
            return null;
        var isPerson = Cell(ColumnKind.FamilyName) is not null || Cell(ColumnKind.GivenName) is not null
            || (organisation is not null && Cell(ColumnKind.Name) is not null) || reading.Judge.Of(named, listed: true) is { Kind: NameKind.Person, Likeness: >= 0.7 };
        var entry = entries.Read(new Item(named, new GroupContext(null, isPerson), true, Separators.Kind.Comma), isPerson);
        if (entry is null)
            return null;
        entry.Kind = isPerson ? NameKind.Person : NameKind.Organisation;
        entry.Sure = 0.9;
        // What a column of names holds is the name, whatever it looks like.
        if (isPerson && (organisation is not null || Cell(ColumnKind.Role) is not null) && named.Words.Length <= LongestName)
            entry.Whole = NameMarks.Clean(named).Text;
        // Given and family name stand beside each other in one row; the name runs from one to the other.
        if (Cell(ColumnKind.GivenName) is { } given && Cell(ColumnKind.FamilyName) is { } family && given.Line == family.Line)
            entry.Whole = given.Text + " " + family.Text;
        if (isPerson && organisation is { } body && body != named)
            entry.Affiliation = body;
        if (Cell(ColumnKind.Role) is { } role)
            entry.Role = role;
        foreach (var kind in (ReadOnlySpan<ColumnKind>)[ColumnKind.City, ColumnKind.Country])
        {
            if (Cell(kind) is not { } cell)
                continue;
            var place = PlaceReader.Of(cell) ?? (kind == ColumnKind.City ? new ReadPlace(null, cell, null, null) : null);
            // A city column holds cities, also where a country has the same name.
            if (place is { Country: not null, City: null } && kind == ColumnKind.City)
                place = new ReadPlace(null, cell, null, null);
            if (place is not null)
                entry.Place = entry.Place is { } own ? own.With(place) : place;
        }

        return entry;
    }

    /// <summary>The columns of lines that are mostly rows with their number in the first cell and a name in the second ("12 / Harbour Union / It mends nets."), else null.</summary>
    public static ColumnKind[]? Numbered(IReadOnlyList<Line> lines, Reading reading)
    {
        var rows = lines.Take(RowsLookedAt).Select(Row).Where(row => row.Count > 1 && row[0].Words is [{ IsNumber: true }]).ToList();
        if (rows.Count < LeastNumbered || rows.Count * 2 < Math.Min(lines.Count, RowsLookedAt))
            return null;
        var kinds = Guess(rows, reading);
        kinds[0] = ColumnKind.Number;
        if (kinds[1] == ColumnKind.Name)
            return kinds;
        // What stands behind the name of a body says what it is.
        for (var i = 2; i < kinds.Length; i++)
            kinds[i] = kinds[i] is ColumnKind.Name or ColumnKind.Organisation ? ColumnKind.Other : kinds[i];
        kinds[1] = ColumnKind.Organisation;
        return kinds;
    }

    // Without a heading the columns tell by what most of their cells are.
    private static ColumnKind[] Guess(IReadOnlyList<IReadOnlyList<Piece>> rows, Reading reading)
    {
        var looked = rows.Take(RowsLookedAt).ToList();
        var width = looked.Count == 0 ? 0 : looked.Max(row => row.Count);
        var kinds = new ColumnKind[width];
        for (var i = 0; i < width; i++)
        {
            var cells = looked.Where(row => i < row.Count && row[i].Words.Length > 0).Select(row => row[i]).ToList();
            if (cells.Count == 0)
                continue;
            var verdicts = cells.ConvertAll(cell => reading.Judge.Of(cell, listed: true));
            bool Most(Func<Judgement, bool> test) => verdicts.Count(test) > cells.Count * MostOfColumn;
            if (cells.Count(cell => PlaceReader.Of(cell)?.Country is not null) > cells.Count * MostOfColumn)
                kinds[i] = ColumnKind.Country;
            else if (Most(v => v.Kind == NameKind.Place))
                kinds[i] = ColumnKind.City;
            else if (Most(v => v.Kind == NameKind.Role))
                kinds[i] = ColumnKind.Role;
            else if (Most(v => v.Kind == NameKind.Person) && !kinds.Contains(ColumnKind.Name))
                kinds[i] = ColumnKind.Name;
            else if (Most(v => v.Kind == NameKind.Organisation) && !kinds.Contains(ColumnKind.Organisation))
                kinds[i] = ColumnKind.Organisation;
        }

        if (!kinds.Contains(ColumnKind.Name) && !kinds.Contains(ColumnKind.Organisation) && width > 0)
            kinds[Math.Max(0, Array.IndexOf(kinds, ColumnKind.Other))] = ColumnKind.Name;
        return kinds;
    }

    private static TermSet Columns(string section) => Lexicon.Terms("columns", section);
}
