namespace Undersigned.TransparencyLog;

/// <summary>What does not hold. Each fault comes with the place where it was found, see <see cref="Finding"/>.</summary>
public enum Fault
{
    /// <summary>The head bears no signature of the log's key.</summary>
    HeadUnsigned,

    /// <summary>A signature of the log or of a known witness on the head does not hold.</summary>
    HeadSignatureWrong,

    /// <summary>The head belongs to another log.</summary>
    OriginDiffers,

    /// <summary>The key that the publisher gives along is not the one that is believed.</summary>
    KeyDiffers,

    /// <summary>Fewer witnesses cosigned the head than the policy asks for.</summary>
    QuorumMissed,

    /// <summary>A cosignature is dated later than now.</summary>
    CosignedInFuture,

    /// <summary>The tree that the files make is not the one whose root was signed: an entry or a proof was changed, or the log forked.</summary>
    RootDiffers,

    /// <summary>A tile or bundle that the head's size asks for is not there.</summary>
    FileMissing,

    /// <summary>A tile or bundle does not have the length or the number of entries that the head's size asks for.</summary>
    FileLengthDiffers,

    /// <summary>A tile does not hold the hashes of what stands below it.</summary>
    TileDiffers,

    /// <summary>An entry is of no known kind or not in its one form.</summary>
    EntryMalformed,

    /// <summary>An entry is about a manifest that no chain has.</summary>
    ManifestUnknown,

    /// <summary>A second chain or version with a manifest that is in use already.</summary>
    ManifestTwice,

    /// <summary>The number of an entry is not the next one: entries were deleted, repeated or put into another order.</summary>
    SequenceBroken,

    /// <summary>An entry does not name the entry before it: the one before was changed or exchanged.</summary>
    PreviousDiffers,

    /// <summary>An entry bears another version than the one in force.</summary>
    VersionDiffers,

    /// <summary>A signature in an alliance's chain, or an accession in a statement's.</summary>
    KindMisplaced,

    /// <summary>An entry that may not stand after the chain was closed.</summary>
    ChainClosed,

    /// <summary>An entry refers to no signature, or bears another version than the signature does.</summary>
    ReferenceWrong,

    /// <summary>The signature referred to was withdrawn, removed or erased before.</summary>
    ReferenceEnded,

    /// <summary>The secret is not the one behind the signature's withdrawal tag: the signer did not withdraw.</summary>
    SecretWrong,

    /// <summary>The counts of a list are not those of the chain and the openings.</summary>
    CountsDiffer,

    /// <summary>A manifest is not the one that the entries name.</summary>
    ManifestDiffers,

    /// <summary>A text is not the one that the manifest names.</summary>
    TextDiffers,

    /// <summary>A text that the manifest names is not there.</summary>
    TextMissing,

    /// <summary>The fields told are not those that the entry commits to.</summary>
    OpeningDiffers,

    /// <summary>An opening for an entry that is no standing signature.</summary>
    OpeningMisplaced,

    /// <summary>The published openings are not those of the last list.</summary>
    OpeningsDiffer,

    /// <summary>The published openings are those of an earlier list.</summary>
    OpeningsOld,

    /// <summary>The entries do not end with a list.</summary>
    ListMissing,

    /// <summary>Entries stand after the last list: the list is older than the statement's newest entries.</summary>
    ListOld,

    /// <summary>The zip is not as it was sealed: a damaged download, or a changed file.</summary>
    SealBroken,

    /// <summary>The index of an entry is not above the one before or not below the head's size.</summary>
    IndexWrong,

    /// <summary>A promise does not bear a signature of the log's key that holds.</summary>
    PromiseUnsigned,

    /// <summary>The deadline of a promise is over, and a later head covers no such entry.</summary>
    PromiseBroken,
}

/// <summary>A fault and its place.</summary>
/// <param name="Fault">What does not hold.</param>
/// <param name="Place">Which file, entry or line, in names that do not depend on a language.</param>
/// <param name="Detail">What was expected and found, or empty.</param>
public sealed record Finding(Fault Fault, string Place, string Detail = "")
{
    /// <summary>For logs and tests; people are shown a sentence in their language.</summary>
    public override string ToString() => Detail.Length > 0 ? $"{Fault} at {Place}: {Detail}" : $"{Fault} at {Place}";
}
