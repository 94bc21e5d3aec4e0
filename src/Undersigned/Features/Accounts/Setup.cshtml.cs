using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Web;
using Undersigned.Web.Forms;

namespace Undersigned.Features.Accounts;

/// <summary>A one-time link: whoever holds it chooses a name and a password and has an account. Opening it changes nothing.</summary>
[AllowAnonymous]
public sealed class SetupModel(Db db, UserManager<Account> users, SignInManager<Account> session, TimeProvider clock) : DeskPageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Invitation Invitation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string token) => await Open(token) ? Page() : Ended();

    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (!await Open(token))
            return Ended();
        Check();
        if (!ModelState.IsValid)
            return Again();
        var account = new Account(Address!, Name!, Invitation.Role);
        Invitation.Use(clock.GetUtcNow());
        if (!await Save(account))
            return await Open(token) ? Again() : Ended();
        await session.SignInAsync(account, isPersistent: false);
        return LocalRedirect($"{At("desk")}?done=welcome");
    }

    private async Task<bool> Open(string token)
    {
        var hash = Invitation.HashOf(token);
        if (await db.Invitations.FirstOrDefaultAsync(i => i.TokenHash == hash) is not { } invitation || !invitation.IsOpen(clock.GetUtcNow()))
            return false;
        Invitation = invitation;
        // A mailed link is for the address it was mailed to.
        Address = invitation.Address ?? Address;
        return true;
    }

    private void Check()
    {
        Name = Legible.Line(Name);
        Address = Address?.Trim();
        if (string.IsNullOrEmpty(Name))
            Refuse(nameof(Name), "accounts.error.name-missing");
        else if (Name.Length > Account.LongestName)
            Refuse(nameof(Name), "form.too-long", Account.LongestName);
        else if (Legible.FaultIn(Name) is { } fault)
            Refuse(nameof(Name), "form.illegible", fault.Code);
        if (!Legible.IsAddress(Address))
            Refuse(nameof(Address), "accounts.error.address");
        if (Password is not { Length: >= Passwords.Shortest })
            Refuse(nameof(Password), "accounts.error.password-short", Passwords.Shortest);
        else if (Password.Length > Passwords.Longest)
            Refuse(nameof(Password), "form.too-long", Passwords.Longest);
        else if (Password.Distinct().Count() < Passwords.FewestSigns)
            Refuse(nameof(Password), "accounts.error.password-simple");
    }

    // Saves the account and that the link is used in one transaction: of two who use it at once, one is told that it ended.
    private async Task<bool> Save(Account account)
    {
        try
        {
            if ((await users.CreateAsync(account, Password!)).Succeeded)
                return true;
        }
        catch (DbUpdateException failure) when (failure.IsTaken())
        {
            db.ChangeTracker.Clear();
            return false;
        }
        db.ChangeTracker.Clear();
        // All else was checked before.
        Refuse(nameof(Address), "accounts.error.address-taken");
        return false;
    }

    private RedirectResult Ended() => Redirect(At("setup", "ended"));
}
