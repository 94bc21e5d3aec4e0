
namespace Undersigned.Mail;

/// <summary>Registers the outbox and, where a relay is given, the sender.</summary>
internal static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Services.AddSingleton<MailSignal>();
        builder.Services.AddSingleton<Outbox>();
        // The demo writes to people who do not exist: nothing of it is ever sent.
        if (settings.Demo)
        {
            builder.Services.AddHostedService<DemoMail>();
        }
        else if (settings.Mail is { } mail)
        {
            builder.Services.AddSingleton(mail);
            builder.Services.AddHostedService<MailSender>();
        }
    }
}
