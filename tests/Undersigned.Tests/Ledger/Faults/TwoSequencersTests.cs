using Undersigned.Features.Ledger;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Ledger.Faults;

/// <summary>Two processes that both believe they hold the lease: a lock that was lost unnoticed, a machine that slept.</summary>
public sealed class TwoSequencersTests
{
    // Where the other one waits for our locks, it gets this long before we go on.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(40);

    [Fact]
    public async Task Whenever_the_other_one_writes_in_between_there_is_one_log_and_every_signature_is_in_it_once()
    {
        if (!TestDatabase.IsPostgres)
            return; // an SQLite file belongs to one process, and has one writer
        await using var database = await TestDatabase.Create();
        var folder = Directory.CreateTempSubdirectory("undersigned-two-");
        var settings = new ServerSettings { DataFolder = folder.FullName, Database = database.Connection };
        var (clock, shown, signers) = (new FakeClock(), new List<Checkpoint>(), new List<Guid>());
        await using (var one = new LogAtWork(settings, clock))
        await using (var other = new LogAtWork(settings, clock))
        {
            var chain = await one.Open();
            await one.Sequence();
            var steps = int.MaxValue;
            for (var at = 0; at < steps; at++)
            {
                signers.AddRange([await one.Sign(chain), await other.Sign(chain)]);
                await one.Withdraw(chain, signers[^1]);
                Task<int>? inBetween = null;
                var step = 0;
                one.Faults.Before = _ =>
                {
                    if (step++ == at)
                        (inBetween = other.Sequence()).Wait(Moment, TestContext.Current.CancellationToken);
                };

                await one.Sequence();
                if (inBetween is not null)
                    await inBetween;

                one.Faults.Disarm();
                steps = inBetween is null ? at : steps;
                shown.AddRange(new[] { one, other }.Select(log => log.Published.Current?.Checkpoint).OfType<Checkpoint>());
            }

            Assert.InRange(steps, 15, 200);
            await one.Sequence();
            await one.AssertWhole();
            await one.AssertEachOnce(signers);
            await one.AssertNoFork(shown);
        }
        folder.Delete(recursive: true);
    }
}
