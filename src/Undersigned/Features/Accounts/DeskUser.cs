using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Undersigned.Features.Accounts;

/// <summary>What pages of the desk ask about whoever is signed in.</summary>
public static class DeskUser
{
    public static Guid AccountId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>Whether this person may change something; observers may not.</summary>
    public static bool MayAct(this ClaimsPrincipal user) => user.HasClaim(DeskClaims.Role, nameof(Role.Secretariat)) || user.IsOperator();

    public static bool IsOperator(this ClaimsPrincipal user) => user.HasClaim(DeskClaims.Role, nameof(Role.Operator));
}

/// <summary>What the sign-in cookie says: whose it is, the name colleagues see, the role, and the stamp by which it can be ended.</summary>
internal sealed class DeskClaims(UserManager<Account> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(users, options)
{
    public const string Role = "role";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.RemoveClaim(identity.FindFirst(identity.NameClaimType));
        identity.AddClaim(new Claim(identity.NameClaimType, user.Name));
        identity.AddClaim(new Claim(Role, user.Role.ToString()));
        return identity;
    }
}
