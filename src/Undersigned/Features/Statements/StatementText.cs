namespace Undersigned.Features.Statements;

/// <summary>A statement in one language: the draft (version 0), or as it was frozen.</summary>
public sealed class StatementText
{
    private StatementText() { }

    internal StatementText(Guid statement, int version, string language, string title, string body, string calls)
    {
        StatementId = statement;
        Version = version;
        Language = language;
        Rewrite(title, body, calls);
    }

    public long Id { get; private set; }
    public Guid StatementId { get; private set; }
    public int Version { get; private set; }

    /// <summary>BCP 47.</summary>
    public string Language { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>Markdown: paragraphs, emphasis, lists, links.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The calls as written: to whom on the first line, what on the next; a blank line between two calls.</summary>
    public string Calls { get; private set; } = "";

    /// <summary>The exact bytes that were hashed: UTF-8, NFC, LF. Null in a draft.</summary>
    public byte[]? Canonical { get; private set; }

    internal void Rewrite(string title, string body, string calls)
    {
        Title = title;
        Body = body;
        Calls = calls;
    }

    internal StatementText FrozenAs(int version) =>
        new(StatementId, version, Language, Title, Body, Calls) { Canonical = CanonicalStatement.Bytes(Title, Body, Calls) };
}

/// <summary>A frozen version: its manifest names every language's exact bytes.</summary>
public sealed class StatementVersion
{
    private StatementVersion() { }

    internal StatementVersion(Guid statement, int number, string manifest, byte[] digest, DateTimeOffset frozenAt)
    {
        StatementId = statement;
        Number = number;
        Manifest = manifest;
        Digest = digest;
        FrozenAt = frozenAt;
    }

    public Guid StatementId { get; private set; }

    /// <summary>1, 2, …</summary>
    public int Number { get; private set; }

    /// <summary>The manifest's text, see docs/formats/manifest.md.</summary>
    public string Manifest { get; private set; } = "";

    /// <summary>SHA-256 of the manifest.</summary>
    public byte[] Digest { get; private set; } = [];

    public DateTimeOffset FrozenAt { get; private set; }
}
