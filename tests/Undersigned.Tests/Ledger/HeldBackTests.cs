using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;

namespace Undersigned.Tests.Ledger;

public sealed class HeldBackTests
{
    private static readonly DateTimeOffset Noon = new(2026, 4, 15, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 11 * 60 + 59, false)]
    [InlineData(HeldBack.Handful - 1, 11 * 60 + 30, false)]
    [InlineData(HeldBack.Handful, 11 * 60 + 59, true)]
    [InlineData(HeldBack.Handful, 12 * 60 + 1, false)]
    [InlineData(HeldBack.Many, 12 * 60 + 1, true)]
    public void A_handful_leaves_at_the_full_hour_and_many_at_once(int count, int minuteOfTheOldest, bool due) =>
        Assert.Equal(due, HeldBack.IsDue(count, Noon.Date.AddMinutes(minuteOfTheOldest), Noon.AddMinutes(2)));

    [Fact]
    public void Nobody_waits_longer_than_a_day()
    {
        Assert.False(HeldBack.IsDue(1, Noon, Noon.AddHours(23)));
        Assert.True(HeldBack.IsDue(1, Noon, Noon.AddHours(24)));
    }

    [Fact]
    public async Task The_order_of_ten_thousand_entries_says_nothing_of_the_order_in_which_people_signed()
    {
        const int people = 10_000;
        await using var server = await RunningServer.Start();
        var (chain, manifest) = (Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
        var signers = Enumerable.Range(0, people).Select(_ => Guid.NewGuid()).ToList();
        var queue = server.Services.GetRequiredService<LedgerQueue>();
        await server.With<Db, int>(db =>
        {
            db.Add(queue.Opened(chain, manifest, TransparencyLog.ReleaseRule.Shuffled));
            return db.SaveChangesAsync();
        });

        await server.Services.GetRequiredService<DurableWrites>().Commit(transaction =>
        {
            foreach (var signer in signers)
                queue.Sign(transaction, new LedgerChain(chain, IsHeldBack: true), manifest, signer, SHA256.HashData(signer.ToByteArray()), RandomNumberGenerator.GetBytes(32));
            return people;
        });
        await People.Eventually(async () => await server.Stored(db => db.LogQueue.CountAsync()) == 0);

        var places = await server.Stored(db => db.LogEntries.Where(e => e.Chain == chain && e.About != null).ToDictionaryAsync(e => e.About!.Value, e => e.Sequence));
        var ranks = signers.Select(signer => (double)places[signer]).ToList();
        var signedAt = Enumerable.Range(0, people).Select(i => (double)i).ToList();
        // Of independent orders, one in a hundred thousand is as far from 0 as 4.5 / √n.
        Assert.InRange(Correlation(signedAt, ranks), -4.5 / Math.Sqrt(people), 4.5 / Math.Sqrt(people));
        // Nor do neighbours stay neighbours.
        var together = Enumerable.Range(1, people - 1).Count(i => Math.Abs(ranks[i] - ranks[i - 1]) <= 1);
        Assert.InRange(together, 0, 20);
    }

    private static double Correlation(List<double> left, List<double> right)
    {
        var (l, r) = (left.Average(), right.Average());
        var product = left.Zip(right, (a, b) => (a - l) * (b - r)).Sum();
        return product / Math.Sqrt(left.Sum(a => (a - l) * (a - l)) * right.Sum(b => (b - r) * (b - r)));
    }
}
