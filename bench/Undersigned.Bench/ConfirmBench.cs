using System.Text;
using AngleSharp.Html.Parser;
using Undersigned.Features.Signatures;

namespace Undersigned.Bench;

/// <summary>Confirmations by the button behind the mailed link, each answered once durable and queued for the log, beside a bare echo.</summary>
internal static class ConfirmBench
{
    private const int Confirmed = 1_000;

    // More than a fast machine confirms in all rounds.
    private const int Waiting = 160_000;

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
            var seen = await FormOf(server.Site, seeded.Waiting[0].Link);
            var echoed = Post(bare.Site, seen, seeded.Waiting[0]);
            var posts = seeded.Waiting.Select(waiting => Post(server.Site, seen, waiting)).ToArray();
            var next = -1;
            async Task<LoadResult> Confirm(TimeSpan time)
            {
                var result = await Load.Run(
                    server.Site, time, _ => Interlocked.Increment(ref next) is var i && i < posts.Length ? posts[i] : default, status => status == 200);
                acknowledged += result.Good;
                return result;
            }

            series = await Rounds.Alternate(("bare echo", time => Load.Run(bare.Site, time, _ => echoed, status => status == 200)), ("confirm", Confirm));
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

    // What the page posts is read off one of them; only the stamp is each signature's own.
    internal static async Task<(string Query, (string Name, string Value)[] Fields)> FormOf(Uri site, string link)
    {
        using var connection = await Connection.Open(site);
        var status = await connection.Exchange(Requests.Get(site, $"/en/my/{link}"));
        var document = await new HtmlParser().ParseDocumentAsync(Encoding.UTF8.GetString(connection.Body()));
        var form = document.QuerySelector("form:has(input[name=Stamp])") ?? throw new InvalidOperationException($"No form to confirm by; the page answers {status}.");
        return (form.GetAttribute("action")!, [.. form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))]);
    }

    internal static byte[] Post(Uri site, (string Query, (string Name, string Value)[] Fields) form, (string Link, string Stamp) waiting) =>
        Requests.Post(site, $"/en/my/{waiting.Link}{form.Query}", form.Fields.Select(f => f.Name == "Stamp" ? (f.Name, waiting.Stamp) : f));
}
