using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Signatures;
using Undersigned.Features.Signatures.Imported;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Import;

/// <summary>A statement as it was published somewhere: the two files that the command takes, and the command.</summary>
internal sealed class Published : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-published-");

    private Published(byte[] record, byte[] text)
    {
        RecordFile = Path.Combine(_folder.FullName, "record.json");
        TextFile = Path.Combine(_folder.FullName, "text.txt");
        File.WriteAllBytes(RecordFile, record);
        File.WriteAllBytes(TextFile, text);
    }

    public string RecordFile { get; }
    public string TextFile { get; }

    /// <summary>An invented statement with signatories given as JSON.</summary>
    public static Published Statement(string title, string signatories, string? prose = null, Action<JsonObject>? change = null)
    {
        var record = new JsonObject
        {
            ["kind"] = "joint-statement",
            ["title"] = title,
            ["language"] = "en",
            ["issued_on"] = "2026-03-21",
            ["issuer"] = null,
            ["signatories"] = JsonNode.Parse(signatories),
        };
        change?.Invoke(record);
        return Files(record.ToJsonString(), $"{title}\n\n{prose ?? $"We ask for water in {title}."}\n");
    }

    public static Published Files(string record, string text) => new(Encoding.UTF8.GetBytes(record), Encoding.UTF8.GetBytes(text));

    public static Published Files(byte[] record, byte[] text) => new(record, text);

    /// <summary>Imports it, as an operator does, into the installation of a server that runs or stands still.</summary>
    public Task<CommandResult> ImportInto(RunningServer server) => Import(RecordFile, TextFile, server);

    public static Task<CommandResult> Import(string record, string text, RunningServer server) =>
        Operator.Run([.. Arguments(record, text, server)]);

    /// <summary>Imports as the command does, but within the server's process.</summary>
    public Task<ImportOutcome> ImportInside(RunningServer server) => ImportInside(server, RecordFile, TextFile);

    /// <summary>The same for a record whose text lies beside it: for many records at once.</summary>
    public static Task<ImportOutcome> ImportInside(RunningServer server, string recordFile) => ImportInside(server, recordFile, Path.ChangeExtension(recordFile, ".txt"));

    private static async Task<ImportOutcome> ImportInside(RunningServer server, string recordFile, string textFile)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var signatures = new ImportSignatures(services.GetRequiredService<Vault>(), services.GetRequiredService<LedgerQueue>(), server.Clock);
        var import = new ImportStatement(
            services.GetRequiredService<Database>(), services.GetRequiredService<Db>(), services.GetRequiredService<Vault>(), services.GetRequiredService<IssueStatement>(), signatures, server.Clock);
        var record = RecordReader.Read(await File.ReadAllBytesAsync(recordFile), DateOnly.FromDateTime(server.Clock.GetUtcNow().UtcDateTime));
        return await import.Import(record, await File.ReadAllTextAsync(textFile), record.Source ?? recordFile);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> Arguments(string record, string text, RunningServer server)
    {
        string[] always = ["import", record, "--text", text, "--data", server.Settings.DataFolder];
        return server.Settings.Database is { } connection ? [.. always, "--database", connection] : always;
    }

    /// <summary>The names of a record, signatory by signatory, as language and text.</summary>
    public static List<List<(string Language, string Text)>> NamesIn(string recordFile)
    {
        using var record = JsonDocument.Parse(File.ReadAllBytes(recordFile));
        return [.. record.RootElement.GetProperty("signatories").EnumerateArray()
            .Select(one => one.GetProperty("names").EnumerateObject().Select(name => (name.Name, name.Value.GetString()!)).ToList())];
    }
}
