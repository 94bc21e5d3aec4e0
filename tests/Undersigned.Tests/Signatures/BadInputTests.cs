using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

public sealed class BadInputTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { "a name that is missing", "", "Please enter your name." },
        { "only white space", "  \u00a0 ", "Please enter your name." },
        { "only emoji", "✊🏽✊🏽", "A name needs at least one letter." },
        { "a NUL", "Leyla\0Ahmadi", "signs that cannot be shown" },
        { "a letter that was damaged on the way", "Şîr\ufffdn", "signs that cannot be shown" },
        { "half a surrogate pair", "Leyla \ud83d", "signs that cannot be shown" },
        { "a sign that Unicode says is none", "Leyla\ufffeAhmadi", "signs that cannot be shown" },
        { "a megabyte", new string('x', 1024 * 1024), "Please keep this to 200 characters." },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task A_name_with(string what, string name, string message)
    {
        var slug = await Slug();
        var page = await server.Reader().Open($"/en/s/{slug}/sign");

        var answer = await page.Fill("E-mail address", "kept@input.example").Fill("Full name", name).Press("Continue");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.Shows(message), $"{what}: {answer.Text[..Math.Min(2000, answer.Text.Length)]}");
        Assert.Equal("kept@input.example", answer.Value("E-mail address"));
        Assert.DoesNotContain("Exception", answer.Source, StringComparison.Ordinal);
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("Leyla \u202eidamhA", "Leyla idamhA")]
    [InlineData("Leyla \u2067Ahmadi", "Leyla Ahmadi")]
    [InlineData("لیلا\u200f احمدی", "لیلا احمدی")]
    [InlineData("می\u200cلاد", "می\u200cلاد")] // the joiner that Persian spelling needs stays
    public async Task Signs_that_turn_the_direction_are_taken_out_of_a_name_and_the_signer_sees_the_line_as_it_will_stand(string typed, string kept)
    {
        var slug = await Slug();

        var preview = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", typed).Fill("E-mail address", "turned@input.example").Press("Continue");

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains(kept, preview.One(".preview").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(preview.One(".preview bdi").TextContent, sign => sign is '\u202e' or '\u2067' or '\u200f');
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b")]
    [InlineData("two@at@signs.example")]
    [InlineData("with space@mail.example")]
    [InlineData("Name <a@mail.example>")]
    [InlineData("a@mail.example\r\nBcc: b@mail.example")]
    public async Task An_address_that_cannot_be_written_to(string address)
    {
        var slug = await Slug();
        var answer = await server.Reader().Open($"/en/s/{slug}/sign").Fill("Full name", "لیلا").Fill("E-mail address", address).Press("Continue");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.True(answer.Shows("mail address"), answer.Text);
        Assert.Equal("لیلا", answer.Value("Full name"));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused_with_a_clear_message()
    {
        var slug = await Slug();
        var reader = server.Reader();
        using var body = new ByteArrayContent([.. "Form.Name="u8, 0xC3, 0x28, 0xFF, .. "&Form.Address=a%40mail.example&Form.Visibility=Named"u8]);
        body.Headers.ContentType = new("application/x-www-form-urlencoded");

        using var answer = await reader.Http.PostAsync($"/en/s/{slug}/sign", body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("signs that cannot be shown", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Visibility=Everything")]
    [InlineData("Form.Visibility=99")]
    [InlineData("Form.Country=Atlantis")]
    [InlineData("Form.Country=%00")]
    [InlineData("Form.Kind=7")]
    public async Task Values_that_no_form_sends_are_refused_without_a_failure(string field)
    {
        var slug = await Slug();
        using var body = new StringContent($"Form.Name=L&Form.Address=a%40mail.example&{field}", Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await server.Reader().Http.PostAsync($"/en/s/{slug}/sign?handler=send", body);

        Assert.True(answer.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.Redirect, answer.StatusCode.ToString());
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_closed_statement_says_so_in_the_readers_language_and_takes_nothing()
    {
        var slug = await Issued.Statement(server, "closed");
        var open = await server.Reader("fa").Open($"/fa/s/{slug}/sign").Fill("نام کامل", "لیلا").Fill("نشانی رایانامه", "leyla@closed.example").Press("ادامه");
        await server.With<Undersigned.Data.Db, int>(async db =>
        {
            (await db.Statements.SingleAsync(s => s.Slug == slug)).Close(server.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        server.Clock.Advance(TimeSpan.FromSeconds(2));

        var answer = await open.Press("رایانامه را بفرستید");

        Assert.True(answer.Shows("این بیانیه بسته شده است"), answer.Text);
        Assert.Empty(server.Mailbox.For("leyla@closed.example"));
    }

    [Theory]
    [InlineData("/en/my/abcdefghijkmnpqrstuvwxyz23456789")]
    [InlineData("/fa/my/22222222222222222222222222222222")]
    public async Task A_link_that_leads_nowhere_is_explained(string link)
    {
        var page = await server.Reader().Open(link);

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.NotEmpty(page.Heading);
    }

    [Fact]
    public async Task A_ticket_that_somebody_changed_opens_nothing()
    {
        var slug = await Slug();
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Open($"/en/s/{slug}/sent?t=AAAA")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Open($"/en/s/{slug}/sent")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Open($"/en/s/{slug}/sent?t={new string('A', 96)}")).Status);
    }

    private async Task<string> Slug()
    {
        const string slug = "bad-input";
        return await server.Stored(db => db.Statements.AnyAsync(s => s.Slug == slug)) ? slug : await Issued.Statement(server, slug);
    }
}
