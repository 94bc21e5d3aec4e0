namespace Undersigned.TransparencyLog;

/// <summary>
/// One entry of the log (docs/formats/leaf.md): what happened to a statement or an alliance, without a word about any person.
/// </summary>
/// <param name="Statement">Digest of the manifest that the entry is about: the text that is signed, for a signature.</param>
/// <param name="Sequence">Counts the entries of one chain from 0, over all versions of its text.</param>
/// <param name="Previous">Leaf hash of the chain's entry before; for sequence 0 the digest of the first manifest.</param>
public abstract record LogEntry(Hash Statement, long Sequence, Hash Previous)
{
    /// <summary>Longest entry in bytes.</summary>
    public const int MaxLength = 512;

    /// <summary>The word behind <c>undersigned/1</c> in the first line.</summary>
    public abstract string Kind { get; }

    /// <summary>The bytes that are logged.</summary>
    public byte[] Encode()
    {
        var writer = new EntryWriter();
        writer.Header(Kind);
        writer.Field("stmt"u8, Statement);
        writer.Field("seq"u8, Sequence);
        writer.Field("prev"u8, Previous);
        WriteFields(writer);
        return writer.ToArray();
    }

    /// <summary>The leaf hash of <see cref="Encode"/>: what the chain's next entry names in <c>prev</c>.</summary>
    public Hash LeafHash() => Rfc6962.LeafHash(Encode());

    /// <summary>Reads an entry. Every entry has one spelling: what this accepts, <see cref="Encode"/> gives back byte for byte.</summary>
    /// <exception cref="LogFormatException">An unknown kind or line, another order, a missing line end, bytes after the end, too long.</exception>
    public static LogEntry Parse(ReadOnlySpan<byte> bytes) => EntryParser.Parse(bytes);

    private protected abstract void WriteFields(EntryWriter writer);
}

/// <summary>What a chain is about.</summary>
public enum ChainSubject
{
    /// <summary>A text that is signed.</summary>
    Statement,

    /// <summary>A body that is joined; its manifest is the founding declaration.</summary>
    Alliance,
}

/// <summary>Who may sign (or accede).</summary>
public enum EligibleSigners
{
    /// <summary>Persons and organisations.</summary>
    All,

    /// <summary>Persons only.</summary>
    Persons,

    /// <summary>Organisations only.</summary>
    Organisations,
}

/// <summary>When a signature reaches the log.</summary>
public enum ReleaseRule
{
    /// <summary>At once, in the order of confirmation.</summary>
    Prompt,

    /// <summary>In shuffled batches, so that order and time say nothing: for statements whose signers are at risk.</summary>
    Shuffled,
}

/// <summary>Why staff took a signature off the list.</summary>
public enum RemovalReason
{
    /// <summary>The name, role or mandate turned out not to be true.</summary>
    Invalid,

    /// <summary>The same signer stands there already.</summary>
    Duplicate,

    /// <summary>Somebody else signed in this name.</summary>
    Impersonation,

    /// <summary>Insult, advertising, or a signature made by a program.</summary>
    Abuse,

    /// <summary>The organisation's body had not decided so.</summary>
    Mandate,

    /// <summary>A court or an authority demanded it.</summary>
    Order,

    /// <summary>The signer asked for it without the secret, having lost the first private link.</summary>
    Request,

    /// <summary>The same signer signed a newer version of the text: the newer signature follows.</summary>
    Reaffirmed,
}

/// <summary>Begins a chain and says by which rules it goes.</summary>
public sealed record OpenEntry(Hash Statement, ChainSubject About, EligibleSigners Signers, ReleaseRule Release) : LogEntry(Statement, 0, Statement)
{
    /// <inheritdoc/>
    public override string Kind => "open";

    private protected override void WriteFields(EntryWriter writer)
    {
        writer.Word("about"u8, EntryWords.Subjects, (int)About);
        writer.Field("schema"u8, SignatureFields.SchemaVersion);
        writer.Word("signers"u8, EntryWords.Signers, (int)Signers);
        writer.Word("release"u8, EntryWords.Releases, (int)Release);
    }
}

/// <summary>Puts a new version of the text in the place of the one that <see cref="LogEntry.Statement"/> names.</summary>
/// <param name="Statement">The version in force until now.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Manifest">Digest of the manifest in force from now on.</param>
public sealed record AmendEntry(Hash Statement, long Sequence, Hash Previous, Hash Manifest) : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "amend";

    private protected override void WriteFields(EntryWriter writer) => writer.Field("manifest"u8, Manifest);
}

/// <summary>A signature under the version that <see cref="LogEntry.Statement"/> names.</summary>
/// <param name="Statement">The version signed.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Commitment">Binds the signer's fields without telling them, see <see cref="Opening"/>.</param>
/// <param name="WithdrawalTag">SHA-256 of the signer's secret.</param>
public sealed record SignEntry(Hash Statement, long Sequence, Hash Previous, Hash Commitment, Hash WithdrawalTag)
    : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "sign";

    private protected override void WriteFields(EntryWriter writer) => writer.CommitmentAndTag(Commitment, WithdrawalTag);
}

/// <summary>The signer's own act: the secret behind the tag shows that nobody else did it.</summary>
/// <param name="Statement">As in the entry referred to.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Reference">Sequence of the signature or accession.</param>
/// <param name="Secret">32 bytes whose SHA-256 is the tag in the entry referred to.</param>
public sealed record WithdrawEntry(Hash Statement, long Sequence, Hash Previous, long Reference, Hash Secret) : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "withdraw";

    private protected override void WriteFields(EntryWriter writer)
    {
        writer.Field("ref"u8, Reference);
        writer.Field("secret"u8, Secret);
    }
}

/// <summary>Staff took a signature or accession off the list.</summary>
/// <param name="Statement">As in the entry referred to.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Reference">Sequence of the signature or accession.</param>
/// <param name="Reason">Why.</param>
public sealed record RemoveEntry(Hash Statement, long Sequence, Hash Previous, long Reference, RemovalReason Reason)
    : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "remove";

    private protected override void WriteFields(EntryWriter writer)
    {
        writer.Field("ref"u8, Reference);
        writer.Word("reason"u8, EntryWords.Reasons, (int)Reason);
    }
}

/// <summary>What a signature or accession commits to was destroyed; the entry itself stays and says nothing any more.</summary>
/// <param name="Statement">As in the entry referred to.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Reference">Sequence of the signature or accession.</param>
public sealed record EraseEntry(Hash Statement, long Sequence, Hash Previous, long Reference) : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "erase";

    private protected override void WriteFields(EntryWriter writer) => writer.Field("ref"u8, Reference);
}

/// <summary>An organisation joins an alliance; committed like a signature.</summary>
/// <param name="Statement">The version of the founding declaration accepted.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Commitment">Binds the member's fields without telling them.</param>
/// <param name="WithdrawalTag">SHA-256 of the member's secret.</param>
public sealed record AccedeEntry(Hash Statement, long Sequence, Hash Previous, Hash Commitment, Hash WithdrawalTag)
    : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "accede";

    private protected override void WriteFields(EntryWriter writer) => writer.CommitmentAndTag(Commitment, WithdrawalTag);
}

/// <summary>The alliance records that a member left; a member's own proof of leaving is a <see cref="WithdrawEntry"/>.</summary>
/// <param name="Statement">As in the accession.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Reference">Sequence of the accession.</param>
/// <param name="Commitment">Binds who decided and when (mandate, day), in the schema of signatures.</param>
public sealed record LeaveEntry(Hash Statement, long Sequence, Hash Previous, long Reference, Hash Commitment)
    : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "leave";

    private protected override void WriteFields(EntryWriter writer)
    {
        writer.Field("ref"u8, Reference);
        writer.Field("commit"u8, Commitment);
    }
}

/// <summary>The state of the list: how many stand, how they are shown, and which openings were published with it.</summary>
/// <param name="Statement">The version in force.</param>
/// <param name="Sequence">See <see cref="LogEntry"/>.</param>
/// <param name="Previous">See <see cref="LogEntry"/>.</param>
/// <param name="Version">Number of the version in force, from 1.</param>
/// <param name="Counts">Every signature or accession so far, each counted once.</param>
/// <param name="Openings">Digest of the published openings, see <see cref="PublicOpenings"/>.</param>
public sealed record ListEntry(Hash Statement, long Sequence, Hash Previous, int Version, ListCounts Counts, Hash Openings)
    : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "list";

    private protected override void WriteFields(EntryWriter writer)
    {
        writer.Field("version"u8, Version);
        writer.Field("named"u8, Counts.Named);
        writer.Field("initials"u8, Counts.Initials);
        writer.Field("counted"u8, Counts.Counted);
        writer.Field("sealed"u8, Counts.Sealed);
        writer.Field("withdrawn"u8, Counts.Withdrawn);
        writer.Field("removed"u8, Counts.Removed);
        writer.Field("erased"u8, Counts.Erased);
        writer.Field("openings"u8, Openings);
    }
}

/// <summary>The chain takes no further signatures; withdrawals, removals, erasures and lists may still follow.</summary>
public sealed record CloseEntry(Hash Statement, long Sequence, Hash Previous) : LogEntry(Statement, Sequence, Previous)
{
    /// <inheritdoc/>
    public override string Kind => "close";

    private protected override void WriteFields(EntryWriter writer) { }
}
