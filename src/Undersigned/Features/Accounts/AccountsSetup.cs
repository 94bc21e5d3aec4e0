using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Undersigned.Data;
using Undersigned.Web;

namespace Undersigned.Features.Accounts;

/// <summary>Registers sign-in of the secretariat. Readers and signers meet none of it: public pages carry no cookie.</summary>
internal static class AccountsSetup
{
    /// <summary>Whoever may look: every account. Sending a form to the desk takes the secretariat's role all the same.</summary>
    public const string Desk = "desk";

    /// <summary>Whoever may act: for pages that only serve to change something.</summary>
    public const string Secretariat = "secretariat";

    /// <summary>Whoever runs the installation.</summary>
    public const string Operator = "operator";

    private static readonly TimeSpan SignedIn = TimeSpan.FromHours(12);

    public static void AddAccounts(this WebApplicationBuilder builder, ServerSettings settings)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("undersigned").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.KeyFolder, "sign-in")));
        // The key folder is closed to others; a second key beside the first would protect nothing.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        // No scheme is asked on every page: the desk's policies name theirs, and public pages look for nobody.
        services.AddAuthentication(options => options.DefaultChallengeScheme = options.DefaultForbidScheme = IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(Rules).AddEntityFrameworkStores<Db>().AddSignInManager().AddClaimsPrincipalFactory<DeskClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "desk";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.HttpOnly = true;
            cookie.ExpireTimeSpan = SignedIn;
            cookie.EventsType = typeof(DeskSession);
        });
        services.AddScoped<DeskSession>();
        services.AddScoped<Passwords>();
        services.AddScoped<Invitations>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Desk, policy => SignedInAs(policy).RequireAssertion(OnlyLooksOrMayAct))
            .AddPolicy(Secretariat, policy => SignedInAs(policy).RequireAssertion(context => context.User.MayAct()))
            .AddPolicy(Operator, policy => SignedInAs(policy).RequireAssertion(context => context.User.IsOperator()));
        services.Configure<RazorPagesOptions>(options => options.Conventions.Add(new DeskIsClosed()));
        services.AddNavigation(NavigationArea.Desk, "accounts.nav", "desk/accounts", order: 90, Operator);
        services.AddNavigation(NavigationArea.Footer, "desk.name", "desk", order: 90);
    }

    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void Rules(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        // Length is what makes a password hard to guess (NIST SP 800-63B, section 5.1.1.2).
        options.Password.RequiredLength = Passwords.Shortest;
        options.Password.RequiredUniqueChars = Passwords.FewestSigns;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    private static AuthorizationPolicyBuilder SignedInAs(AuthorizationPolicyBuilder policy) =>
        policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser();

    private static bool OnlyLooksOrMayAct(AuthorizationHandlerContext context) =>
        context.User.MayAct() || (context.Resource is HttpContext { Request.Method: "GET" or "HEAD" });

    /// <summary>A page of the desk is closed to strangers unless it says otherwise, so that none is left open by forgetting.</summary>
    private sealed class DeskIsClosed : IPageApplicationModelConvention
    {
        public void Apply(PageApplicationModel model)
        {
            if (model.ModelType?.IsSubclassOf(typeof(DeskPageModel)) == true)
                model.EndpointMetadata.Add(new AuthorizeAttribute(Desk));
        }
    }
}
