using System.Text.Json;
using System.Text.Json.Serialization;
using Undersigned.Data;

namespace Undersigned.Mail;

/// <summary>A mail in plain text, complete.</summary>
public sealed record Letter(string To, string Language, string Subject, string Body);

/// <summary>Where mail is put in the same transaction as what it tells of; sealed, because a mail names its reader.</summary>
public sealed class Outbox(Vault vault, MailSignal signal, TimeProvider clock)
{
    private readonly byte[] _key = vault.Secret("outbox");

    public byte[] Seal(Letter letter) => Box.Seal(_key, JsonSerializer.SerializeToUtf8Bytes(letter, LetterJson.Default.Letter));

    public Letter Open(byte[] content) => JsonSerializer.Deserialize(Box.Open(_key, content), LetterJson.Default.Letter)!;

    /// <summary>Adds a sealed letter to the present transaction; it is due now, or since it was written.</summary>
    public void Add(WriteTransaction transaction, Guid? about, byte[] letter, DateTimeOffset? since = null)
    {
        transaction.Execute("INSERT INTO outbox (about, content, due_at, tries) VALUES (@p0, @p1, @p2, 0)", about, letter, since ?? clock.GetUtcNow());
        signal.Raise();
    }

    /// <summary>A row for pages that save with EF Core.</summary>
    public OutboxMail Mail(Letter letter, Guid? about = null) => new(about, Seal(letter), clock.GetUtcNow());
}

/// <summary>Wakes the sender when there is something to send.</summary>
public sealed class MailSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    public void Raise()
    {
        if (_raised.CurrentCount == 0)
        {
            try
            {
                _raised.Release();
            }
            catch (SemaphoreFullException)
            {
                // Two raised it at once: once is enough.
            }
        }
    }

    public void Dispose() => _raised.Dispose();

    public Task Wait(TimeSpan atMost, CancellationToken stop) => _raised.WaitAsync(atMost, stop);
}

[JsonSerializable(typeof(Letter))]
internal sealed partial class LetterJson : JsonSerializerContext;
