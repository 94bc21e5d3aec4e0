using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>The three ends of a run, which are also its exit status.</summary>
internal enum Verdict
{
    /// <summary>Everything that was given holds.</summary>
    Holds = 0,

    /// <summary>Something does not.</summary>
    DoesNotHold = 1,

    /// <summary>The input could not be used: missing, malformed, out of reach.</summary>
    Unusable = 2,
}

/// <summary>A sentence by its name in the word lists, with its values.</summary>
internal sealed record Fact(string Name, params (string Key, string Value)[] Values);

/// <summary>What a run found, before it is put into words or JSON.</summary>
internal sealed record Report(string Kind, string Input)
{
    /// <summary>The signed head; null when there was none to read.</summary>
    public CheckedHead? Head { get; init; }

    /// <summary>Whether the log's key came with what is verified, instead of from the person who verifies.</summary>
    public bool KeyIsOwn { get; init; }

    /// <summary>What was checked and holds.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>What has to be believed.</summary>
    public List<Fact> Claims { get; } = [];

    /// <summary>What does not hold.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Why the input could not be used.</summary>
    public string? Problem { get; init; }

    /// <summary>How the run ended.</summary>
    public Verdict Verdict =>
        Problem is not null ? Verdict.Unusable
        : Findings.Count > 0 ? Verdict.DoesNotHold
        : Verdict.Holds;
}
