using Undersigned.Web;

namespace Undersigned.Features.Organisations;

/// <summary>Registers the desk's pages of organisations.</summary>
internal static class OrganisationsSetup
{
    public static void AddOrganisations(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KnownOrganisations>();
        builder.Services.AddScoped<MergeOrganisations>();
        builder.Services.AddNavigation(NavigationArea.Desk, "organisations.title", "desk/organisations", order: 20);
    }
}
