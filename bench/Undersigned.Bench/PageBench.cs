namespace Undersigned.Bench;

/// <summary>The statement page with a thousand signatories, beside the same bytes served from memory by a bare Kestrel.</summary>
internal static class PageBench
{
    private const int Signatories = 1_000;

    public static async Task<int> Run()
    {
        await using var seeded = await SeededSite.Make(Signatories);
        await using var server = await seeded.Serve();
        var get = Requests.Get(server.Site, $"/en/s/{SeededSite.Slug}");
        using var first = await Connection.Open(server.Site);
        var status = await first.Exchange(get);
        if (status != 200)
        {
            await Console.Error.WriteLineAsync($"The page answers {status}.");
            return 1;
        }

        var page = first.Body();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, page);
            await using var bare = await Served.Bare(file);
            var bareGet = Requests.Get(bare.Site, "/page");
            var series = await Rounds.Alternate(
                ("bare page", time => Load.Run(bare.Site, time, _ => bareGet, s => s == 200)), ("statement", time => Load.Run(server.Site, time, _ => get, s => s == 200)));
            var (plain, statement) = (series[0], series[1]);
            Figures.Print(new
            {
                Bench = "page",
                PerSecond = (int)statement.PerSecond,
                BarePerSecond = (int)plain.PerSecond,
                Ratio = Math.Round(statement.PerSecond / plain.PerSecond, 3),
                P50Ms = Math.Round(statement.P50Ms, 2),
                P99Ms = Math.Round(statement.P99Ms, 2),
                BareP99Ms = Math.Round(plain.P99Ms, 2),
                PageBytes = page.Length,
                Signatories,
                Bad = series.Sum(s => s.Bad),
                Load.Connections,
                Rounds = Rounds.Count,
            });
            return series.Sum(s => s.Bad) == 0 ? 0 : 1;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
