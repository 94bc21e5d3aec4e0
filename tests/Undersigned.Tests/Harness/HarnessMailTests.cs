using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Undersigned.Tests.Harness;

public sealed class HarnessMailTests : IAsyncDisposable
{
    private readonly LoopbackSmtp _mailbox = new();

    public ValueTask DisposeAsync() => _mailbox.DisposeAsync();

    [Theory]
    [InlineData(TransferEncoding.Base64)]
    [InlineData(TransferEncoding.QuotedPrintable)]
    [InlineData(TransferEncoding.EightBit)]
    public async Task Mail_in_any_script_arrives_as_it_was_written(TransferEncoding encoding)
    {
        const string subject = "امضای خود را تأیید کنید: بیانیهٔ مشترک دربارهٔ زندانیان سیاسی و خانواده‌هایشان، برای لیلا و Şîrîn و Łukasz";
        var text = "سلام لیلا،\n\nhttps://undersigned.example/fa/s/1/confirm?t=abc=def\n.\n.نقطه\nکد: 482 913\n" + new string('ی', 300) + "\n";
        using var mail = new MailMessage("secretariat@undersigned.example", "leyla@people.example") { Subject = subject, SubjectEncoding = Encoding.UTF8 };
        mail.AlternateViews.Add(View(text, "text/plain", encoding));
        mail.AlternateViews.Add(View("<p dir=\"rtl\">سلام</p>", "text/html", encoding));
        await Send(mail);

        var received = await _mailbox.Next("leyla@people.example");

        Assert.Equal(subject, received.Subject);
        Assert.Equal(text.TrimEnd(), received.Text.TrimEnd());
        Assert.Equal("<p dir=\"rtl\">سلام</p>", received.Html);
        Assert.Equal("https://undersigned.example/fa/s/1/confirm?t=abc=def", received.Link("confirm"));
        Assert.Equal("482 913", received.Find(@"کد: (\d{3} \d{3})"));
        Assert.Equal("secretariat@undersigned.example", received.Sender);
    }

    [Fact]
    public async Task A_message_without_parts_is_read_too()
    {
        using var mail = new MailMessage("a@x.example", "Łukasz <lukasz@people.example>", "Zażółć", "gęślą jaźń\nhttp://127.0.0.1/x.");
        await Send(mail);

        var received = await _mailbox.Next("lukasz@people.example");

        Assert.Equal("Zażółć", received.Subject);
        Assert.Equal("http://127.0.0.1/x", received.Link());
        Assert.Contains("Łukasz", received["To"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_message_is_handed_out_once_and_in_order()
    {
        foreach (var subject in new[] { "first", "second" })
        {
            using var mail = new MailMessage("a@x.example", "b@x.example", subject, "…");
            await Send(mail);
        }

        Assert.Equal("first", (await _mailbox.Next("b@x.example")).Subject);
        Assert.Equal("second", (await _mailbox.Next("B@X.example")).Subject);
        Assert.Empty(_mailbox.For("someone-else@x.example"));
    }

    [Fact]
    public async Task A_refused_mailbox_and_a_server_in_trouble_are_told_to_the_sender()
    {
        _mailbox.Refuses = address => address.StartsWith("gone@", StringComparison.Ordinal);
        using var gone = new MailMessage("a@x.example", "gone@x.example", "s", "b");
        await Assert.ThrowsAsync<SmtpFailedRecipientException>(() => Send(gone));

        _mailbox.Unavailable = true;
        using var later = new MailMessage("a@x.example", "b@x.example", "s", "b");
        await Assert.ThrowsAsync<SmtpException>(() => Send(later));
        Assert.Empty(_mailbox.Messages);
    }

    private static AlternateView View(string text, string type, TransferEncoding encoding)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = encoding;
        return view;
    }

    private async Task Send(MailMessage mail)
    {
        using var client = new SmtpClient(_mailbox.Host, _mailbox.Port);
        await client.SendMailAsync(mail);
    }
}
