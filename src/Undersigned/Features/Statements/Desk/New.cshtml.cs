using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Statements.Desk;

/// <summary>Begins a statement: its title in the language it was agreed in, and who issues it.</summary>
[Authorize(AccountsSetup.Secretariat)]
public sealed class NewModel(Db db, Vault vault, TimeProvider clock) : DeskPageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public DetailsForm Form { get; set; } = new();

    public Task OnGetAsync()
    {
        Language = Ui.Tag;
        return Form.Offer(db, Ui, statement: null);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Form.Offer(db, Ui, statement: null);
        await Check();
        if (!ModelState.IsValid)
            return Again();
        if (string.IsNullOrEmpty(Form.Slug))
            Form.Slug = await Slug.Free(Slug.From(Title!, "statement", Today), slug => db.Statements.AnyAsync(s => s.Slug == slug));
        var statement = new Statement(Form.Slug, Language!, issuer: null, clock);
        statement.Write(Language!, Title!, "", "");
        Form.Apply(statement);
        // The keys are on the disk before the statement is.
        vault.Create(statement.Id);
        db.Add(statement);
        db.Add(new DeskAct(User.AccountId(), "statement.begin", statement.Id, clock.GetUtcNow()));
        if (await db.SaveUnlessTaken())
            return LocalRedirect(At("desk", "statements", statement.Slug, "text", Language!));
        Refuse("Form.Slug", "desk.error.slug-taken");
        return Again();
    }

    private async Task Check()
    {
        Title = Legible.Line(Title);
        if (Languages.Known.All(language => language.Tag != Language))
            Refuse(nameof(Language), "form.value-invalid");
        if (string.IsNullOrEmpty(Title))
            Refuse(nameof(Title), "desk.error.title-missing");
        else if (Title.Length > StatementLimits.Title)
            Refuse(nameof(Title), "form.too-long", StatementLimits.Title);
        else if (Legible.FaultIn(Title) is { } fault)
            Refuse(nameof(Title), "form.illegible", fault.Code);
        await Form.Check(db, null, Ui, ModelState, T);
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
