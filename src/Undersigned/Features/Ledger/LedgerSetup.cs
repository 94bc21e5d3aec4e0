using Undersigned.Data;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Ledger.Witnesses;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>Registers the log: its key, its queue, its sequencer, its addresses.</summary>
internal static class LedgerSetup
{
    // A witness that takes longer is asked again with the next head.
    private static readonly TimeSpan WitnessTimeout = TimeSpan.FromSeconds(5);

    public static void AddLedger(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Services.AddSingleton<LogKey>();
        builder.Services.AddSingleton<LedgerSignal>();
        builder.Services.AddSingleton<LedgerQueue>();
        builder.Services.AddSingleton<PublishedLog>();
        builder.Services.AddSingleton<SequencerLease>();
        builder.Services.AddSingleton<ChainReader>();
        if (settings.PolicyFile is { } policy)
        {
            builder.Services.AddSingleton(WitnessPolicy.Parse(File.ReadAllBytes(policy)));
            builder.Services.AddHttpClient(CosignedHeads.HttpName, http =>
            {
                http.Timeout = WitnessTimeout;
                http.MaxResponseContentBufferSize = SignedNote.MaxLength;
            });
            builder.Services.AddSingleton<CosignedHeads>();
            // Before the sequencer: the witnesses may know that nothing may be signed.
            builder.Services.AddHostedService(services => services.GetRequiredService<CosignedHeads>());
        }
        builder.Services.AddSingleton<Sequencer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Sequencer>());
        builder.Services.AddSingleton<Bundles>();
        builder.Services.AddSingleton<PublishList>();
        builder.Services.AddSingleton<EntryReceipts>();
        builder.Services.AddHostedService<Lists>();
    }

    public static void UseLedger(this WebApplication app)
    {
        LogStart.Check(app.Services.GetRequiredService<Database>(), app.Services.GetRequiredService<PublishedLog>());
        app.MapLog();
    }
}
