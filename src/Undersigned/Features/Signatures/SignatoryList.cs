using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;

namespace Undersigned.Features.Signatures;

/// <summary>
/// The signatures of one statement as the public may see them, in memory: read whole once, then only what changed. Names are
/// sealed in the database, so searching and sorting them happens here.
/// </summary>
public sealed class SignatoryList(Guid statement, Database database, Vault vault, PublishedLog log, TimeProvider clock) : IDisposable
{
    // Other processes may write too: their changes are seen this late. Ours are announced.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    // Catching up reads a little before the last change seen: commits do not become visible in the order of their clocks.
    private static readonly TimeSpan Overlap = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly Dictionary<Guid, Signatory> _standing = [];
    private DateTimeOffset _seen = DateTimeOffset.UnixEpoch;
    private long _readAt;
    private int _isChanged = 1;
    private long _erased;
    private bool? _atRisk;
    private long _sizeSeen;

    /// <summary>Grows with every change; what was made from an older edition is out of date.</summary>
    public long Edition { get; private set; }

    /// <summary>Signatures that stand: named, with initials, or only counted. Those that staff hid count as hidden.</summary>
    public IReadOnlyList<Signatory> Standing { get; private set; } = [];

    public void Changed() => Volatile.Write(ref _isChanged, 1);

    /// <summary>The list with all that was committed before the call, as far as this process did it.</summary>
    public async ValueTask<SignatoryList> UpToDate()
    {
        if (Volatile.Read(ref _isChanged) == 0 && !HasGrown && clock.GetElapsedTime(Volatile.Read(ref _readAt)) < Fresh)
            return this;
        await _reading.WaitAsync();
        try
        {
            if (Interlocked.Exchange(ref _isChanged, 0) == 1 || HasGrown || clock.GetElapsedTime(_readAt) >= Fresh)
                await CatchUp();
        }
        catch
        {
            Changed();
            throw;
        }
        finally
        {
            _reading.Release();
        }
        return this;
    }

    // Where a name waits for its entry, every published head may bring names.
    private bool HasGrown => _atRisk == true && log.Current?.Checkpoint.Size != Volatile.Read(ref _sizeSeen);

    public void Dispose() => _reading.Dispose();

    private async Task CatchUp()
    {
        await using var db = database.NewContext();
        var changed = false;
        var signatures = db.Signatures.AsNoTracking().Where(s => s.StatementId == statement);
        _atRisk ??= await db.Statements.Where(s => s.Id == statement).Select(s => s.AtRisk).FirstAsync();
        if (_atRisk == true)
        {
            // A name that stood there before its shuffled entry would tell when it was signed. These lists are short: they are read whole.
            var size = log.Current?.Checkpoint.Size ?? 0;
            Volatile.Write(ref _sizeSeen, size);
            _standing.Clear();
            signatures = signatures.Where(s => db.LogEntries.Any(e => e.About == s.Id && e.Kind == "sign" && e.Id < size));
        }
        else
        {
            await StartAgainAfterErasure(db);
            var since = _seen - Overlap;
            signatures = signatures.Where(s => s.ChangedAt >= since);
        }
        await foreach (var signature in signatures.AsAsyncEnumerable())
        {
            _seen = signature.ChangedAt > _seen ? signature.ChangedAt : _seen;
            changed |= Take(signature);
        }
        Volatile.Write(ref _readAt, clock.GetTimestamp());
        if (!changed && Standing.Count == _standing.Count)
            return;
        Standing = [.. _standing.Values];
        Edition++;
    }

    // An erased row leaves nothing behind that could be caught up with; the chain counts erasures.
    private async Task StartAgainAfterErasure(Db db)
    {
        var erased = await db.LogChains.Where(c => c.Id == statement).Select(c => c.Erased).FirstOrDefaultAsync();
        if (erased == _erased)
            return;
        _erased = erased;
        _standing.Clear();
        _seen = DateTimeOffset.UnixEpoch;
    }

    private bool Take(Signature signature)
    {
        if (signature.State is not (SignatureState.Confirmed or SignatureState.Hidden))
            return _standing.Remove(signature.Id);
        var visibility = signature.State == SignatureState.Hidden ? Visibility.Counted : signature.Visibility;
        if (_standing.TryGetValue(signature.Id, out var known) && known.Line.Visibility == visibility && known.Version == signature.Version && known.Evidence == signature.Evidence)
            return false;
        if (signature.Content.Length == 0)
        {
            _standing[signature.Id] = new Signatory(signature.Id, signature.Version, signature.Evidence, signature.Day, signature.Source, PublicLine.Unnamed(signature.Kind, visibility));
            return true;
        }
        var signer = Signer.From(vault.Of(statement).Open(new SealedRecord(signature.WrappedKey, signature.Content)));
        _standing[signature.Id] = new Signatory(signature.Id, signature.Version, signature.Evidence, signature.Day, signature.Source,
            PublicLine.Of(signer, signature.Kind, visibility));
        return true;
    }
}
