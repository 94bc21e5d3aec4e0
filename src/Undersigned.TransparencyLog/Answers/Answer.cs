namespace Undersigned.TransparencyLog;

/// <summary>The three ends of a check; of the verifier also the exit status.</summary>
public enum AnswerVerdict
{
    /// <summary>Everything that was given holds.</summary>
    Holds = 0,

    /// <summary>Something does not.</summary>
    DoesNotHold = 1,

    /// <summary>The input could not be used: missing, malformed, out of reach.</summary>
    Unusable = 2,
}

/// <summary>Where the log's key came from: how much it is worth depends on that.</summary>
public enum KeySource
{
    /// <summary>From the person who checks.</summary>
    User,

    /// <summary>With what is checked: then it only agrees with itself.</summary>
    Input,

    /// <summary>It is the checking server's own log.</summary>
    Server,
}

/// <summary>A sentence by its name in the word lists (<see cref="Words"/>), with its values.</summary>
/// <param name="Name">For example <c>head-signed</c>.</param>
/// <param name="Values">What stands in the sentence's places, by their names.</param>
public sealed record Fact(string Name, params (string Key, string Value)[] Values);

/// <summary>What a check found, before it is put into words or JSON: what holds, what does not, and what is only claimed.</summary>
/// <param name="Kind"><c>receipt</c>, <c>bundle</c>, <c>log</c> or <c>promise</c>.</param>
/// <param name="Input">What was named to be checked.</param>
public sealed record Answer(string Kind, string Input)
{
    /// <summary>The signed head; null when there was none to read.</summary>
    public CheckedHead? Head { get; init; }

    /// <summary>Where the log's key came from.</summary>
    public KeySource KeyFrom { get; init; }

    /// <summary>What was checked and holds.</summary>
    public List<Fact> Facts { get; } = [];

    /// <summary>What has to be believed.</summary>
    public List<Fact> Claims { get; } = [];

    /// <summary>What does not hold.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Why the input could not be used.</summary>
    public string? Problem { get; init; }

    /// <summary>How the check ended.</summary>
    public AnswerVerdict Verdict =>
        Problem is not null ? AnswerVerdict.Unusable
        : Findings.Count > 0 ? AnswerVerdict.DoesNotHold
        : AnswerVerdict.Holds;
}
