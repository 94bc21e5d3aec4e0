using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Ledger;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Harness;

/// <summary>The public log as anybody can read it, from its addresses alone.</summary>
internal static class ReadLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20); // real time, for a sequencer on a busy machine

    /// <summary>Every entry below the published head, checked against its root.</summary>
    public static async Task<IReadOnlyList<LogEntry>> Entries(RunningServer server)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var note = SignedNote.Parse(await http.GetByteArrayAsync("/log/checkpoint"));
        Assert.NotEmpty(note.Verify([VerifierKey.Parse((await http.GetStringAsync("/log/vkey")).Trim())]));
        var head = Checkpoint.Parse(note.Text);
        var entries = new List<LogEntry>();
        for (long bundle = 0; entries.Count < head.Size; bundle++)
        {
            var path = TilePath.Entries(bundle, TilePath.WidthAt(TilePath.EntriesLevel, bundle, head.Size));
            entries.AddRange(EntryBundle.Split(await http.GetByteArrayAsync($"/log/{path}")).Select(entry => LogEntry.Parse(entry.Span)));
        }
        var root = TreeGrowth.Append(0, (_, _) => throw new InvalidOperationException("an empty tree has no tiles"), _ => default, [.. entries.Select(e => (ReadOnlyMemory<byte>)e.Encode())]).Root;
        Assert.Equal(head.Root, root);
        return entries;
    }

    /// <summary>Waits until everything that was queued stands below the published head.</summary>
    public static async Task UpToDate(RunningServer server)
    {
        using var patience = new CancellationTokenSource(Patience);
        var log = server.Services.GetRequiredService<PublishedLog>();
        while (await server.Stored(db => db.LogQueue.AnyAsync()) || log.Current?.Checkpoint.Size != await server.Stored(db => db.LogEntries.LongCountAsync()))
        {
            if (patience.IsCancellationRequested)
                Assert.Fail(await WhatItWaitsFor(server, log));
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private static async Task<string> WhatItWaitsFor(RunningServer server, PublishedLog log)
    {
        var waiting = await server.Stored(db => db.LogQueue.Select(q => new { q.Id, q.Chain, q.Kind, q.HeldSince }).Take(10).ToListAsync());
        var entries = await server.Stored(db => db.LogEntries.LongCountAsync());
        var said = server.Log.Lines.Where(line => !line.StartsWith("Microsoft.", StringComparison.Ordinal)).TakeLast(15);
        return $"The log stood still: head {log.Current?.Checkpoint.Size} of {entries} entries, lease held: {server.Services.GetRequiredService<SequencerLease>().IsHeld}.\n{string.Join('\n', waiting)}\n{string.Join('\n', said)}";
    }
}
