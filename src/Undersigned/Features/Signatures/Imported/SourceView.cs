using System.Text;
using Undersigned.Names;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>A part of a line: plain, or something that was read there.</summary>
/// <param name="Text">The words as they stand.</param>
/// <param name="Mark">What was read from them; null for the rest of the line.</param>
/// <param name="Part">The entry or event it belongs to, if any.</param>
public sealed record SourcePart(string Text, SourceMark? Mark, DraftPart? Part);

/// <summary>A line of the source with its own language, and what was read from it.</summary>
public sealed record SourceLine(int Number, string Language, IReadOnlyList<SourcePart> Parts);

/// <summary>The source as it was read, line by line, with the parts marked that the record was made from.</summary>
public sealed record SourceView(IReadOnlyList<SourceLine> Lines, int Total)
{
    // A long statement with a list of some hundred names; of longer sources the part is shown that the entries on the page stand in.
    private const int MostLines = 1200;

    // What stands around the entries.
    private const int Around = 15;

    // Minified pages and cells of tables: longer lines are shown by their beginning.
    private const int LongestLine = 4000;

    /// <summary>The lines that belong to the given entries; all of them where the source is short.</summary>
    public static SourceView Of(ReadStatement read, IReadOnlyList<ReadRow> shown)
    {
        var lines = LinesOf(read.Text);
        var marks = read.Marks.Select(mark => (Mark: mark, Part: (DraftPart?)null))
            .Concat(read.Rows.Where(row => !row.IsLeftOut).SelectMany(row => row.Marks.Select(mark => (Mark: mark, Part: (DraftPart?)DraftPart.Entry(row.Number)))))
            .Concat(read.Events.Where(happening => !happening.IsLeftOut).SelectMany(happening => happening.Marks.Select(mark => (Mark: mark, Part: (DraftPart?)DraftPart.Event(happening.Number)))))
            .ToLookup(marked => marked.Mark.Line);
        var (first, last) = (1, lines.Length);
        if (lines.Length > MostLines)
        {
            var found = shown.SelectMany(row => row.Marks).Select(mark => mark.Line).DefaultIfEmpty(1).ToList();
            first = Math.Max(1, found.Min() - Around);
            last = Math.Min(lines.Length, Math.Min(first + MostLines - 1, found.Max() + Around));
        }
        var script = Scripts.Of(read.Text);
        return new SourceView(
            [.. Enumerable.Range(first, last - first + 1).Select(number => new SourceLine(number, LanguageOf(lines[number - 1], read.Language, script), Parts(lines[number - 1], marks[number])))],
            lines.Length);
    }

    /// <summary>Only the lines that one part was read from, with nothing else marked.</summary>
    public static IReadOnlyList<SourceLine> LinesAt(IReadOnlyList<SourceMark> marks, ReadStatement read)
    {
        var lines = LinesOf(read.Text);
        var script = Scripts.Of(read.Text);
        return
        [
            .. marks.Where(mark => mark.Line <= lines.Length).GroupBy(mark => mark.Line).OrderBy(line => line.Key).Select(line =>
                new SourceLine(line.Key, LanguageOf(lines[line.Key - 1], read.Language, script), Parts(lines[line.Key - 1], line.Select(mark => (mark, (DraftPart?)null))))),
        ];
    }

    /// <summary>The lines that marks are counted in.</summary>
    internal static string[] LinesOf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    // Where it begins in the letters of the whole it is in the language of the whole, whatever other names follow; else the letters tell.
    private static string LanguageOf(string line, string language, string script)
    {
        var first = line.EnumerateRunes().FirstOrDefault(Rune.IsLetter);
        return first == default || Scripts.Of(first.ToString()) == script ? language : Scripts.Guess(line);
    }

    private static List<SourcePart> Parts(string line, IEnumerable<(SourceMark Mark, DraftPart? Part)> marks)
    {
        var parts = new List<SourcePart>();
        var shown = Math.Min(line.Length, LongestLine);
        var at = 0;
        foreach (var (mark, part) in marks.OrderBy(marked => marked.Mark.Column).ThenByDescending(marked => marked.Mark.Length))
        {
            var start = mark.Column - 1;
            var end = Math.Min(start + mark.Length, shown);
            if (start < at || end <= start)
                continue;
            if (start > at)
                parts.Add(new SourcePart(line[at..start], null, null));
            parts.Add(new SourcePart(line[start..end], mark, part));
            at = end;
        }
        if (at < shown)
            parts.Add(new SourcePart(line[at..shown], null, null));
        if (shown < line.Length)
            parts.Add(new SourcePart("…", null, null));
        return parts;
    }
}
