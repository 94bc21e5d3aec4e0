using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Undersigned.Web;

namespace Undersigned.Features.Accounts;

/// <summary>
/// A session of the desk, checked at every request: it ends at once, everywhere, when its owner signs out or is deactivated.
/// Whoever is not signed in is led to the sign-in page in their own language.
/// </summary>
internal sealed class DeskSession(SignInManager<Account> session) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await session.ValidateSecurityStampAsync(context.Principal) is { IsActive: true })
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var back = request.Path.ToUriComponent() + (HttpMethods.IsGet(request.Method) ? request.QueryString.ToUriComponent() : "");
        context.Response.Redirect($"/{ReaderLanguage.Of(context.HttpContext).Tag}/desk/sign-in?back={Uri.EscapeDataString(back)}");
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
