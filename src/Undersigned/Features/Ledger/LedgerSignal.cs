namespace Undersigned.Features.Ledger;

/// <summary>Wakes the sequencer, and lets others wait until the log has grown.</summary>
public sealed class LedgerSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _work = New();
    private TaskCompletionSource _grown = New();

    /// <summary>There is something to log; it may not be committed yet, so the sequencer looks again a moment later.</summary>
    public void Raise()
    {
        lock (_lock)
            _work.TrySetResult();
    }

    /// <summary>Waits for work, or until the time is over.</summary>
    public async Task Work(TimeSpan atMost, CancellationToken stop)
    {
        Task raised;
        lock (_lock)
            raised = _work.Task;
        await Task.WhenAny(raised, Task.Delay(atMost, stop));
        stop.ThrowIfCancellationRequested();
        lock (_lock)
            _work = _work.Task.IsCompleted ? New() : _work;
    }

    /// <summary>A head was published.</summary>
    public void Grew()
    {
        lock (_lock)
        {
            _grown.TrySetResult();
            _grown = New();
        }
    }

    /// <summary>Completes at the next published head.</summary>
    public Task NextHead()
    {
        lock (_lock)
            return _grown.Task;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
