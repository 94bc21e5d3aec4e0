using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Signatures.Desk;

/// <summary>Many signatures at once: say which, look at them, take them out for a recorded reason, and put them back if that was wrong.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class InvalidateModel(Db db, PublishedStatements statements, Signatories signatories, Invalidations invalidations, TimeProvider clock) : DeskPageModel
{
    private const int HoursShown = 8;
    private const int LongestQuery = 100;

    /// <summary>The reasons that many can share.</summary>
    public static IReadOnlyList<RemovalReason> Reasons { get; } =
        [RemovalReason.Abuse, RemovalReason.Invalid, RemovalReason.Duplicate, RemovalReason.Impersonation, RemovalReason.Order];

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Domain { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty]
    public RemovalReason? Reason { get; set; }

    /// <summary>Until when signatures had been asked for that were looked at, in milliseconds since 1970.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public PublishedStatement Statement { get; private set; } = null!;
    public IReadOnlyList<Hour> Busiest { get; private set; } = [];
    public IReadOnlyList<Past> Before { get; private set; } = [];

    /// <summary>Whom the selection means; null before anything was said.</summary>
    public Selected? Selected { get; private set; }

    public IReadOnlyList<DeskLine> Some { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await statements.Find(slug) is not { } statement)
            return Missing();
        Seen = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var selection = Read();
        if (ModelState.IsValid && !selection.IsEmpty)
            await Look(statement, selection);
        return await Present(statement);
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await statements.Find(slug) is not { } statement)
            return Missing();
        var selection = Read();
        if (ModelState.IsValid && selection.IsEmpty)
            Refuse("", "received.many.error.nobody");
        if (Reason is not { } reason || !Reasons.Contains(reason))
            Refuse(nameof(Reason), "received.error.reason");
        if (ModelState.IsValid || !selection.IsEmpty)
            await Look(statement, selection);
        if (ModelState.IsValid && Selected is not { Signatures.Count: > 0 })
            Refuse("", "received.many.error.nobody");
        if (!ModelState.IsValid)
            return await Present(statement, refused: true);
        await invalidations.Take(statement, Selected!.Signatures, Reason!.Value, User.AccountId());
        return Done(slug, "invalidated");
    }

    /// <summary>Puts back what one invalidation took out, or one signature of it.</summary>
    public async Task<IActionResult> OnPostPutBackAsync(string slug, Guid invalidation, Guid? only)
    {
        if (await statements.Find(slug) is not { } statement || !await db.Invalidations.AnyAsync(i => i.Id == invalidation && i.StatementId == statement.Id))
            return Missing();
        var undone = await db.Signatures.Where(s => s.InvalidationId == invalidation && (only == null || s.Id == only)).Select(s => s.Id).ToListAsync();
        var restored = await invalidations.PutBack(statement, invalidation, undone, User.AccountId());
        return Done(slug, restored == undone.Count ? "put-back" : "put-back-partly");
    }

    /// <summary>This page with an hour chosen.</summary>
    public string During(Hour hour) => $"{Here(Statement.Slug)}?from={hour.Begins.ToString(Selection.Moment, CultureInfo.InvariantCulture)}&until={hour.Begins.AddHours(1).ToString(Selection.Moment, CultureInfo.InvariantCulture)}";

    public string Here(string slug) => At("desk", "statements", slug, "signatures", "invalidate");

    private Selection Read()
    {
        foreach (var (field, typed) in new[] { (nameof(From), From), (nameof(Until), Until) })
        {
            if (!string.IsNullOrWhiteSpace(typed) && Selection.ReadMoment(typed) is null)
                Refuse(field, "received.many.error.moment");
        }
        var words = string.IsNullOrWhiteSpace(Words) ? null : Words[..Math.Min(Words.Length, LongestQuery)];
        return new Selection(Selection.ReadMoment(From), Selection.ReadMoment(Until), Selection.ReadDomain(Domain), words);
    }

    private async Task Look(PublishedStatement statement, Selection selection)
    {
        Selected = await selection.Find(db, statement, signatories, DateTimeOffset.FromUnixTimeMilliseconds(Seen));
        Some = [.. Selected.Some.Select(signature => DeskLine.Of(signature, signatories, User))];
    }

    private async Task<IActionResult> Present(PublishedStatement statement, bool refused = false)
    {
        Statement = statement;
        var hours = new Dictionary<DateTimeOffset, int>();
        await foreach (var asked in db.Signatures.Where(s => s.StatementId == statement.Id && s.State == SignatureState.Confirmed).Select(s => s.AskedAt).AsAsyncEnumerable())
        {
            var begins = asked.AddTicks(-(asked.Ticks % TimeSpan.TicksPerHour));
            hours[begins] = hours.GetValueOrDefault(begins) + 1;
        }
        Busiest = [.. hours.OrderByDescending(hour => hour.Value).ThenByDescending(hour => hour.Key).Take(HoursShown).Select(hour => new Hour(hour.Key, hour.Value))];
        Before = await db.Invalidations.AsNoTracking().Where(i => i.StatementId == statement.Id).OrderByDescending(i => i.At)
            .Select(i => new Past(i, db.Signatures.Count(s => s.InvalidationId == i.Id))).ToListAsync();
        return refused ? Again() : Page();
    }

    private LocalRedirectResult Done(string slug, string what) => LocalRedirect($"{Here(slug)}?done={what}");

    /// <summary>An hour, in UTC, and how many standing signatures were asked for in it.</summary>
    public sealed record Hour(DateTimeOffset Begins, int Signatures);

    /// <summary>An earlier invalidation, and how many of its signatures could still be put back.</summary>
    public sealed record Past(Invalidation Invalidation, int Undoable);
}
