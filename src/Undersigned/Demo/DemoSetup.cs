using Microsoft.AspNetCore.Mvc.RazorPages;
using Undersigned.Web;

namespace Undersigned.Demo;

/// <summary>Registers the demo: its story, and the outbox that stands in for mail.</summary>
internal static class DemoSetup
{
    /// <summary>Comes after all the slices: what it starts needs them, and ends before the first visitor is let in.</summary>
    public static void AddDemo(this WebApplicationBuilder builder, ServerSettings settings)
    {
        if (!settings.Demo)
            return;
        builder.Services.AddHostedService<DemoSeed>();
        builder.Services.Configure<RazorPagesOptions>(options => options.Conventions.AddPageRoute("/Reading/Outbox", "/{ui:ui}/outbox"));
        builder.Services.AddNavigation(NavigationArea.Masthead, "outbox.nav", "outbox", 9);
    }
}
