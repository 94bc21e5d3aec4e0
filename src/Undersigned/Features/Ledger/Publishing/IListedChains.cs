using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Publishing;

/// <summary>What is known of the chains of one subject outside the log: statements with their signatures, alliances with their members. Lists and bundles are made of it.</summary>
public interface IListedChains
{
    /// <summary>What the chains are about.</summary>
    ChainSubject Subject { get; }

    /// <summary>Every published chain, and whether it is open: then its list is reissued daily.</summary>
    Task<Dictionary<Guid, bool>> Chains(CancellationToken cancel);

    /// <summary>The version in force of a chain; null when it is none of this subject.</summary>
    Task<ListedVersion?> InForce(Guid chain);

    /// <summary>What is opened for everyone of entries that stand, in ascending sequence. Only what the log commits to already: a change that still waits is in the next list.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="standing">Its entries that stand, see <see cref="ChainReader.Standing"/>.</param>
    Task<List<PublicOpening>> Open(Guid chain, IReadOnlyList<ChainEntry> standing);

    /// <summary>How many of those that stand only their signers can open any more.</summary>
    Task<long> Sealed(Guid chain, IReadOnlyList<ChainEntry> standing);

    /// <summary>All versions with their exact texts.</summary>
    Task<ListedTexts> Texts(Guid chain);
}

/// <summary>Number, from 1, and manifest digest of a version.</summary>
public sealed record ListedVersion(int Number, byte[] Manifest);

/// <summary>The manifests of a chain and the texts that they name, in the order of a bundle.</summary>
public sealed record ListedTexts(IReadOnlyList<Manifest> Manifests, IReadOnlyList<(int Version, string Language, byte[] Bytes)> Texts);
