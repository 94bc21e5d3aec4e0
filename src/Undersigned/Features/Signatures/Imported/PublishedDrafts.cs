using Microsoft.EntityFrameworkCore;
using Undersigned.Data;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>Keeps published statements that are under review: begins, finds, changes and deletes them.</summary>
public sealed class PublishedDrafts(Db db, DraftSeal seal, DurableWrites writes)
{
    /// <summary>Keeps a statement that was just read; returns its number.</summary>
    public async Task<Guid> Begin(ReadStatement read, Guid by)
    {
        var draft = seal.Begin(by, read);
        db.Add(draft);
        await db.SaveChangesAsync();
        return draft.Id;
    }

    /// <summary>A draft and what it holds; null when it was accepted or discarded.</summary>
    public async Task<(PublishedDraft Draft, ReadStatement Read)?> Find(Guid id) =>
        await db.PublishedDrafts.FirstOrDefaultAsync(d => d.Id == id) is { } draft ? (draft, seal.Open(draft)) : null;

    /// <summary>All drafts, the newest first.</summary>
    public async Task<IReadOnlyList<(PublishedDraft Draft, ReadStatement Read)>> All() =>
        [.. (await db.PublishedDrafts.AsNoTracking().OrderByDescending(d => d.Id).ToListAsync()).Select(draft => (draft, seal.Open(draft)))];

    /// <summary>Stores a changed draft; false when a colleague was faster.</summary>
    public Task<bool> Save(PublishedDraft draft, ReadStatement changed)
    {
        seal.Replace(draft, changed);
        return db.SaveUnlessTaken();
    }

    /// <summary>Deletes a draft, leaving nothing of it in the database's files.</summary>
    public Task Delete(Guid id) => writes.Commit(transaction =>
    {
        transaction.ScrubAfterCommit();
        return transaction.Execute("DELETE FROM published_drafts WHERE id = @p0", id);
    });
}
