using System.Net;
using System.Net.Http.Headers;
using AngleSharp;
using AngleSharp.Io;
using HttpMethod = System.Net.Http.HttpMethod;

namespace Undersigned.Tests.Harness;

/// <summary>
/// A person with a browser that has no JavaScript: opens pages, follows links, fills forms by their labels and presses
/// buttons by their words. Keeps cookies and follows redirects; does not check forms before sending them, so that what the
/// server refuses is seen. An answer of 500 and above fails the test at once.
/// </summary>
public sealed class Reader : IDisposable
{
    private const int MostRedirects = 10;

    private readonly CapturedLog? _log;
    private readonly HttpClient _http;
    private readonly IBrowsingContext _parser = BrowsingContext.New(Configuration.Default);

    /// <param name="site">The address of the site's front page.</param>
    /// <param name="languages">What the browser asks for in Accept-Language.</param>
    /// <param name="log">Told when the server answers that it broke.</param>
    public Reader(Uri site, string languages = "en", CapturedLog? log = null)
    {
        _log = log;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        _http = new HttpClient(handler) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(60) };
        _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(languages);
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The client below, for requests that no form sends.</summary>
    public HttpClient Http => _http;

    public Task<Page> Open(string address) => Send(HttpMethod.Get, new Uri(_http.BaseAddress!, address), null);

    /// <summary>The bytes of a file, such as a receipt; fails unless the answer is 200.</summary>
    public Task<byte[]> Download(string address) => _http.GetByteArrayAsync(new Uri(_http.BaseAddress!, address));

    public void Dispose()
    {
        _http.Dispose();
        _parser.Dispose();
    }

    internal async Task<Page> Submit(DocumentRequest request)
    {
        if (request.Method == AngleSharp.Io.HttpMethod.Get)
        {
            return await Send(HttpMethod.Get, new Uri(request.Target.Href), null);
        }

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.MimeType ?? "application/x-www-form-urlencoded");
        return await Send(HttpMethod.Post, new Uri(request.Target.Href), content);
    }

    private async Task<Page> Send(HttpMethod method, Uri address, HttpContent? content)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(method, address) { Content = content };
            if (method == HttpMethod.Post)
            {
                request.Headers.Add("Origin", _http.BaseAddress!.GetLeftPart(UriPartial.Authority));
            }

            using var answer = await _http.SendAsync(request);
            if (answer.Headers.Location is not { } location || (int)answer.StatusCode is < 300 or > 399)
            {
                var page = await Read(answer, address);
                return (int)answer.StatusCode < 500 ? page : throw new InvalidOperationException($"{method} {address.PathAndQuery} answered {(int)answer.StatusCode}:\n{page.Text}\n{string.Join('\n', _log?.Errors ?? [])}");
            }

            address = new Uri(address, location);
            if (answer.StatusCode is not (HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            {
                (method, content) = (HttpMethod.Get, null);
            }
        }

        throw new InvalidOperationException($"More than {MostRedirects} redirects, the last to {address}.");
    }

    private async Task<Page> Read(HttpResponseMessage answer, Uri address)
    {
        var body = await answer.Content.ReadAsStringAsync();
        var document = await _parser.OpenAsync(response => response.Content(body).Address(address.AbsoluteUri).Status(answer.StatusCode));
        return new Page(this, document, answer.StatusCode, address, answer.Headers, answer.Content.Headers, body);
    }
}
