using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Features.Signatures.Imported;
using Undersigned.Features.Statements;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>A published statement as its page shows it: the version in force, its texts, its issuers and its days.</summary>
public sealed record StatementView
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required StatementState State { get; init; }
    public required string OriginalLanguage { get; init; }
    public required int Version { get; init; }
    public required DateOnly? IssuedOn { get; init; }
    public required DateTimeOffset? PublishedAt { get; init; }
    public required DateTimeOffset? UpdatedAt { get; init; }
    public required DateTimeOffset? ClosedAt { get; init; }
    public required string? Source { get; init; }
    public required DateOnly? SourceOn { get; init; }
    public required IReadOnlyList<TextView> Texts { get; init; }

    /// <summary>The names of the alliance that issues it; empty when none does.</summary>
    public required IReadOnlyList<WrittenName> Alliance { get; init; }

    public required string? AllianceSlug { get; init; }
    public required IReadOnlyList<CoIssuerView> CoIssuers { get; init; }

    /// <summary>What it announced where it was published, as a person accepted it; of a statement that was agreed here none.</summary>
    public IReadOnlyList<PublishedEvent> Events { get; init; } = [];

    /// <summary>The sentences by which it called on somebody where it was published.</summary>
    public IReadOnlyList<PublishedCall> PublishedCalls { get; init; } = [];

    public bool IsOpen => State == StatementState.Open;

    /// <summary>Whether readers of it may count days by the Solar Hijri calendar.</summary>
    public bool IsReadInPersian => Texts.Any(text => Languages.Find(text.Language)?.Tag == "fa");

    /// <summary>The version in force, or the draft of what comes next.</summary>
    public static async Task<StatementView?> Read(Db db, string slug, bool draft = false)
    {
        var statement = await db.Statements.AsNoTracking().Where(s => s.Slug == slug && (draft || s.Version > 0))
            .Select(s => new StatementView
            {
                Id = s.Id,
                Slug = s.Slug,
                State = s.State,
                OriginalLanguage = s.OriginalLanguage,
                Version = s.Version,
                IssuedOn = s.IssuedOn,
                PublishedAt = s.PublishedAt,
                UpdatedAt = s.UpdatedAt,
                ClosedAt = s.ClosedAt,
                Source = s.Source,
                SourceOn = s.SourceOn,
                Texts = s.Texts.Where(t => t.Version == (draft ? 0 : s.Version)).OrderBy(t => t.Id).Select(t => new TextView(t.Language, t.Title, t.Body, t.Calls)).ToList(),
                AllianceSlug = db.Alliances.Where(a => a.Id == s.AllianceId).Select(a => a.Slug).FirstOrDefault(),
                Alliance = db.Alliances.Where(a => a.Id == s.AllianceId).SelectMany(a => a.Names).OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList(),
                CoIssuers = new List<CoIssuerView>(),
            })
            .AsSplitQuery()
            .FirstOrDefaultAsync();
        if (statement is null)
            return null;
        var coIssuers = await db.Statements.Where(s => s.Id == statement.Id).SelectMany(s => s.CoIssuers).OrderBy(c => c.Position)
            .Join(db.Organisations, c => db.Organisations.Where(own => own.Id == c.OrganisationId).Select(own => own.MergedInto ?? own.Id).First(), o => o.Id, (c, o) => new
            {
                o.Slug,
                Names = o.Names.Where(n => n.Form == NameForm.Official).OrderBy(n => n.Id).Select(n => new WrittenName(n.Language, n.Text)).ToList(),
            })
            .ToListAsync();
        statement = statement with { CoIssuers = [.. coIssuers.DistinctBy(c => c.Slug).Select(c => new CoIssuerView(c.Slug, c.Names))] };
        return statement.Source is null ? statement : statement with
        {
            Events = await db.PublishedEvents.AsNoTracking().Where(e => e.StatementId == statement.Id).OrderBy(e => e.Day).ThenBy(e => e.Position).ToListAsync(),
            PublishedCalls = await db.PublishedCalls.AsNoTracking().Where(c => c.StatementId == statement.Id).OrderBy(c => c.Position).ToListAsync(),
        };
    }

    /// <summary>The text to read first: the one asked for, else the reader's language, else the original.</summary>
    public TextView TextFor(Language reader, string? asked) =>
        Texts.FirstOrDefault(text => text.Language == asked)
        ?? Texts.FirstOrDefault(text => Languages.Find(text.Language)?.Tag == reader.Tag)
        ?? Original;

    /// <summary>
    /// The text beside it: the one asked for ("none" for none), else the original beside a translation, and beside the original
    /// a text in the other direction of writing, so that both scripts are seen.
    /// </summary>
    public TextView? TextBeside(TextView first, string? asked)
    {
        var others = Texts.Where(text => text != first).ToList();
        if (asked == NoText || others.Count == 0)
            return null;
        return others.FirstOrDefault(text => text.Language == asked)
            ?? (first == Original ? others.FirstOrDefault(text => Languages.Direction(text.Language) != Languages.Direction(first.Language)) : Original)
            ?? others[0];
    }

    public const string NoText = "none";

    private TextView Original => Texts.First(text => text.Language == OriginalLanguage);
}

/// <summary>A statement's text in one language.</summary>
public sealed record TextView(string Language, string Title, string Body, string Calls);

/// <summary>An organisation that issues a statement together with others.</summary>
public sealed record CoIssuerView(string Slug, IReadOnlyList<WrittenName> Names);
