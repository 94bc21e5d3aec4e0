using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Web;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Ends the collecting of signatures, for good.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class CloseModel(Db db, LedgerQueue ledger, PublishedStatements published, TimeProvider clock) : DeskPageModel
{
    public Statement Statement { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug) => await Open(slug) ? Page() : Missing();

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        if (Statement.Close(clock.GetUtcNow()))
        {
            db.Add(ledger.Closed(Statement.Id));
            db.Add(new DeskAct(User.AccountId(), "statement.close", Statement.Id, clock.GetUtcNow()));
            if (await db.SaveUnlessTaken())
                ledger.Committed();
            published.Forget(Statement);
        }
        return LocalRedirect($"{At("desk", "statements", slug)}?done=closed");
    }

    private async Task<bool> Open(string slug)
    {
        if (await Drafts.Find(db, slug) is not { Version: > 0 } statement)
            return false;
        Statement = statement;
        return true;
    }
}
