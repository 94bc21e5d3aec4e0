using Undersigned.Import.Text;

namespace Undersigned.Import.Lists;

/// <summary>Tells who answers questions about a text from those who sign it.</summary>
internal static class Contacts
{
    private const int LongestLine = 8;

    // Where so many have an address, it stands with each name of the list.
    private const int ManyAddresses = 3;

    /// <summary>Whether a line stands right above an address, where not every name has its own.</summary>
    public static bool IsContact(Line line, Reading reading) =>
        !line.IsListed && line.Words.Length <= LongestLine && line.Index + 1 < reading.Lines.Count && reading.Lines[line.Index + 1] is { BlankBefore: 0 } below && IsAddress(below) && reading.Lines.Count(IsAddress) < ManyAddresses;

    /// <summary>Whether a line is an address with no name before it.</summary>
    public static bool IsAddress(Line line) => line.Words.Length <= LongestLine && line.HasAddress && NameMarks.WithoutAddress(line.Whole) == line.Whole;
}
