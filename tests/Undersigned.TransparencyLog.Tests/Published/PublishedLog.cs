using Undersigned.TransparencyLog.Tests.Notes;
using Undersigned.TransparencyLog.Tests.Tree;

namespace Undersigned.TransparencyLog.Tests.Published;

/// <summary>A signed log in memory, with everything a server would serve of it.</summary>
internal sealed class PublishedLog : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 2, 11, 12, 0, 0, TimeSpan.Zero);

    private readonly StoredLog _stored = new();
    private readonly List<byte[]> _entries = [];

    public PublishedLog(IEnumerable<LogEntry> entries) => AddRange(entries.Select(entry => entry.Encode()));

    public TestKey Key { get; } = TestKey.Log();

    public TestKey[] Witnesses { get; } = [TestKey.Witness(1), TestKey.Witness(2), TestKey.Witness(3)];

    public long Size => _stored.Size;

    public IReadOnlyList<byte[]> Entries => _entries;

    public WitnessPolicy Policy => WitnessPolicy.Parse(System.Text.Encoding.UTF8.GetBytes(PolicyText));

    public string PolicyText =>
        WitnessPolicy.Default(Key.Public, [.. Witnesses.Select((witness, i) => new PolicyWitness($"w{i + 1}", witness.Public, Url: null))]);

    public void Add(byte[] entry) => AddRange([entry]);

    public void AddRange(IEnumerable<byte[]> entries)
    {
        var before = _entries.Count;
        _entries.AddRange(entries);
        _stored.Append([.. _entries.Skip(before).Select(entry => (ReadOnlyMemory<byte>)entry)]);
    }

    /// <summary>The newest head, cosigned by the first so many witnesses, an hour apart.</summary>
    public SignedNote Head(int cosigners = 0)
    {
        var note = Key.Note(new Checkpoint(Key.Public.Name, Size, _stored.Root).ToText());
        for (var i = 0; i < cosigners; i++)
            note = Witnesses[i].Cosign(note, Noon.AddHours(-i));
        return note;
    }

    public Receipt Receipt(long index, int cosigners = 0) => new(_entries[(int)index], index, Tree().InclusionProof(index), Head(cosigners));

    public TileTree Tree() => _stored.At(Size);

    /// <summary>Every file by its path below the prefix.</summary>
    public Dictionary<string, byte[]> Files(int cosigners = 0)
    {
        var files = new Dictionary<string, byte[]>
        {
            [LogFolder.CheckpointFile] = Head(cosigners).Encode(),
            [LogFolder.KeyFile] = System.Text.Encoding.UTF8.GetBytes($"{Key.Public}\n"),
        };
        foreach (var (id, bytes) in _stored.Tiles)
            files[new TilePath(id.Level, id.Index, bytes.Length / Hash.Size).ToString()] = bytes;
        foreach (var (index, bytes) in _stored.Bundles)
            files[TilePath.Entries(index, EntryBundle.Split(bytes).Count).ToString()] = bytes;
        return files;
    }

    public static LogFileReader Reader(IReadOnlyDictionary<string, byte[]> files) =>
        (path, most, _) =>
        {
            if (!files.TryGetValue(path, out var bytes))
                return ValueTask.FromResult<byte[]?>(null);
            return bytes.Length <= most ? ValueTask.FromResult<byte[]?>(bytes) : throw new LogFormatException($"{path} is too long");
        };

    public void Dispose()
    {
        Key.Dispose();
        foreach (var witness in Witnesses)
            witness.Dispose();
    }
}
