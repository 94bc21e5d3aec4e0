using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Undersigned.Tests.Harness;

public sealed class HarnessServerTests : IAsyncLifetime
{
    private readonly RunningServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_signature_goes_from_the_form_through_the_mailbox_into_the_log()
    {
        var slug = await Issued.Statement(_server);
        var reader = _server.Reader();

        var check = await reader.Open($"/en/s/{slug}/sign").Fill("Full name", "لیلا احمدی").Fill("E-mail address", "leyla@people.example").Press("Continue");
        Assert.True(check.Shows("لیلا احمدی"), check.Text);
        await check.Press("Send me the mail");

        var mail = await _server.Mailbox.Next("leyla@people.example");
        var confirmed = await reader.Open(mail.Link("/my/")).Press("Confirm my signature");

        Assert.True(confirmed.Shows("Your signature counts"), confirmed.Text);
        Assert.Equal(1, await _server.Stored(db => db.Signatures.CountAsync()));
        Assert.Empty(_server.Log.Errors);
    }

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        var slug = await Issued.Statement(_server);

        await _server.Restart();

        var page = await _server.Reader("fa").Open($"/fa/s/{slug}/sign");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Shows(Issued.PersianTitle), page.Text);
    }
}
