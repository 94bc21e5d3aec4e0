using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>What the lists and bundles of statements are made of.</summary>
internal sealed class ListedSignatures(Database database, PublishedStatements statements, Signatories signatories) : IListedChains
{
    public ChainSubject Subject => ChainSubject.Statement;

    public async Task<Dictionary<Guid, bool>> Chains(CancellationToken cancel)
    {
        await using var db = database.NewContext();
        return await db.Statements.Where(s => s.Version > 0).ToDictionaryAsync(s => s.Id, s => s.State == StatementState.Open, cancel);
    }

    public async Task<ListedVersion?> InForce(Guid chain) => await statements.Find(chain) is { } statement ? new ListedVersion(statement.Version, statement.Manifest) : null;

    public async Task<List<PublicOpening>> Open(Guid chain, IReadOnlyList<ChainEntry> standing)
    {
        await using var db = database.NewContext();
        var signatures = await db.Signatures.AsNoTracking()
            .Where(s => s.StatementId == chain && s.State == SignatureState.Confirmed && (s.Visibility == Visibility.Named || s.Visibility == Visibility.Initials))
            .ToDictionaryAsync(s => s.Id);
        var openings = new List<PublicOpening>();
        foreach (var entry in standing)
        {
            if (!signatures.TryGetValue(entry.About!.Value, out var signature) || signature.Content.Length == 0)
                continue;
            var whole = signatories.Opening(signature);
            if (whole.Commitment() == ((SignEntry)LogEntry.Parse(entry.Bytes.Span)).Commitment && PublicOpeningOf.Shown(whole, signature.Kind, signature.Visibility) is { } shown)
                openings.Add(new PublicOpening(entry.Sequence, shown));
        }
        return openings;
    }

    public async Task<long> Sealed(Guid chain, IReadOnlyList<ChainEntry> standing)
    {
        await using var db = database.NewContext();
        var forgotten = await db.Signatures
            .Where(s => s.StatementId == chain && s.Visibility == Visibility.Sealed && (s.State == SignatureState.Confirmed || s.State == SignatureState.Hidden))
            .Select(s => s.Id).ToHashSetAsync();
        return standing.LongCount(entry => forgotten.Contains(entry.About!.Value));
    }

    public async Task<ListedTexts> Texts(Guid chain)
    {
        await using var db = database.NewContext();
        var versions = await db.Statements.Where(s => s.Id == chain).SelectMany(s => s.Versions).OrderBy(v => v.Number).ToListAsync();
        var texts = await db.Statements.Where(s => s.Id == chain).SelectMany(s => s.Texts).Where(t => t.Version > 0)
            .OrderBy(t => t.Version).ThenBy(t => t.Language).ToListAsync();
        return new ListedTexts([.. versions.Select(version => Manifest.Parse(Encoding.ASCII.GetBytes(version.Manifest)))], [.. texts.Select(text => (text.Version, text.Language, text.Canonical!))]);
    }
}
