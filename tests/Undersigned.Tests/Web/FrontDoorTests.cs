using System.Net;
using Undersigned.Tests.Harness;
using Undersigned.Web;

namespace Undersigned.Tests.Web;

/// <summary>What every answer carries and what every visitor meets, whichever page they came for.</summary>
public sealed class FrontDoorTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_front_door_leads_to_the_readers_language()
    {
        using var answer = await Get("/", languages: "ku-Arab, fa;q=0.8, en;q=0.5");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/fa", answer.Headers.Location?.OriginalString);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task The_language_switch_keeps_the_page_and_what_was_asked_of_it()
    {
        var page = await server.Reader().Open("/en/statements?p=1");

        var persian = await page.Follow("فارسی");

        Assert.Equal("/fa/statements?p=1", persian.Path);
        Assert.Equal("rtl", persian.One("html").GetAttribute("dir"));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/fa/no-such-page")]
    [InlineData("/log/checkpoint")]
    [InlineData("/no-such-file.txt")]
    public async Task Every_answer_forbids_what_a_page_does_not_need(string address)
    {
        using var answer = await Get(address);

        Assert.StartsWith("default-src 'none'; ", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"), "only answers over https may ask for https");
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_https_browsers_are_told_to_stay_there()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/en"));
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await server.Reader().Http.SendAsync(request);

        Assert.Contains("max-age=", Header(answer, "Strict-Transport-Security"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/fa/statements")]
    [InlineData("/en/check")]
    [InlineData("/fa/no-such-page")]
    public async Task Public_pages_carry_no_cookie(string address)
    {
        using var answer = await Get(address);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/en/no-such-page", "There is nothing at this address", "ltr")]
    [InlineData("/fa/no-such-page", "در این نشانی چیزی نیست", "rtl")]
    [InlineData("/en/s/no-such-statement", "There is nothing at this address", "ltr")]
    public async Task What_is_not_there_is_said_in_the_readers_language(string address, string heading, string direction)
    {
        var page = await server.Reader().Open(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(heading, page.Heading);
        Assert.Equal(direction, page.One("html").GetAttribute("dir"));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/fa/check/yours?handler=no-such-form")]
    [InlineData("/en/a/no-such-alliance")]
    [InlineData("/en/my/abcdefghijkmnpqrstuvwxyz23456789")]
    [InlineData("/en/membership/abcdefghijkmnpqrstuvwxyz23456789")]
    public async Task A_form_that_a_page_does_not_have_is_refused_and_nothing_breaks(string address)
    {
        using var answer = await server.Reader().Http.PostAsync(address, new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal(address.Contains("yours", StringComparison.Ordinal) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task Programs_get_one_plain_line_instead_of_a_page()
    {
        using var answer = await Get("/log/tile/0/999");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("404 Not Found\n", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Another_site_cannot_press_our_buttons(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/fa/statements")) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add(header, value);
        request.Headers.Add("Accept", "text/html");
        using var answer = await server.Reader().Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("این بخش برای شما باز نیست", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9_000_000, 1, HttpStatusCode.RequestEntityTooLarge, "That was more than we can take")]
    [InlineData(1, 3_000, HttpStatusCode.BadRequest, "We could not read that request")]
    public async Task A_form_beyond_all_measure_is_answered_with_a_page(int length, int fields, HttpStatusCode status, string heading)
    {
        var slug = await Issued.Statement(server, $"beyond-measure-{fields}");
        var form = Enumerable.Range(0, fields).Select(i => KeyValuePair.Create($"Form.Name{i}", new string('x', length)));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, $"/en/s/{slug}/sign")) { Content = new FormUrlEncodedContent(form) };
        // As browsers see it: the answer, not the connection that ends while they still send.
        request.Headers.ExpectContinue = true;
        using var answer = await server.Reader().Http.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(heading, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_may_be_kept_for_ever_because_its_address_changes_with_it()
    {
        using var plain = await Get(Assets.Url("look.css"));
        using var old = await Get("/assets/0000000000000000/look.css");
        using var compressed = await Get(Assets.Url("look.css"), encoding: "gzip, br");

        Assert.Equal("public, max-age=31536000, immutable", Header(plain, "Cache-Control"));
        Assert.Equal("no-cache", Header(old, "Cache-Control"));
        Assert.Equal("br", Assert.Single(compressed.Content.Headers.ContentEncoding));
        Assert.True((await compressed.Content.ReadAsByteArrayAsync()).Length * 3 < (await plain.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task The_faces_are_served_with_their_licences()
    {
        var sheet = await server.Reader().Http.GetStringAsync(new Uri(server.Address, Assets.Url("look.css")));
        var faces = System.Text.RegularExpressions.Regex.Matches(sheet, @"url\((fonts/[^)]+)\)").Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.Equal(8, faces.Count);
        foreach (var file in faces.Append("fonts/Vazirmatn-OFL.txt").Append("fonts/SourceSerif4-OFL.txt"))
        {
            using var answer = await Get(Assets.Url(file));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private async Task<HttpResponseMessage> Get(string address, string languages = "en", string? encoding = null)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, address));
        request.Headers.Add("Accept-Language", languages);
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        return await client.SendAsync(request);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : throw new InvalidOperationException($"No header {name}.");
}
