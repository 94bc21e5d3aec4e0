using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Undersigned.Tests.Harness;

/// <summary>One window of the browser: what it shows, what it asked other hosts for, and what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<string> _foreign = new();

    internal Visit(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") // refusals of the Content-Security-Policy and missing files come here too
            {
                _errors.Enqueue(message.Text);
            }
        };
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _foreign.Enqueue(request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Script errors and what the browser refused to load.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Every address asked for that is not on the site.</summary>
    public IReadOnlyCollection<string> ForeignRequests => _foreign;

    public async Task Open(string address) => await Page.GotoAsync(address);

    /// <summary>Keeps a picture of the whole page under artifacts/screenshots, for people to look at.</summary>
    public async Task Screenshot(string name)
    {
        var folder = Repository.Path("artifacts", "screenshots", TestDatabase.Kind);
        Directory.CreateDirectory(folder);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }

    /// <summary>What axe finds against WCAG 2.2 AA and good practice, one line each.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityFaults()
    {
        var result = await Page.RunAxe();
        return [.. result.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Select(n => n.Target))}")];
    }

    /// <summary>True when nothing sticks out sideways: a page must never scroll that way.</summary>
    public Task<bool> FitsItsWidth() => Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
