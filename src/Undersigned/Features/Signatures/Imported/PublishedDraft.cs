using System.Text.Json;
using System.Text.Json.Serialization;
using Undersigned.Data;

namespace Undersigned.Features.Signatures.Imported;

/// <summary>
/// A published statement that was read and waits for a person's review. It counts for nothing, and is deleted when it is accepted or
/// discarded. Sealed like mail, because it names persons who do not know of it.
/// </summary>
public sealed class PublishedDraft
{
    private PublishedDraft() { }

    internal PublishedDraft(Guid by, byte[] content, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        BegunBy = by;
        BegunAt = ChangedAt = now;
        Content = content;
    }

    public Guid Id { get; private set; }
    public Guid BegunBy { get; private set; }
    public DateTimeOffset BegunAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Grows with every change.</summary>
    public int Revision { get; private set; }

    /// <summary>A sealed <see cref="ReadStatement"/>.</summary>
    public byte[] Content { get; private set; } = [];

    internal void Replace(byte[] content, DateTimeOffset now)
    {
        Content = content;
        ChangedAt = now;
        Revision++;
    }
}

/// <summary>Seals drafts and opens them.</summary>
public sealed class DraftSeal(Vault vault, TimeProvider clock)
{
    private readonly byte[] _key = vault.Secret("published");

    public PublishedDraft Begin(Guid by, ReadStatement read) => new(by, Seal(read), clock.GetUtcNow());

    public ReadStatement Open(PublishedDraft draft) => JsonSerializer.Deserialize(Box.Open(_key, draft.Content), ReadStatementJson.Default.ReadStatement)!;

    public void Replace(PublishedDraft draft, ReadStatement read) => draft.Replace(Seal(read), clock.GetUtcNow());

    private byte[] Seal(ReadStatement read) => Box.Seal(_key, JsonSerializer.SerializeToUtf8Bytes(read, ReadStatementJson.Default.ReadStatement));
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadStatement))]
internal sealed partial class ReadStatementJson : JsonSerializerContext;
