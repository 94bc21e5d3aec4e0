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

    // Nobody takes so long to write a kilobyte.
    private static readonly TimeSpan Leftover = TimeSpan.FromHours(1);

    private readonly string _writer = Guid.NewGuid().ToString("n");
    private readonly Lock _keeping = new();
    private Head? _head;
    private long _readAt;
    private long _keptSize = -1;

    /// <summary>The head, or null before the first entry.</summary>
    public Head? Current => Volatile.Read(ref _head);

    /// <summary>The file that remembers the last published head, apart from the database: an older copy of the database is noticed.</summary>
    public string HeadFile => Path.Combine(vault.Folder, "log.head");

    // Of this process alone: another one on the same keys may be publishing too.
    internal string TemporaryHeadFile => $"{HeadFile}.{_writer}.new";

    /// <summary>Entries of the last head that this process has put into that file; -1 before the first.</summary>
    public long KeptSize => Volatile.Read(ref _keptSize);

    /// <summary>Publishes a head whose transaction is on the disk.</summary>
    public void Publish(SignedNote note)
    {
        var size = Checkpoint.Parse(note.Text).Size;
        lock (_keeping)
        {
            // A batch that was overtaken does not take the file back.
            if (size > _keptSize)
                DurableFile.Replace(HeadFile, TemporaryHeadFile, note.Encode());
            Volatile.Write(ref _keptSize, Math.Max(size, _keptSize));
        }
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

    /// <summary>Where the newest entry of a kind about a record stands, once it is below the published head; waits for that, also where another still waits to be logged.</summary>
    public async Task<(long Index, Head Head)?> Find(Guid about, string kind, TimeSpan atMost, CancellationToken cancel)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            var next = signal.NextHead();
            await using var db = database.NewContext();
            var index = await db.LogEntries.Where(e => e.About == about && e.Kind == kind && !db.LogQueue.Any(q => q.About == about && q.Kind == kind)).OrderByDescending(e => e.Id).Select(e => (long?)e.Id).FirstOrDefaultAsync(cancel);
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

    /// <summary>Deletes what processes left that died while they wrote the file.</summary>
    internal void DeleteLeftovers()
    {
        foreach (var file in Directory.EnumerateFiles(vault.Folder, Path.GetFileName(HeadFile) + ".*.new").Where(file => clock.GetUtcNow() - new DateTimeOffset(File.GetLastWriteTimeUtc(file)) > Leftover))
            File.Delete(file);
    }

    /// <summary>A published head: the note, its bytes, what it says, and when this server saw it.</summary>
    public sealed record Head(SignedNote Note, byte[] Bytes, Checkpoint Checkpoint, DateTimeOffset SeenAt);
}
