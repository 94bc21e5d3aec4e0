using Undersigned.Features.Ledger.Publishing;
using Undersigned.Web;

namespace Undersigned.Features.Alliances;

/// <summary>Registers the desk's pages of alliances, their members' links, and what their lists are made of.</summary>
internal static class AlliancesSetup
{
    public static void AddAlliances(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AllianceLog>();
        builder.Services.AddSingleton<MemberMail>();
        builder.Services.AddSingleton<MemberLinks>();
        builder.Services.AddSingleton<MemberActs>();
        builder.Services.AddSingleton<IListedChains, ListedMembers>();
        builder.Services.AddNavigation(NavigationArea.Desk, "desk.alliances.title", "desk/alliances", order: 30);
    }
}
