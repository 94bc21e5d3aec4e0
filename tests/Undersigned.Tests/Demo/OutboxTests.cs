using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Mail;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Demo;

public sealed class OutboxTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A_visitor_signs_finds_the_mail_in_the_outbox_and_confirms_with_its_link()
    {
        var reader = server.Reader();
        await reader.Open("/en/s/charge-or-release/sign").Fill("Full name", "Şîrîn Deryaçe").Fill("E-mail address", "shirin@visitor.example").Press("Continue").Press("Send me the mail");

        var outbox = await reader.Open("/outbox?to=Shirin@visitor.example");
        Assert.Single(outbox.Document.QuerySelectorAll(".outbox > li"));
        var confirm = await reader.Open(outbox.Document.QuerySelector(".outbox pre a")!.GetAttribute("href")!);
        var confirmed = await confirm.Press("Confirm my signature");

        Assert.True(confirmed.Shows("Your signature counts"), confirmed.Text);
        Assert.True((await reader.Open("/en/s/charge-or-release?q=deryace")).Shows("Şîrîn Deryaçe"));
    }

    [Fact]
    public async Task Mail_stands_newest_first_each_in_its_language_and_direction_with_a_link_to_click()
    {
        await Write("first@visitor.example", "en", "First", "Hello");
        await Write("second@visitor.example", "fa", "نامهٔ دوم", "درود لیلا،\n\nhttps://lake.example/fa/my/abc\n");

        var page = await server.Reader().Open("/outbox");

        var mails = page.Document.QuerySelectorAll(".outbox > li").Take(2).ToList();
        Assert.Equal(["نامهٔ دوم", "First"], mails.Select(m => m.QuerySelector("h2")!.TextContent));
        var letter = mails[0].QuerySelector("pre")!;
        Assert.Equal(("fa", "rtl"), (letter.GetAttribute("lang"), letter.GetAttribute("dir")));
        Assert.Equal("https://lake.example/fa/my/abc", letter.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("درود لیلا،\n\nhttps://lake.example/fa/my/abc", letter.TextContent.Trim());
    }

    [Fact]
    public async Task A_script_reads_the_mail_of_one_address_as_plain_text()
    {
        await Write("script@visitor.example", "en", "One", "Body of one");
        await Write("script@visitor.example", "en", "Two", "Body of two");

        var answer = await server.Reader().Http.GetAsync(new Uri("/outbox?to=script@visitor.example&format=text", UriKind.Relative));

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var mails = (await answer.Content.ReadAsStringAsync()).Split($"\n\n{new string('=', 72)}\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, mails.Length);
        Assert.Matches(@"\ATo: script@visitor\.example\nDate: 2026-04-15T\d\d:\d\d:\d\dZ\nLanguage: en\nSubject: Two\n\nBody of two\z", mails[0]);
    }

    [Fact]
    public async Task What_a_mail_says_is_shown_and_never_obeyed()
    {
        await Write("hostile@visitor.example", "en", "<script>alert(1)</script>", "<b>bold</b>\njavascript:alert(1)\nhttps://lake.example/\"onclick=\"alert(1)");

        var page = await server.Reader().Open("/outbox?to=hostile@visitor.example");

        Assert.Empty(page.Document.QuerySelectorAll(".outbox script, .outbox b, .outbox [onclick], .outbox a[href^=javascript]"));
        Assert.True(page.Shows("<script>alert(1)</script>"), page.Text);
    }

    [Fact]
    public async Task The_first_visitor_finds_the_letters_about_the_text_that_was_changed()
    {
        await using var own = new DemoServer();
        await own.InitializeAsync();

        var text = System.Text.Encoding.UTF8.GetString(await own.Reader().Download("/outbox?format=text"));
        own.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Contains("Subject: The text you signed has changed", text, StringComparison.Ordinal);
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(await own.Reader().Download("/outbox?format=text")));
    }

    [Fact]
    public async Task Reading_the_outbox_changes_nothing()
    {
        await Write("kept@visitor.example", "en", "Kept", "Kept");
        var before = await Rows();

        await server.Reader().Open("/outbox");
        await server.Reader().Open("/fa/outbox?p=2");
        await server.Reader().Open("/outbox?to=kept@visitor.example");

        Assert.Equal(before, await Rows());
    }

    [Fact]
    public async Task Only_the_newest_five_hundred_mails_are_kept()
    {
        await using var own = new DemoServer();
        await own.InitializeAsync();
        await Write(own, Enumerable.Range(1, 520).Select(n => new Letter($"{n}@many.example", "en", $"{n}", "Hello")));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await own.Stored(db => db.Outbox.CountAsync()) > 500)
        {
            own.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, patience.Token);
        }

        Assert.Equal(500, await own.Stored(db => db.Outbox.CountAsync()));
        var text = await own.Reader().Download("/outbox?format=text");
        var subjects = System.Text.Encoding.UTF8.GetString(text).Split('\n').Where(line => line.StartsWith("Subject: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(500, subjects.Count);
        Assert.Equal(("Subject: 520", "Subject: 21"), (subjects[0], subjects[^1]));
    }

    [Theory]
    [InlineData("/outbox")]
    [InlineData("/outbox?format=text")]
    [InlineData("/en/outbox")]
    public async Task Outside_the_demo_nobody_reads_mail(string address)
    {
        await using var earnest = await RunningServer.Start();

        Assert.Equal(HttpStatusCode.NotFound, (await earnest.Reader().Open(address)).Status);
    }

    private Task Write(string to, string language, string subject, string body) => Write(server, [new Letter(to, language, subject, body)]);

    private static async Task Write(RunningServer server, IEnumerable<Letter> letters)
    {
        var outbox = server.Services.GetRequiredService<Outbox>();
        var writes = server.Services.GetRequiredService<DurableWrites>();
        foreach (var letter in letters.Select(outbox.Seal).ToList().Chunk(100))
        {
            await writes.Commit(transaction =>
            {
                foreach (var one in letter)
                    outbox.Add(transaction, about: null, one);
                return true;
            });
        }
    }

    private Task<string> Rows() => server.Stored(async db =>
        string.Join('\n', (await db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync()).Select(m => $"{m.Id} {m.DueAt:O} {m.Tries} {m.SentAt:O} {Convert.ToHexString(m.Content)}")));
}
