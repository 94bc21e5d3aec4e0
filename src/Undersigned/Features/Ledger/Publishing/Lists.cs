using Microsoft.EntityFrameworkCore;
using Undersigned.Data;

namespace Undersigned.Features.Ledger.Publishing;

/// <summary>
/// Publishes lists when they are due: after each burst of entries, at the latest after a quarter of an hour of them, when a bundle had to
/// be taken back, and daily while a statement or an alliance is open.
/// </summary>
internal sealed partial class Lists(
    Database database, SequencerLease lease, IEnumerable<IListedChains> subjects, PublishList publish, Bundles bundles, TimeProvider clock, ILogger<Lists> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    // A burst is over when nothing came for so long.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Latest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Daily = TimeSpan.FromHours(24);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (lease.IsHeld)
                    await PublishDue(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(logger, failure);
            }
        }
    }

    private async Task PublishDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var db = database.NewContext();
        var moments = await db.LogChains.AsNoTracking().Select(c => new { c.Id, c.ChangedAt, c.ListedAt }).ToListAsync(stop);
        foreach (var subject in subjects)
        {
            var isOpen = await subject.Chains(stop);
            foreach (var chain in moments.Where(c => isOpen.TryGetValue(c.Id, out var open) && IsDue(c.ChangedAt, c.ListedAt, open, bundles.PathOf(c.Id) is null, now)))
                await publish.Run(chain.Id, stop);
        }
    }

    internal static bool IsDue(DateTimeOffset changedAt, DateTimeOffset listedAt, bool isOpen, bool bundleIsGone, DateTimeOffset now) =>
        changedAt > listedAt ? now - changedAt >= Calm || now - listedAt >= Latest
        : bundleIsGone ? now - listedAt >= Calm
        : isOpen && now - listedAt >= Daily;

    [LoggerMessage(Level = LogLevel.Error, Message = "A list could not be published; it is tried again.")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
