namespace Undersigned.TransparencyLog;

/// <summary>How many signatures (or members) stand in each state; every one of the chain is in exactly one.</summary>
/// <param name="Named">Shown with the name.</param>
/// <param name="Initials">Shown with initials only.</param>
/// <param name="Counted">Known to the secretariat, not shown.</param>
/// <param name="Sealed">Known to nobody but the signer.</param>
/// <param name="Withdrawn">Taken back by the signer, or members that left.</param>
/// <param name="Removed">Taken off by staff.</param>
/// <param name="Erased">Erased without having been withdrawn or removed before.</param>
public sealed record ListCounts(long Named, long Initials, long Counted, long Sealed, long Withdrawn, long Removed, long Erased)
{
    /// <summary>Signatures that stand but show no name.</summary>
    public long Hidden => Initials + Counted + Sealed;

    /// <summary>All signatures that the chain ever held.</summary>
    public long Total => Named + Hidden + Withdrawn + Removed + Erased;
}
