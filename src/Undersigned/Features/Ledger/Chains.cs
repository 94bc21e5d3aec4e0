using System.Runtime.InteropServices;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The chains that a batch continues: each entry names the one before it in its chain, and counts.</summary>
internal sealed class Chains(WriteTransaction transaction, DateTimeOffset now)
{
    private const int Columns = 6;

    // A statement costs as much as several rows, so that many go together.
    private const int RowsAtOnce = 25;

    private static readonly string InsertOne = Insert(1);
    private static readonly string InsertMany = Insert(RowsAtOnce);

    private readonly List<object?> _noted = [];
    private readonly Dictionary<Guid, Chain> _chains = [];
    private readonly Dictionary<Guid, (long Sequence, Hash Manifest)> _signed = [];

    /// <summary>
    /// Makes the entry that comes next in its chain, and notes where it stands. A list for which another entry has taken its place would
    /// not be true any more, and one that counts less than nobody never was: it gives no entry, and as the chain has changed since its last
    /// list, another follows.
    /// </summary>
    public byte[]? Continue(QueuedItem item, long index)
    {
        var chain = Of(item.Chain);
        if (item.Kind == "list" && ListDetail.Read(item.Detail!) is var list && (list.Sequence != chain.Length || list.Counts.Counted < 0))
            return null;
        var (seq, prev) = (chain.Length, chain.Last);
        LogEntry entry = item.Kind switch
        {
            "open" when item.Detail == nameof(ChainSubject.Alliance) => new OpenEntry(item.Manifest!.Value, ChainSubject.Alliance, EligibleSigners.Organisations, ReleaseRule.Prompt),
            "open" => new OpenEntry(item.Manifest!.Value, ChainSubject.Statement, EligibleSigners.All, Enum.Parse<ReleaseRule>(item.Detail!)),
            "amend" => new AmendEntry(chain.Manifest, seq, prev, item.Manifest!.Value),
            "sign" => new SignEntry(item.Manifest!.Value, seq, prev, item.Commitment!.Value, item.WithdrawalTag!.Value),
            "accede" => new AccedeEntry(item.Manifest!.Value, seq, prev, item.Commitment!.Value, item.WithdrawalTag!.Value),
            "leave" => Referring(item, (manifest, reference) => new LeaveEntry(manifest, seq, prev, reference, item.Commitment!.Value)),
            "withdraw" => Referring(item, (manifest, reference) => new WithdrawEntry(manifest, seq, prev, reference, item.Secret!.Value)),
            "remove" => Referring(item, (manifest, reference) => new RemoveEntry(manifest, seq, prev, reference, Enum.Parse<RemovalReason>(item.Detail!))),
            "erase" => Referring(item, (manifest, reference) => new EraseEntry(manifest, seq, prev, reference)),
            "list" when ListDetail.Read(item.Detail!) is var (_, version, counts) => new ListEntry(chain.Manifest, seq, prev, version, counts, item.Commitment!.Value),
            "close" => new CloseEntry(chain.Manifest, seq, prev),
            _ => throw new InvalidOperationException($"The queue holds an entry of the unknown kind {item.Kind}."),
        };
        var bytes = entry.Encode();
        chain.Add(item, Rfc6962.LeafHash(bytes), isFirstEnd: entry is EraseEntry erase && !HasEnded(item.About!.Value, erase.Reference), now);
        if (item is { Kind: "sign" or "accede", About: { } signature })
            _signed[signature] = (seq, entry.Statement);
        Note(index, item.Chain, seq, item.Kind, item.About, entry.Statement.ToArray());
        return bytes;
    }

    public void Save()
    {
        Flush();
        foreach (var (id, chain) in _chains)
        {
            transaction.Execute(
                """
                INSERT INTO log_chains (id, length, last, manifest, signed, withdrawn, removed, erased, changed_at, listed_at) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
                ON CONFLICT (id) DO UPDATE SET length = @p1, last = @p2, manifest = @p3, signed = @p4, withdrawn = @p5, removed = @p6, erased = @p7, changed_at = @p8, listed_at = @p9
                """,
                id, chain.Length, chain.Last.ToArray(), chain.Manifest.ToArray(), chain.Signed, chain.Withdrawn, chain.Removed, chain.Erased, chain.ChangedAt, chain.ListedAt);
        }
    }

    private void Note(params ReadOnlySpan<object?> row)
    {
        _noted.AddRange(row);
        if (_noted.Count < RowsAtOnce * Columns)
            return;
        transaction.Execute(InsertMany, CollectionsMarshal.AsSpan(_noted));
        _noted.Clear();
    }

    // Before anything is looked up that may stand in this batch, and at its end.
    private void Flush()
    {
        var rows = CollectionsMarshal.AsSpan(_noted);
        for (var at = 0; at < rows.Length; at += Columns)
            transaction.Execute(InsertOne, rows.Slice(at, Columns));
        _noted.Clear();
    }

    private static string Insert(int rows)
    {
        var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Enumerable.Range(row * Columns, Columns).Select(n => $"@p{n}"))})");
        return $"INSERT INTO log_entries (id, chain, sequence, kind, about, manifest) VALUES {string.Join(", ", values)}";
    }

    private bool HasEnded(Guid signature, long sequence)
    {
        Flush();
        return transaction.First(
            "SELECT kind FROM log_entries WHERE about = @p0 AND kind IN ('withdraw', 'remove', 'leave') AND sequence > @p1", row => row.GetString(0), signature, sequence) is not null;
    }

    private LogEntry Referring(QueuedItem item, Func<Hash, long, LogEntry> make)
    {
        if (!_signed.TryGetValue(item.About!.Value, out var signed))
        {
            Flush();
            var found = transaction.First(
                // A re-affirmed signature has several entries: the newest is the one that stands.
                "SELECT sequence, manifest FROM log_entries WHERE about = @p0 AND kind IN ('sign', 'accede') ORDER BY id DESC LIMIT 1",
                row => Tuple.Create(row.GetInt64(0), new Hash(row.GetFieldValue<byte[]>(1))), item.About);
            signed = found is null ? throw new InvalidOperationException("The queue refers to a signature that is not in the log.") : (found.Item1, found.Item2);
        }
        return make(signed.Manifest, signed.Sequence);
    }

    private Chain Of(Guid id)
    {
        if (!_chains.TryGetValue(id, out var chain))
        {
            chain = transaction.First(
                "SELECT length, last, manifest, signed, withdrawn, removed, erased, changed_at, listed_at FROM log_chains WHERE id = @p0",
                row => new Chain(row.GetInt64(0), new Hash(row.GetFieldValue<byte[]>(1)), new Hash(row.GetFieldValue<byte[]>(2)),
                    row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), Moment(row.GetInt64(7)), Moment(row.GetInt64(8))), id)
                ?? new Chain(0, default, default, 0, 0, 0, 0, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
            _chains.Add(id, chain);
        }
        return chain;
    }

    private static DateTimeOffset Moment(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);

    private sealed class Chain(
        long length, Hash last, Hash manifest, long signed, long withdrawn, long removed, long erased, DateTimeOffset changedAt, DateTimeOffset listedAt)
    {
        public long Length { get; private set; } = length;
        public Hash Last { get; private set; } = last;
        public Hash Manifest { get; private set; } = manifest;
        public long Signed { get; private set; } = signed;
        public long Withdrawn { get; private set; } = withdrawn;
        public long Removed { get; private set; } = removed;
        public long Erased { get; private set; } = erased;
        public DateTimeOffset ChangedAt { get; private set; } = changedAt;
        public DateTimeOffset ListedAt { get; private set; } = listedAt;

        public void Add(QueuedItem item, Hash leaf, bool isFirstEnd, DateTimeOffset now)
        {
            if (item.Kind == "list")
                ListedAt = now;
            else
                ChangedAt = now;
            // What was withdrawn or removed before is counted there already.
            Erased += isFirstEnd ? 1 : 0;
            Length++;
            Last = leaf;
            switch (item.Kind)
            {
                case "open" or "amend":
                    Manifest = item.Manifest!.Value;
                    break;
                case "sign" or "accede":
                    Signed++;
                    break;
                case "withdraw" or "leave":
                    Withdrawn++;
                    break;
                case "remove":
                    Removed++;
                    break;
            }
        }
    }
}
