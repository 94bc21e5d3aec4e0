using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Undersigned.Web;

namespace Undersigned.Features.Accounts;

/// <summary>The door of the desk.</summary>
[AllowAnonymous]
public sealed class SignInModel(Passwords passwords) : DeskPageModel
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where the visitor was going.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? LocalRedirect(Onwards) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await passwords.SignIn(Address?.Trim(), Password, HttpContext.RequestAborted))
            return LocalRedirect(Onwards);
        Refuse("", "accounts.error.sign-in", Account.MostTries, (int)Account.Rest.TotalMinutes);
        return Again();
    }

    // Nobody is led to another site by a link to our own door.
    private string Onwards => Url.IsLocalUrl(Back) ? Back! : At("desk");
}
