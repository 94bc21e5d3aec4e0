using Undersigned.Data;

namespace Undersigned.Features.Ledger;

/// <summary>Registers the log: its key, its queue, its sequencer, its addresses.</summary>
internal static class LedgerSetup
{
    public static void AddLedger(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LogKey>();
        builder.Services.AddSingleton<LedgerSignal>();
        builder.Services.AddSingleton<LedgerQueue>();
        builder.Services.AddSingleton<PublishedLog>();
        builder.Services.AddSingleton<SequencerLease>();
        builder.Services.AddSingleton<ChainReader>();
        builder.Services.AddSingleton<Sequencer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Sequencer>());
    }

    public static void UseLedger(this WebApplication app)
    {
        LogStart.Check(app.Services.GetRequiredService<Database>(), app.Services.GetRequiredService<PublishedLog>());
        app.MapLog();
    }
}
