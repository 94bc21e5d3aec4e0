namespace Undersigned.Names;

/// <summary>What comparing two names comes to.</summary>
public enum Verdict
{
    /// <summary>Two bodies or two places.</summary>
    Different,

    /// <summary>Possibly one: a person decides.</summary>
    Maybe,

    /// <summary>One, safe to merge.</summary>
    Same,
}

/// <summary>The outcome of comparing two names.</summary>
/// <param name="Verdict">Same, maybe or different.</param>
/// <param name="Score">0 to 1; at least 0.9 for same, from 0.5 for maybe, less for different.</param>
/// <param name="Reason">Why, in a form that can be shown in any language.</param>
public sealed record NameMatch(Verdict Verdict, double Score, MatchReason Reason);
