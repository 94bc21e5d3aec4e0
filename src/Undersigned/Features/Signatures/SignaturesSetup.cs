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
        builder.Services.AddSingleton<Signatories>();
        builder.Services.AddSingleton<Retention>();
        builder.Services.AddSingleton<AskToReaffirm>();
        builder.Services.AddSingleton<Receipts>();
        builder.Services.AddSingleton<Bundles>();
        builder.Services.AddSingleton<PublishList>();
        builder.Services.AddHostedService<Upkeep>();
        builder.Services.AddHostedService<Lists>();
    }
}
