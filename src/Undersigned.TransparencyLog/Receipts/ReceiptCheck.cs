namespace Undersigned.TransparencyLog;

/// <summary>What a receipt was found to be.</summary>
/// <param name="Head">The head in it and who vouches for it.</param>
/// <param name="Index">Place of the entry in the log.</param>
/// <param name="Entry">The entry; null when it is none.</param>
/// <param name="Opening">The opening that was given, if any.</param>
/// <param name="Manifest">The manifest that was given, if any.</param>
/// <param name="Languages">Languages of the texts that were given and are those of the manifest.</param>
/// <param name="Findings">What does not hold.</param>
public sealed record ReceiptReport(
    CheckedHead Head,
    long Index,
    LogEntry? Entry,
    Opening? Opening,
    Manifest? Manifest,
    IReadOnlyList<string> Languages,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>Whether everything that was given holds.</summary>
    public bool Holds => Findings.Count == 0;
}

/// <summary>A text that somebody holds, with the name of its file.</summary>
public sealed record TextFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>Checks a receipt, and what belongs to it, against keys that are believed.</summary>
public static class ReceiptCheck
{
    /// <summary>Checks the head's signatures and the proof, then whatever else was given.</summary>
    /// <param name="receipt">The proof with the entry.</param>
    /// <param name="logs">Keys that are believed.</param>
    /// <param name="policy">Witnesses and quorum, or null.</param>
    /// <param name="now">For the cosignatures.</param>
    /// <param name="opening">What the signer keeps apart.</param>
    /// <param name="manifest">The version that was signed.</param>
    /// <param name="texts">Copies of its texts.</param>
    /// <exception cref="LogFormatException">The head is none.</exception>
    public static ReceiptReport Check(
        Receipt receipt,
        IReadOnlyCollection<VerifierKey> logs,
        WitnessPolicy? policy,
        DateTimeOffset now,
        Opening? opening = null,
        Manifest? manifest = null,
        IReadOnlyList<TextFile>? texts = null
    )
    {
        var findings = new List<Finding>();
        var head = HeadCheck.Check(receipt.Head, logs, policy, now, "receipt, checkpoint", findings);
        var leaf = Rfc6962.LeafHash(receipt.Entry.Span);
        if (receipt.Index >= head.Checkpoint.Size)
            findings.Add(new Finding(Fault.IndexWrong, $"receipt, index {receipt.Index}", $"{head.Checkpoint.Size}"));
        else if (!Proofs.VerifyInclusion(leaf, receipt.Index, head.Checkpoint.Size, receipt.Proof, head.Checkpoint.Root))
            findings.Add(new Finding(Fault.RootDiffers, $"receipt, index {receipt.Index}"));

        LogEntry? entry = null;
        try
        {
            entry = LogEntry.Parse(receipt.Entry.Span);
        }
        catch (LogFormatException e)
        {
            findings.Add(new Finding(Fault.EntryMalformed, "receipt, extra", e.Message));
        }
        if (opening is not null && CommitmentOf(entry) != opening.Commitment())
            findings.Add(new Finding(Fault.OpeningDiffers, "opening"));
        if (manifest is not null && entry?.Statement != manifest.Digest())
            findings.Add(new Finding(Fault.ManifestDiffers, "manifest"));

        var languages = new List<string>();
        foreach (var text in texts ?? [])
        {
            if (manifest?.Texts.FirstOrDefault(t => t.Digest == Hash.Sha256(text.Bytes.Span)) is { } known)
                languages.Add(known.Language);
            else
                findings.Add(new Finding(Fault.TextDiffers, text.Name));
        }
        return new ReceiptReport(head, receipt.Index, entry, opening, manifest, languages, findings);
    }

    private static Hash? CommitmentOf(LogEntry? entry) =>
        entry switch
        {
            SignEntry sign => sign.Commitment,
            AccedeEntry accede => accede.Commitment,
            LeaveEntry leave => leave.Commitment,
            _ => null,
        };
}
