using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Witnesses;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>
/// The published bundles, a file each in a folder of their own (docs/formats/bundle.md). A bundle holds names that its signers show:
/// when one of them is erased, the file goes at once and a new one follows with the next list.
/// </summary>
public sealed class Bundles(Database database, ServerSettings settings, LogKey key, ChainReader chains, CosignedHeads? cosigned = null)
{
    // Witnesses answer within a second or two; a bundle does not wait for those that are down.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<Guid, long> _editions = [];
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, "bundles")).FullName;

    /// <summary>The file of a statement's newest bundle; null when there is none yet.</summary>
    public string? PathOf(Guid statement) => File.Exists(NameOf(statement)) ? NameOf(statement) : null;

    /// <summary>Takes a bundle out of circulation here, because something in it may no longer be shown.</summary>
    public void Withdraw(Guid statement)
    {
        lock (_editions)
        {
            _editions[statement] = EditionOf(statement) + 1;
            // Before the first bundle there is not even the folder, and deleting in it would fail.
            if (PathOf(statement) is { } bundle)
                File.Delete(bundle);
        }
    }

    /// <summary>Grows whenever a bundle is withdrawn: one that was begun before is not published any more.</summary>
    public long EditionOf(Guid statement)
    {
        lock (_editions)
            return _editions.GetValueOrDefault(statement);
    }

    /// <summary>Writes the bundle of a statement as its last list has it.</summary>
    /// <param name="edition">Of before the openings were read.</param>
    /// <param name="entries">The chain up to and with that list.</param>
    /// <param name="openings">Those whose digest the list bears.</param>
    /// <param name="published">A published head that covers the list; where there are witnesses, the one that they cosign next takes its place.</param>
    public async Task Write(PublishedStatement statement, long edition, IReadOnlyList<ChainEntry> entries, IReadOnlyList<PublicOpening> openings, SignedNote published, CancellationToken cancel)
    {
        var head = cosigned is null ? published : await cosigned.Covering(entries[^1].Index, Patience, cancel) ?? published;
        var temporary = NameOf(statement.Id) + ".new";
        await using (var file = File.Create(temporary))
        {
            using var bundle = new BundleWriter(file);
            bundle.Head(head, key.Verifier);
            // Only with a head that fulfils it: a bundle of a day without witnesses is still a bundle.
            if (cosigned is not null && head != published)
                bundle.Add(BundleNames.Policy, cosigned.Policy.Span);
            await AddTexts(bundle, statement.Id);
            bundle.Entries(entries.Select(e => (e.Index, e.Bytes)));
            var tree = await chains.WholeTree(Checkpoint.Parse(head.Text).Size);
            bundle.Proof(tree.BatchProof([.. entries.Select(e => e.Index)]));
            bundle.Openings(openings);
            foreach (var (name, bytes) in BundleCompanions.All)
                bundle.Add(name, bytes);
        }
        lock (_editions)
        {
            if (EditionOf(statement.Id) == edition)
                File.Move(temporary, NameOf(statement.Id), overwrite: true);
            else
                File.Delete(temporary);
        }
    }

    private async Task AddTexts(BundleWriter bundle, Guid statement)
    {
        await using var db = database.NewContext();
        var versions = await db.Statements.Where(s => s.Id == statement).SelectMany(s => s.Versions).OrderBy(v => v.Number).ToListAsync();
        var texts = await db.Statements.Where(s => s.Id == statement).SelectMany(s => s.Texts).Where(t => t.Version > 0)
            .OrderBy(t => t.Version).ThenBy(t => t.Language).ToListAsync();
        foreach (var version in versions)
            bundle.Version(Manifest.Parse(Encoding.ASCII.GetBytes(version.Manifest)));
        foreach (var text in texts)
            bundle.Text(text.Version, text.Language, text.Canonical);
    }

    private string NameOf(Guid statement) => Path.Combine(_folder, $"{statement:N}.zip");
}
