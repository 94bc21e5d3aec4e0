
namespace Undersigned.Mail;

/// <summary>Registers the outbox and, where a relay is given, the sender.</summary>
internal static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Services.AddSingleton<MailSignal>();
        builder.Services.AddSingleton<Outbox>();
        if (settings.Mail is { } mail)
        {
            builder.Services.AddSingleton(mail);
            builder.Services.AddHostedService<MailSender>();
        }
    }
}
