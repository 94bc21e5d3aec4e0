using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Shows what would be frozen, and freezes exactly that.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class IssueModel(Db db, IssueStatement issue, TimeProvider clock) : DeskPageModel
{
    /// <summary>What was shown when the button was pressed.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    public Statement Statement { get; private set; } = null!;
    public Readiness Readiness { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug) => await Open(slug) ? Page() : Missing();

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        if (Readiness.IsInForce && Stamp == Readiness.Stamp)
            return Issued();
        foreach (var obstacle in Readiness.Obstacles)
            Refuse("", obstacle.Key, obstacle.Arguments);
        if (ModelState.IsValid && Stamp != Readiness.Stamp)
            Refuse("", "desk.error.issue-meanwhile");
        if (!ModelState.IsValid)
            return Again();
        db.Add(new DeskAct(User.AccountId(), "statement.issue", Statement.Id, clock.GetUtcNow(), $"{Statement.Version + 1}"));
        // Pressed twice, the second finds it done: both lead to the same page.
        await issue.Issue(Statement);
        return Issued();
    }

    private async Task<bool> Open(string slug)
    {
        if (await Drafts.Find(db, slug) is not { } statement)
            return false;
        Statement = statement;
        Readiness = Readiness.Of(statement, Show);
        return true;
    }

    private LocalRedirectResult Issued() => LocalRedirect($"{At("desk", "statements", Statement.Slug)}?done=issued");
}
