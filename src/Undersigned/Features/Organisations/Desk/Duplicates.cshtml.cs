using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>Organisations that may stand here twice, and what was decided about such pairs, by whom and why; a wrong decision is undone here.</summary>
public sealed class DuplicatesModel(Db db, KnownOrganisations organisations, MergeOrganisations merge) : DeskPageModel
{
    // As many as one looks through before a pause.
    private const int PairsShown = 50;

    private const int DecisionsShown = 100;

    public sealed record Decision(long Id, string First, string FirstLanguage, string Second, string SecondLanguage, MergeGround? Ground, string? Note, string Who, DateTimeOffset At, string? UndoneBy, DateTimeOffset? UndoneAt);

    public IReadOnlyList<LikelyPair> Pairs { get; private set; } = [];
    public int Total { get; private set; }
    public int Number { get; private set; }
    public int Pages { get; private set; }
    public IReadOnlyList<Decision> Decisions { get; private set; } = [];

    public Task OnGetAsync(string? p) => Open(p);

    public async Task<IActionResult> OnPostUndoAsync(long id)
    {
        if (await merge.Undo(id, User.AccountId()))
            return LocalRedirect($"{At("desk", "organisations", "duplicates")}?done=undone");
        await Open();
        Refuse("", "organisations.error.undone");
        return Again();
    }

    private async Task Open(string? page = null)
    {
        var decided = (await db.OrganisationDecisions.Where(d => d.UndoneAt == null).Select(d => new { d.FirstId, d.SecondId }).ToListAsync())
            .Select(d => LikelyPair.Key(d.FirstId, d.SecondId)).ToHashSet();
        var likely = LikelyPair.Among(await organisations.Now(), decided);
        Total = likely.Count;
        Pages = Math.Max(1, (Total + PairsShown - 1) / PairsShown);
        Number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Pages) : 1;
        Pairs = [.. likely.Skip((Number - 1) * PairsShown).Take(PairsShown)];
        Decisions = await db.OrganisationDecisions.AsNoTracking().OrderByDescending(d => d.Id).Take(DecisionsShown)
            .Select(d => new Decision(
                d.Id,
                db.Organisations.Where(o => o.Id == d.FirstId).SelectMany(o => o.Names).OrderBy(n => n.Id).First().Text,
                db.Organisations.Where(o => o.Id == d.FirstId).SelectMany(o => o.Names).OrderBy(n => n.Id).First().Language,
                db.Organisations.Where(o => o.Id == d.SecondId).SelectMany(o => o.Names).OrderBy(n => n.Id).First().Text,
                db.Organisations.Where(o => o.Id == d.SecondId).SelectMany(o => o.Names).OrderBy(n => n.Id).First().Language,
                d.Ground, d.Note,
                db.Users.First(u => u.Id == d.DecidedBy).Name, d.DecidedAt,
                db.Users.Where(u => u.Id == d.UndoneBy).Select(u => u.Name).FirstOrDefault(), d.UndoneAt))
            .ToListAsync();
    }
}
