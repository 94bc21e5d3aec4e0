using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Undersigned.Data;

/// <summary>
/// Commits the writes of many requests in one transaction. A caller is answered after the commit has reached the disk, so
/// "check your mail" and "confirmed" are never said too early.
/// </summary>
/// <remarks>
/// There is no waiting window: while one transaction is being synced, the next requests gather, and go together. A write may be
/// run again by itself when another write of its group fails, so it must do nothing but execute commands.
/// </remarks>
public sealed partial class DurableWrites(Database database, ILogger<DurableWrites> logger) : IHostedService, IDisposable
{
    // Enough to amortise a disk sync; small enough that one group stays within a few tens of milliseconds.
    private const int LargestGroup = 512;

    private readonly BlockingCollection<Waiting> _queue = [];
    private Thread? _thread;
    private bool _mustScrub;

    /// <summary>Runs a write in the next group and returns its result once it is durable.</summary>
    public Task<T> Commit<T>(Func<WriteTransaction, T> write)
    {
        var waiting = new Waiting<T>(write);
        _queue.Add(waiting);
        return waiting.Done;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _thread = new Thread(Run) { IsBackground = true, Name = "durable writes" };
        _thread.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.CompleteAdding();
        _thread?.Join();
        return Task.CompletedTask;
    }

    public void Dispose() => _queue.Dispose();

    private void Run()
    {
        WriteTransaction? connection = null;
        var group = new List<Waiting>(LargestGroup);
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            group.Clear();
            group.Add(first);
            while (group.Count < LargestGroup && _queue.TryTake(out var next))
                group.Add(next);
            try
            {
                connection ??= Open();
                CommitTogether(connection, group);
            }
            catch (Exception failure)
            {
                // The connection may be broken (a full disk, a restarted database): the next try opens a new one.
                LogGroupFailed(logger, group.Count, failure);
                Abandon(ref connection);
                CommitOneByOne(ref connection, group);
            }
        }
        connection?.Dispose();
    }

    private void CommitTogether(WriteTransaction connection, List<Waiting> group)
    {
        connection.Begin();
        foreach (var waiting in group)
            waiting.Execute(connection);
        connection.Commit();
        try
        {
            connection.Scrub();
        }
        catch (DbException failure)
        {
            // The commit stands; the next one scrubs again.
            LogNotScrubbed(logger, failure);
        }
        foreach (var waiting in group)
            waiting.Succeed();
    }

    private void CommitOneByOne(ref WriteTransaction? connection, List<Waiting> group)
    {
        foreach (var waiting in group)
        {
            try
            {
                connection ??= Open();
                CommitTogether(connection, [waiting]);
            }
            catch (Exception failure)
            {
                Abandon(ref connection);
                waiting.Fail(failure);
            }
        }
    }

    // What was deleted before the connection broke is still to be scrubbed.
    private WriteTransaction Open()
    {
        var connection = new WriteTransaction(database);
        if (_mustScrub)
            connection.ScrubAfterCommit();
        _mustScrub = false;
        return connection;
    }

    // A connection that failed may fail again at its rollback. Its transaction was not committed either way.
    private void Abandon(ref WriteTransaction? connection)
    {
        _mustScrub |= connection is { IsToBeScrubbed: true };
        try
        {
            connection?.Dispose();
        }
        catch (DbException failure)
        {
            LogNotClosed(logger, failure);
        }
        connection = null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A group of {Count} writes failed together; each is tried by itself.")]
    private static partial void LogGroupFailed(ILogger logger, int count, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deleted content could not be scrubbed from the database's files yet.")]
    private static partial void LogNotScrubbed(ILogger logger, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A broken connection could not be closed in order.")]
    private static partial void LogNotClosed(ILogger logger, Exception failure);

    private abstract class Waiting
    {
        public abstract void Execute(WriteTransaction transaction);
        public abstract void Succeed();
        public abstract void Fail(Exception failure);
    }

    private sealed class Waiting<T>(Func<WriteTransaction, T> write) : Waiting
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T _result = default!;

        public Task<T> Done => _done.Task;
        public override void Execute(WriteTransaction transaction) => _result = write(transaction);
        public override void Succeed() => _done.SetResult(_result);
        public override void Fail(Exception failure) => _done.SetException(failure);
    }
}
