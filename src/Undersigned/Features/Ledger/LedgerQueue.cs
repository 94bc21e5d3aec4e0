using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>Where slices say what must stand in the log, in the same transaction as what happened.</summary>
public sealed class LedgerQueue(LedgerSignal signal)
{
    /// <summary>A row for pages that save with EF Core: a text came into force. <see cref="Committed"/> follows the saving.</summary>
    public QueuedEntry Opened(Guid chain, byte[] manifest, bool isFirst) => new(chain, isFirst ? "open" : "amend", manifest);

    /// <summary>A row for pages that save with EF Core: no further signatures.</summary>
    public QueuedEntry Closed(Guid chain) => new(chain, "close", null);

    /// <summary>Rows were saved with EF Core.</summary>
    public void Committed() => signal.Raise();

    public void Sign(WriteTransaction transaction, Guid chain, byte[] manifest, Guid signature, byte[] commitment, byte[] withdrawalTag) =>
        Add(transaction, chain, "sign", signature, manifest, commitment, withdrawalTag);

    public void Withdraw(WriteTransaction transaction, Guid chain, Guid signature, byte[] secret) =>
        Add(transaction, chain, "withdraw", signature, secret: secret);

    public void Remove(WriteTransaction transaction, Guid chain, Guid signature, RemovalReason reason) =>
        Add(transaction, chain, "remove", signature, reason: reason.ToString());

    private void Add(WriteTransaction transaction, Guid chain, string kind, Guid? about = null, byte[]? manifest = null,
        byte[]? commitment = null, byte[]? withdrawalTag = null, byte[]? secret = null, string? reason = null)
    {
        transaction.Execute(
            """
            INSERT INTO log_queue (chain, kind, about, manifest, commitment, withdrawal_tag, secret, reason)
            VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)
            """,
            chain, kind, about, manifest, commitment, withdrawalTag, secret, reason);
        signal.Raise();
    }
}
