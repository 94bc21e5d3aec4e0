using Undersigned.Features.Signatures;

namespace Undersigned.Bench;

/// <summary>Confirmations by the button behind the mailed link, each answered once durable and queued for the log, beside a bare echo.</summary>
internal static class ConfirmBench
{
    private const int Confirmed = 1_000;

    // More than a fast machine confirms in all rounds.
    private const int Waiting = 120_000;

    public static async Task<int> Run()
    {
        await using var seeded = await SeededSite.Make(Confirmed, Waiting);
        await using var bare = await Served.Bare();
        var before = await seeded.Count(SignatureState.Confirmed);
        var acknowledged = 0;
        Series[] series;
        var server = await seeded.Serve();
        await using (server)
        {
            var echoed = Post(bare.Site, seeded.Waiting[0]);
            var posts = seeded.Waiting.Select(w => Post(server.Site, w)).ToArray();
            var next = -1;
            series = await Rounds.Alternate(
                ("bare echo", time => Load.Run(bare.Site, time, _ => echoed, status => status == 200)),
                ("confirm", async time =>
                {
                    var result = await Load.Run(
                        server.Site, time, _ => Interlocked.Increment(ref next) is var i && i < posts.Length ? posts[i] : default, status => status == 200);
                    acknowledged += result.Good;
                    return result;
                }));
        }

        var after = await seeded.Count(SignatureState.Confirmed);
        var (echo, confirm) = (series[0], series[1]);
        Figures.Print(new
        {
            Bench = "confirm",
            PerSecond = (int)confirm.PerSecond,
            BarePerSecond = (int)echo.PerSecond,
            Ratio = Math.Round(confirm.PerSecond / echo.PerSecond, 3),
            P50Ms = Math.Round(confirm.P50Ms, 2),
            P99Ms = Math.Round(confirm.P99Ms, 2),
            BareP99Ms = Math.Round(echo.P99Ms, 2),
            RowsBefore = before,
            RowsAfter = after,
            Acknowledged = acknowledged,
            Lost = Math.Max(0, acknowledged - (after - before)),
            Bad = series.Sum(s => s.Bad),
            Load.Connections,
            Rounds = Rounds.Count,
        });
        return after - before >= acknowledged && series.Sum(s => s.Bad) == 0 ? 0 : 1;
    }

    private static byte[] Post(Uri site, (string Link, string Stamp) waiting) =>
        Requests.Post(site, $"/en/my/{waiting.Link}?handler=confirm", [("Stamp", waiting.Stamp)]);
}
