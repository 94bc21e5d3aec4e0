using System.CommandLine;
using Undersigned.Features.Accounts;
using Undersigned.Features.Ledger;
using Undersigned.Mail;

namespace Undersigned.Commands;

/// <summary>"undersigned serve": runs the server until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var data = CommonOptions.Data();
        var database = CommonOptions.Database();
        var port = new Option<int>("--port") { Description = "The loopback port to listen on.", DefaultValueFactory = _ => ServerSettings.DefaultPort };
        var url = new Option<string?>("--public-url") { Description = "The address people use, as it stands in mails; by default the loopback address." };
        var demo = new Option<bool>("--demo") { Description = "Invented organisations; mail is read at /outbox." };
        var empty = new Option<bool>("--empty") { Description = "No demo (as without --demo); a link for the first operator is printed." };
        var policy = new Option<string?>("--policy") { Description = "The file that names the witnesses and their quorum." };
        var relay = new Option<string?>("--smtp") { Description = "The mail relay, HOST:PORT.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("UNDERSIGNED_SMTP") };
        var from = new Option<string?>("--mail-from") { Description = "The sender's address.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("UNDERSIGNED_MAIL_FROM") };
        var atOnce = Positive("--signatures-at-once", "How many signatures one network may ask for in a burst.", ServerSettings.BurstOfSignatures);
        var perMinute = Positive("--signatures-per-minute", "How many more it may ask for in each following minute.", ServerSettings.PaceOfSignatures);
        var command = new Command("serve", "Runs the server.") { data, database, port, url, demo, empty, policy, relay, from, atOnce, perMinute };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(demo) && parsed.GetValue(empty))
                parsed.AddError("--demo and --empty exclude each other.");
        });
        command.SetAction((parsed, cancel) => Run(new ServerSettings
        {
            DataFolder = parsed.GetValue(data)!,
            Database = parsed.GetValue(database),
            Port = parsed.GetValue(port),
            PublicUrl = (parsed.GetValue(url) ?? $"http://127.0.0.1:{parsed.GetValue(port)}").TrimEnd('/'),
            Demo = parsed.GetValue(demo),
            PolicyFile = parsed.GetValue(policy),
            SignaturesAtOnce = parsed.GetValue(atOnce),
            SignaturesPerMinute = parsed.GetValue(perMinute),
            Mail = Relay(parsed.GetValue(relay), parsed.GetValue(from)),
        }, cancel));
        return command;
    }

    private static async Task<int> Run(ServerSettings settings, CancellationToken cancel)
    {
        try
        {
            await using var app = Server.Build(settings);
            await app.StartAsync(cancel);
            Console.WriteLine($"Undersigned is at {settings.PublicUrl}");
            await PrintFirstLink(app.Services);
            await app.WaitForShutdownAsync(cancel);
            return 0;
        }
        catch (LogRefusedException refusal)
        {
            await Console.Error.WriteLineAsync($"The server does not start: {refusal.Message} See docs/operating/restore.md.");
            return 1;
        }
    }

    private static async Task PrintFirstLink(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Invitations>().PrintFirst() is { } link)
            Console.WriteLine($"There is no account yet. This link makes the first operator, once, within {Invitation.Patience.TotalHours} hours:\n{link}");
    }

    private static Option<int> Positive(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(given =>
        {
            if (!given.Implicit && given.GetValueOrDefault<int>() < 1)
                given.AddError($"{name} is at least 1.");
        });
        return option;
    }

    // Credentials come from the environment: options are seen by everyone on the machine.
    private static MailSettings? Relay(string? relay, string? from)
    {
        if (relay is null)
            return null;
        var parts = relay.Split(':', 2);
        return new MailSettings(parts[0], parts.Length == 2 ? int.Parse(parts[1]) : 25, from ?? "no-reply@localhost",
            Environment.GetEnvironmentVariable("UNDERSIGNED_SMTP_USER"), Environment.GetEnvironmentVariable("UNDERSIGNED_SMTP_PASSWORD"),
            StartTls: Environment.GetEnvironmentVariable("UNDERSIGNED_SMTP_STARTTLS") == "1");
    }
}
