using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;
using Undersigned.Features.Ledger;

namespace Undersigned.Features.Statements;

/// <summary>What signing needs to know of a statement, without asking the database at every request.</summary>
public sealed record PublishedStatement(
    Guid Id, string Slug, bool IsOpen, int Version, byte[] Manifest, bool AtRisk, string OriginalLanguage, IReadOnlyDictionary<string, string> Titles)
{
    /// <summary>The statement's chain in the log.</summary>
    public LedgerChain Chain => new(Id, AtRisk);

    /// <summary>The title and its language: the reader's if there is one, else the original's.</summary>
    public (string Language, string Title) TitleFor(string language) =>
        Titles.TryGetValue(language, out var title) ? (language, title) : (OriginalLanguage, Titles[OriginalLanguage]);
}

/// <summary>Published statements by slug, at most a second old; writers check the state again inside their transaction.</summary>
public sealed class PublishedStatements(Database database, TimeProvider clock, PageCache? pages = null)
{
    // Another server process may close a statement: this is how long we may not know.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    // Only published statements are kept, so visitors cannot fill the memory with slugs they invent.
    private readonly ConcurrentDictionary<string, Known> _bySlug = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, Known> _byId = new();

    public ValueTask<PublishedStatement?> Find(string slug) =>
        _bySlug.TryGetValue(slug, out var known) && IsFresh(known) ? new(known.Statement) : new(Read(s => s.Slug == slug));

    public ValueTask<PublishedStatement?> Find(Guid id) =>
        _byId.TryGetValue(id, out var known) && IsFresh(known) ? new(known.Statement) : new(Read(s => s.Id == id));

    /// <summary>Called by whoever changes a statement, so that this process sees it at once, and its readers do. Commands have no pages.</summary>
    public void Forget(Statement statement)
    {
        _bySlug.TryRemove(statement.Slug, out _);
        _byId.TryRemove(statement.Id, out _);
        pages?.Changed(statement.Id);
    }

    private bool IsFresh(Known known)
    {
        var now = clock.GetUtcNow();
        return now - known.ReadAt < Fresh && now >= known.ReadAt;
    }

    private async Task<PublishedStatement?> Read(System.Linq.Expressions.Expression<Func<Statement, bool>> which)
    {
        var now = clock.GetUtcNow();
        await using var db = database.NewContext();
        var row = await db.Statements.Where(which).Where(s => s.Version > 0)
            .Select(s => new
            {
                s.Id,
                s.Slug,
                s.State,
                s.Version,
                s.AtRisk,
                s.OriginalLanguage,
                Manifest = s.Versions.First(v => v.Number == s.Version).Digest,
                Titles = s.Texts.Where(t => t.Version == s.Version).Select(t => new { t.Language, t.Title }).ToList(),
            })
            .FirstOrDefaultAsync();
        if (row is null)
            return null;
        var statement = new PublishedStatement(row.Id, row.Slug, row.State == StatementState.Open, row.Version, row.Manifest, row.AtRisk, row.OriginalLanguage,
            row.Titles.ToDictionary(t => t.Language, t => t.Title, StringComparer.Ordinal));
        _bySlug[statement.Slug] = _byId[statement.Id] = new Known(statement, now);
        return statement;
    }

    private sealed record Known(PublishedStatement Statement, DateTimeOffset ReadAt);
}
