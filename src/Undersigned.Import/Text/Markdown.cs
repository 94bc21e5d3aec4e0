using System.Text;

namespace Undersigned.Import.Text;

/// <summary>Takes the marks of Markdown off a line and keeps where each character stood.</summary>
internal static class Markdown
{
    private const int LeastSigns = 2;

    /// <summary>Whether a text is written in Markdown: a front matter, or several of its marks.</summary>
    public static bool IsLikely(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal) || MarkdownSigns.AreAtLeast(text, LeastSigns);

    /// <summary>The words of a line, the column of each character, and whether the whole is bold.</summary>
    public static (string Text, LineColumns Columns, bool Strong) Inline(ReadOnlySpan<char> raw, int from)
    {
        var text = new StringBuilder(raw.Length);
        var columns = new List<int>(raw.Length);
        var strong = raw[from..].Trim().StartsWith("**") && raw.Trim().TrimEnd(':').EndsWith("**");
        for (var i = from; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '\\' && i + 1 < raw.Length && !char.IsLetterOrDigit(raw[i + 1]))
            {
                i++;
                Add(raw[i], i);
            }
            else if (c == '!' && i + 1 < raw.Length && raw[i + 1] == '[' && EndOfLink(raw, i + 1, out _) is > 0 and var image)
            {
                i = image;
            }
            else if (c == '[' && EndOfLink(raw, i, out var label) is > 0 and var link)
            {
                for (var k = i + 1; k < label; k++)
                {
                    if (raw[k] is not ('*' or '`'))
                        Add(raw[k], k);
                }

                i = link;
            }
            else if (c is '*' or '_')
            {
                // A run of marks is emphasis as a whole or not at all.
                var last = i;
                while (last + 1 < raw.Length && raw[last + 1] == c)
                    last++;
                var emphasis = IsEmphasis(raw, i, last);
                for (; !emphasis && i < last; i++)
                    Add(c, i);
                i = last;
                if (!emphasis)
                    Add(c, i);
            }
            else if (c is '`')
            {
                // A mark of code.
            }
            else
            {
                Add(c, i);
            }
        }

        return (text.ToString(), LineColumns.Of([.. columns]), strong);

        void Add(char c, int column)
        {
            text.Append(c);
            columns.Add(column);
        }
    }

    // Emphasis touches a word on one side and none on the other.
    private static bool IsEmphasis(ReadOnlySpan<char> raw, int first, int last)
    {
        var before = first > 0 && char.IsLetterOrDigit(raw[first - 1]);
        var after = last + 1 < raw.Length && char.IsLetterOrDigit(raw[last + 1]);
        return raw[first] == '*' ? last > first || before != after : last == first + 1 || before != after;
    }

    private const int LongestLink = 2000;

    // "[label](address)": the place of the closing parenthesis, and of the closing bracket.
    private static int EndOfLink(ReadOnlySpan<char> raw, int open, out int label)
    {
        label = -1;
        var depth = 0;
        raw = raw[..Math.Min(raw.Length, open + LongestLink)];
        for (var i = open; i < raw.Length; i++)
        {
            depth += raw[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                label = i;
                break;
            }
        }

        if (label < 0 || label + 1 >= raw.Length || raw[label + 1] != '(')
            return -1;
        var close = raw[(label + 1)..].IndexOf(')');
        return close < 0 ? -1 : label + 1 + close;
    }
}
