using System.Buffers.Binary;

namespace Undersigned.TransparencyLog.Tests.Published;

/// <summary>
/// A valid log of any size, the same every time: statements of many sizes whose entries interleave, with withdrawals, removals,
/// erasures, amendments and lists among them. Its commitments open to nothing.
/// </summary>
internal sealed class SyntheticLog
{
    /// <summary>Entries between two openings of a statement.</summary>
    private const int StatementEvery = 5000;

    private const int ListEvery = 1000;

    private readonly List<Chain> _chains = [];
    private readonly ChainSet _rules = new();
    private ulong _random = 88172645463325252;

    /// <summary>The next entry.</summary>
    public byte[] Next(long index)
    {
        var entry = Make(index);
        var bytes = entry.Encode();
        var leaf = Rfc6962.LeafHash(bytes);
        if (_rules.Add(entry, leaf) is { } fault)
            throw new InvalidOperationException($"entry {index}: {fault}");
        return bytes;
    }

    /// <summary>Writes a whole log to a folder and gives its head's text.</summary>
    public static Checkpoint Write(LogFolder folder, string origin, long size)
    {
        const int batch = 256 * 16;
        var log = new SyntheticLog();
        var edge = new Dictionary<TileId, byte[]>();
        var lastBundle = Array.Empty<byte>();
        var root = Rfc6962.EmptyRoot;
        for (long written = 0; written < size;)
        {
            var count = (int)Math.Min(batch, size - written);
            var entries = new ReadOnlyMemory<byte>[count];
            for (var i = 0; i < count; i++)
                entries[i] = log.Next(written + i);
            var grown = TreeGrowth.Append(written, (id, _) => edge[id], _ => lastBundle, entries);
            written = grown.Size;
            root = grown.Root;
            folder.Write(grown);
            edge = grown.Tiles.Concat(edge.Select(tile => new StoredTile(tile.Key, tile.Value))).DistinctBy(tile => tile.Id).GroupBy(tile => tile.Id.Level)
                .ToDictionary(level => level.MaxBy(tile => tile.Id.Index).Id, level => level.MaxBy(tile => tile.Id.Index).Bytes);
            lastBundle = grown.Entries.Count > 0 ? grown.Entries[^1].Bytes : lastBundle;
        }
        return new Checkpoint(origin, size, root);
    }

    private LogEntry Make(long index)
    {
        if (index % StatementEvery == 0)
        {
            var open = new OpenEntry(Hashed(index, "manifest"), ChainSubject.Statement, EligibleSigners.All, ReleaseRule.Prompt);
            _chains.Add(new Chain(open.Statement));
            return open;
        }

        // Half of all entries go to the first statement: one large list beside many small ones.
        var chain = Random(2) == 0 ? _chains[0] : _chains[Random(_chains.Count)];
        var state = _rules.Find(chain.First)!;
        var (current, next, head) = (state.Manifests[^1], state.NextSequence, state.Head);
        if (index % ListEvery == 0)
            return new ListEntry(current, next, head, state.Version, state.Counts(state.Standing, 0, 0, 0), Hashed(index, "openings"));
        var choice = Random(200);
        if (choice >= 3 || chain.Signed.Count == 0)
        {
            chain.Signed.Add(next);
            return new SignEntry(current, next, head, Hashed(index, "commitment"), WithdrawalTag.Of(Secret(chain, next)));
        }
        if (choice == 2 && state.Version < 5 && Random(50) == 0)
            return new AmendEntry(current, next, head, Hashed(index, "manifest"));

        var place = Random(chain.Signed.Count);
        var reference = chain.Signed[place];
        chain.Signed[place] = chain.Signed[^1];
        chain.Signed.RemoveAt(chain.Signed.Count - 1);
        var signed = state.Manifests[state.VersionOf(reference) - 1];
        return choice switch
        {
            0 => new WithdrawEntry(signed, next, head, reference, Secret(chain, reference)),
            1 => new RemoveEntry(signed, next, head, reference, RemovalReason.Duplicate),
            _ => new EraseEntry(signed, next, head, reference),
        };
    }

    private static Hash Secret(Chain chain, long sequence) => Hashed(sequence, chain.First.ToBase64());

    private static Hash Hashed(long number, string purpose)
    {
        Span<byte> message = stackalloc byte[8 + 64];
        BinaryPrimitives.WriteInt64BigEndian(message, number);
        var length = System.Text.Encoding.ASCII.GetBytes(purpose, message[8..]);
        return Hash.Sha256(message[..(8 + length)]);
    }

    /// <summary>xorshift64, seeded once: the log is the same on every machine.</summary>
    private int Random(int below)
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return (int)(_random % (ulong)below);
    }

    private sealed record Chain(Hash First)
    {
        public List<long> Signed { get; } = [];
    }
}
