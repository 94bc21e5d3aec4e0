using Microsoft.EntityFrameworkCore;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Organisations;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Signatures;

public sealed class ListsTests
{
    [Fact]
    public async Task A_list_follows_every_burst_and_every_day_while_a_statement_or_an_alliance_is_open()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var alliance = (await Founded.Logged(server, "listed", Founded.Women)).Id;
        await server.Sign(slug, "لیلا احمدی", "leyla@lists.example");
        await server.Sign(slug, "Şîrîn Nesrîn", "shirin@lists.example");
        await server.Logged();
        Assert.Equal(0, await Lists());

        server.Clock.Advance(TimeSpan.FromSeconds(30)); // nobody else signs
        await People.Eventually(async () => await Lists() == 2);

        for (var day = 2; day <= 3; day++)
        {
            server.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(10));
            await People.Eventually(async () => await Lists() == 2 * day);
        }
        await People.Eventually(async () => (await server.Reader().Http.GetAsync($"/s/{slug}/bundle.zip")).IsSuccessStatusCode);
        Assert.Equal(["open", "sign", "sign", "list", "list", "list"], await server.Stored(db => db.LogEntries.Where(e => e.Chain != alliance).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()));
        var members = await Founded.Chain(server, alliance);
        Assert.Equal(["open", "accede", "list", "list", "list"], members.Select(e => e.Kind));
        Assert.Equal(new ListCounts(1, 0, 0, 0, 0, 0, 0), ((ListEntry)members[^1]).Counts);
        await People.Eventually(async () => (await server.Reader().Http.GetAsync("/a/listed/bundle.zip")).IsSuccessStatusCode);
        Assert.Empty(server.Log.Errors);

        Task<int> Lists() => server.Stored(db => db.LogEntries.CountAsync(e => e.Kind == "list"));
    }
}
