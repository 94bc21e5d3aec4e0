using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Alliances;

/// <summary>What the lists and bundles of alliances are made of. Membership is public: every member that stands is opened whole.</summary>
internal sealed class ListedMembers(Database database) : IListedChains
{
    public ChainSubject Subject => ChainSubject.Alliance;

    public async Task<Dictionary<Guid, bool>> Chains(CancellationToken cancel)
    {
        await using var db = database.NewContext();
        return await db.Alliances.Select(a => a.Id).ToDictionaryAsync(id => id, _ => true, cancel);
    }

    public async Task<ListedVersion?> InForce(Guid chain)
    {
        await using var db = database.NewContext();
        return await db.AllianceVersions.Where(v => v.AllianceId == chain).OrderByDescending(v => v.Number).Select(v => new ListedVersion(v.Number, v.Digest)).FirstOrDefaultAsync();
    }

    public async Task<List<PublicOpening>> Open(Guid chain, IReadOnlyList<ChainEntry> standing)
    {
        await using var db = database.NewContext();
        var members = await db.Accessions.AsNoTracking().Where(a => a.AllianceId == chain && a.EndedOn == null).ToDictionaryAsync(a => a.Id, a => Opening.Parse(a.Opening));
        return
        [
            .. from entry in standing
               let opening = members.GetValueOrDefault(entry.About!.Value)
               where opening is not null && opening.Commitment() == ((AccedeEntry)LogEntry.Parse(entry.Bytes.Span)).Commitment
               select new PublicOpening(entry.Sequence, opening),
        ];
    }

    /// <summary>No membership is sealed.</summary>
    public Task<long> Sealed(Guid chain, IReadOnlyList<ChainEntry> standing) => Task.FromResult(0L);

    public async Task<ListedTexts> Texts(Guid chain)
    {
        await using var db = database.NewContext();
        var versions = await db.AllianceVersions.AsNoTracking().Where(v => v.AllianceId == chain).OrderBy(v => v.Number).ToListAsync();
        var read = versions.ConvertAll(version => (Manifest: Manifest.Parse(Encoding.ASCII.GetBytes(version.Manifest)), version.Text));
        return new ListedTexts([.. read.Select(version => version.Manifest)],
            [.. read.SelectMany(version => version.Manifest.Texts.Select(text => (version.Manifest.Version, text.Language, Encoding.UTF8.GetBytes(version.Text))))]);
    }
}
