using Undersigned.Features.Ledger.Witnesses;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Publishing;

/// <summary>
/// The published bundles, a file each in a folder of their own (docs/formats/bundle.md). A bundle holds names that are shown by choice:
/// when one of them is hidden or erased, the file goes at once and a new one follows with the next list.
/// </summary>
public sealed class Bundles(ServerSettings settings, LogKey key, ChainReader chains, CosignedHeads? cosigned = null)
{
    // Witnesses answer within a second or two; a bundle does not wait for those that are down.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<Guid, long> _editions = [];
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, "bundles")).FullName;

    /// <summary>The file of a chain's newest bundle; null when there is none yet.</summary>
    public string? PathOf(Guid chain) => File.Exists(NameOf(chain)) ? NameOf(chain) : null;

    /// <summary>Takes a bundle out of circulation here, because something in it may no longer be shown.</summary>
    public void Withdraw(Guid chain)
    {
        lock (_editions)
        {
            _editions[chain] = EditionOf(chain) + 1;
            // Before the first bundle there is not even the folder, and deleting in it would fail.
            if (PathOf(chain) is { } bundle)
                File.Delete(bundle);
        }
    }

    /// <summary>Grows whenever a bundle is withdrawn: one that was begun before is not published any more.</summary>
    public long EditionOf(Guid chain)
    {
        lock (_editions)
            return _editions.GetValueOrDefault(chain);
    }

    /// <summary>Writes the bundle of a chain as its last list has it.</summary>
    /// <param name="edition">Of before the openings were read.</param>
    /// <param name="entries">The chain up to and with that list.</param>
    /// <param name="openings">Those whose digest the list bears.</param>
    /// <param name="published">A published head that covers the list; where there are witnesses, the one that they cosign next takes its place.</param>
    public async Task Write(IListedChains subject, Guid chain, long edition, IReadOnlyList<ChainEntry> entries, IReadOnlyList<PublicOpening> openings, SignedNote published, CancellationToken cancel)
    {
        var head = cosigned is null ? published : await cosigned.Covering(entries[^1].Index, Patience, cancel) ?? published;
        var temporary = NameOf(chain) + ".new";
        // A backup may read it meanwhile.
        await using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            using var bundle = new BundleWriter(file);
            bundle.Head(head, key.Verifier);
            // Only with a head that fulfils it: a bundle of a day without witnesses is still a bundle.
            if (cosigned is not null && head != published)
                bundle.Add(BundleNames.Policy, cosigned.Policy.Span);
            AddTexts(bundle, await subject.Texts(chain));
            bundle.Entries(entries.Select(e => (e.Index, e.Bytes)));
            var tree = await chains.WholeTree(Checkpoint.Parse(head.Text).Size);
            bundle.Proof(tree.BatchProof([.. entries.Select(e => e.Index)]));
            bundle.Openings(openings);
            foreach (var (name, bytes) in BundleCompanions.Of(subject.Subject))
                bundle.Add(name, bytes);
        }
        lock (_editions)
        {
            if (EditionOf(chain) == edition)
                File.Move(temporary, NameOf(chain), overwrite: true);
            else
                File.Delete(temporary);
        }
    }

    private static void AddTexts(BundleWriter bundle, ListedTexts texts)
    {
        foreach (var manifest in texts.Manifests)
            bundle.Version(manifest);
        foreach (var (version, language, bytes) in texts.Texts)
            bundle.Text(version, language, bytes);
    }

    private string NameOf(Guid chain) => Path.Combine(_folder, $"{chain:N}.zip");
}
