using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Witnesses;

/// <summary>
/// Brings published heads to the witnesses of the policy. What the log publishes does not wait for them; the newest head that a quorum
/// has cosigned stands beside it, for readers who ask for witnesses.
/// </summary>
public sealed partial class CosignedHeads(WitnessPolicy policy, PublishedLog log, ChainReader chains, IHttpClientFactory http, ILogger<CosignedHeads> logger)
    : BackgroundService
{
    public const string HttpName = "witnesses";

    // Witnesses are asked for every head, but not more often than they would like.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly List<WitnessClient> _clients =
        [.. policy.Witnesses.Where(w => w.Url is not null && w.Key.CanVerify).Select(w => new WitnessClient(http.CreateClient(HttpName), w))];

    /// <summary>The newest head that a quorum has cosigned; null before the first.</summary>
    public SignedNote? Newest { get; private set; }

    /// <summary>
    /// Asks the witnesses whether they have seen more of this log than it holds itself: then an older copy was restored, and going on
    /// would contradict what was published. One witness alone that cannot be outvoted does not stop the log by lying.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (log.Current is { } head && _clients.Count > 0)
        {
            var unreachable = (await Ask(head, cancellationToken)).Count(reached => !reached);
            var more = _clients.Where(client => client.KnowsMore > 0).ToList();
            if (more.Count > 0 && more.Count + unreachable > policy.Witnesses.Count - policy.Needed)
                throw new LogRefusedException(
                    $"This database ends at entry {head.Checkpoint.Size}, but {string.Join(", ", more.Select(c => $"{c.Witness.Name} has cosigned {c.KnowsMore}"))}: it is an older copy.");
        }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        PublishedLog.Head? asked = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = log.NextHead();
            if (await log.Latest() is { } head && head.Checkpoint != asked?.Checkpoint)
            {
                await Ask(head, stoppingToken);
                asked = head;
            }
            await Task.Delay(Pace, stoppingToken);
            await next.WaitAsync(stoppingToken);
        }
    }

    private async Task<bool[]> Ask(PublishedLog.Head head, CancellationToken cancel)
    {
        var cosigned = head.Note;
        var gate = new Lock();
        var reached = await Task.WhenAll(_clients.Select(async client =>
        {
            try
            {
                var line = await client.Cosign(head.Note, from => Prove(from, head.Checkpoint.Size), cancel);
                if (line is null)
                    LogRefused(logger, client.Witness.Name, head.Checkpoint.Size, client.KnowsMore);
                else
                    lock (gate)
                        cosigned = cosigned.With(line);
                return true;
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                LogUnreachable(logger, client.Witness.Name, failure.GetType().Name);
                return false;
            }
        }));
        if (policy.IsQuorum(cosigned.Verify(policy.Witnesses.Select(w => w.Key)).Select(s => s.Key)))
            Newest = cosigned;
        return reached;
    }

    private async Task<IReadOnlyList<Hash>> Prove(long from, long size) =>
        (await chains.Tree(size, TileTree.TilesForConsistency(from, size))).ConsistencyProof(from);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Witness {Name} did not cosign the head of {Size} entries (it knows {KnowsMore} more than we do, if not 0).")]
    private static partial void LogRefused(ILogger logger, string name, long size, long knowsMore);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Witness {Name} cannot be reached: {Failure}")]
    private static partial void LogUnreachable(ILogger logger, string name, string failure);
}
