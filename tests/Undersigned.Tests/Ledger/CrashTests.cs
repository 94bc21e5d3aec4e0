using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Ledger;

/// <summary>The server as a process of its own, killed without warning while people sign: nothing that it acknowledged may be gone.</summary>
public sealed class CrashTests
{
    private const int AtOnce = 8;

    // A marathon with --long; every run has its short form.
    private static readonly int Rounds = Marathon.IsOn ? 25 : 3;

    // It dies in full work: so many were confirmed in this round, and the others are on their way.
    private const int ConfirmedBeforeTheEnd = 5;

    [Fact]
    public async Task Killed_while_people_sign_and_confirm_it_loses_nothing_it_acknowledged_and_its_log_holds()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await server.Stop();
        var asked = new ConcurrentBag<string>();
        var confirmed = new ConcurrentBag<string>();

        for (var round = 0; round < Rounds; round++)
        {
            await using var process = await ServerProcess.Serve(server);
            using var stopping = new CancellationTokenSource();
            var people = Enumerable.Range(0, AtOnce).Select(i => KeepSigning(server, slug, $"r{round}p{i}", asked, confirmed, stopping.Token)).ToList();
            await Signatures.People.Eventually(() => Task.FromResult(confirmed.Count >= (round + 1) * ConfirmedBeforeTheEnd));
            await process.Kill();
            await stopping.CancelAsync();
            await Task.WhenAll(people);
        }

        await server.Restart();
        await Signatures.People.Logged(server);
        Assert.True(asked.Count > Rounds && !confirmed.IsEmpty, $"{asked.Count} asked, {confirmed.Count} confirmed: too few to say anything");
        // Of those whose "check your mail" was seen, every row is there; of those whose "counts" was seen, every row is confirmed.
        var rows = await server.Stored(db => db.Signatures.CountAsync());
        var standing = await server.Stored(db => db.Signatures.CountAsync(s => s.State == SignatureState.Confirmed));
        Assert.True(rows >= asked.Count, $"{asked.Count} were told to check their mail, {rows} are stored");
        Assert.True(standing >= confirmed.Count, $"{confirmed.Count} were told that they count, {standing} do");
        foreach (var link in confirmed.Take(50))
            Assert.True((await server.Reader().Open(link)).Shows("Your signature"));
        var stored = new StoredState(server.Services.GetRequiredService<Database>(), server.Services.GetRequiredService<Vault>(), server.Settings);
        Assert.Empty(await stored.Check(TextWriter.Null, TestContext.Current.CancellationToken));
    }

    private static async Task KeepSigning(RunningServer server, string slug, string who, ConcurrentBag<string> asked, ConcurrentBag<string> confirmed, CancellationToken stop)
    {
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            try
            {
                var address = $"{who}n{i}@crash.example";
                using var reader = new Reader(server.Address);
                var check = await reader.Open($"/en/s/{slug}/sign").Fill("Full name", "Şîrîn").Fill("E-mail address", address).Press("Continue");
                var sent = await check.Press("Send me the mail");
                if (sent.Heading == "Check your mail")
                    asked.Add(address);
                var link = (await server.Mailbox.Next(address).WaitAsync(stop)).Link("/my/");
                var done = await (await reader.Open(link)).Press("Confirm my signature");
                if (done.Shows("Your signature counts"))
                    confirmed.Add(link);
            }
            catch (Exception cut) when (cut is HttpRequestException or OperationCanceledException or TimeoutException or InvalidOperationException or IOException)
            {
                // The server is gone in the middle of it: nothing was acknowledged.
                return;
            }
        }
    }
}
