using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Signatures.Imported;
using Undersigned.Web;

namespace Undersigned.Features.Signatures;

/// <summary>Registers signing, confirming and the lists.</summary>
internal static class SignaturesSetup
{
    public static void AddSignatures(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Secrets>();
        builder.Services.AddSingleton<Tickets>();
        builder.Services.AddSingleton<SignatureMail>();
        builder.Services.AddSingleton<SignatureWrites>();
        builder.Services.AddSingleton<SignatureChanges>();
        builder.Services.AddSingleton<SignatureRequests>();
        builder.Services.AddSingleton<SigningPace>();
        builder.Services.AddSingleton<Invalidations>();
        builder.Services.AddSingleton<Signatories>();
        builder.Services.AddSingleton<Retention>();
        builder.Services.AddSingleton<AskToReaffirm>();
        builder.Services.AddSingleton<Receipts>();
        builder.Services.AddSingleton<IListedChains, ListedSignatures>();
        builder.Services.AddSingleton<ImportedConfirmations>();
        builder.Services.AddSingleton<ImportSignatures>();
        builder.Services.AddSingleton<DraftSeal>();
        builder.Services.AddScoped<ImportStatement>();
        builder.Services.AddScoped<PublishedDrafts>();
        builder.Services.AddNavigation(NavigationArea.Desk, "published.nav", "desk/published", order: 15, AccountsSetup.Secretariat);
        builder.Services.AddSingleton<Upkeep>();
    }

    /// <summary>Comes after all that writes when the server starts: upkeep forgets what is past, and a demo tells of the past.</summary>
    public static void AddUpkeep(this WebApplicationBuilder builder) => builder.Services.AddHostedService(services => services.GetRequiredService<Upkeep>());
}
