using System.Text;
using Undersigned.Data;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger;

/// <summary>Before anything is signed: what is stored must be what was last published, or its continuation. Else the server does not start.</summary>
internal static class LogStart
{
    public static void Check(Database database, PublishedLog published)
    {
        published.DeleteLeftovers();
        using var transaction = new WriteTransaction(database);
        var head = LogStore.Head(transaction);
        var last = File.Exists(published.HeadFile) ? Read(File.ReadAllBytes(published.HeadFile), published.Key) : null;
        if (head is null)
        {
            if (last is not null)
                throw new LogRefusedException($"This database holds no log, but one of {last.Size} entries was published from this server.");
            return;
        }

        var note = SignedNote.Parse(Encoding.UTF8.GetBytes(head.Checkpoint));
        var checkpoint = Read(note.Encode(), published.Key);
        TileTree Tree(long size) => new(size, (tile, width) => LogStore.Tile(transaction, tile, width));
        if (Tree(checkpoint.Size).Root() != checkpoint.Root)
            throw new LogRefusedException($"The stored entries do not add up to the signed head of {checkpoint.Size} entries.");
        if (last is not null && last.Size > checkpoint.Size)
            throw new LogRefusedException($"This database ends at entry {checkpoint.Size}, but {last.Size} entries were published: it is an older copy.");
        if (last is not null && last.Size > 0 && Tree(last.Size).Root() != last.Root)
            throw new LogRefusedException($"This database's first {last.Size} entries are not the ones that were published.");
        published.Publish(note);
    }

    private static Checkpoint Read(byte[] note, LogKey key)
    {
        try
        {
            var signed = SignedNote.Parse(note);
            if (signed.Verify([key.Verifier]).Count == 0)
                throw new LogRefusedException("The stored head was not signed with this server's key.");
            return Checkpoint.Parse(signed.Text);
        }
        catch (Exception damaged) when (damaged is LogFormatException or BadSignatureException)
        {
            throw new LogRefusedException($"The stored head is damaged: {damaged.Message}.");
        }
    }
}

/// <summary>The log cannot go on without contradicting what was published. The message says why; docs/operating says what to do.</summary>
public sealed class LogRefusedException(string message) : Exception(message);
