namespace Undersigned.TransparencyLog;

/// <summary>What a promise was found to be.</summary>
/// <param name="Promise">What was promised.</param>
/// <param name="Log">The key that signed it, or null where none that is believed did.</param>
/// <param name="Head">The head in which its entry was looked for; null when no log was given.</param>
/// <param name="KeptAt">Place of the entry in the log; null when it is not there.</param>
/// <param name="IsDue">Whether that head is known to be later than the deadline.</param>
/// <param name="Findings">What does not hold.</param>
public sealed record PromiseReport(Promise Promise, VerifierKey? Log, CheckedHead? Head, long? KeptAt, bool IsDue, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the promise is genuine and, as far as can be seen, not broken.</summary>
    public bool Holds => Findings.Count == 0;
}

/// <summary>
/// Checks the log's word that an at-risk signature will be in it (docs/formats/promise.md): whether it is the log's, and, beside a log,
/// whether it was kept.
/// </summary>
public static class PromiseCheck
{
    private const string Place = "promise";

    /// <summary>Checks the signature on a promise.</summary>
    /// <param name="note">The signed promise.</param>
    /// <param name="logs">Keys that are believed.</param>
    /// <exception cref="LogFormatException">The note's text is no promise.</exception>
    public static PromiseReport Check(SignedNote note, IReadOnlyCollection<VerifierKey> logs)
    {
        var promise = Promise.Parse(note.Text);
        if (!logs.Any(key => key.Name == promise.Origin))
            return new PromiseReport(promise, null, null, null, IsDue: false, [new Finding(Fault.OriginDiffers, Place, $"{promise.Origin}, not {string.Join(", ", logs.Select(key => key.Name))}")]);
        try
        {
            var log = note.Verify(logs).Select(signature => signature.Key).FirstOrDefault(key => key.Type == SignatureType.Ed25519 && key.Name == promise.Origin);
            return new PromiseReport(promise, log, null, null, IsDue: false, log is null ? [new Finding(Fault.PromiseUnsigned, Place, promise.Origin)] : []);
        }
        catch (BadSignatureException e)
        {
            return new PromiseReport(promise, null, null, null, IsDue: false, [new Finding(Fault.PromiseUnsigned, Place, e.Key.Name)]);
        }
    }

    /// <summary>Holds a genuine promise against a log.</summary>
    /// <param name="report">The promise, checked.</param>
    /// <param name="head">The log's head, checked.</param>
    /// <param name="keptAt">Place of the entry below that head; null when it is not there.</param>
    /// <param name="seenAt">When the log was asked for its head; null for a copy, of which only its cosignatures tell when it was made.</param>
    public static PromiseReport Against(PromiseReport report, CheckedHead head, long? keptAt, DateTimeOffset? seenAt)
    {
        var latest = head.Cosignatures.Select(cosignature => cosignature.Time).Append(seenAt).Max();
        var isDue = latest > report.Promise.Deadline;
        var against = report with { Head = head, KeptAt = keptAt, IsDue = isDue };
        return keptAt is null && isDue && report.Holds
            ? against with { Findings = [new Finding(Fault.PromiseBroken, Place, $"{Words.Iso(report.Promise.Deadline)}, {head.Checkpoint.Size}")] }
            : against;
    }
}
