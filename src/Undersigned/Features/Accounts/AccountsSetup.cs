using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Undersigned.Data;

namespace Undersigned.Features.Accounts;

/// <summary>Registers sign-in of the secretariat. Readers and signers meet none of it: public pages carry no cookie.</summary>
internal static class AccountsSetup
{
    /// <summary>Whoever may act: sees the desk and changes statements.</summary>
    public const string Secretariat = "secretariat";

    /// <summary>Whoever may look: sees the desk.</summary>
    public const string Desk = "desk";

    private static readonly TimeSpan SignedIn = TimeSpan.FromHours(12);

    public static void AddAccounts(this WebApplicationBuilder builder, ServerSettings settings)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("undersigned").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.KeyFolder, "sign-in")));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                // Length is what makes a password hard to guess (NIST SP 800-63B, section 5.1.1.2).
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 10;
            })
            .AddEntityFrameworkStores<Db>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "desk";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.HttpOnly = true;
            cookie.ExpireTimeSpan = SignedIn;
            cookie.LoginPath = "/en/desk/sign-in";
        });
        services.AddAuthorizationBuilder()
            .AddPolicy(Desk, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Secretariat, policy => policy.RequireAuthenticatedUser().RequireClaim("role", nameof(Role.Secretariat), nameof(Role.Operator)));
    }

    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
