using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Alliances;
using Undersigned.Features.Ledger;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures;

/// <summary>Verifies what is stored against the log, and the log against itself. Findings name ids and places, never persons.</summary>
public sealed class StoredState(Database database, Vault vault, ServerSettings settings)
{
    private readonly List<string> _findings = [];

    /// <summary>Checks one moment of the database: a server may be running on it meanwhile.</summary>
    public async Task<IReadOnlyList<string>> Check(TextWriter progress, CancellationToken cancel)
    {
        // Before the database: a running server writes this file after its head.
        var headFile = Path.Combine(vault.Folder, "log.head");
        var published = File.Exists(headFile) ? await File.ReadAllBytesAsync(headFile, cancel) : null;
        await using var db = database.NewContext();
        return await db.ReadAtOnce(() => Check(db, published, progress, cancel));
    }

    private async Task<IReadOnlyList<string>> Check(Db db, byte[]? published, TextWriter progress, CancellationToken cancel)
    {
        using var key = new LogKey(vault, settings);
        if (!await db.LogHead.AnyAsync(cancel))
        {
            await progress.WriteLineAsync("The log is empty.");
            return _findings;
        }
        using var oneAtATime = new SemaphoreSlim(1, 1);
        var report = await LogAudit.Run((path, most, stop) => ReadFile(db, path, oneAtATime, stop), [key.Verifier], policy: null, DateTimeOffset.UnixEpoch, cancellation: cancel);
        _findings.AddRange(report.Findings.Select(f => $"log: {f.Fault} at {f.Place} {f.Detail}"));
        await progress.WriteLineAsync($"log: {report.Entries} entries in {report.Chains.Count} chains");
        if (published is not null)
            CheckHeadFile(key, SignedNote.Parse(published), report.Head.Checkpoint);
        await CheckIndex(db, report.Entries, cancel);
        await CheckTexts(db, progress, cancel);
        await CheckSignatures(db, progress, cancel);
        await CheckMemberships(db, progress, cancel);
        return _findings;
    }

    // The audit reads ahead; the connection that sees one moment answers one question at a time.
    private static async ValueTask<byte[]?> ReadFile(Db db, string path, SemaphoreSlim oneAtATime, CancellationToken cancel)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            return await ReadFile(db, path, cancel);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private static async Task<byte[]?> ReadFile(Db db, string path, CancellationToken cancel)
    {
        if (path == LogFolder.CheckpointFile)
            return Encoding.UTF8.GetBytes(await db.LogHead.Select(h => h.Checkpoint).FirstAsync(cancel));
        if (!TilePath.TryParse(path, out var tile))
            return null;
        var bytes = await db.LogTiles.Where(t => t.Level == tile.Level && t.Position == tile.Index).Select(t => t.Bytes).FirstOrDefaultAsync(cancel);
        return bytes is null ? null : tile.IsEntries ? EntryBundle.Prefix(bytes, tile.Width).ToArray() : bytes[..Math.Min(bytes.Length, tile.Width * Hash.Size)];
    }

    private void CheckHeadFile(LogKey key, SignedNote published, Checkpoint head)
    {
        var last = Checkpoint.Parse(published.Text);
        if (published.Verify([key.Verifier]).Count == 0)
            _findings.Add("keys/log.head: not signed with this server's key");
        if (last.Size > head.Size)
            _findings.Add($"log: ends at {head.Size}, but {last.Size} entries were published: an older copy of the database");
    }

    // The index must say of every entry what its bytes say.
    private async Task CheckIndex(Db db, long size, CancellationToken cancel)
    {
        long next = 0;
        for (long first = 0; first < size; first += TilePath.FullWidth)
        {
            var position = first / TilePath.FullWidth;
            var bundle = EntryBundle.Split(await ReadFile(db, TilePath.Entries(position, TilePath.WidthAt(0, position, size)).ToString(), cancel) ?? []);
            foreach (var row in await db.LogEntries.AsNoTracking().Where(e => e.Id >= first && e.Id < first + bundle.Count).OrderBy(e => e.Id).ToListAsync(cancel))
            {
                if (row.Id != next++)
                {
                    _findings.Add($"index: entry {next - 1} is missing");
                    return;
                }
                var entry = LogEntry.Parse(bundle[(int)(row.Id - first)].Span);
                if (entry.Kind != row.Kind || entry.Sequence != row.Sequence || entry.Statement != new Hash(row.Manifest))
                    _findings.Add($"index: entry {row.Id} is described as another");
            }
        }
        if (next != size)
            _findings.Add($"index: {next} entries, but the log has {size}");
    }

    private async Task CheckTexts(Db db, TextWriter progress, CancellationToken cancel)
    {
        var statements = await db.Statements.AsNoTracking().Include(s => s.Versions).Include(s => s.Texts).Where(s => s.Version > 0).ToListAsync(cancel);
        foreach (var statement in statements)
        {
            foreach (var version in statement.Versions)
                CheckVersion(statement, version);
            if (!await db.LogChains.AnyAsync(c => c.Id == statement.Id, cancel) && !await db.LogQueue.AnyAsync(q => q.Chain == statement.Id, cancel))
                _findings.Add($"statement {statement.Id}: has no chain in the log");
        }
        await progress.WriteLineAsync($"statements: {statements.Count} published");
    }

    private void CheckVersion(Statement statement, StatementVersion version)
    {
        var bytes = Encoding.ASCII.GetBytes(version.Manifest);
        if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(version.Digest))
            _findings.Add($"statement {statement.Id}: the manifest of version {version.Number} is not the one logged");
        foreach (var text in Manifest.Parse(bytes).Texts)
        {
            var stored = statement.Texts.FirstOrDefault(t => t.Version == version.Number && t.Language == text.Language)?.Canonical;
            if (stored is null || Hash.Sha256(stored) != text.Digest)
                _findings.Add($"statement {statement.Id}: the text of version {version.Number} in {text.Language} is not the one hashed");
        }
    }

    private async Task CheckSignatures(Db db, TextWriter progress, CancellationToken cancel)
    {
        long checkedCount = 0;
        foreach (var statement in await db.Statements.Where(s => s.Version > 0).Select(s => s.Id).ToListAsync(cancel))
        {
            var signed = (await ChainReader.Read(db, statement)).Where(e => e.Kind == "sign" && e.About is not null).GroupBy(e => e.About!.Value).ToDictionary(g => g.Key, g => g.Last());
            var waiting = (await db.LogQueue.Where(q => q.Chain == statement && q.About != null).Select(q => q.About!.Value).ToListAsync(cancel)).ToHashSet();
            await foreach (var signature in db.Signatures.AsNoTracking().Where(s => s.StatementId == statement && s.State != SignatureState.Pending).AsAsyncEnumerable().WithCancellation(cancel))
            {
                checkedCount++;
                if (!waiting.Contains(signature.Id))
                    CheckSignature(signature, signed.GetValueOrDefault(signature.Id));
            }
        }
        await progress.WriteLineAsync($"signatures: {checkedCount} confirmed once");
    }

    private async Task CheckMemberships(Db db, TextWriter progress, CancellationToken cancel)
    {
        var accessions = await db.Accessions.AsNoTracking().ToListAsync(cancel);
        foreach (var alliance in accessions.GroupBy(a => a.AllianceId))
        {
            var entries = await ChainReader.Read(db, alliance.Key);
            var waiting = (await db.LogQueue.Where(q => q.Chain == alliance.Key && q.About != null).Select(q => q.About!.Value).ToListAsync(cancel)).ToHashSet();
            foreach (var accession in alliance.Where(a => !waiting.Contains(a.Id)))
            {
                Compare(accession.Id, accession.Opening, entries.LastOrDefault(e => e.About == accession.Id && e.Kind == "accede"));
                if (!CanBeOpened(accession))
                    _findings.Add($"membership {accession.Id}: its address cannot be opened with the alliance's key");
                if (accession.Leaving is { } leaving)
                    Compare(accession.Id, leaving, entries.FirstOrDefault(e => e.About == accession.Id && e.Kind == "leave"));
            }
        }
        await progress.WriteLineAsync($"memberships: {accessions.Count} recorded");

        void Compare(Guid accession, string opening, ChainEntry? entry)
        {
            var logged = entry is null ? (Hash?)null : LogEntry.Parse(entry.Bytes.Span) switch
            {
                AccedeEntry accede => accede.Commitment,
                LeaveEntry leave => leave.Commitment,
                _ => null,
            };
            if (logged != Opening.Parse(opening).Commitment())
                _findings.Add($"membership {accession}: not what the log commits to, or not in it");
        }
    }

    private bool CanBeOpened(Accession accession)
    {
        try
        {
            MemberContact.Of(accession, vault);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private void CheckSignature(Signature signature, ChainEntry? entry)
    {
        if (entry is null)
        {
            _findings.Add($"signature {signature.Id}: confirmed, but neither in the log nor in its queue");
            return;
        }
        if (signature.Content.Length == 0)
            return;
        try
        {
            var signer = Signer.From(vault.Of(signature.StatementId).Open(new SealedRecord(signature.WrappedKey, signature.Content)));
            var opening = SignatureOpening.Of(signer, signature.Kind, signature.Evidence, signature.Day ?? default);
            if (opening.Commitment() != ((SignEntry)LogEntry.Parse(entry.Bytes.Span)).Commitment)
                _findings.Add($"signature {signature.Id}: its content is not what entry {entry.Index} commits to");
        }
        catch (CryptographicException)
        {
            _findings.Add($"signature {signature.Id}: its content cannot be opened with the statement's key");
        }
    }
}
