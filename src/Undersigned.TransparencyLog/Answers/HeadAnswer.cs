namespace Undersigned.TransparencyLog;

/// <summary>What all answers say of a signed head.</summary>
internal static class HeadAnswer
{
    public static void Describe(Answer answer, CheckedHead head, WitnessPolicy? policy, bool policyIsOwn)
    {
        answer.Facts.Add(new Fact("head-signed", ("origin", head.Checkpoint.Origin), ("size", $"{head.Checkpoint.Size}")));
        DescribeKey(answer, head.Log);
        if (head.Cosignatures.Count > 0)
            answer.Facts.Add(new Fact("head-quorum", ("count", $"{head.Cosignatures.Count}"), ("needed", $"{policy?.Needed ?? 0}")));
        if (head.PassedOver.Count > 0)
            answer.Claims.Add(new Fact("claim-unknown-keys", ("names", string.Join(", ", head.PassedOver))));
        if (head.Cosignatures.Count == 0)
            answer.Claims.Add(new Fact(answer.KeyFrom == KeySource.Server ? "claim-no-witnesses-here" : "claim-no-witnesses"));
        else if (policyIsOwn)
            answer.Claims.Add(new Fact("claim-own-policy"));
    }

    public static void DescribeKey(Answer answer, VerifierKey? key)
    {
        switch (answer.KeyFrom)
        {
            case KeySource.User:
                answer.Facts.Add(new Fact("key-given"));
                break;
            case KeySource.Input:
                answer.Claims.Add(new Fact("claim-own-key", ("vkey", $"{key}")));
                break;
            default:
                answer.Facts.Add(new Fact("key-here"));
                answer.Claims.Add(new Fact("claim-server"));
                break;
        }
    }
}
