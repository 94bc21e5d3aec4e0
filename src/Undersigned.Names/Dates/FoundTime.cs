using NodaTime;

namespace Undersigned.Names.Dates;

/// <summary>An hour found in a text.</summary>
/// <param name="Position">Index of its first character in the text.</param>
/// <param name="Length">Number of characters, words such as "at", "Uhr" and "in the afternoon" included.</param>
/// <param name="Start">The hour, or the beginning of a range.</param>
/// <param name="Until">The end of a range, else null.</param>
public sealed record FoundTime(int Position, int Length, LocalTime Start, LocalTime? Until)
{
    /// <summary>Index just behind the last character.</summary>
    public int End => Position + Length;
}
