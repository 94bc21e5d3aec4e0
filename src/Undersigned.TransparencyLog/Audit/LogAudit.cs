namespace Undersigned.TransparencyLog;

/// <summary>Gives a file of a log by its path below the log's prefix, or null when it is not there.</summary>
/// <param name="path">For example <c>tile/0/000.p/17</c>.</param>
/// <param name="most">Longest length in bytes that is taken.</param>
/// <param name="cancellation">Ends the reading.</param>
public delegate ValueTask<byte[]?> LogFileReader(string path, int most, CancellationToken cancellation);

/// <summary>What a whole log was found to be.</summary>
/// <param name="Head">The head that was read and who vouches for it.</param>
/// <param name="Entries">Entries read.</param>
/// <param name="Chains">Every statement and alliance of the log.</param>
/// <param name="Findings">What does not hold; at most <see cref="LogAudit.MaxFindings"/>.</param>
public sealed record LogReport(CheckedHead Head, long Entries, IReadOnlyList<StatementChain> Chains, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether everything holds.</summary>
    public bool Holds => Findings.Count == 0;
}

/// <summary>
/// Verifies a whole log from its files: the head's signatures, every entry, every tile, the root, and the rules of every chain. It
/// streams: what stays in memory is the state of the chains, 24 bytes for each entry.
/// </summary>
public sealed class LogAudit
{
    /// <summary>After so many findings the rest is not worth reading.</summary>
    public const int MaxFindings = 50;

    /// <summary>Longest tile or bundle in bytes: 256 entries of 512 bytes and their lengths.</summary>
    public const int MaxFileLength = TilePath.FullWidth * (LogEntry.MaxLength + 2);

    /// <summary>Bundles read and hashed ahead of the one whose chains are checked.</summary>
    private const int Ahead = 24;

    private readonly LogFileReader _read;
    private readonly CancellationToken _cancellation;
    private readonly ChainSet _chains = new();
    private readonly HashSet<object> _broken = [];
    private readonly List<Finding> _findings = [];

    private readonly Action<long, LogEntry>? _seen;

    private LogAudit(LogFileReader read, Action<long, LogEntry>? seen, CancellationToken cancellation) => (_read, _seen, _cancellation) = (read, seen, cancellation);

    /// <summary>Verifies the log that these files make.</summary>
    /// <param name="read">Gives the files.</param>
    /// <param name="logs">Keys that are believed.</param>
    /// <param name="policy">Witnesses and quorum, or null.</param>
    /// <param name="now">For the cosignatures.</param>
    /// <param name="seen">Shown every entry with its place, in order; null when nothing is looked for.</param>
    /// <param name="cancellation">Ends the audit.</param>
    /// <exception cref="LogFormatException">There is no head, or it is none.</exception>
    public static async Task<LogReport> Run(
        LogFileReader read,
        IReadOnlyCollection<VerifierKey> logs,
        WitnessPolicy? policy,
        DateTimeOffset now,
        Action<long, LogEntry>? seen = null,
        CancellationToken cancellation = default
    )
    {
        var bytes =
            await read(LogFolder.CheckpointFile, SignedNote.MaxLength, cancellation) ?? throw new LogFormatException("there is no file \"checkpoint\"");
        var audit = new LogAudit(read, seen, cancellation);
        var head = HeadCheck.Check(SignedNote.Parse(bytes), logs, policy, now, LogFolder.CheckpointFile, audit._findings);
        var entries = await audit.Entries(head.Checkpoint);
        return new LogReport(head, entries, audit._chains.Chains, [.. audit._findings.Take(MaxFindings)]);
    }

    private async Task<long> Entries(Checkpoint head)
    {
        var tree = new UpperTree();
        long read = 0;
        var whole = true; // a tree with a gap has no levels above and no root
        var bundles = (head.Size + TilePath.FullWidth - 1) / TilePath.FullWidth;
        await foreach (var bundle in InOrder.Run(Jobs(bundles, head.Size), Ahead, _cancellation))
        {
            _findings.AddRange(bundle.Findings);
            for (var i = 0; i < bundle.Entries.Length; i++)
                AddToChain(bundle.Entries[i], bundle.Leaves[i], bundle.First + i);
            whole &= bundle.Leaves.Length > 0;
            read += bundle.Leaves.Length;
            if (whole)
                foreach (var filled in tree.Add(bundle.Leaves))
                    await CompareTile(filled.Id, filled.Bytes);
            if (_findings.Count >= MaxFindings)
                break;
        }
        if (read < head.Size)
            return read;
        if (_findings.Count < MaxFindings)
            foreach (var partial in tree.Partial())
                await CompareTile(partial.Id, partial.Bytes);
        if (tree.Root() != head.Root)
            _findings.Insert(0, new Finding(Fault.RootDiffers, LogFolder.CheckpointFile, $"{tree.Root()}, not {head.Root}"));
        return read;
    }

    private IEnumerable<Func<Task<AuditedBundle>>> Jobs(long bundles, long size)
    {
        for (long i = 0; i < bundles; i++)
        {
            var index = i;
            yield return () => AuditedBundle.Read(index, TilePath.WidthAt(0, index, size), ReadTile);
        }
    }

    private void AddToChain(LogEntry? entry, Hash leaf, long index)
    {
        if (entry is null)
            return;
        _seen?.Invoke(index, entry);

        // After the first fault of a chain every later entry of it would be a fault too, and say nothing new.
        object chain = _chains.Find(entry.Statement) is { } known ? known : entry.Statement;
        if (_broken.Contains(chain))
            return;
        if (_chains.Add(entry, leaf) is not { } fault)
            return;
        _broken.Add(chain);
        _findings.Add(new Finding(fault, $"entry {index} ({entry.Kind}, seq {entry.Sequence})", entry.Statement.ToBase64()));
    }

    private async Task CompareTile(TileId id, byte[] expected)
    {
        var path = new TilePath(id.Level, id.Index, expected.Length / Hash.Size);
        var stored = await ReadTile(path);
        if (stored is null)
            _findings.Add(new Finding(Fault.FileMissing, path.ToString()));
        else if (!AuditedBundle.Hashes(stored, path, _findings).Span.SequenceEqual(expected))
            _findings.Add(new Finding(Fault.TileDiffers, path.ToString()));
    }

    /// <summary>A partial tile may have been cleaned away once the full one is there (C2SP tlog-tiles, "Partial Tiles").</summary>
    private async Task<byte[]?> ReadTile(TilePath tile) =>
        await _read(tile.ToString(), MaxFileLength, _cancellation)
        ?? (
            tile.Width < TilePath.FullWidth
                ? await _read((tile with { Width = TilePath.FullWidth }).ToString(), MaxFileLength, _cancellation)
                : null
        );
}
