using System.Globalization;

namespace Undersigned.TransparencyLog;

/// <summary>A signed head and who vouches for it.</summary>
/// <param name="Checkpoint">What was signed.</param>
/// <param name="Log">The key that signed it, or null where none that is believed did.</param>
/// <param name="Cosignatures">The known witnesses whose cosignatures hold, with their times.</param>
/// <param name="PassedOver">Names on signature lines of unknown keys, which the format tells readers to ignore.</param>
public sealed record CheckedHead(Checkpoint Checkpoint, VerifierKey? Log, IReadOnlyList<VerifiedSignature> Cosignatures, IReadOnlyList<string> PassedOver);

/// <summary>Checks the signatures on a head.</summary>
public static class HeadCheck
{
    /// <summary>Clocks of witnesses may go ahead of ours by this much.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromHours(1);

    /// <summary>Checks that one of the believed logs signed the head, and that its cosigners are a quorum.</summary>
    /// <param name="note">The signed head.</param>
    /// <param name="logs">Keys that are believed; the key's name is the origin.</param>
    /// <param name="policy">Known witnesses and quorum; null when none was given.</param>
    /// <param name="now">For refusing cosignatures from the future.</param>
    /// <param name="place">Where the head stands.</param>
    /// <param name="findings">Takes what does not hold.</param>
    /// <exception cref="LogFormatException">The note's text is no checkpoint.</exception>
    public static CheckedHead Check(
        SignedNote note,
        IReadOnlyCollection<VerifierKey> logs,
        WitnessPolicy? policy,
        DateTimeOffset now,
        string place,
        ICollection<Finding> findings
    )
    {
        var checkpoint = Checkpoint.Parse(note.Text);
        var witnesses = policy?.Witnesses.Select(witness => witness.Key).ToList() ?? [];
        IReadOnlyList<VerifiedSignature> verified = [];
        try
        {
            verified = note.Verify(logs.Concat(witnesses));
        }
        catch (BadSignatureException e)
        {
            findings.Add(new Finding(Fault.HeadSignatureWrong, place, e.Key.Name));
        }

        var log = verified.Select(signature => signature.Key).FirstOrDefault(key => key.Type == SignatureType.Ed25519 && key.Name == checkpoint.Origin);
        if (!logs.Any(key => key.Name == checkpoint.Origin))
            findings.Add(new Finding(Fault.OriginDiffers, place, $"{checkpoint.Origin}, not {string.Join(", ", logs.Select(key => key.Name))}"));
        else if (log is null && findings.All(finding => finding.Fault != Fault.HeadSignatureWrong))
            findings.Add(new Finding(Fault.HeadUnsigned, place, checkpoint.Origin));

        var cosignatures = verified.Where(signature => signature.Time is not null).ToList();
        foreach (var cosignature in cosignatures.Where(cosignature => cosignature.Time > now + ClockTolerance))
            findings.Add(new Finding(Fault.CosignedInFuture, place, string.Create(CultureInfo.InvariantCulture, $"{cosignature.Key.Name} {cosignature.Time:u}")));
        if (policy is not null && !policy.IsQuorum(cosignatures.Select(cosignature => cosignature.Key)))
            findings.Add(new Finding(Fault.QuorumMissed, place, $"{cosignatures.Count} / {policy.Needed}"));
        var known = logs.Concat(witnesses).Where(key => key.CanVerify).ToList();
        var passedOver = note.Signatures.Where(line => !known.Exists(key => key.KeyId == line.KeyId && key.Name == line.KeyName));
        return new CheckedHead(checkpoint, log, cosignatures, [.. passedOver.Select(line => line.KeyName)]);
    }
}
