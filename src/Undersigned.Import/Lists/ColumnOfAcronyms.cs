using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Takes off a list the column that gives the letters of the names beside it ("NHU    National Harbour Union").</summary>
internal static class ColumnOfAcronyms
{
    private const int LeastRows = 3;

    /// <summary>Takes such letters off, where the rows that have them mostly take them from the words of their name.</summary>
    public static void Take(List<Entry> found)
    {
        var rows = found.Zip(found.Skip(1)).Where(row => IsRow(row.First, row.Second)).ToList();
        if (rows.Count >= LeastRows && rows.Count(row => AreLettersOf(row.First.Names[0].Piece, row.Second.Names[0].Piece)) * 2 > rows.Count)
            found.RemoveAll(rows.Select(row => row.First).ToHashSet().Contains);
    }

    private static bool IsRow(Entry letters, Entry name) =>
        letters is { Kind: NameKind.Organisation, Role: null, Names: [var first] } && name is { Kind: NameKind.Organisation, Names: [var second] } && first.Piece.Line == second.Piece.Line
        && first.Piece.Words is [var only] && second.Piece.Words.Length > 1 && first.Piece.Text.Count(char.IsUpper) * 2 > only.Length
        && first.Piece.End < second.Piece.Start && string.IsNullOrWhiteSpace(first.Piece.Line.Text[first.Piece.End..second.Piece.Start]);

    private static bool AreLettersOf(Piece letters, Piece name)
    {
        var initials = name.Words.ToArray().Select(word => word.Key[0]).ToHashSet();
        return letters.Words[0].Key.All(initials.Contains);
    }
}
