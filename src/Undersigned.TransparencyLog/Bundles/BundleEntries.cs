namespace Undersigned.TransparencyLog;

/// <summary>The entries of a bundle: read, hashed, and held against the rules of their chain.</summary>
internal sealed class BundleEntries
{
    /// <summary>More signatures than one file is for; such a statement is verified from the log itself.</summary>
    private const int MaxEntries = 2_000_000;

    private readonly List<long> _indexes = [];
    private readonly List<Hash> _leaves = [];
    private readonly List<Hash> _commitments = [];
    private readonly List<(long Sequence, ListEntry List)> _lists = [];

    /// <summary>The chain as far as its rules hold; null when it does not begin with <c>open</c>.</summary>
    public StatementChain? Chain { get; private set; }

    /// <summary>Places in the log.</summary>
    public IReadOnlyList<long> Indexes => _indexes;

    /// <summary>Leaf hashes, in the same order.</summary>
    public IReadOnlyList<Hash> Leaves => _leaves;

    /// <summary>The lists with their sequence.</summary>
    public IReadOnlyList<(long Sequence, ListEntry List)> Lists => _lists;

    /// <summary>Whether a rule of the chain is broken: what follows then has no number that means anything.</summary>
    public bool IsBroken { get; private set; }

    public List<Finding> Findings { get; } = [];

    /// <summary>What the signature at a place of the file commits to; null when there is none.</summary>
    public Hash? CommitmentAt(long sequence) => sequence >= 0 && sequence < _commitments.Count ? _commitments[(int)sequence] : null;

    public static BundleEntries Read(Stream stream)
    {
        var read = new BundleEntries();
        var blocks = new BlockReader(stream, BundleNames.Entries, LogEntry.MaxLength + 32);
        while (blocks.Next() is { Length: > 0 } block)
            read.Add(block.Span);
        if (read._leaves.Count == 0)
            throw new LogFormatException($"{BundleNames.Entries} has no entry");
        read.CheckEnd();
        return read;
    }

    public static string Place(long sequence, long index) => $"{BundleNames.Entries}, seq {sequence} (index {index})";

    private void Add(ReadOnlySpan<byte> block)
    {
        var position = _leaves.Count;
        if (position == MaxEntries)
            throw new LogFormatException($"{BundleNames.Entries} has more than {MaxEntries} entries");
        var line = block[..(block.IndexOf((byte)'\n') + 1)];
        if (!line.StartsWith("index "u8) || !LineReader.TryNumber(line["index ".Length..^1], out var index))
            throw new LogFormatException($"{BundleNames.Entries}: entry {position} does not begin with its index");
        var bytes = block[line.Length..];
        LogEntry entry;
        try
        {
            entry = LogEntry.Parse(bytes);
        }
        catch (LogFormatException e)
        {
            throw new LogFormatException($"{BundleNames.Entries}: entry {position} (index {index}): {e.Message}", e);
        }
        var leaf = Rfc6962.LeafHash(bytes);
        if (position > 0 && index <= _indexes[^1])
            Findings.Add(new Finding(Fault.IndexWrong, Place(entry.Sequence, index)));
        _indexes.Add(index);
        _leaves.Add(leaf);
        _commitments.Add(entry is SignEntry sign ? sign.Commitment : entry is AccedeEntry accede ? accede.Commitment : default);
        if (entry is ListEntry list)
            _lists.Add((entry.Sequence, list));
        AddToChain(entry, leaf, index, position);
    }

    /// <summary>After the first fault every later entry would be one too, and say nothing new.</summary>
    private void AddToChain(LogEntry entry, Hash leaf, long index, int position)
    {
        if (IsBroken)
            return;
        if (position == 0 && entry is OpenEntry open)
        {
            Chain = new StatementChain(open, leaf);
            return;
        }
        if ((Chain is null ? Fault.SequenceBroken : Chain.Add(entry, leaf)) is not { } fault)
            return;
        IsBroken = true;
        var detail = fault == Fault.SequenceBroken ? $"seq {Chain?.NextSequence ?? 0}" : "";
        Findings.Add(new Finding(fault, Place(entry.Sequence, index), detail));
    }

    private void CheckEnd()
    {
        if (IsBroken)
            return;
        var after = Chain!.NextSequence - 1 - (_lists.Count > 0 ? _lists[^1].Sequence : -1);
        if (_lists.Count == 0)
            Findings.Add(new Finding(Fault.ListMissing, BundleNames.Entries));
        else if (after > 0)
            Findings.Add(new Finding(Fault.ListOld, Place(_lists[^1].Sequence, _indexes[(int)_lists[^1].Sequence]), $"+{after}"));
    }
}
