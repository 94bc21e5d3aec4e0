namespace Undersigned.Bench;

/// <summary>How fast the load itself can be, against bare Kestrel: the roof of all figures here.</summary>
internal static class GeneratorBench
{
    private const int PageBytes = 60_000; // about a statement with its signatories

    public static async Task<int> Run()
    {
        var page = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(page, new string('x', PageBytes));
            await using var bare = await Served.Bare(page);
            var get = Requests.Get(bare.Site, "/page");
            var post = Requests.Post(bare.Site, "/echo", [("name", "لیلا"), ("address", NumberedPost.Mark)]);
            var pages = await Load.Run(bare.Site, Rounds.Time, _ => get, status => status == 200);
            var echoes = await Load.Run(bare.Site, Rounds.Time, _ => post, status => status == 200);
            Figures.Print(new
            {
                Bench = "generator",
                PagesPerSecond = (int)pages.PerSecond,
                PagesP99Ms = Math.Round(pages.Percentile(0.99), 2),
                EchoesPerSecond = (int)echoes.PerSecond,
                EchoesP99Ms = Math.Round(echoes.Percentile(0.99), 2),
                Load.Connections,
                Bad = pages.Bad + echoes.Bad,
            });
            return 0;
        }
        finally
        {
            File.Delete(page);
        }
    }
}
