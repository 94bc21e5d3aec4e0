using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>What all three commands say of a signed head.</summary>
internal static class Heads
{
    public static void Describe(Report report, CheckedHead head, WitnessPolicy? policy, bool policyIsOwn)
    {
        report.Facts.Add(new Fact("head-signed", ("origin", head.Checkpoint.Origin), ("size", $"{head.Checkpoint.Size}")));
        if (report.KeyIsOwn)
            report.Claims.Add(new Fact("claim-own-key", ("vkey", $"{head.Log}")));
        else
            report.Facts.Add(new Fact("key-given"));
        if (head.Cosignatures.Count > 0)
            report.Facts.Add(new Fact("head-quorum", ("count", $"{head.Cosignatures.Count}"), ("needed", $"{policy?.Needed ?? 0}")));
        if (head.PassedOver.Count > 0)
            report.Claims.Add(new Fact("claim-unknown-keys", ("names", string.Join(", ", head.PassedOver))));
        if (head.Cosignatures.Count == 0)
            report.Claims.Add(new Fact("claim-no-witnesses"));
        else if (policyIsOwn)
            report.Claims.Add(new Fact("claim-own-policy"));
    }
}
