using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>What became of an import.</summary>
/// <param name="Slug">Where the statement stands: /s/{slug}.</param>
/// <param name="IsNew">False when the same text was there already, and nothing was changed.</param>
public sealed record ImportOutcome(string Slug, bool IsNew);

/// <summary>
/// Makes a statement of this server from one that was published elsewhere: its text is frozen and hashed, the log opens with it, and each
/// signatory follows as a signature, in the order of the published list. All of it is one transaction.
/// </summary>
public sealed class ImportStatement(Database database, Db db, Vault vault, IssueStatement issue, ImportSignatures signatures, TimeProvider clock)
{
    // Any fixed number: on PostgreSQL two imports at once take turns, so that neither overlooks the other's text. SQLite has one writer anyway.
    private const long OneAtATime = 0x696d706f7274;

    private const int FirstVersion = 1;

    /// <summary>Imports a record with the text as it was published, whose prose becomes the statement's.</summary>
    /// <exception cref="UnusableRecordException">The text cannot be signed, has no prose, or a signatory's fields do not fit the log's schema.</exception>
    public Task<ImportOutcome> Import(PublishedRecord record, string text, string source, DateOnly? on = null)
    {
        var (title, body) = PublishedProse.Of(text, record);
        return Import(record, [new ReadText(record.Language, title, body)], source, on);
    }

    /// <summary>Imports a record with its texts, of which one is in the record's language; recorded as done by somebody at the desk, if it was.</summary>
    /// <exception cref="UnusableRecordException">A text cannot be signed, or a signatory's fields do not fit the log's schema.</exception>
    public async Task<ImportOutcome> Import(PublishedRecord record, IReadOnlyList<ReadText> texts, string source, DateOnly? on, Guid? by = null)
    {
        foreach (var text in texts)
            Check(text);
        Check(record);
        var (_, title, body) = texts.First(text => text.Language == record.Language);

        if (await KnownAs(record.Language, title, body) is { } known)
            return new ImportOutcome(known, IsNew: false);

        var statement = new Statement(await FreeSlug(title), record.Language, issuer: null, clock);
        foreach (var text in texts.OrderByDescending(text => text.Language == record.Language))
            statement.Write(text.Language, text.Title, text.Body, calls: "");
        statement.DateIssued(record.IssuedOn);
        statement.TakenFrom(source, on);
        db.Add(statement);
        db.AddRange(record.Events.Select((read, i) => new PublishedEvent(statement, i, read)));
        db.AddRange(record.Calls.Select((read, i) => new PublishedCall(statement, i, read)));
        if (by is { } account)
            db.Add(new DeskAct(account, "statement.import", statement.Id, clock.GetUtcNow()));
        var organisations = await ImportedOrganisations.Read(db);
        foreach (var issuer in record.Issuers)
            statement.IssuedWith(organisations.Of(issuer.Names, issuer.City, issuer.Country, issuer.Organisation));
        vault.Create(statement.Id);
        var prepared = record.Signatories.Select(signatory => signatures.Prepare(statement.Id, FirstVersion, Signer(signatory, organisations), signatory.Kind)).ToList();

        await using var transaction = await db.Database.BeginTransactionAsync();
        if (database.IsPostgres)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({OneAtATime})");
        if (await KnownAs(record.Language, title, body) is { } meanwhile)
            return new ImportOutcome(meanwhile, IsNew: false);
        var version = await issue.Issue(statement) ?? throw new InvalidOperationException("A new statement has a first version.");
        using (var writes = WriteTransaction.Within(database, transaction))
        {
            foreach (var signature in prepared)
                signatures.Add(writes, version, source, on, signature);
        }
        await transaction.CommitAsync();
        return new ImportOutcome(statement.Slug, IsNew: true);
    }

    private static void Check(ReadText text)
    {
        if (text.Body.Length > StatementLimits.Body)
            throw new UnusableRecordException($"the prose has {text.Body.Length} characters, at most {StatementLimits.Body} are taken");
        if (CanonicalText.Problems($"{text.Title}\n{text.Body}") is [var problem, ..])
            throw new UnusableRecordException($"the text cannot be signed: {problem.Fault} (U+{problem.CodePoint:X4}) near \"{Near(text.Body, problem.Line - 2)}\"");
    }

    private static void Check(PublishedRecord record)
    {
        for (var i = 0; i < record.Signatories.Count; i++)
        {
            try
            {
                var signatory = record.Signatories[i];
                SignatureOpening.Of(Signer(signatory, null), signatory.Kind, Evidence.Imported, DateOnly.MinValue);
            }
            catch (LogFormatException fault)
            {
                throw new UnusableRecordException($"signatory {i + 1}: {fault.Message}");
            }
        }
    }

    // The first words of a line, so that it is found again in a long text; without the signs that were complained of.
    private static string Near(string body, int line)
    {
        const int fewWords = 30;
        var words = new string([.. body.Split('\n').ElementAtOrDefault(line)?.Where(c => char.IsLetterOrDigit(c) || c == ' ').Take(fewWords) ?? []]);
        return words.Trim();
    }

    // The same text in the same language has the same manifest, so a second statement could not be told from the first in the log.
    private async Task<string?> KnownAs(string language, string title, string body)
    {
        var canonical = CanonicalStatement.Bytes(title, body, calls: "");
        return await db.Statements.Where(s => s.Texts.Any(t => t.Version == FirstVersion && t.Language == language && t.Canonical == canonical)).Select(s => s.Slug).FirstOrDefaultAsync();
    }

    private async Task<string> FreeSlug(string title)
    {
        var taken = (await db.Statements.Select(s => s.Slug).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        return Slugs.Free(Slugs.Of([title], "statement"), taken.Contains);
    }

    private static Signer Signer(PublishedSignatory signatory, ImportedOrganisations? organisations) => new()
    {
        Names = signatory.Names,
        Role = signatory.Role,
        Affiliation = signatory.Affiliation,
        City = signatory.City,
        Country = signatory.Country,
        Organisation = signatory.Kind == SignerKind.Organisation ? organisations?.Of(signatory.Names, signatory.City, signatory.Country, signatory.Organisation).Id : null,
        Seed = new byte[Hash.Size],
    };
}
