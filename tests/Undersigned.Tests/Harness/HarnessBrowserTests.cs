using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Undersigned.Tests.Harness;

/// <remarks>What a browser makes of a page does not depend on the database: one run looks at it.</remarks>
[Trait("database", "either")]
public sealed class HarnessBrowserTests(Chromium chromium) : IAsyncLifetime
{
    private const string Good = """
        <!doctype html><html lang="fa" dir="rtl"><meta name="viewport" content="width=device-width"><title>بیانیه</title>
        <main><h1>بیانیهٔ مشترک</h1><p>ما امضاکنندگان <bdi lang="pl" dir="ltr">Łukasz</bdi></p></main>
        """;

    private const string Bad = """
        <!doctype html><html><title>x</title><main><h1>x</h1><img src="/missing.png"><script>throw new Error("broken")</script>
        <img src="http://127.0.0.2:9/tracker.gif" alt=""><p style="width:900px">wide</p></main>
        """;

    private readonly WebApplication _site = Site();

    public async ValueTask InitializeAsync() => await _site.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_page_in_order_is_found_in_order_and_its_picture_is_kept()
    {
        await using var visit = await chromium.Visit(new Uri(_site.Urls.Single()), "fa", width: 320, dark: true);
        await visit.Open("/good");
        await visit.Screenshot("harness");

        Assert.Empty(await visit.AccessibilityFaults());
        Assert.Empty(visit.Errors);
        Assert.Empty(visit.ForeignRequests);
        Assert.Empty(await visit.SticksOut());
        Assert.True(new FileInfo(Repository.Path("artifacts", "screenshots", TestDatabase.Kind, "harness.png")).Length > 1000);
    }

    [Fact]
    public async Task Faults_of_a_page_are_seen()
    {
        await using var visit = await chromium.Visit(new Uri(_site.Urls.Single()), width: 320);
        await visit.Open("/bad");

        var faults = await visit.AccessibilityFaults();
        Assert.Contains(faults, f => f.StartsWith("html-has-lang", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(visit.Errors, e => e.Contains("broken", StringComparison.Ordinal));
        Assert.Contains(visit.ForeignRequests, r => r.EndsWith("tracker.gif", StringComparison.Ordinal));
        Assert.Contains(await visit.SticksOut(), e => e.Contains("wide", StringComparison.Ordinal));
    }

    private static WebApplication Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/good", () => Results.Content(Good, "text/html; charset=utf-8"));
        site.MapGet("/bad", () => Results.Content(Bad, "text/html; charset=utf-8"));
        site.MapGet("/favicon.ico", () => Results.NoContent());
        return site;
    }
}
