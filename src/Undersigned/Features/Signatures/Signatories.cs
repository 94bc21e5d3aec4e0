using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>Reads signatures: single ones for their signers, and the public list of a statement, kept in memory and caught up as it changes.</summary>
public sealed class Signatories(Database database, Vault vault, PublishedLog log, PageCache pages, TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, SignatoryList> _lists = new();

    /// <summary>The signature of a private link, the first one or one sent again; null when there is none.</summary>
    public async Task<Signature?> Find(string link)
    {
        var hash = PrivateLinks.Hash(link);
        await using var db = database.NewContext();
        return await db.Signatures.AsNoTracking().FirstOrDefaultAsync(s => s.LinkHash == hash || s.RecoveryHash == hash);
    }

    public async Task<Signature?> Read(Guid id)
    {
        await using var db = database.NewContext();
        return await db.Signatures.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id);
    }

    public Signer Open(Signature signature) =>
        Signer.From(vault.Of(signature.StatementId).Open(new SealedRecord(signature.WrappedKey, signature.Content)));

    /// <summary>The line as it stands, or will stand, in public.</summary>
    public PublicLine Line(Signature signature) => PublicLine.Of(Open(signature), signature.Kind, signature.Visibility);

    /// <summary>What the signature's entry commits to, or will if it is confirmed (or affirmed again) today.</summary>
    public Opening Opening(Signature signature, bool today = false) =>
        SignatureOpening.Of(Open(signature), signature.Kind, signature.Evidence, today ? Today : signature.Day ?? Today);

    /// <summary>The public list of a statement.</summary>
    public ValueTask<SignatoryList> ListOf(Guid statement) =>
        _lists.GetOrAdd(statement, id => new SignatoryList(id, database, vault, log, clock)).UpToDate();

    /// <summary>A record of a statement was erased: its list is made anew.</summary>
    public void Erased(Guid statement)
    {
        _lists.TryRemove(statement, out _);
        pages.Changed(statement);
    }

    /// <summary>Something of a statement's list changed: it is read again before it is next shown.</summary>
    public void Changed(Guid statement)
    {
        if (_lists.TryGetValue(statement, out var list))
            list.Changed();
        pages.Changed(statement);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}

/// <summary>One signature that stands in the public list, with its line as its signer chose it.</summary>
public sealed record Signatory(Guid Id, int Version, Evidence Evidence, DateOnly? Day, string? Source, PublicLine Line);
