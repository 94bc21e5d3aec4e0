using Undersigned.Features.Alliances;

namespace Undersigned.Features.Signatures;

/// <summary>What has to happen to signatures and members' addresses without anybody asking for it: retention, and letters about changed texts.</summary>
internal sealed partial class Upkeep(Retention retention, MemberLinks members, AskToReaffirm reaffirm, TimeProvider clock, ILogger<Upkeep> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromMinutes(1);

    /// <summary>Does what is due now.</summary>
    public async Task Round(CancellationToken cancellationToken)
    {
        await retention.Run();
        await members.ForgetAddresses();
        while (await reaffirm.Run() > 0)
            cancellationToken.ThrowIfCancellationRequested();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, clock);
        do
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Upkeep failed; it is tried again in a minute.")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
