using System.CommandLine;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Mail;

namespace Undersigned.Commands;

/// <summary>"undersigned invite": prints a one-time link that makes an account; the server may run or not.</summary>
internal static class InviteCommand
{
    public static Command Make()
    {
        var data = CommonOptions.Data();
        var database = CommonOptions.Database();
        var role = new Option<string>("--role") { Description = "What the account may do.", Required = true }.AcceptOnlyFromAmong("operator", "secretariat", "observer");
        var port = new Option<int>("--port") { Description = "The server's loopback port.", DefaultValueFactory = _ => ServerSettings.DefaultPort };
        var url = new Option<string?>("--public-url") { Description = "The address people use; by default the loopback address." };
        var command = new Command("invite", "Prints a link that makes an account, once.") { role, data, database, port, url };
        command.SetAction(parsed => Run(Enum.Parse<Role>(parsed.GetValue(role)!, ignoreCase: true), new ServerSettings
        {
            DataFolder = parsed.GetValue(data)!,
            Database = parsed.GetValue(database),
            PublicUrl = (parsed.GetValue(url) ?? $"http://127.0.0.1:{parsed.GetValue(port)}").TrimEnd('/'),
        }));
        return command;
    }

    private static async Task<int> Run(Role role, ServerSettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var database = Database.Open(settings.DataFolder, settings.Database);
        Migrations.Apply(database);
        await using var db = database.NewContext();
        using var signal = new MailSignal();
        var outbox = new Outbox(new Vault(settings.KeyFolder), signal, TimeProvider.System);
        Console.WriteLine(await new Invitations(db, outbox, settings, TimeProvider.System).Print(role));
        return 0;
    }
}
