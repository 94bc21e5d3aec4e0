using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Organisations.Desk;

/// <summary>Enters an organisation, or changes what is known of it; its address stays.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class EditModel(Db db, TimeProvider clock) : DeskPageModel
{
    // The place of the form for an organisation that is not there yet; no organisation gets it as its own.
    private const string New = "new";

    private const int ActsShown = 30;

    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    /// <summary>Null while it is entered for the first time.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>What was done to it, the newest first.</summary>
    public IReadOnlyList<RecordedAct> Acts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        if (Organisation?.MergedInto is { } head)
            return LocalRedirect(At("desk", "organisations", await db.Organisations.Where(o => o.Id == head).Select(o => o.Slug).SingleAsync()));
        Form = OrganisationForm.Of(Organisation, Ui);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (!await Open(slug))
            return Missing();
        Form.Check(ModelState, T);
        if (!ModelState.IsValid)
            return Again();
        var organisation = Organisation ?? await Begin();
        Form.Apply(organisation);
        db.Add(new DeskAct(User.AccountId(), "organisation.save", organisation.Id, clock.GetUtcNow()));
        if (await db.SaveUnlessTaken())
            return LocalRedirect($"{At("desk", "organisations", organisation.Slug)}?done=saved");
        Refuse("", "organisations.error.meanwhile");
        return Again();
    }

    private async Task<bool> Open(string slug)
    {
        if (slug != New)
            Organisation = await db.Organisations.Include(o => o.Names.OrderBy(n => n.Id)).FirstOrDefaultAsync(o => o.Slug == slug);
        if (Organisation is { } known)
            Acts = await RecordedAct.About(db, known.Id, ActsShown);
        return slug == New || Organisation is not null;
    }

    private async Task<Organisation> Begin()
    {
        var first = Form.Filled.First();
        var made = Slug.FromAny(Form.Filled.Select(row => row.Text!), "organisation", Today);
        var slug = await Slug.Free(made, taken => db.Organisations.AnyAsync(o => o.Slug == taken));
        var organisation = new Organisation(slug, first.Language!, first.Text!);
        db.Add(organisation);
        return organisation;
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
