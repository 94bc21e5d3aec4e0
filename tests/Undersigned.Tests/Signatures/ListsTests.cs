using Microsoft.EntityFrameworkCore;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

public sealed class ListsTests
{
    [Fact]
    public async Task A_list_follows_every_burst_of_signatures_and_every_day_until_the_statement_is_closed()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        await server.Sign(slug, "لیلا احمدی", "leyla@lists.example");
        await server.Sign(slug, "Şîrîn Nesrîn", "shirin@lists.example");
        await server.Logged();
        Assert.Equal(0, await Lists());

        server.Clock.Advance(TimeSpan.FromSeconds(30)); // nobody else signs
        await People.Eventually(async () => await Lists() == 1);

        for (var day = 2; day <= 3; day++)
        {
            server.Clock.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(10));
            await People.Eventually(async () => await Lists() == day);
        }
        await People.Eventually(async () => (await server.Reader().Http.GetAsync($"/s/{slug}/bundle.zip")).IsSuccessStatusCode);
        Assert.Equal(["open", "sign", "sign", "list", "list", "list"], await server.Stored(db => db.LogEntries.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()));
        Assert.Empty(server.Log.Errors);

        Task<int> Lists() => server.Stored(db => db.LogEntries.CountAsync(e => e.Kind == "list"));
    }
}
