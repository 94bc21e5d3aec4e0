using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Undersigned.Tests.Harness;

public sealed class HarnessReaderTests : IAsyncLifetime
{
    private const string Form = """
        <!doctype html><html lang="en"><title>Sign</title><body><h1>Sign <bdi>لیلا</bdi></h1>
        <a href="/other">Other page</a>
        <form method="post" action="/echo?step=1">
          <input type="hidden" name="token" value="t&amp;1">
          <label for="name">Full name <span class="hint">as it will stand</span></label><input id="name" name="Name" dir="auto" dirname="Name.dir" required>
          <label>About you <textarea name="About">
        kept</textarea></label>
          <label for="country">Country</label>
          <select id="country" name="Country"><option value="">—</option><option value="IR">ایران</option><option value="PL">Polska</option></select>
          <fieldset><legend>What is shown</legend>
            <label><input type="radio" name="Shown" value="named" checked> My name</label>
            <label><input type="radio" name="Shown" value="counted"> Counted only</label></fieldset>
          <fieldset><legend>Agree</legend><label><input type="checkbox" name="Agree" value="yes"> I have read the text</label>
            <label><input type="checkbox" name="News" value="yes" checked> Write to me</label></fieldset>
          <input name="Off" value="never" disabled><input value="nameless">
          <button name="go" value="back">Back</button><button name="go" value="on">Continue</button>
        </form>
        <form method="get" action="/echo"><input name="q" aria-label="Search"><input type="submit" value="Find"></form>
        <form method="post" enctype="multipart/form-data" action="/upload"><label for="f">A file</label><input id="f" type="file" name="File"><button>Upload</button></form>
        <p hidden>not shown</p></body></html>
        """;

    private readonly WebApplication _site = Site();
    private Reader _reader = null!;

    public async ValueTask InitializeAsync()
    {
        await _site.StartAsync();
        _reader = new Reader(new Uri(_site.Urls.Single()), "fa, en;q=0.5");
    }

    public async ValueTask DisposeAsync()
    {
        _reader.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_form_is_sent_as_a_browser_sends_it()
    {
        var page = await _reader.Open("/form");

        var answer = await page.Fill("Full name", "لیلا احمدی").Fill("About you", "one\ntwo").Fill("Country", "ایران")
            .Choose("Counted only", "What is shown").Choose("I have read the text").Untick("Write to me").Press("Continue");

        Assert.Equal(
            "POST /echo?step=1|token=t&1|Name=لیلا احمدی|Name.dir=rtl|About=one\r\ntwo|Country=IR|Shown=counted|Agree=yes|go=on|fa, en; q=0.5",
            WebUtility.HtmlDecode(answer.One("pre").TextContent).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_form_held_before_is_sent_unchanged()
    {
        var answer = await _reader.Open("/form").Press("Back");

        Assert.Contains("|Name=|", answer.Text, StringComparison.Ordinal);
        Assert.Contains("|About=kept|Country=|Shown=named|News=yes|go=back|", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_form_becomes_an_address()
    {
        var answer = await _reader.Open("/form").Fill("Search", "Łukasz & Şîrîn").Press("Find");

        Assert.Equal("/echo?q=%C5%81ukasz+%26+%C5%9E%C3%AEr%C3%AEn", answer.Path);
    }

    [Fact]
    public async Task A_file_is_sent_with_its_name_and_bytes()
    {
        var page = await _reader.Open("/form");
        var answer = await page.Attach("A file", "بیانیه.txt", Encoding.UTF8.GetBytes("متن"), "text/plain").Press("Upload");

        Assert.Equal("بیانیه.txt text/plain متن", answer.Text);
    }

    [Fact]
    public async Task Redirects_are_followed_and_cookies_kept()
    {
        var page = await _reader.Open("/welcome");

        Assert.Equal("/whoami", page.Path);
        Assert.Equal("visitor=7", page.Text);
    }

    [Fact]
    public async Task What_is_seen_is_what_a_person_sees()
    {
        var page = await _reader.Open("/form");

        Assert.Equal("Sign لیلا", page.Heading);
        Assert.True(page.Shows("What is shown"));
        Assert.False(page.Shows("not shown"));
        Assert.Equal("My name", page.Texts("fieldset label")[0]);
        Assert.True(page.IsChosen("My name"));
        Assert.Equal("kept", page.Value("About you"));
        var missing = await page.Follow("Other page");
        Assert.Equal(HttpStatusCode.NotFound, missing.Status);
    }

    [Fact]
    public async Task A_field_or_button_that_is_not_there_fails_with_the_page()
    {
        var page = await _reader.Open("/form");

        Assert.Contains("Counted only", Assert.Throws<InvalidOperationException>(() => page.Fill("Family name", "x")).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.Press("Delete"));
    }

    private static WebApplication Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/form", () => Results.Content(Form, "text/html; charset=utf-8"));
        site.MapMethods("/echo", ["GET", "POST"], async (HttpRequest request) =>
        {
            var fields = request.HasFormContentType ? (await request.ReadFormAsync()).Select(f => $"{f.Key}={f.Value}") : [];
            var seen = string.Join('|', [$"{request.Method} {request.Path}{request.QueryString}", .. fields, request.Headers.AcceptLanguage.ToString()]);
            return Results.Content($"<!doctype html><pre>{WebUtility.HtmlEncode(seen)}</pre>", "text/html; charset=utf-8");
        });
        site.MapPost("/upload", async (HttpRequest request) =>
        {
            var file = (await request.ReadFormAsync()).Files.Single();
            using var content = new StreamReader(file.OpenReadStream());
            return Results.Content($"<p>{file.FileName} {file.ContentType} {await content.ReadToEndAsync()}</p>", "text/html; charset=utf-8");
        });
        site.MapGet("/welcome", (HttpResponse response) =>
        {
            response.Cookies.Append("visitor", "7");
            return Results.Redirect("/whoami");
        });
        site.MapGet("/whoami", (HttpRequest request) => Results.Content($"<p>{request.Headers.Cookie}</p>", "text/html"));
        return site;
    }
}
