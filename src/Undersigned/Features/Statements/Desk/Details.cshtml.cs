using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Changes who issues a statement, its day, and, while it is a draft, its address.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class DetailsModel(Db db, PublishedStatements published, TimeProvider clock) : DeskPageModel
{
    [BindProperty]
    public DetailsForm Form { get; set; } = new();

    public Statement Statement { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        Form = DetailsForm.Of(Statement, Show);
        await Form.Offer(db, Ui, Statement);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        await Form.Offer(db, Ui, Statement);
        await Form.Check(db, Statement, Ui, ModelState, T);
        if (string.IsNullOrEmpty(Form.Slug))
            Refuse("Form.Slug", "desk.error.slug");
        if (!ModelState.IsValid)
            return Again();
        Form.Apply(Statement);
        db.Add(new DeskAct(User.AccountId(), "statement.details", Statement.Id, clock.GetUtcNow()));
        if (!await db.SaveUnlessTaken())
        {
            Refuse("", "desk.error.meanwhile");
            return Again();
        }
        published.Forget(Statement);
        return LocalRedirect($"{At("desk", "statements", Statement.Slug)}?done=saved");
    }

    private async Task<bool> Open(string slug)
    {
        if (await Drafts.Find(db, slug) is not { } statement)
            return false;
        Statement = statement;
        return true;
    }
}
