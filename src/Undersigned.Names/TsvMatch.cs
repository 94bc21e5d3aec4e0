using System.Globalization;

namespace Undersigned.Names;

/// <summary>Judges pairs of names listed in a tab-separated file.</summary>
public static class TsvMatch
{
    /// <summary>
    /// Reads lines of nameA, langA, nameB, langB and any further columns, the first line being a header, and writes one line for each other:
    /// the verdict (same, maybe, different), a tab, the score from 0 to 1. Throws <see cref="InvalidDataException"/> naming the line that has fewer than four columns.
    /// </summary>
    public static void Run(TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        if (input.ReadLine() is null)
            throw new InvalidDataException("The file is empty; its first line should name the columns.");
        for (var number = 2; input.ReadLine() is { } line; number++)
        {
            var cells = line.Split('\t');
            if (cells.Length < 4)
                throw new InvalidDataException($"Line {number} has {cells.Length} columns; it needs nameA, langA, nameB, langB.");
            var match = Matcher.Compare(cells[0], cells[1], cells[2], cells[3]);
            output.Write(match.Verdict.ToString().ToLowerInvariant());
            output.Write('\t');
            output.Write(match.Score.ToString("0.###", CultureInfo.InvariantCulture));
            output.Write('\n');
        }
    }
}
