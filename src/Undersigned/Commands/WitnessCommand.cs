using System.CommandLine;
using System.Text;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Witnesses;
using Undersigned.TransparencyLog;

namespace Undersigned.Commands;

/// <summary>"undersigned witness": a member organisation's word that a log shows everyone the same entries (docs/operating/witness.md).</summary>
internal static class WitnessCommand
{
    // A checkpoint with 64 signatures and a proof of 63 hashes is far below this.
    private const int LargestRequest = 64 * 1024;

    public static Command Make()
    {
        var data = CommonOptions.Data();
        var name = new Option<string>("--name") { Description = "The witness's name, such as its host name.", Required = true };
        var port = new Option<int>("--port") { Description = "The loopback port to listen on.", DefaultValueFactory = _ => 5090 };
        var logs = new Option<string[]>("--log") { Description = "The key (vkey line) of a log to witness; may be given more than once.", AllowMultipleArgumentsPerToken = false };
        var showKey = new Option<bool>("--show-key") { Description = "Prints the witness's own key and stops." };
        var command = new Command("witness", "Cosigns the heads of other organisations' logs.") { data, name, port, logs, showKey };
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(data)!, parsed.GetValue(name)!, parsed.GetValue(port), parsed.GetValue(logs) ?? [], parsed.GetValue(showKey), cancel));
        return command;
    }

    private static async Task<int> Run(string data, string name, int port, string[] logs, bool showKey, CancellationToken cancel)
    {
        List<VerifierKey> known;
        VerifierKey key;
        using var signer = new Ed25519Signer(new Vault(Path.Combine(data, "keys")).Secret("witness"));
        try
        {
            key = new VerifierKey(name, SignatureType.CosignatureV1, signer.PublicKey);
            known = [.. logs.Select(VerifierKey.Parse)];
        }
        catch (LogFormatException malformed)
        {
            await Console.Error.WriteLineAsync($"The witness does not start: {malformed.Message}.");
            return 2;
        }
        Console.WriteLine(key);
        if (showKey)
            return 0;
        await using var app = Build(new WitnessBook(data, key, signer.Sign, known, TimeProvider.System), port);
        await app.StartAsync(cancel);
        Console.WriteLine($"The witness is at http://127.0.0.1:{port} and knows {known.Count} log(s).");
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    internal static WebApplication Build(WitnessBook book, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.ListenLocalhost(port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Services.AddRouting();
        var app = builder.Build();
        app.UseRouting();
        app.MapPost("/add-checkpoint", async http =>
        {
            using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
            var answer = book.Add(await reader.ReadToEndAsync(http.RequestAborted));
            http.Response.StatusCode = answer.Status;
            http.Response.ContentType = answer.ContentType;
            await http.Response.WriteAsync(answer.Body, http.RequestAborted);
        });
        return app;
    }
}
