namespace Undersigned.Import.Text;

/// <summary>Finds marks that only Markdown has: headings, bold words, links and the rule below the heading of a table. Linear in the text, whatever stands in it.</summary>
internal static class MarkdownSigns
{
    private const int DeepestHeading = 6;
    private const int ShortestRule = 3;

    /// <summary>Whether a text holds so many of them.</summary>
    public static bool AreAtLeast(string text, int least)
    {
        var found = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            found += In(text.AsSpan(line), least - found);
            if (found >= least)
                return true;
        }

        return false;
    }

    private static int In(ReadOnlySpan<char> line, int most)
    {
        var at = Math.Max(Heading(line), TableRule(line));
        var found = at > 0 ? 1 : 0;
        // Behind one "](" the next white space or parenthesis is that of all before it.
        var stop = -1;
        while (found < most && at < line.Length && line[at..].IndexOfAny('*', ']') is >= 0 and var next)
        {
            at += next;
            var length = line[at] == '*' ? Bold(line[at..]) : Link(line, at, ref stop);
            found += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }

        return found;
    }

    // "## Signatories": the length up to its first letter, or 0.
    private static int Heading(ReadOnlySpan<char> line)
    {
        var level = Behind(line, 0, '#');
        return level is > 0 and <= DeepestHeading && level + 1 < line.Length && line[level] == ' ' && !char.IsWhiteSpace(line[level + 1]) ? level + 2 : 0;
    }

    // "|---|", ":--- |": the length up to the bar behind it, or 0.
    private static int TableRule(ReadOnlySpan<char> line)
    {
        var from = Optional(line, Optional(line, Optional(line, 0, '|'), ' '), ':');
        var at = Behind(line, from, '-');
        if (at - from < ShortestRule)
            return 0;
        at = Optional(line, Optional(line, at, ':'), ' ');
        return at < line.Length && line[at] == '|' ? at + 1 : 0;
    }

    // "**words**": the whole length, or 0.
    private static int Bold(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("**") || text[2..].IndexOf('*') is not (> 0 and var words))
            return 0;
        return text[(2 + words)..].StartsWith("**") ? words + 4 : 0;
    }

    // "](address)": the whole length, or 0.
    private static int Link(ReadOnlySpan<char> line, int at, ref int stop)
    {
        if (at + 1 >= line.Length || line[at + 1] != '(')
            return 0;
        for (var i = Math.Max(stop, at + 2); stop < at + 2; i++)
        {
            if (i == line.Length || line[i] == ')' || char.IsWhiteSpace(line[i]))
                stop = i;
        }

        return stop < line.Length && line[stop] == ')' ? stop + 1 - at : 0;
    }

    private static int Behind(ReadOnlySpan<char> line, int from, char mark)
    {
        while (from < line.Length && line[from] == mark)
            from++;
        return from;
    }

    private static int Optional(ReadOnlySpan<char> line, int at, char mark) => at < line.Length && line[at] == mark ? at + 1 : at;
}
