namespace Undersigned.TransparencyLog;

/// <summary>The answer about a receipt.</summary>
public static class ReceiptAnswer
{
    /// <summary>Says what a receipt was found to be.</summary>
    /// <param name="receipt">The report of <see cref="ReceiptCheck"/>.</param>
    /// <param name="input">The name of what was checked.</param>
    /// <param name="keyFrom">Where the log's key came from.</param>
    /// <param name="policy">The policy that was asked, or null.</param>
    public static Answer Of(ReceiptReport receipt, string input, KeySource keyFrom, WitnessPolicy? policy)
    {
        var answer = new Answer("receipt", input) { Head = receipt.Head, Findings = receipt.Findings, KeyFrom = keyFrom };
        HeadAnswer.Describe(answer, receipt.Head, policy, policyIsOwn: false);
        // Who joins an alliance reads of its declaration what who signs reads of a statement.
        var member = receipt.Entry is AccedeEntry or LeaveEntry ? "-member" : "";
        if (receipt.Entry is { } entry)
            answer.Facts.Add(new Fact("entry-in-log", ("index", $"{receipt.Index}"), ("kind", entry.Kind), ("seq", $"{entry.Sequence}")));
        if (receipt.Opening is not { } opening)
            answer.Claims.Add(new Fact($"claim-unopened{member}"));
        else if (opening[SignatureField.Names] is { } names)
            answer.Facts.Add(new Fact("opening-agrees", ("name", NameLines.Split(names)[0].Name), ("day", opening[SignatureField.Day] ?? "")));
        else
            answer.Facts.Add(new Fact("opening-agrees-hidden"));
        if (receipt.Manifest is { } manifest)
            answer.Facts.Add(new Fact($"manifest-agrees{member}", ("version", $"{manifest.Version}"), ("languages", string.Join(", ", manifest.Texts.Select(t => t.Language)))));
        else
            answer.Claims.Add(new Fact($"claim-text{member}"));
        answer.Facts.AddRange(receipt.Languages.Select(language => new Fact($"text-agrees{member}", ("language", language))));
        answer.Claims.Add(new Fact("claim-freshness"));
        return answer;
    }
}
