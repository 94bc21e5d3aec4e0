using Microsoft.Playwright;
using Undersigned.Tests.Harness;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Undersigned.Tests.Harness;

/// <summary>Debian's Chromium, started by the first test that looks at a page and shared by all; each visit is a window of its own.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string Program = Environment.GetEnvironmentVariable("UNDERSIGNED_CHROMIUM") ?? "/usr/bin/chromium";

    // A browser under test calls nobody: no updates, no synchronisation, no field trials.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-domain-reliability", "--disable-client-side-phishing-detection",
    ];

    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a window; skips the test where there is no Chromium, which CI counts as a failure.</summary>
    public async Task<Visit> Visit(Uri site, string language = "en", int width = 1280, int height = 900, bool dark = false, bool javaScript = true)
    {
        Assert.SkipUnless(File.Exists(Program), $"Chromium not found at {Program}");
        var context = await (await Browser()).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.AbsoluteUri,
            Locale = language,
            TimezoneId = "UTC",
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Visit(context, await context.NewPageAsync(), site);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private async Task<IBrowser> Browser()
    {
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags });
        }
        finally
        {
            _starting.Release();
        }
    }
}
