using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>The log as readers get it: the last head that is on the disk, and everything below it.</summary>
public sealed class PublishedLog(Database database, Vault vault, LogKey key, LedgerSignal signal, TimeProvider clock)
{
    // Where several servers share a database, those without the sequencer's lease learn of new heads this quickly.
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(500);

    private Head? _head;
    private long _readAt;

    /// <summary>The head, or null before the first entry.</summary>
    public Head? Current => Volatile.Read(ref _head);

    /// <summary>The file that remembers the last published head, apart from the database: an older copy of the database is noticed.</summary>
    public string HeadFile => Path.Combine(vault.Folder, "log.head");

    /// <summary>Publishes a head whose transaction is on the disk.</summary>
    public void Publish(SignedNote note)
    {
        DurableFile.Replace(HeadFile, note.Encode());
        Show(note);
    }

    /// <summary>The head, read again where another server may have signed a newer one.</summary>
    public async ValueTask<Head?> Latest()
    {
        if (!database.IsPostgres || clock.GetElapsedTime(Volatile.Read(ref _readAt)) < Fresh)
            return Current;
        await using var db = database.NewContext();
        var stored = await db.LogHead.Select(h => h.Checkpoint).FirstOrDefaultAsync();
        Volatile.Write(ref _readAt, clock.GetTimestamp());
        if (stored is not null)
            Show(SignedNote.Parse(Encoding.UTF8.GetBytes(stored)));
        return Current;
    }

    /// <summary>A tile or bundle as far as the published head reaches; null when it is not there.</summary>
    public async Task<ReadOnlyMemory<byte>?> Read(TilePath path)
    {
        if (await Latest() is not { } head || path.Width > TilePath.WidthAt(path.Level, path.Index, head.Checkpoint.Size))
            return null;
        await using var db = database.NewContext();
        var bytes = await db.LogTiles.Where(t => t.Level == path.Level && t.Position == path.Index).Select(t => t.Bytes).FirstAsync();
        return path.IsEntries ? EntryBundle.Prefix(bytes, path.Width) : bytes.AsMemory(0, path.Width * Hash.Size);
    }

    /// <summary>Where the entry of a kind about a record stands, once it is below the published head; waits for that.</summary>
    public async Task<(long Index, Head Head)?> Find(Guid about, string kind, TimeSpan atMost, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            var next = signal.NextHead();
            await using var db = database.NewContext();
            var index = await db.LogEntries.Where(e => e.About == about && e.Kind == kind).OrderByDescending(e => e.Id).Select(e => (long?)e.Id).FirstOrDefaultAsync(cancel);
            if (index is { } found && await Latest() is { } head && found < head.Checkpoint.Size)
                return (found, head);
            var left = atMost - clock.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
                return null;
            await Task.WhenAny(next, Task.Delay(Fresh, cancel));
        }
    }

    /// <summary>Completes when the next head is published.</summary>
    public Task NextHead() => signal.NextHead();

    internal void Show(SignedNote note)
    {
        var checkpoint = Checkpoint.Parse(note.Text);
        if (Current is { } current && current.Checkpoint.Size > checkpoint.Size)
            return;
        Volatile.Write(ref _head, new Head(note, note.Encode(), checkpoint, clock.GetUtcNow()));
        signal.Grew();
    }

    internal LogKey Key => key;

    /// <summary>A published head: the note, its bytes, what it says, and when this server saw it.</summary>
    public sealed record Head(SignedNote Note, byte[] Bytes, Checkpoint Checkpoint, DateTimeOffset SeenAt);
}
