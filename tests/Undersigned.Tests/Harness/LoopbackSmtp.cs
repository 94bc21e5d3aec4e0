using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Undersigned.Tests.Harness;

/// <summary>A small real mail server on 127.0.0.1 that keeps what it is given: the tests' mailbox.</summary>
public sealed class LoopbackSmtp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15); // real time, for a server on a busy machine

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _lock = new();
    private readonly List<CapturedMail> _messages = [];
    private readonly Dictionary<string, List<CapturedMail>> _byRecipient = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _read = new(StringComparer.OrdinalIgnoreCase);
    private readonly Task _accepting;
    private TaskCompletionSource _arrived = NewSignal();

    public LoopbackSmtp()
    {
        _listener.Start();
        _accepting = Accept();
    }

    public string Host => "127.0.0.1";

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Recipients for whom this answers 550: a mailbox that does not exist.</summary>
    public Predicate<string> Refuses { get; set; } = _ => false;

    /// <summary>While true every message is answered with 451: a mail server in trouble.</summary>
    public bool Unavailable { get; set; }

    public IReadOnlyList<CapturedMail> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    public IReadOnlyList<CapturedMail> For(string recipient)
    {
        lock (_lock)
        {
            return [.. _byRecipient.GetValueOrDefault(recipient) ?? []];
        }
    }

    /// <summary>The next message for this address that no earlier call returned; waits until it comes.</summary>
    public async Task<CapturedMail> Next(string recipient)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task arrived;
            lock (_lock)
            {
                arrived = _arrived.Task;
                var index = _read.GetValueOrDefault(recipient);
                if (For(recipient) is var mails && mails.Count > index)
                {
                    _read[recipient] = index + 1;
                    return mails[index];
                }
            }

            try
            {
                await arrived.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"No further mail for {recipient}; there were {For(recipient).Count}, and {Messages.Count} in all.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stopping.Dispose();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task Accept()
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                conversations.Add(Converse(await _listener.AcceptTcpClientAsync(_stopping.Token)));
                conversations.RemoveAll(c => c.IsCompletedSuccessfully);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task Converse(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1); // one character per octet
        try
        {
            await Say(stream, "220 loopback ready");
            var sender = "";
            var recipients = new List<string>();
            while (await reader.ReadLineAsync(_stopping.Token) is { } line)
            {
                switch (line.Split(' ', ':')[0].ToUpperInvariant())
                {
                    case "EHLO":
                        await Say(stream, "250-loopback\r\n250-8BITMIME\r\n250 SMTPUTF8");
                        break;
                    case "HELO" or "NOOP":
                        await Say(stream, "250 ok");
                        break;
                    case "MAIL":
                        sender = Address(line);
                        recipients.Clear();
                        await Say(stream, Unavailable ? "451 try again later" : "250 ok");
                        break;
                    case "RCPT" when Refuses(Address(line)):
                        await Say(stream, "550 no such mailbox");
                        break;
                    case "RCPT":
                        recipients.Add(Address(line));
                        await Say(stream, "250 ok");
                        break;
                    case "DATA" when recipients.Count == 0:
                        await Say(stream, "503 no recipient");
                        break;
                    case "DATA":
                        await Say(stream, "354 end with a dot");
                        Keep(new CapturedMail(sender, [.. recipients], await ReadMessage(reader)));
                        recipients.Clear();
                        await Say(stream, "250 kept");
                        break;
                    case "RSET":
                        recipients.Clear();
                        await Say(stream, "250 ok");
                        break;
                    case "QUIT":
                        await Say(stream, "221 bye");
                        return;
                    default:
                        await Say(stream, "502 not known here");
                        break;
                }
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // The sender hung up, or the test is over; a message that was not answered with 250 was not delivered.
        }
    }

    // Ends at CRLF dot CRLF only (RFC 5321, section 4.1.1.4); the sender says nothing more until that is answered.
    private async Task<byte[]> ReadMessage(StreamReader reader)
    {
        const string end = "\r\n.\r\n";
        var message = new StringBuilder("\r\n");
        var block = new char[4096];
        while (message.Length < end.Length || message.ToString(message.Length - end.Length, end.Length) != end)
        {
            var read = await reader.ReadAsync(block, _stopping.Token);
            message.Append(block, 0, read > 0 ? read : throw new IOException("The sender hung up within a message."));
        }

        message.Replace("\r\n.", "\r\n", 0, message.Length - 3); // what begins with a dot was sent with two
        return Encoding.Latin1.GetBytes(message.ToString(2, message.Length - end.Length));
    }

    private void Keep(CapturedMail mail)
    {
        TaskCompletionSource arrived;
        lock (_lock)
        {
            _messages.Add(mail);
            foreach (var recipient in mail.Recipients.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!_byRecipient.TryGetValue(recipient, out var mails))
                    _byRecipient.Add(recipient, mails = []);
                mails.Add(mail);
            }
            (arrived, _arrived) = (_arrived, NewSignal());
        }

        arrived.SetResult();
    }

    private static string Address(string line) =>
        line.IndexOf('<', StringComparison.Ordinal) is var open and >= 0 && line.IndexOf('>', open) is var close and > 0
            ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(line[(open + 1)..close]))
            : "";

    private Task Say(NetworkStream stream, string answer) => stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\n"), _stopping.Token).AsTask();
}
