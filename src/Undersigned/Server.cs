using Undersigned.Data;
using Undersigned.Demo;
using Undersigned.Features.Accounts;
using Undersigned.Features.Alliances;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Reading;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned;

/// <summary>Puts the server together: one line per slice, in their order.</summary>
public static class Server
{
    /// <summary>A server that is ready to start: its database is at the present schema and its log has been checked.</summary>
    public static WebApplication Build(ServerSettings settings, TimeProvider? clock = null, Action<ILoggingBuilder>? logging = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "undersigned" });
        builder.WebHost.UseKestrel(kestrel => kestrel.ListenLocalhost(settings.Port));
        builder.Services.AddRouting();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);
        logging?.Invoke(builder.Logging);
        builder.Services.AddSingleton(settings).AddSingleton(clock ?? TimeProvider.System);

        builder.AddData(settings);
        builder.AddMail(settings);
        builder.AddWeb(new Site { Name = settings.Name, IsDemo = settings.Demo });
        builder.AddAccounts(settings);
        builder.AddLedger(settings);
        builder.AddOrganisations();
        builder.AddAlliances();
        builder.AddStatements();
        builder.AddSignatures();
        builder.AddReading();
        builder.AddDemo(settings);
        builder.AddUpkeep();

        var app = builder.Build();
        app.UseWeb();
        app.UseAccounts();
        app.UsePublicPages();
        app.MapWeb();
        app.UseLedger();
        app.MapReading();
        return app;
    }
}
