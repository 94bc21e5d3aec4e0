using System.Buffers;
using System.Text.RegularExpressions;
using Undersigned.Names;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>
/// Takes a statement's prose out of the text as it was published: without its title and what stands above it, without the
/// signatories and what stands below them, as far as the record tells which lines those are. Every other word stays.
/// </summary>
internal static partial class PublishedProse
{
    // Menus, dates and headings are shorter than this, paragraphs longer.
    private const int ShortLine = 200;

    // What is longer is read as prose, not as a heading.
    private const int LongestHeading = 120;

    // Names that wrapped, or one that the record left out: as many lines may lie between two signatories.
    private const int WidestGap = 3;

    // A title in a narrow column.
    private const int MostTitleLines = 4;

    // What may part a name from a place or a function on its line.
    private static readonly SearchValues<char> Separators = SearchValues.Create(",،;؛–—-|(:/·•\t");

    /// <summary>The title and the prose as Markdown that shows the same words.</summary>
    /// <exception cref="UnusableRecordException">Nothing is left.</exception>
    public static (string Title, string Body) Of(string text, PublishedRecord record)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Tidy).ToList();
        var title = record.Title.Length > 0 ? record.Title : FirstWords(lines);
        if (title.Length == 0)
            throw new UnusableRecordException("neither the record nor the text has a title");
        if (record.Title.Length > 0 || !IsSentence(lines.First(line => line.Length > 0)))
            DropTitle(lines, title);
        DropSignatories(lines, new NamesInText(record.Signatories));
        var body = string.Join("\n\n", Paragraphs(lines).Select(Markdown));
        return body.Length > 0 ? (title, body) : throw new UnusableRecordException("no prose is left beside the title and the signatories");
    }

    // A text without a title is known by its first words, which stay where they are unless they are a heading.
    private static string FirstWords(List<string> lines)
    {
        var line = Legible.Line(lines.FirstOrDefault(line => line.Length > 0)) ?? "";
        if (line.Length <= LongestHeading)
            return line;
        var space = line.LastIndexOf(' ', LongestHeading);
        var end = space > 0 ? space : char.IsHighSurrogate(line[LongestHeading - 1]) ? LongestHeading - 1 : LongestHeading;
        return line[..end].TrimEnd() + "…";
    }

    private static bool IsSentence(string line) => line.Length > LongestHeading || SentenceEnd().IsMatch(line);

    // Rules drawn with signs are no words.
    private static string Tidy(string line) => line.Any(char.IsLetterOrDigit) ? line.Trim(' ', '\t', '\u00a0', '\ufeff') : "";

    // The title, and what stands above it when that is short: a site's name, a menu, a date.
    private static void DropTitle(List<string> lines, string title)
    {
        var wanted = Fold.Key(title);
        for (var first = 0; first < lines.Count; first++)
        {
            var read = "";
            for (var last = first; last < Math.Min(lines.Count, first + MostTitleLines); last++)
            {
                read = Fold.Key($"{read} {lines[last]}");
                if (read != wanted)
                    continue;
                var furniture = lines.Take(first).All(line => line.Length < ShortLine);
                lines.RemoveRange(furniture ? 0 : first, furniture ? last + 1 : last - first + 1);
                return;
            }
            if (lines[first].Length >= ShortLine)
                return;
        }
    }

    private static void DropSignatories(List<string> lines, NamesInText names)
    {
        var isSignatory = lines.Select(line => IsSignatory(line, names)).ToArray();
        var end = Array.FindLastIndex(isSignatory, is_ => is_);
        // Below the last block nothing but furniture may follow: a form, a contact address, the next article.
        var isLastBlock = end >= 0 && lines.Skip(end + 1).All(line => line.Length < ShortLine);
        while (end >= 0)
        {
            var first = FirstOfBlock(lines, isSignatory, end);
            var heading = HeadingAbove(lines, first);
            lines.RemoveRange(heading, (isLastBlock ? lines.Count : end + 1) - heading);
            isLastBlock = false;
            end = heading == 0 ? -1 : Array.FindLastIndex(isSignatory, heading - 1, is_ => is_);
        }
    }

    private static bool IsSignatory(string line, NamesInText names)
    {
        const double mostOfIt = 0.5;
        var (share, first) = names.In(line);
        return share >= mostOfIt || (first && line.Length < ShortLine && line.AsSpan().ContainsAny(Separators));
    }

    private static int FirstOfBlock(List<string> lines, bool[] isSignatory, int last)
    {
        var first = last;
        var gap = 0;
        for (var at = last - 1; at >= 0 && gap <= WidestGap && lines[at].Length < ShortLine; at--)
        {
            if (isSignatory[at])
                (first, gap) = (at, 0);
            else if (lines[at].Length > 0)
                gap++;
        }
        return first;
    }

    // "Signatories:" belongs to the list below it.
    private static int HeadingAbove(List<string> lines, int first)
    {
        var above = first - 1;
        while (above >= 0 && lines[above].Length == 0)
            above--;
        return above >= 0 && lines[above].Length < ShortLine && lines[above].EndsWith(':') ? above : first;
    }

    // Blank lines part paragraphs; so does a line's end, unless the lines were broken by hand at a column's edge.
    private static IEnumerable<string> Paragraphs(List<string> lines)
    {
        var block = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }
            if (block.Count > 0)
            {
                foreach (var paragraph in IsWrapped(block) ? [string.Join(' ', block)] : block)
                    yield return paragraph;
            }
            block.Clear();
        }
    }

    // Lines of one column: none much longer than the others, and most of them end in the middle of a sentence.
    private static bool IsWrapped(List<string> block)
    {
        const int column = 120;
        return block.Count > 1 && block.All(line => line.Length <= column)
            && block.SkipLast(1).Count(line => line.Length > column / 3 && !SentenceEnd().IsMatch(line)) * 2 > block.Count - 1;
    }

    // What Markdown would take for a sign of its own stands as it was written. Lists keep their bullets and numbers.
    private static string Markdown(string paragraph)
    {
        var escaped = Special().Replace(paragraph, @"\$0");
        return Opening().Replace(escaped, @"\$0");
    }

    [GeneratedRegex(@"[.!?:;؟؛።…][""'”’»)\]]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // A backslash, code, emphasis (not within a word), an autolink, an entity, a link.
    [GeneratedRegex(@"[\\`*<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#A-Za-z][A-Za-z0-9]*;)|\[(?=[^\]]*\][(\[:])", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    // A heading, a quotation, a rule.
    [GeneratedRegex(@"\A(#|>|=|-(?=-))", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
