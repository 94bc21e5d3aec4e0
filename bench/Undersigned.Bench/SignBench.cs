using Undersigned.Features.Signatures;

namespace Undersigned.Bench;

/// <summary>
/// Sign-on POSTs, each with a name and an address of its own and answered once durable, beside a bare Kestrel that only reads the
/// same body and echoes it. At the end the server is killed, and what it acknowledged must be there.
/// </summary>
internal static class SignBench
{
    private const int Few = 1_000;
    private const int Many = 100_000;

    public static async Task<int> Run()
    {
        await using var small = await SeededSite.Make(Few);
        await using var large = await SeededSite.Make(Many);
        await using var bare = await Served.Bare();
        var before = await small.Count(SignatureState.Pending) + await large.Count(SignatureState.Pending);
        var acknowledged = 0;
        Series[] series;
        var withFew = await small.Serve();
        var withMany = await large.Serve();
        await using (withFew)
        await using (withMany)
        {
            var number = 0L;
            Func<TimeSpan, Task<LoadResult>> Signing(Uri site, int expected) => async time =>
            {
                var posts = Enumerable.Range(0, Load.Connections).Select(_ => new NumberedPost(Post(site))).ToArray();
                var result = await Load.Run(site, time, connection => posts[connection].With(Interlocked.Increment(ref number)), status => status == expected);
                acknowledged += expected == 302 ? result.Good : 0;
                return result;
            };

            series = await Rounds.Alternate(
                ("bare echo", Signing(bare.Site, 200)), ($"with {Few:#,0}", Signing(withFew.Site, 302)), ($"with {Many:#,0}", Signing(withMany.Site, 302)));
        }

        var after = await small.Count(SignatureState.Pending) + await large.Count(SignatureState.Pending);
        var (echo, few, many) = (series[0], series[1], series[2]);
        Figures.Print(new
        {
            Bench = "sign",
            PerSecond = (int)few.PerSecond,
            BarePerSecond = (int)echo.PerSecond,
            Ratio = Math.Round(few.PerSecond / echo.PerSecond, 3),
            P50Ms = Math.Round(few.P50Ms, 2),
            P99Ms = Math.Round(few.P99Ms, 2),
            BareP99Ms = Math.Round(echo.P99Ms, 2),
            ManySignatures = Many,
            ManyPerSecond = (int)many.PerSecond,
            ManyP99Ms = Math.Round(many.P99Ms, 2),
            ManyToFew = Math.Round(many.PerSecond / few.PerSecond, 3),
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

    internal static byte[] Post(Uri site) => Requests.Post(site, $"/en/s/{SeededSite.Slug}/sign?handler=send",
    [
        ("Form.Name", "لیلا احمدی"), ("Form.OtherName", "Leyla Ahmadi"), ("Form.City", "Sanandaj"), ("Form.Country", "IR"),
        ("Form.Address", $"p{NumberedPost.Mark}@people.example"), ("Form.Visibility", "Named"),
    ]);
}
