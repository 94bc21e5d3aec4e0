using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;
using Undersigned.Web;

namespace Undersigned.Features.Reading.Checking;

/// <summary>What was found of something that a visitor holds: an answer in the verifier's own words, or a comparison with a text.</summary>
/// <param name="Answer">Of a receipt, a promise or a bundle.</param>
/// <param name="Copy">Of a copy of a text.</param>
/// <param name="Subject">The statement or alliance it is about, where it is one of this server's.</param>
public sealed record Checked(Answer? Answer, CopyFinding? Copy, CheckedSubject? Subject);

/// <summary>The statement or alliance that something checked is about.</summary>
/// <param name="Folder">Where its page is: <c>s</c> or <c>a</c>.</param>
/// <param name="Slug">Its place there.</param>
/// <param name="Title">Its title or name.</param>
public sealed record CheckedSubject(string Folder, string Slug, Written Title);

/// <summary>
/// Checks what visitors hold as undersigned-verify does, with the key and the witnesses that this server knows. What it is comes out
/// of its first bytes. Nothing of it is kept.
/// </summary>
public sealed class CheckYours(Database database, LogKey key, PublishedLog log, ChainReader chains, ServerSettings settings, TimeProvider clock, IEnumerable<WitnessPolicy> policies)
    : IDisposable
{
    // A bundle within the largest request unpacks to less, unless it was made to fill a server.
    private const long MostUnpacked = 256 * 1024 * 1024;

    // A bundle keeps both cores busy for a moment: signers come first.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly WitnessPolicy? _policy = policies.FirstOrDefault();

    /// <summary>Checks a receipt, a promise, a bundle or a copy of a text.</summary>
    /// <param name="bytes">What was sent.</param>
    /// <param name="opening">What belongs to a receipt, or null.</param>
    /// <param name="reader">For the title of the statement.</param>
    /// <param name="cancel">The visitor left.</param>
    /// <exception cref="LogFormatException">It is damaged, or nothing of the kind.</exception>
    /// <exception cref="TimeoutException">Others' checks take all the time there is.</exception>
    public async Task<Checked> Check(byte[] bytes, string? opening, Language reader, CancellationToken cancel)
    {
        if (!await _one.WaitAsync(Patience, cancel))
            throw new TimeoutException("Another check has not ended.");
        try
        {
            return bytes switch
            {
                _ when bytes.AsSpan().StartsWith("PK"u8) => await Bundle(bytes, reader),
                _ when bytes.AsSpan().StartsWith("c2sp.org/tlog-proof"u8) => await Receipt(bytes, opening, reader),
                _ when bytes.AsSpan().StartsWith("undersigned/1 promise"u8) => await Promise(bytes, reader),
                _ => await Copy(bytes, reader),
            };
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<Checked> Receipt(byte[] bytes, string? opening, Language reader)
    {
        var receipt = TransparencyLog.Receipt.Parse(bytes);
        var told = opening is null ? null : Opening.Parse(opening);
        var (subject, manifest, texts) = await Signed(receipt, reader);
        var policy = Asked(receipt.Head);
        var report = ReceiptCheck.Check(receipt, [key.Verifier], policy, clock.GetUtcNow(), told, manifest, texts);
        return new Checked(ReceiptAnswer.Of(report, "receipt", KeySource.Server, policy), null, subject);
    }

    // The manifest and the texts of the version that the receipt's entry names, as they lie here.
    private async Task<(CheckedSubject?, Manifest?, IReadOnlyList<TextFile>)> Signed(Receipt receipt, Language reader)
    {
        byte[] digest;
        try
        {
            digest = LogEntry.Parse(receipt.Entry.Span).Statement.ToArray();
        }
        catch (LogFormatException)
        {
            return (null, null, []); // the check names it
        }
        await using var db = database.NewContext();
        var statement = await db.Statements.AsNoTracking().Include(s => s.Texts).Include(s => s.Versions).AsSplitQuery().FirstOrDefaultAsync(s => s.Versions.Any(v => v.Digest == digest));
        if (statement is null)
            return await AccededTo(db, digest, reader);
        var version = statement.Versions.First(v => v.Digest.AsSpan().SequenceEqual(digest));
        var texts = statement.Texts.Where(t => t.Version == version.Number).Select(t => new TextFile(t.Language, t.Canonical!)).ToList();
        return (Named(statement, reader), Manifest.Parse(Encoding.ASCII.GetBytes(version.Manifest)), texts);
    }

    // The same of an alliance's declaration.
    private static async Task<(CheckedSubject?, Manifest?, IReadOnlyList<TextFile>)> AccededTo(Db db, byte[] digest, Language reader)
    {
        if (await db.AllianceVersions.AsNoTracking().FirstOrDefaultAsync(v => v.Digest == digest) is not { } version)
            return (null, null, []);
        var manifest = Manifest.Parse(Encoding.ASCII.GetBytes(version.Manifest));
        return (await Alliance(db, digest, reader), manifest, [.. manifest.Texts.Select(text => new TextFile(text.Language, Encoding.UTF8.GetBytes(version.Text)))]);
    }

    private async Task<Checked> Promise(byte[] bytes, Language reader)
    {
        var promise = PromiseCheck.Check(SignedNote.Parse(bytes), [key.Verifier]);
        var manifest = promise.Promise.Statement.ToArray();
        await using var db = database.NewContext();
        var statement = await db.Statements.AsNoTracking().Include(s => s.Texts).FirstOrDefaultAsync(s => s.Versions.Any(v => v.Digest == manifest));
        if (await log.Latest() is { } head)
        {
            var entries = statement is null ? [] : await chains.Read(statement.Id);
            var kept = entries.FirstOrDefault(e => e.Index < head.Checkpoint.Size && promise.Promise.IsKeptBy(LogEntry.Parse(e.Bytes.Span)));
            var known = HeadCheck.Check(head.Note, [key.Verifier], policy: null, clock.GetUtcNow(), "checkpoint", []);
            promise = PromiseCheck.Against(promise, known, kept?.Index, clock.GetUtcNow());
        }
        return new Checked(PromiseAnswer.Of(promise, "promise", KeySource.Server), null, statement is null ? null : Named(statement, reader));
    }

    private async Task<Checked> Bundle(byte[] bytes, Language reader)
    {
        // Each of a bundle's files is read for itself, so it lies in a file for a moment. It holds what everybody may read.
        var folder = Directory.CreateDirectory(Path.Combine(settings.DataFolder, "checking"));
        var path = Path.Combine(folder.FullName, $"{Guid.NewGuid():n}.zip");
        try
        {
            await File.WriteAllBytesAsync(path, bytes);
            var files = BundleFiles.Open(path);
            var policy = Asked(SignedNote.Parse(files.ReadAll(BundleNames.Checkpoint, SignedNote.MaxLength)));
            var report = await BundleCheck.Run(files, [key.Verifier], policy, clock.GetUtcNow(), MostUnpacked);
            var answer = BundleAnswer.Of(report, "bundle", KeySource.Server, policyIsOwn: policy is null);
            var digest = report.Manifests.Count > 0 ? report.Manifests[0].Digest().ToArray() : [];
            await using var db = database.NewContext();
            var statement = await db.Statements.AsNoTracking().Include(s => s.Texts).FirstOrDefaultAsync(s => s.Versions.Any(v => v.Digest == digest));
            return new Checked(answer, null, statement is null ? await Alliance(db, digest, reader) : Named(statement, reader));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private async Task<Checked> Copy(byte[] bytes, Language reader)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes) || bytes.AsSpan().Contains((byte)0))
            throw new LogFormatException("neither a zip nor text in UTF-8");
        if (bytes.Length > CopyModel.LongestCopy * 4)
            throw new LogFormatException($"longer than {CopyModel.LongestCopy} letters");
        var copy = Encoding.UTF8.GetString(bytes);
        await using var db = database.NewContext();
        if (await Nearest(db, copy) is not { } id)
            return new Checked(null, null, null);
        var statement = await db.Statements.AsNoTracking().Include(s => s.Texts).FirstAsync(s => s.Id == id);
        return new Checked(null, CopyFinding.Of(copy, [.. statement.Texts.Where(t => t.Version > 0).OrderByDescending(t => t.Version)]), Named(statement, reader));
    }

    // The statement with which a copy has the largest part of their words in common; null when that is no real part.
    private static async Task<Guid?> Nearest(Db db, string copy)
    {
        const double Unlike = 0.2;
        var words = Words(copy);
        (Guid? Id, double Likeness) nearest = (null, Unlike);
        await foreach (var text in db.Statements.Where(s => s.Version > 0).SelectMany(s => s.Texts.Where(t => t.Version > 0)).Select(t => new { t.StatementId, t.Canonical }).AsAsyncEnumerable())
        {
            var own = Words(Encoding.UTF8.GetString(text.Canonical!));
            var shared = own.Count(words.Contains);
            var likeness = shared / (double)Math.Max(1, own.Count + words.Count - shared);
            if (likeness > nearest.Likeness)
                nearest = (text.StatementId, likeness);
        }
        return nearest.Id;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '«', '»', '"', '“', '”', '،', '؛', '#')).Where(word => word.Length > 1)];

    // Witnesses count where there are enough of them; what was written before there were any is not wrong for that.
    private WitnessPolicy? Asked(SignedNote head)
    {
        try
        {
            return _policy is not null && _policy.IsQuorum(head.Verify(_policy.Witnesses.Select(w => w.Key)).Select(signature => signature.Key)) ? _policy : null;
        }
        catch (BadSignatureException)
        {
            return _policy; // a cosignature that does not hold is to be named
        }
    }

    private static CheckedSubject Named(Statement statement, Language reader)
    {
        var title = statement.InForce.OrderByDescending(t => t.Language == reader.Tag).ThenByDescending(t => t.Language == statement.OriginalLanguage).First();
        return new CheckedSubject("s", statement.Slug, new Written(title.Title, title.Language));
    }

    private static async Task<CheckedSubject?> Alliance(Db db, byte[] digest, Language reader)
    {
        var alliance = await db.Alliances.Where(a => db.AllianceVersions.Any(v => v.AllianceId == a.Id && v.Digest == digest))
            .Select(a => new { a.Slug, Names = a.Names.OrderBy(n => n.Id).Select(n => new { n.Language, n.Text }).ToList() }).FirstOrDefaultAsync();
        if (alliance is null)
            return null;
        var name = ForReader.Order(alliance.Names, n => n.Language, reader)[0];
        return new CheckedSubject("a", alliance.Slug, new Written(name.Text, name.Language));
    }
}
