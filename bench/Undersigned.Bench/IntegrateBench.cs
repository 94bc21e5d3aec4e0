using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.TransparencyLog;

namespace Undersigned.Bench;

/// <summary>
/// What integrating adds to the cost of a signature, in processor time, on a log of a thousand entries and on one of a million: entries
/// are queued, and the sequencer alone works until they are logged; the signature is its two POSTs (ask, confirm) to a server of its own.
/// </summary>
internal static class IntegrateBench
{
    private const int Small = 1_000;
    private const int Large = 1_000_000;
    private const int Logged = 10_000;
    private const int Waiting = 10_000;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task<int> Run()
    {
        var small = await Measure(Small);
        var large = await Measure(Large);
        Figures.Print(new
        {
            Bench = "integrate",
            IntegrateMicrosecondsAt1000 = Math.Round(small.Integrating, 1),
            SignatureMicrosecondsAt1000 = Math.Round(small.Signature, 1),
            ShareAt1000 = Math.Round(small.Integrating / small.Signature, 4),
            IntegrateMicrosecondsAt1000000 = Math.Round(large.Integrating, 1),
            SignatureMicrosecondsAt1000000 = Math.Round(large.Signature, 1),
            ShareAt1000000 = Math.Round(large.Integrating / large.Signature, 4),
            Logged,
            Rounds = Rounds.Count,
        });
        return 0;
    }

    // Microseconds of processor time: of integrating one entry, and of one signature without that.
    private static async Task<(double Integrating, double Signature)> Measure(int size)
    {
        await using var site = await SeededSite.Make(Small, Waiting);
        var integrating = await site.InProcess(async services =>
        {
            await Log(services, 2 * Logged); // compiles what follows
            var measured = new List<double>();
            await Log(services, size - Small);
            for (var round = 0; round < Rounds.Count; round++)
                measured.Add(await Log(services, Logged));
            return Figures.Median(measured);
        });
        Console.WriteLine($"{size:#,0} entries: integrating one takes {integrating:0.0} µs");
        var signature = await Signature(site) - integrating;
        Console.WriteLine($"{size:#,0} entries: a signature takes {signature:0.0} µs without that");
        return (integrating, signature);
    }

    private static async Task<double> Log(IServiceProvider services, int entries)
    {
        if (entries == 0)
            return 0;
        var database = services.GetRequiredService<Database>();
        var chain = Guid.CreateVersion7();
        using (await services.GetRequiredService<Sequencer>().Pause(chain))
            await Fill(database, services.GetRequiredService<LedgerQueue>(), chain, entries);
        var before = Environment.CpuUsage.TotalTime;
        await using var db = database.NewContext();
        while (await db.LogQueue.AnyAsync())
            await Task.Delay(20);
        return (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / entries;
    }

    private static async Task Fill(Database database, LedgerQueue queue, Guid chain, int entries)
    {
        await using var db = database.NewContext();
        var manifest = Hash.Sha256(chain.ToByteArray()).ToArray();
        db.Add(queue.Opened(chain, manifest, ReleaseRule.Prompt));
        await db.SaveChangesAsync();
        var id = chain.ToByteArray(bigEndian: true);
        await db.Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {entries})
            INSERT INTO log_queue (chain, kind, about, manifest, commitment, withdrawal_tag, shuffle)
            SELECT {id}, 'sign', randomblob(16), {manifest}, randomblob(32), randomblob(32), 0 FROM n
            """);
    }

    private static async Task<double> Signature(SeededSite site)
    {
        await using var server = await site.Serve();
        var number = 0L;
        var asks = Enumerable.Range(0, Load.Connections).Select(_ => new NumberedPost(SignBench.Post(server.Site))).ToArray();
        var form = await ConfirmBench.FormOf(server.Site, site.Waiting[0].Link);
        var confirms = site.Waiting.Select(waiting => ConfirmBench.Post(server.Site, form, waiting)).ToArray();
        var next = -1;
        Task<LoadResult> Ask() => Load.Run(server.Site, Round, c => asks[c].With(Interlocked.Increment(ref number)), status => status == 302);
        Task<LoadResult> Confirm() => Load.Run(server.Site, Round, _ => Interlocked.Increment(ref next) is var i && i < confirms.Length ? confirms[i] : default, status => status == 200);
        await Ask();
        await Confirm();
        return await Cost(server, Ask) + await Cost(server, Confirm);
    }

    private static async Task<double> Cost(Served server, Func<Task<LoadResult>> load)
    {
        await Task.Delay(2_000); // what the sequencer still has to do belongs to the round before
        var before = server.CpuTime;
        var result = await load();
        await Task.Delay(2_000);
        if (result.Good == 0)
            throw new InvalidOperationException($"No answer was as expected; one had status {result.BadStatus}.");
        return (server.CpuTime - before).TotalMicroseconds / result.Good;
    }
}
