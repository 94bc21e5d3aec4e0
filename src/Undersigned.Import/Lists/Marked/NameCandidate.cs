namespace Undersigned.Import.Lists.Marked;

/// <summary>A stretch of tokens that may be the name of somebody who signs, because rules read it so or because its words weigh so.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last.</param>
internal sealed record NameCandidate(int First, int Last)
{
    public required int Line { get; init; }

    /// <summary>How likely just these tokens are a name.</summary>
    public required double Likely { get; set; }

    public required bool IsPerson { get; init; }

    /// <summary>How likely its tokens are part of a name, on average, and the least likely of them.</summary>
    public required double InName { get; init; }

    public required double LeastInName { get; init; }

    public required double Opens { get; init; }

    public required double Ends { get; init; }

    /// <summary>Whether it is a name of the likeliest reading of all words.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Which of the signatories that rules read it names, from 1; 0 where none.</summary>
    public int Ruled { get; set; }

    /// <summary>How sure the rules were of it.</summary>
    public double Sure { get; set; } = -1;

    public int Length => Last - First + 1;

    public bool IsRuled => Ruled > 0;

    public bool Overlaps(NameCandidate other) => First <= other.Last && other.First <= Last && other != this;

    /// <summary>How many tokens lie between two; less than 1 where they overlap or touch.</summary>
    public int DistanceTo(NameCandidate other) => other.First > Last ? other.First - Last : First - other.Last;
}
