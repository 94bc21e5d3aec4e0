using System.CommandLine;
using Undersigned.Data;
using Undersigned.Features.Signatures;

namespace Undersigned.Commands;

/// <summary>"undersigned fsck": verifies everything that is stored, and changes nothing.</summary>
internal static class FsckCommand
{
    public static Command Make()
    {
        var data = CommonOptions.Data();
        var database = CommonOptions.Database();
        var command = new Command("fsck", "Verifies all stored state: log, statements, signatures.") { data, database };
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = parsed.GetValue(data)!;
            if (parsed.GetValue(database) is null && !File.Exists(Path.Combine(folder, "undersigned.db")))
            {
                await Console.Error.WriteLineAsync($"There is no database in {folder}.");
                return 2;
            }
            var settings = new ServerSettings { DataFolder = folder, Database = parsed.GetValue(database) };
            var findings = await new StoredState(Database.Open(folder, settings.Database), new Vault(settings.KeyFolder), settings).Check(Console.Out, cancel);
            foreach (var finding in findings)
                await Console.Error.WriteLineAsync(finding);
            Console.WriteLine(findings.Count == 0 ? "Everything holds." : $"{findings.Count} findings.");
            return findings.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
