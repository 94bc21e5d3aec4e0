using System.Buffers.Binary;
using System.Security.Cryptography;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>Where slices say what must stand in the log, in the same transaction as what happened.</summary>
public sealed class LedgerQueue(LedgerSignal signal, TimeProvider clock)
{
    /// <summary>A row for pages that save with EF Core: a chain begins. <see cref="Committed"/> follows the saving.</summary>
    public QueuedEntry Opened(Guid chain, byte[] manifest, ReleaseRule release) => new(chain, "open", manifest, release.ToString());

    /// <summary>A row for pages that save with EF Core: a new text came into force.</summary>
    public QueuedEntry Amended(Guid chain, byte[] manifest) => new(chain, "amend", manifest);

    /// <summary>A row for pages that save with EF Core: no further signatures.</summary>
    public QueuedEntry Closed(Guid chain) => new(chain, "close");

    /// <summary>A row for pages that save with EF Core: the chain of an alliance begins.</summary>
    public QueuedEntry Founded(Guid chain, byte[] manifest) => new(chain, "open", manifest, nameof(ChainSubject.Alliance));

    /// <summary>A row for pages that save with EF Core: an organisation joined an alliance.</summary>
    public QueuedEntry Acceded(Guid chain, byte[] manifest, Guid accession, Hash commitment, byte[] withdrawalTag) =>
        new(chain, "accede", manifest) { About = accession, Commitment = commitment.ToArray(), WithdrawalTag = withdrawalTag };

    /// <summary>Rows were saved with EF Core.</summary>
    public void Committed() => signal.Raise();

    public void Sign(WriteTransaction transaction, LedgerChain chain, byte[] manifest, Guid signature, byte[] commitment, byte[] withdrawalTag) =>
        Add(transaction, chain, "sign", signature, manifest, commitment, withdrawalTag);

    /// <summary>A membership that stands is acceded to anew.</summary>
    public void Accede(WriteTransaction transaction, LedgerChain chain, byte[] manifest, Guid accession, byte[] commitment, byte[] withdrawalTag) =>
        Add(transaction, chain, "accede", accession, manifest, commitment, withdrawalTag);

    /// <summary>The alliance records that a member left, or was suspended; the commitment binds who decided and when.</summary>
    public void Leave(WriteTransaction transaction, LedgerChain chain, Guid accession, byte[] commitment) =>
        Add(transaction, chain, "leave", accession, commitment: commitment);

    public void Withdraw(WriteTransaction transaction, LedgerChain chain, Guid signature, byte[] secret) =>
        Add(transaction, chain, "withdraw", signature, secret: secret);

    public void Remove(WriteTransaction transaction, LedgerChain chain, Guid signature, RemovalReason reason) =>
        Add(transaction, chain, "remove", signature, detail: reason.ToString());

    public void Erase(WriteTransaction transaction, LedgerChain chain, Guid signature) => Add(transaction, chain, "erase", signature);

    /// <summary>The state of a list, true at this place of its chain and at no other; the chain is paused so that nothing else takes the place, see <see cref="Sequencer.Pause"/>.</summary>
    public void List(WriteTransaction transaction, Guid chain, long sequence, int version, ListCounts counts, Hash openings) =>
        Add(transaction, new LedgerChain(chain, IsHeldBack: false), "list", commitment: openings.ToArray(), detail: ListDetail.Write(sequence, version, counts));

    private void Add(WriteTransaction transaction, LedgerChain chain, string kind, Guid? about = null, byte[]? manifest = null,
        byte[]? commitment = null, byte[]? withdrawalTag = null, byte[]? secret = null, string? detail = null)
    {
        transaction.Execute(
            """
            INSERT INTO log_queue (chain, kind, about, manifest, commitment, withdrawal_tag, secret, detail, held_since, shuffle)
            VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
            """,
            chain.Id, kind, about, manifest, commitment, withdrawalTag, secret, detail,
            chain.IsHeldBack ? clock.GetUtcNow() : null, chain.IsHeldBack ? Random() : 0L);
        signal.Raise();
    }

    private static long Random()
    {
        Span<byte> random = stackalloc byte[sizeof(long)];
        RandomNumberGenerator.Fill(random);
        return BinaryPrimitives.ReadInt64LittleEndian(random);
    }
}

/// <summary>The chain of a statement or alliance, and whether its entries are held back and released shuffled.</summary>
public readonly record struct LedgerChain(Guid Id, bool IsHeldBack);
