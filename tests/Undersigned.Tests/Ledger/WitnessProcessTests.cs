using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Ledger.Witnesses;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger;

/// <summary>A server with three witnesses, two of them processes of the built program, the third whatever a test makes it.</summary>
public sealed class WitnessProcessTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-witnesses-");
    private readonly Ed25519Signer _thirdKey = new(Enumerable.Repeat((byte)3, Ed25519Signer.SeedSize).ToArray());
    private readonly Witnessed _server = new();
    private readonly List<ServerProcess> _running = [];
    private WebApplication _third = null!;
    private Func<string, HttpContext, Task> _thirdAnswers = (_, http) => Answer(http, 500, "");

    private VerifierKey ThirdKey => new("shore.example", SignatureType.CosignatureV1, _thirdKey.PublicKey);

    public async ValueTask InitializeAsync()
    {
        var ports = Enumerable.Range(0, 3).Select(_ => RunningServer.FreePort()).ToList();
        var keys = new[] { KeyOf("harbour"), KeyOf("valley"), ThirdKey };
        _server.Policy = log => WitnessPolicy.Default(log, [.. keys.Select((key, i) => new PolicyWitness(key.Name.Split('.')[0], key, $"http://127.0.0.1:{ports[i]}"))]);
        await _server.InitializeAsync();
        _third = Serve(ports[2]);
        await _third.StartAsync();
        _running.AddRange(await Task.WhenAll(Witness("harbour", ports[0]), Witness("valley", ports[1])));
    }

    [Fact]
    public async Task With_one_witness_of_three_lying_late_or_down_the_others_are_the_quorum()
    {
        var slug = await Issued.Statement(_server);
        var older = await Cosigned(1);

        _thirdAnswers = (body, http) => Answer(http, 200, Body(body).Note.Signatures[0].ToString()); // not even its own signature
        await _server.Sign(slug, "لیلا احمدی", "leyla@witness.example");
        Assert.Equal(2, (await Cosigned(2)).Count);

        _thirdAnswers = (_, http) => Answer(http, 200, Cosignature.Sign(older.Note, ThirdKey, _server.Clock.GetUtcNow(), _thirdKey.Sign).ToString()); // of another size
        await _server.Sign(slug, "Şîrîn Nesrîn", "shirin@witness.example");
        Assert.Equal(2, (await Cosigned(3)).Count);

        var late = new TaskCompletionSource();
        _thirdAnswers = (_, _) => late.Task;
        await _server.Sign(slug, "Łukasz Żak", "lukasz@witness.example");
        Assert.Equal(2, (await Cosigned(4)).Count);
        late.SetResult();

        await _third.StopAsync(); // down
        var link = await _server.Sign(slug, "Nasrin Vale", "nasrin@witness.example");
        Assert.Equal(2, (await Cosigned(5)).Count);

        // What people take away carries the witnesses' word, and whoever asks for it finds it.
        var policy = WitnessPolicy.Parse(File.ReadAllBytes(_server.Settings.PolicyFile!));
        var receipt = Receipt.Parse(await _server.Reader().Download($"{link}?handler=receipt"));
        Assert.True(ReceiptCheck.Check(receipt, [_server.Key], policy, TimeProvider.System.GetUtcNow()).Holds);
        var bundle = await Bundle(slug);
        Assert.True(bundle.Holds, string.Join("\n", bundle.Findings));
        Assert.Equal((2, 2), (bundle.Head.Cosignatures.Count, bundle.Policy!.Needed));
    }

    [Fact]
    public async Task Restored_with_its_keys_the_server_learns_from_its_witnesses_that_it_is_an_older_copy_and_one_liar_stops_nothing()
    {
        var slug = await Issued.Statement(_server);
        await Cosigned(1);
        await _server.Stop();
        await _server.Keep();
        _thirdAnswers = (_, http) => Answer(http, 409, "900\n"); // says it has seen much more
        await _server.Restart();
        await _server.Sign(slug, "لیلا احمدی", "leyla@copy.example");
        await Cosigned(2);
        await _server.Stop();

        await _server.PutBack(keysToo: true);

        var refusal = await Assert.ThrowsAsync<LogRefusedException>(_server.Restart);
        Assert.Contains("harbour has cosigned 2", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("older copy", refusal.Message, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _third.DisposeAsync();
        foreach (var witness in _running)
            await witness.DisposeAsync();
        _thirdKey.Dispose();
        _folder.Delete(recursive: true);
    }

    // The newest head that is published as cosigned, once it has so many entries: every signature on it by a witness holds.
    private async Task<(SignedNote Note, int Count)> Cosigned(long size)
    {
        using var http = new HttpClient { BaseAddress = _server.Address };
        SignedNote? note = null;
        await People.Eventually(async () =>
        {
            var answer = await http.GetAsync("/log/cosigned");
            note = answer.StatusCode == HttpStatusCode.OK ? SignedNote.Parse(await answer.Content.ReadAsByteArrayAsync()) : null;
            return note is not null && Checkpoint.Parse(note.Text).Size >= size;
        });
        var policy = WitnessPolicy.Parse(File.ReadAllBytes(_server.Settings.PolicyFile!));
        var cosigners = note!.Verify(policy.Witnesses.Select(w => w.Key));
        Assert.True(policy.IsQuorum(cosigners.Select(c => c.Key)));
        Assert.DoesNotContain(cosigners, c => c.Key.Name == ThirdKey.Name);
        return (note, cosigners.Count);
    }

    // The newest bundle, checked by the policy that it brings.
    private async Task<BundleReport> Bundle(string slug)
    {
        var statement = await _server.Services.GetRequiredService<PublishedStatements>().Find(slug);
        await _server.Services.GetRequiredService<PublishList>().Run(statement!.Id, TestContext.Current.CancellationToken);
        var path = Path.Combine(_folder.FullName, "bundle.zip");
        await File.WriteAllBytesAsync(path, await _server.Reader().Download($"/s/{slug}/bundle.zip"), TestContext.Current.CancellationToken);
        return await BundleCheck.Run(BundleFiles.Open(path), [_server.Key], policy: null, TimeProvider.System.GetUtcNow());
    }

    // The key that the program will find in its folder.
    private VerifierKey KeyOf(string name)
    {
        using var signer = new Ed25519Signer(new Vault(Path.Combine(_folder.FullName, name, "keys")).Secret("witness"));
        return new VerifierKey($"{name}.example", SignatureType.CosignatureV1, signer.PublicKey);
    }

    private Task<ServerProcess> Witness(string name, int port) => ServerProcess.Start(
        "The witness is at", "witness", "--name", $"{name}.example", "--data", Path.Combine(_folder.FullName, name), "--port", $"{port}", "--log", _server.Key.ToString());

    private WebApplication Serve(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(kestrel => kestrel.ListenLocalhost(port));
        var app = builder.Build();
        app.Run(async http => await _thirdAnswers(await new StreamReader(http.Request.Body).ReadToEndAsync(), http));
        return app;
    }

    private static WitnessBook.AddCheckpoint Body(string body) => WitnessBook.AddCheckpoint.Parse(body);

    private static Task Answer(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(body);
    }

    private sealed class Witnessed : RunningServer
    {
        public Func<VerifierKey, string> Policy { get; set; } = null!;

        public VerifierKey Key { get; private set; } = null!;

        protected override ServerSettings Configure(ServerSettings settings)
        {
            using var key = new LogKey(new Vault(settings.KeyFolder), settings);
            Key = key.Verifier;
            var file = Path.Combine(settings.DataFolder, "witnesses.policy");
            File.WriteAllText(file, Policy(Key));
            return settings with { PolicyFile = file };
        }
    }
}
