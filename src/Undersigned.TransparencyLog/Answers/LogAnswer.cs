namespace Undersigned.TransparencyLog;

/// <summary>The answer about a whole log.</summary>
public static class LogAnswer
{
    /// <summary>Says what a log was found to be.</summary>
    /// <param name="log">The report of <see cref="LogAudit"/>.</param>
    /// <param name="input">The name of what was checked.</param>
    /// <param name="keyFrom">Where the log's key came from.</param>
    /// <param name="policy">The policy that was asked, or null.</param>
    public static Answer Of(LogReport log, string input, KeySource keyFrom, WitnessPolicy? policy)
    {
        var answer = new Answer("log", input) { Head = log.Head, Findings = log.Findings, KeyFrom = keyFrom };
        HeadAnswer.Describe(answer, log.Head, policy, policyIsOwn: false);
        var statements = log.Chains.Count(chain => chain.Open.About == ChainSubject.Statement);
        answer.Facts.Add(new Fact("log-whole", ("count", $"{log.Entries}")));
        answer.Facts.Add(
            new Fact(
                "log-chains",
                ("statements", $"{statements}"),
                ("alliances", $"{log.Chains.Count - statements}"),
                ("standing", $"{log.Chains.Sum(chain => chain.Standing)}")
            )
        );
        answer.Claims.Add(new Fact("claim-freshness"));
        answer.Claims.Add(new Fact("claim-signers"));
        answer.Claims.Add(new Fact("claim-refused"));
        return answer;
    }
}
