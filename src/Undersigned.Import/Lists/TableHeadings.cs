using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells the line that heads a table from lines that merely look like one.</summary>
internal static class TableHeadings
{
    private const int LeastRows = 2;

    private const int LeastLabels = 3;

    /// <summary>"Town Place Day and hour": words that head columns and name nobody.</summary>
    public static bool AreLabels(ReadOnlySpan<Word> words)
    {
        var labels = 0;
        foreach (var word in words)
        {
            var own = new[] { word };
            if (Vocabulary.WhereLabels.At(own, 0) > 0 || Vocabulary.WhenLabels.At(own, 0) > 0 || TableReader.IsHeading(own))
                labels++;
            else if (!Vocabulary.IsAnd(word))
                return false;
        }

        return labels >= LeastLabels;
    }

    /// <summary>"Name | Organisation | City" above rows of as many cells, none of which sets a day or an hour.</summary>
    public static bool Heads(int at, Reading reading)
    {
        var lines = reading.Lines;
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
}
