namespace Undersigned.TransparencyLog;

/// <summary>The answer about a promise.</summary>
public static class PromiseAnswer
{
    /// <summary>Says what a promise was found to be.</summary>
    /// <param name="promise">The report of <see cref="PromiseCheck"/>.</param>
    /// <param name="input">The name of what was checked.</param>
    /// <param name="keyFrom">Where the log's key came from.</param>
    /// <param name="findings">What does not hold of the log that it was held against.</param>
    public static Answer Of(PromiseReport promise, string input, KeySource keyFrom, IReadOnlyList<Finding>? findings = null)
    {
        var answer = new Answer("promise", input) { Head = promise.Head, Findings = [.. promise.Findings, .. findings ?? []], KeyFrom = keyFrom };
        var deadline = Words.Iso(promise.Promise.Deadline);
        answer.Facts.Add(new Fact("promise-signed", ("origin", promise.Promise.Origin), ("deadline", deadline)));
        HeadAnswer.DescribeKey(answer, promise.Log);
        if (promise.KeptAt is { } index)
            answer.Facts.Add(new Fact("promise-kept", ("index", $"{index}")));
        else if (promise.Head is null)
            answer.Claims.Add(new Fact("claim-promise-log"));
        else
            answer.Claims.Add(new Fact("claim-promise-open", ("deadline", deadline), ("size", $"{promise.Head.Checkpoint.Size}")));
        answer.Claims.Add(new Fact("claim-promise-text"));
        return answer;
    }
}
