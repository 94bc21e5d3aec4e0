using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Undersigned.Tests.Harness;

/// <summary>One window of the browser: what it shows, what it asked other hosts for, and what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    // More than any page has controls, so that a trap of the focus ends the test.
    private const int MostTabs = 120;

    private const string ShowsFocus = """
        e => { const s = getComputedStyle(e); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Only what is wrong leaves the browser: of everything in order axe would otherwise describe each element as well. A page here
    // has no frames, which would each need axe in them.
    private const string AskAxe = """
        async () => {
          if (document.querySelector('iframe, frame, object, embed')) throw new Error('axe does not look into frames here');
          const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] });
          if (passes.length === 0) throw new Error('axe looked at nothing');
          return violations.map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.target).join(', ')}`);
        }
        """;

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
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
            await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string[]>(AskAxe);
    }

    /// <summary>What makes the page scroll sideways, which it never must; empty when it fits its width.</summary>
    public async Task<IReadOnlyList<string>> SticksOut() => await Page.EvaluateAsync<string[]>(
        """
        () => { const root = document.documentElement, width = root.clientWidth;
          if (root.scrollWidth <= width) return [];
          return ['the page', ...[...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > width + 0.5 || r.left < -0.5); })
            .map(e => `<${e.localName} class="${e.className}"> ${e.textContent.trim().slice(0, 40)}`)]; }
        """);

    /// <summary>Presses Tab until the control with this name has the focus, and it can be seen that it has.</summary>
    public async Task TabTo(string name)
    {
        var passed = new List<string>();
        for (var presses = 0; presses < MostTabs; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var focused = Page.Locator(":focus");
            if (await focused.CountAsync() == 0)
            {
                continue; // past the end, in the browser's own frame
            }

            var here = await NameOf(focused);
            if (here == name)
            {
                Assert.True(await focused.EvaluateAsync<bool>(ShowsFocus), $"The focus on \"{name}\" cannot be seen.");
                return;
            }

            passed.Add(here);
        }

        Assert.Fail($"No \"{name}\" within {MostTabs} tabs on {Page.Url}; there were {string.Join(" · ", passed.Distinct())}");
    }

    // The words by which assistive technology names a control: its label's, or its own.
    private static async Task<string> NameOf(ILocator control) => Harness.Page.Plain(await control.EvaluateAsync<string>(
        """
        e => { const own = l => [...l.childNodes].filter(n => !(n.nodeType === 1 && n.matches('.hint, .optional, input, select, textarea'))).map(n => n.textContent).join('');
          return e.labels && e.labels.length ? own(e.labels[0]) : (e.getAttribute('aria-label') || e.textContent || e.value || ''); }
        """));

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
