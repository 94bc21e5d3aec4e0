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

    // Once a quorum has cosigned, the others get this long; whoever is later is passed over until its answer has come.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    // A head that some have not cosigned is brought to them again.
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(10);

    // A log in which nothing happens shows that its witnesses still see the same.
    private static readonly TimeSpan Freshly = TimeSpan.FromHours(1);

    private readonly Lock _newest = new();
    private readonly List<WitnessClient> _clients =
        [.. policy.Witnesses.Where(w => w.Url is not null && w.Key.CanVerify).Select(w => new WitnessClient(http.CreateClient(HttpName), w))];

    /// <summary>The policy's file, for those who get a cosigned head.</summary>
    public ReadOnlyMemory<byte> Policy => policy.Bytes;

    /// <summary>The newest head that a quorum has cosigned; null before the first.</summary>
    public SignedNote? Newest { get; private set; }

    /// <summary>The newest cosigned head, if the entry of this index is below it.</summary>
    public SignedNote? Covering(long index) => Newest is { } newest && Checkpoint.Parse(newest.Text).Size > index ? newest : null;

    /// <summary>The same, once a quorum has come so far; null when that takes longer.</summary>
    public async Task<SignedNote?> Covering(long index, TimeSpan atMost, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; waited < atMost && Covering(index) is null; waited += Grace / 10)
            await Task.Delay(Grace / 10, cancel);
        return Covering(index);
    }

    /// <summary>
    /// Asks the witnesses whether they have seen more of this log than it holds itself, or other entries: then an older copy was
    /// restored, and going on would contradict what was published. One witness alone that can be outvoted does not stop the log by lying.
    /// </summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (log.Current is { } head && _clients.Count > 0)
        {
            var reached = await Task.WhenAll(AskAll(head, cancellationToken));
            var objecting = _clients.Where(client => client.Objects).ToList();
            if (objecting.Count > 0 && objecting.Count + reached.Count(was => !was) > policy.Witnesses.Count - policy.Needed)
                throw new LogRefusedException(
                    $"This database ends at entry {head.Checkpoint.Size}, but {string.Join(", ", objecting.Select(Objection))}: it is an older copy.");
        }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = log.NextHead();
            var all = await log.Latest() is not { } head || await Ask(head, stoppingToken);
            await Task.Delay(Pace, stoppingToken);
            await Task.WhenAny(next, Task.Delay(all ? Freshly : Again, stoppingToken));
        }
    }

    // Whether every witness has cosigned it.
    private async Task<bool> Ask(PublishedLog.Head head, CancellationToken cancel)
    {
        var answers = AskAll(head, cancel);
        var all = Task.WhenAll(answers);
        while (!all.IsCompleted && !IsCosigned(head))
            await Task.WhenAny([all, Task.Delay(Grace / 10, cancel)]);
        if (!all.IsCompleted)
            await Task.WhenAny(all, Task.Delay(Grace, cancel));
        cancel.ThrowIfCancellationRequested();
        return answers.Count == _clients.Count && all.IsCompletedSuccessfully && _clients.TrueForAll(client => client.HasCosigned(head.Checkpoint.Size));
    }

    private bool IsCosigned(PublishedLog.Head head) => Newest is { } newest && newest.Text == head.Note.Text;

    // One task for each witness that is not busy with an earlier head: whether it could be reached.
    private List<Task<bool>> AskAll(PublishedLog.Head head, CancellationToken cancel)
    {
        var cosigned = head.Note;
        return [.. _clients.Where(client => !client.IsBusy).Select(AskOne)];

        async Task<bool> AskOne(WitnessClient client)
        {
            client.IsBusy = true;
            try
            {
                if (await client.Cosign(head.Note, from => Prove(from, head.Checkpoint.Size), cancel) is { } line)
                    Add(line);
                else
                    LogRefused(logger, client.Witness.Name, head.Checkpoint.Size, client.KnowsMore);
                return true;
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                LogUnreachable(logger, client.Witness.Name, failure.GetType().Name);
                return false;
            }
            finally
            {
                client.IsBusy = false;
            }
        }

        void Add(NoteSignature line)
        {
            lock (_newest)
            {
                cosigned = cosigned.With(line);
                var isOlder = Newest is { } newest && Checkpoint.Parse(newest.Text).Size > head.Checkpoint.Size;
                if (!isOlder && policy.IsQuorum(cosigned.Verify(policy.Witnesses.Select(w => w.Key)).Select(s => s.Key)))
                    Newest = cosigned;
            }
        }
    }

    private static string Objection(WitnessClient client) =>
        client.Disagrees ? $"{client.Witness.Name} has cosigned other entries" : $"{client.Witness.Name} has cosigned {client.KnowsMore}";

    private async Task<IReadOnlyList<Hash>> Prove(long from, long size) =>
        (await chains.Tree(size, TileTree.TilesForConsistency(from, size))).ConsistencyProof(from);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Witness {Name} did not cosign the head of {Size} entries (it knows {KnowsMore} more than we do, if not 0).")]
    private static partial void LogRefused(ILogger logger, string name, long size, long knowsMore);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Witness {Name} cannot be reached: {Failure}")]
    private static partial void LogUnreachable(ILogger logger, string name, string failure);
}
