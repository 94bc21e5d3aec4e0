using System.Security.Cryptography;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.TransparencyLog;

namespace Undersigned.Features.Statements;

/// <summary>Freezes a draft: every language's exact bytes are hashed into a manifest, and the log opens with it, or is amended.</summary>
public sealed class IssueStatement(Db db, LedgerQueue ledger, PublishedStatements published, TimeProvider clock)
{
    /// <summary>Issues what stands in the draft as the next version; the statement must be tracked, with its texts and versions.</summary>
    /// <returns>The new version, or null when the draft says nothing else than the version in force, or another request was faster.</returns>
    /// <exception cref="InvalidOperationException">The draft has no text in the original language, or the statement is closed.</exception>
    public async Task<StatementVersion?> Issue(Statement statement)
    {
        if (statement.State == StatementState.Closed)
            throw new InvalidOperationException("A closed statement gets no new version.");
        if (statement.Draft.All(t => t.Language != statement.OriginalLanguage))
            throw new InvalidOperationException("A statement is not issued without its original.");
        var frozen = statement.Draft.Select(t => t.FrozenAs(statement.Version + 1)).ToList();
        // The salt makes every statement's digest its own, even when two say the same, and keeps an announced text from being guessed.
        var previous = statement.Versions.MaxBy(v => v.Number);
        var manifest = new Manifest(statement.Version + 1, previous is null ? null : new Hash(previous.Digest), salt: new Hash(RandomNumberGenerator.GetBytes(Hash.Size)), frozen.Select(t => Describe(t, statement)));
        if (previous is not null && Manifest.Parse(System.Text.Encoding.ASCII.GetBytes(previous.Manifest)).Texts.SequenceEqual(manifest.Texts))
            return null;

        var now = clock.GetUtcNow();
        var version = new StatementVersion(statement.Id, manifest.Version, System.Text.Encoding.ASCII.GetString(manifest.Encode()), manifest.Digest().ToArray(), now);
        statement.PutInForce(version, frozen, now);
        db.Add(previous is null
            ? ledger.Opened(statement.Id, version.Digest, statement.AtRisk ? ReleaseRule.Shuffled : ReleaseRule.Prompt)
            : ledger.Amended(statement.Id, version.Digest));
        if (!await db.SaveUnlessTaken())
            return null;
        ledger.Committed();
        published.Forget(statement);
        return version;
    }

    private static ManifestText Describe(StatementText text, Statement statement)
    {
        var isOriginal = text.Language == statement.OriginalLanguage;
        var direction = Web.Languages.Direction(text.Language) == "rtl" ? TextDirection.Rtl : TextDirection.Ltr;
        return new ManifestText(text.Language, direction, isOriginal ? TextRole.Original : TextRole.Translation, isOriginal, Hash.Sha256(text.Canonical));
    }
}
