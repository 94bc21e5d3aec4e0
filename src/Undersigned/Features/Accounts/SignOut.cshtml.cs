using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Web;

namespace Undersigned.Features.Accounts;

/// <summary>Leaves the desk. Every session of the account ends, also where its cookie was copied to.</summary>
[AllowAnonymous]
public sealed class SignOutModel(UserManager<Account> users, SignInManager<Account> session) : DeskPageModel
{
    public IActionResult OnGet() => LocalRedirect(At("desk"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is { } account)
            await users.UpdateSecurityStampAsync(account);
        await session.SignOutAsync();
        return LocalRedirect($"{At("desk", "sign-in")}?done=signed-out");
    }
}
