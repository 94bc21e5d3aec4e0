using Undersigned.Data;

namespace Undersigned.Mail;

/// <summary>Where mail is read at /outbox instead of being sent, nobody deletes it: this keeps the newest.</summary>
internal sealed partial class DemoMail(DurableWrites writes, MailSignal signal, TimeProvider clock, ILogger<DemoMail> logger) : BackgroundService
{
    /// <summary>More than anybody reads; a demo that runs for a year stays small.</summary>
    public const int Kept = 500;

    // Not after every mail: they may come by the thousand.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await writes.Commit(transaction => transaction.Execute($"DELETE FROM outbox WHERE id <= (SELECT id FROM outbox ORDER BY id DESC LIMIT 1 OFFSET {Kept})"));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(logger, failure);
            }
            await Task.Delay(Pace, clock, stoppingToken);
            await signal.Wait(Longest, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Old mail of the demo could not be deleted; it is tried again.")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
