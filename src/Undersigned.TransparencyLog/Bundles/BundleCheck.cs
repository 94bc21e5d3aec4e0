using System.Text;

namespace Undersigned.TransparencyLog;

/// <summary>What a bundle was found to be.</summary>
/// <param name="Head">The head in it and who vouches for it.</param>
/// <param name="Chain">The statement's (or alliance's) chain; null when the entries do not begin with <c>open</c>.</param>
/// <param name="List">The last list.</param>
/// <param name="ListIndex">Its place in the log.</param>
/// <param name="Manifests">The manifests that were there and are those of the chain.</param>
/// <param name="Texts">The texts that were there and are those of the manifests: version and language.</param>
/// <param name="Unchecked">Files about which nothing can be said: how-to, page, and what does not belong to a bundle.</param>
/// <param name="Seal">Whether the container is as it was written.</param>
/// <param name="Policy">The policy that was asked: the one given, else the one in the bundle.</param>
/// <param name="Findings">What does not hold.</param>
public sealed record BundleReport(
    CheckedHead Head,
    StatementChain? Chain,
    ListEntry? List,
    long ListIndex,
    IReadOnlyList<Manifest> Manifests,
    IReadOnlyList<(int Version, string Language)> Texts,
    IReadOnlyList<string> Unchecked,
    BundleSeal Seal,
    WitnessPolicy? Policy,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>Whether everything holds.</summary>
    public bool Holds => Findings.Count == 0;
}

/// <summary>
/// Verifies a bundle: the head, that exactly these entries make one whole chain which is in the log, the exact texts, that the openings
/// are those of the last list, and that every one of them tells what its entry commits to.
/// </summary>
public sealed class BundleCheck
{
    private const int MaxFindings = 50;
    private const long MaxUnpacked = 4L << 30;
    private const int MaxSmallFile = 1024 * 1024;

    /// <summary>A book of eight million letters is no statement.</summary>
    private const int MaxText = 16 * 1024 * 1024;

    private readonly BundleFiles _files;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _used = [];

    private readonly long _most;

    private BundleCheck(BundleFiles files, long most) => (_files, _most) = (files, most);

    /// <summary>Verifies a bundle.</summary>
    /// <param name="files">The bundle.</param>
    /// <param name="logs">Keys that are believed; null to take the bundle's own, which proves only that the bundle agrees with itself.</param>
    /// <param name="policy">Witnesses and quorum; null to take the bundle's own.</param>
    /// <param name="now">For the cosignatures.</param>
    /// <param name="most">Longest of its files in bytes, unpacked, that is read.</param>
    /// <exception cref="LogFormatException">A file is missing, malformed or too long.</exception>
    public static Task<BundleReport> Run(BundleFiles files, IReadOnlyCollection<VerifierKey>? logs, WitnessPolicy? policy, DateTimeOffset now, long most = MaxUnpacked) =>
        new BundleCheck(files, most).Run(logs, policy, now);

    private async Task<BundleReport> Run(IReadOnlyCollection<VerifierKey>? logs, WitnessPolicy? policy, DateTimeOffset now)
    {
        if (_files.Seal == BundleSeal.Broken)
            _findings.Add(new Finding(Fault.SealBroken, "zip"));
        var ownKey = VerifierKey.Parse(OneLine(BundleNames.Key));
        if (logs is not null && !logs.Contains(ownKey))
            _findings.Add(new Finding(Fault.KeyDiffers, BundleNames.Key, ownKey.ToString()));
        if (_files.Names.Contains(BundleNames.Policy))
        {
            var own = WitnessPolicy.Parse(Small(BundleNames.Policy));
            policy ??= own;
        }
        var note = SignedNote.Parse(Small(BundleNames.Checkpoint));
        var head = HeadCheck.Check(note, logs ?? [ownKey], policy, now, BundleNames.Checkpoint, _findings);

        // Each of the two long texts has the file open for itself, so they are read at the same time.
        await using var entriesStream = Open(BundleNames.Entries);
        await using var openingsStream = Open(BundleNames.Openings);
        var readingEntries = Task.Run(() => BundleEntries.Read(entriesStream));
        var readingOpenings = Task.Run(() => BundleOpenings.Read(openingsStream));
        await Task.WhenAll(readingEntries, readingOpenings);
        var entries = await readingEntries;
        var (openings, digest) = await readingOpenings;

        _findings.AddRange(entries.Findings);
        CheckProof(entries, head.Checkpoint);
        var (manifests, texts) = CheckTexts(entries.Chain);
        CheckOpenings(entries, openings, digest);
        var list = entries.Lists.Count > 0 ? entries.Lists[^1] : (Sequence: -1, List: null);
        var listIndex = list.Sequence >= 0 && list.Sequence < entries.Indexes.Count ? entries.Indexes[(int)list.Sequence] : -1;
        string[] rest = [.. _files.Names.Where(name => !_used.Contains(name)).Order(StringComparer.Ordinal)];
        var shown = _findings.Take(MaxFindings).ToList();
        return new BundleReport(head, entries.Chain, list.List, listIndex, manifests, texts, rest, _files.Seal, policy, shown);
    }

    private void CheckProof(BundleEntries entries, Checkpoint head)
    {
        var proof = ReadProof();
        if (entries.Indexes[^1] >= head.Size)
            _findings.Add(new Finding(Fault.IndexWrong, BundleNames.Entries, $"index {entries.Indexes[^1]} / {head.Size}"));
        else if (Proofs.RootOfBatch(entries.Indexes, entries.Leaves, head.Size, proof) != head.Root)
            _findings.Add(new Finding(Fault.RootDiffers, $"{BundleNames.Entries}, {BundleNames.Proof}"));
    }

    private (List<Manifest>, List<(int, string)>) CheckTexts(StatementChain? chain)
    {
        var manifests = new List<Manifest>();
        var texts = new List<(int, string)>();
        for (var version = 1; version <= (chain?.Version ?? 0); version++)
        {
            var name = BundleNames.Manifest(version);
            var manifest = Manifest.Parse(Small(name));
            if (manifest.Digest() != chain!.Manifests[version - 1] || manifest.Version != version)
            {
                _findings.Add(new Finding(Fault.ManifestDiffers, name, $"{manifest.Digest()}, not {chain.Manifests[version - 1]}"));
                continue;
            }
            if (version > 1 && manifest.Previous != chain.Manifests[version - 2])
                _findings.Add(new Finding(Fault.ManifestDiffers, $"{name}, previous"));
            manifests.Add(manifest);
            foreach (var text in manifest.Texts)
                if (CheckText(version, text))
                    texts.Add((version, text.Language));
        }
        return (manifests, texts);
    }

    private bool CheckText(int version, ManifestText text)
    {
        var name = BundleNames.Text(version, text.Language);
        if (!_files.Names.Contains(name))
        {
            _findings.Add(new Finding(Fault.TextMissing, name));
            return false;
        }
        _used.Add(name);
        var digest = Hash.Sha256(_files.ReadAll(name, MaxText));
        if (digest == text.Digest)
            return true;
        _findings.Add(new Finding(Fault.TextDiffers, name, $"{digest}, not {text.Digest}"));
        return false;
    }

    private void CheckOpenings(BundleEntries entries, List<OpenedSignature> openings, Hash digest)
    {
        if (entries.Lists.Count > 0 && entries.Lists[^1].List.Openings != digest)
        {
            var older = entries.Lists.LastOrDefault(earlier => earlier.List.Openings == digest);
            var found = older.List is null ? digest.ToBase64() : $"seq {older.Sequence}";
            var detail = $"{found}, not seq {entries.Lists[^1].Sequence}";
            _findings.Add(new Finding(older.List is null ? Fault.OpeningsDiffer : Fault.OpeningsOld, BundleNames.Openings, detail));
        }
        if (!entries.IsBroken)
            CompareOpenings(entries, openings);
    }

    private void CompareOpenings(BundleEntries entries, List<OpenedSignature> openings)
    {
        long last = -1;
        foreach (var opening in openings)
        {
            var place = $"{BundleNames.Openings}, seq {opening.Sequence}";
            if (opening.Sequence <= last || entries.Chain?.StateOf(opening.Sequence) != SignatureState.Standing)
                _findings.Add(new Finding(Fault.OpeningMisplaced, place));
            else if (entries.CommitmentAt(opening.Sequence) != opening.Commitment)
                _findings.Add(new Finding(Fault.OpeningDiffers, place));
            last = Math.Max(last, opening.Sequence);
        }
        if (entries.Lists.Count == 0)
            return;
        var (sequence, list) = entries.Lists[^1];
        var named = openings.Count(opening => opening.Shown == ShownAs.Named);
        var initials = openings.Count(opening => opening.Shown == ShownAs.Initials);
        if (list.Counts.Named == named && list.Counts.Initials == initials)
            return;
        var counts = $"named {named} / {list.Counts.Named}, initials {initials} / {list.Counts.Initials}";
        _findings.Add(new Finding(Fault.CountsDiffer, $"{BundleNames.Openings}, {BundleNames.Entries} seq {sequence}", counts));
    }

    private Stream Open(string name)
    {
        if (!_files.Names.Contains(name))
            throw new LogFormatException($"the bundle has no file \"{name}\"");
        _used.Add(name);
        return _files.Read(name, _most);
    }

    private byte[] Small(string name)
    {
        _used.Add(name);
        return _files.ReadAll(name, MaxSmallFile);
    }

    private string OneLine(string name)
    {
        var text = Encoding.UTF8.GetString(Small(name));
        return text.EndsWith('\n') ? text[..^1] : throw new LogFormatException($"{name} is one line with its line end");
    }

    private List<Hash> ReadProof()
    {
        var proof = new List<Hash>();
        using var stream = new BufferedStream(Open(BundleNames.Proof), 64 * 1024);
        Span<byte> line = stackalloc byte[Hash.Base64Length + 1];
        while (stream.ReadAtLeast(line, line.Length, throwOnEndOfStream: false) is var read and > 0)
        {
            if (read < line.Length || line[^1] != '\n' || !Hash.TryParse(line[..^1], out var hash))
                throw new LogFormatException($"{BundleNames.Proof} is lines of Base64, each of 32 bytes");
            proof.Add(hash);
        }
        return proof;
    }
}
