using System.Net.Mail;
using System.Text;
using Undersigned.Data;

namespace Undersigned.Mail;

/// <summary>How mail leaves: the operator's relay, which signs it (DKIM) and delivers it.</summary>
public sealed record MailSettings(string Host, int Port, string From, string? User = null, string? Password = null, bool StartTls = false);

/// <summary>Sends what waits in the outbox, at least once, and deletes it; what fails is tried again, ever later.</summary>
/// <remarks>
/// A row is claimed by moving its due time, so that two servers on one database do not both send it. Dying between the relay's
/// answer and the deletion sends a mail twice: harmless, where losing one is not.
/// </remarks>
internal sealed partial class MailSender(MailSettings settings, DurableWrites writes, Outbox outbox, MailSignal signal, TimeProvider clock, ILogger<MailSender> logger)
    : BackgroundService
{
    private const int AtOnce = 32;

    // Longer than the relay may take to answer.
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan RelayTimeout = TimeSpan.FromSeconds(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var due = await ClaimDue();
            foreach (var mail in due)
                await Send(mail, stoppingToken);
            if (due.Count < AtOnce)
                await signal.Wait(TimeSpan.FromSeconds(1), stoppingToken);
        }
    }

    private Task<List<Waiting>> ClaimDue()
    {
        var now = clock.GetUtcNow();
        return writes.Commit(transaction =>
        {
            var due = transaction.All(
                $"SELECT id, content, tries, due_at FROM outbox WHERE due_at <= @p0 AND sent_at IS NULL ORDER BY due_at LIMIT {AtOnce}",
                row => new Waiting(row.GetInt64(0), row.GetFieldValue<byte[]>(1), row.GetInt32(2), row.GetInt64(3)), now);
            return due.Where(mail => transaction.Execute(
                "UPDATE outbox SET due_at = @p0 WHERE id = @p1 AND due_at = @p2", now + Claim, mail.Id, mail.DueAt) == 1).ToList();
        });
    }

    private async Task Send(Waiting mail, CancellationToken stop)
    {
        var letter = outbox.Open(mail.Content);
        try
        {
            using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls, Timeout = (int)RelayTimeout.TotalMilliseconds };
            if (settings.User is not null)
                client.Credentials = new System.Net.NetworkCredential(settings.User, settings.Password);
            using var message = Compose(letter);
            await client.SendMailAsync(message, stop);
        }
        catch (Exception failure) when (failure is SmtpException or FormatException)
        {
            await Later(mail, failure);
            return;
        }
        await writes.Commit(transaction => transaction.Execute("DELETE FROM outbox WHERE id = @p0", mail.Id));
    }

    private MailMessage Compose(Letter letter)
    {
        var message = new MailMessage(settings.From, letter.To)
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{Guid.NewGuid():N}@{message.From!.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", letter.Language);
        return message;
    }

    private Task<int> Later(Waiting mail, Exception failure)
    {
        LogNotSent(logger, mail.Id, mail.Tries + 1, failure.GetType().Name, (failure as SmtpException)?.StatusCode);
        // 30 seconds, a minute, two, … at most six hours.
        var wait = TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, mail.Tries), 6 * 3600));
        return writes.Commit(transaction => transaction.Execute(
            "UPDATE outbox SET due_at = @p0, tries = tries + 1 WHERE id = @p1", clock.GetUtcNow() + wait, mail.Id));
    }

    // The failure's own words may repeat the address: only its kind is logged.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} was not sent (try {Try}): {Failure} {Status}")]
    private static partial void LogNotSent(ILogger logger, long id, int @try, string failure, SmtpStatusCode? status);

    private sealed record Waiting(long Id, byte[] Content, int Tries, long DueAt);
}
