using Undersigned.Import.Text;
using Undersigned.Import.Words;
using Undersigned.Names;

namespace Undersigned.Import.Lists;

/// <summary>Takes names that a title cuts short from the lines on which they stand in full.</summary>
internal static class FullNames
{
    private const int LinesLookedAt = 15;
    private const int LongestName = 14;
    private const double Known = 0.7;
    private const int LongestLink = 3;

    /// <summary>Where the text sets each short name of a list in parentheses behind its full one, "the River League (RL)", that is the name.</summary>
    public static FoundList Behind(FoundList list, Reading reading)
    {
        var full = list.Items.ConvertAll(item => reading.Lines.Where(line => !line.IsFurniture).Take(LinesLookedAt).Select(line => Before(line, $"({item.Piece.Text})")).FirstOrDefault(name => !name.IsEmpty));
        if (full.Exists(name => name.IsEmpty))
            return list;
        for (var i = 0; i < full.Count; i++)
            list.Items[i] = list.Items[i] with { Piece = full[i] };
        list.Lines.UnionWith(full.Select(name => name.Line));
        return list;
    }

    // The words in capitals before a short name, small words between them, and that name itself.
    private static Piece Before(Line line, string shortName)
    {
        var at = line.Text.IndexOf(shortName, StringComparison.Ordinal);
        var words = at > line.ReportStart ? new Piece(line, line.ReportStart, at - line.ReportStart).Words : default;
        var from = words.Length;
        for (var i = words.Length - 1; i >= 0 && words.Length - i <= LongestName; i--)
        {
            var gap = line.Text.AsSpan(words[i].End, (i + 1 < words.Length ? words[i + 1].Start : at) - words[i].End);
            var word = words[i];
            if (!gap.IsWhiteSpace() || !(word.IsCapital || word.Length < LongestLink) || Vocabulary.IsAnd(word))
                break;
            from = words[i].IsCapital ? i : from;
        }

        return words.Length - from > 1 ? new Piece(line, words[from].Start, at + shortName.Length - words[from].Start) : default;
    }

    /// <summary>Where a line of its own near the top begins with each name of a title and is one body's name, that is the name.</summary>
    public static void TakeFor(FoundList list, Reading reading)
    {
        var title = list.Items[0].Piece.Line;
        if (title.Index >= LinesLookedAt)
            return;
        var lines = reading.Lines.Take(LinesLookedAt).Where(line => line != title && !line.IsFurniture && line.Words.Length is > 1 and <= LongestName && reading.Judge.Clauses(line.Words) == 0
            && reading.Judge.Of(line.Whole, line.IsListed) is { Kind: NameKind.Organisation, Likeness: >= Known }).ToList();
        var full = list.Items.ConvertAll(item => Fold.Key(item.Piece.Text) is var key ? lines.Find(line => Fold.Key(line.Text).StartsWith(key, StringComparison.Ordinal)) : null);
        if (full.Contains(null) || full.Distinct().Count() < full.Count)
            return;
        for (var i = 0; i < full.Count; i++)
            list.Items[i] = list.Items[i] with { Piece = full[i]!.Whole };
        list.Lines.UnionWith(full!);
    }
}
