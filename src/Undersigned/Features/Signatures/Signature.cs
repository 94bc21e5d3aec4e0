using Undersigned.Features.Organisations;

namespace Undersigned.Features.Signatures;

/// <summary>
/// One signature under one version of a statement. What identifies the signer is only in <see cref="Content"/>, sealed under a key
/// of this record; the other columns tell nothing about anybody.
/// </summary>
/// <remarks>Rows are written by <see cref="SignatureWrites"/>, which shares one commit among many requests; pages only read them.</remarks>
public sealed class Signature
{
    private Signature() { }

    public Guid Id { get; private set; }
    public Guid StatementId { get; private set; }

    /// <summary>The version of the text that stands signed.</summary>
    public int Version { get; private set; }

    public SignerKind Kind { get; private set; }
    public SignatureState State { get; private set; }
    public Visibility Visibility { get; private set; }
    public Evidence Evidence { get; private set; }

    /// <summary>The day of the confirmation, in UTC.</summary>
    public DateOnly? Day { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The last time anything readers could see changed; lists catch up by it.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When the last mail about it was queued; null for an imported signature.</summary>
    public DateTimeOffset? MailedAt { get; private set; }

    /// <summary>Recognises the signer's address while the statement is open; null when imported or forgotten.</summary>
    public byte[]? AddressToken { get; private set; }

    /// <summary>SHA-256 of the secret in the signer's private link.</summary>
    public byte[]? LinkHash { get; private set; }

    /// <summary>SHA-256 of the secret in a link sent again to a signer who lost the first.</summary>
    public byte[]? RecoveryHash { get; private set; }

    /// <summary>The mailed code under this record's own key.</summary>
    public byte[]? CodeHash { get; private set; }

    public int CodeTries { get; private set; }

    /// <summary>Changes with every new content, so that nobody confirms what they did not see.</summary>
    public byte[] Stamp { get; private set; } = [];

    /// <summary>SHA-256 of the withdrawal secret, as logged; null until asked.</summary>
    public byte[] WithdrawalTag { get; private set; } = [];

    public byte[] WrappedKey { get; private set; } = [];
    public byte[] Content { get; private set; } = [];

    /// <summary>The newest version its signer has been asked by mail to affirm.</summary>
    public int AskedVersion { get; private set; }

    /// <summary>Where an imported signature was published.</summary>
    public string? Source { get; private set; }

    /// <summary>The day on which it stood there; null where nobody noted it.</summary>
    public DateOnly? SourceOn { get; private set; }

    /// <summary>Why staff hid or removed it: a reason code, never free text about a person.</summary>
    public string? Reason { get; private set; }

    /// <summary>The invalidation that took it out and can still put it back; what its signer wrote is kept until then.</summary>
    public Guid? InvalidationId { get; private set; }
}

public enum SignerKind
{
    Person,
    Organisation,
}

public enum SignatureState
{
    /// <summary>Asked for; nobody sees it until the address's reader confirms.</summary>
    Pending,

    /// <summary>Counts, and stands in the list as its visibility says.</summary>
    Confirmed,

    /// <summary>Counts, but staff hid its line.</summary>
    Hidden,

    /// <summary>Taken back by the signer.</summary>
    Withdrawn,

    /// <summary>Taken out by staff, for a recorded reason.</summary>
    Removed,
}

/// <summary>What the public sees of a signature: the signer's own choice.</summary>
public enum Visibility
{
    Named,
    Initials,

    /// <summary>Nothing; the secretariat can read the name.</summary>
    Counted,

    /// <summary>Nothing, and nobody can read it any more: only the signer holds what opens the entry.</summary>
    Sealed,
}
