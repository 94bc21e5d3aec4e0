namespace Undersigned.TransparencyLog;

/// <summary>All chains of a log, entry by entry in the order of the log.</summary>
public sealed class ChainSet
{
    private readonly Dictionary<Hash, StatementChain> _byManifest = [];
    private readonly List<StatementChain> _chains = [];

    /// <summary>In the order in which they were opened.</summary>
    public IReadOnlyList<StatementChain> Chains => _chains;

    /// <summary>The chain that has this manifest as one of its versions.</summary>
    public StatementChain? Find(Hash manifest) => _byManifest.GetValueOrDefault(manifest);

    /// <summary>Takes the log's next entry.</summary>
    /// <returns>The rule that it breaks, or null; an entry that breaks one changes nothing.</returns>
    public Fault? Add(LogEntry entry, Hash leaf)
    {
        if (entry is OpenEntry open)
        {
            if (_byManifest.ContainsKey(open.Statement))
                return Fault.ManifestTwice;
            var begun = new StatementChain(open, leaf);
            _byManifest.Add(open.Statement, begun);
            _chains.Add(begun);
            return null;
        }
        if (!_byManifest.TryGetValue(entry.Statement, out var chain))
            return Fault.ManifestUnknown;
        if (entry is AmendEntry amend && _byManifest.ContainsKey(amend.Manifest))
            return Fault.ManifestTwice;
        if (chain.Add(entry, leaf) is { } refusal)
            return refusal;
        if (entry is AmendEntry amended)
            _byManifest.Add(amended.Manifest, chain);
        return null;
    }
}
