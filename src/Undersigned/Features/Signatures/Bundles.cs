using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>
/// The published bundles, a file each in a folder of their own (docs/formats/bundle.md). A bundle holds names that its signers show:
/// when one of them is erased, the file goes at once and a new one follows with the next list.
/// </summary>
public sealed class Bundles(Database database, ServerSettings settings, LogKey key, ChainReader chains)
{
    private readonly string _folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, "bundles")).FullName;

    /// <summary>The file of a statement's newest bundle; null when there is none yet.</summary>
    public string? PathOf(Guid statement) => File.Exists(NameOf(statement)) ? NameOf(statement) : null;

    /// <summary>Takes a bundle out of circulation here, because something in it may no longer be shown.</summary>
    public void Withdraw(Guid statement)
    {
        // Before the first bundle there is not even the folder, and deleting in it would fail.
        if (PathOf(statement) is { } bundle)
            File.Delete(bundle);
    }

    /// <summary>Writes the bundle of a statement as its last list has it.</summary>
    /// <param name="entries">The chain up to and with that list.</param>
    /// <param name="openings">Those whose digest the list bears.</param>
    /// <param name="head">A published head that covers the list.</param>
    public async Task Write(PublishedStatement statement, IReadOnlyList<ChainEntry> entries, IReadOnlyList<PublicOpening> openings, PublishedLog.Head head)
    {
        var temporary = NameOf(statement.Id) + ".new";
        await using (var file = File.Create(temporary))
        {
            using var bundle = new BundleWriter(file);
            bundle.Head(head.Note, key.Verifier);
            await AddTexts(bundle, statement.Id);
            bundle.Entries(entries.Select(e => (e.Index, e.Bytes)));
            var tree = await chains.WholeTree(head.Checkpoint.Size);
            bundle.Proof(tree.BatchProof([.. entries.Select(e => e.Index)]));
            bundle.Openings(openings);
            foreach (var (name, bytes) in BundleCompanions.All)
                bundle.Add(name, bytes);
        }
        File.Move(temporary, NameOf(statement.Id), overwrite: true);
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
