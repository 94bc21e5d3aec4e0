using Undersigned.Web;

namespace Undersigned.Features.Statements;

/// <summary>Registers drafting and issuing.</summary>
internal static class StatementsSetup
{
    public static void AddStatements(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublishedStatements>();
        builder.Services.AddScoped<IssueStatement>();
        builder.Services.AddNavigation(NavigationArea.Desk, "desk.statements", "desk", order: 10);
    }
}
