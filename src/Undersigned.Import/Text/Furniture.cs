using Undersigned.Import.Lists;
using Undersigned.Import.Words;

namespace Undersigned.Import.Text;

/// <summary>Marks the lines that belong to a page and not to the statement on it.</summary>
internal static class Furniture
{
    private const int LongestFurniture = 9;
    private const int LongestTags = 20;
    private const double LeastShare = 0.6;
    private const int LongestEnding = 10;

    // Before this share of a text, "Contact:" is one line; behind it, all that follows.
    private const double Head = 0.4;

    public static void Mark(Document document, NameJudge judge)
    {
        var lines = document.Lines;
        var ended = false;
        foreach (var line in lines)
        {
            if (ended && Heading.Of(line, judge) is { Kind: HeadingKind.Signed })
                ended = false;
            if (EndsStatement(line))
            {
                line.IsFurniture = true;
                ended |= line.Index > lines.Count * Head;
            }

            line.IsFurniture |= ended || IsFurniture(line);
        }
    }

    private static bool IsFurniture(Line line)
    {
        var words = line.Words;
        if (words.Length == 0)
            return true;
        var address = NameJudge.IsAddress(line.Text);
        if (address && words.Length <= LongestFurniture && !line.Text.Contains(':', StringComparison.Ordinal))
            return true;
        if (address && line.Text.TrimStart('[', '<', '(').StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return true;
        if (line.Text.StartsWith('©'))
            return true;
        var lead = Vocabulary.FurnitureLines.At(words, 0);
        // A long phrase of page furniture is one wherever it goes on: "This site uses Akismet to reduce spam."
        if (lead >= 4)
            return true;
        if (lead == 0 || words.Length > LongestTags)
            return false;
        // "Tags: harbour, strike", "Home » Statements"
        var behind = line.Text.AsSpan(words[lead - 1].End).TrimStart();
        if (behind.Length > 0 && behind[0] is ':' or '»' or '«' or '>' or '›')
            return true;
        // "Comments (3)"
        if (words[lead..].All(word => word.IsNumber))
            return true;
        return lead == words.Length || (words.Length is > 1 and <= LongestFurniture && Vocabulary.FurnitureLines.Count(words) >= words.Length * LeastShare && line.Marker != MarkerKind.Number);
    }

    private static bool EndsStatement(Line line)
    {
        var words = line.Words;
        if (words.Length > LongestEnding)
            return Vocabulary.EndOfStatement.At(words, 0) >= 4;
        var lead = Vocabulary.EndOfStatement.At(words, 0);
        if (lead == 0)
            return false;
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return lead == words.Length || lead * 2 >= words.Length || (colon > 0 && new Piece(line, 0, colon).Words.Length == lead);
    }
}
