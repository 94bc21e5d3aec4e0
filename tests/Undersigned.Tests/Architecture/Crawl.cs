using Undersigned.Features.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Architecture;

/// <summary>Every address of the full site that links lead to, opened once: by a visitor, and by a signed-in operator.</summary>
public sealed class Crawl : IAsyncLifetime
{
    private const int TooMany = 1000;

    /// <summary>Addresses that answer "not found" on this site: it has no bundle and no witness yet, and is no demo.</summary>
    public static readonly string[] NotYetThere = [$"/s/{FullSite.Slug}/bundle.zip", "/log/cosigned", "/outbox"];

    // Two directions and two digits are enough; every further language is the same pages again.
    private static readonly string[] LanguagesVisited = ["en", "fa"];

    private readonly FullSite _site = new();

    /// <summary>Every answer to a visitor by its address: pages, files, exact texts.</summary>
    public IReadOnlyDictionary<string, Page> Pages { get; private set; } = new Dictionary<string, Page>();

    /// <summary>The same as a signed-in operator is answered.</summary>
    public IReadOnlyDictionary<string, Page> DeskPages { get; private set; } = new Dictionary<string, Page>();

    public FullSite Site => _site;

    public async ValueTask InitializeAsync()
    {
        await ((IAsyncLifetime)_site).InitializeAsync();
        var colleague = await _site.SignedIn();
        var invitation = await _site.With<Invitations, string>(invitations => invitations.Print(Role.Observer));
        Pages = await Visit(_site.Reader(),
        [
            "/", .. _site.PrivateLinks, _site.SentAddress, "/en/my/expired", "/en/my/erased", $"/s/{FullSite.Slug}", "/a/valley-alliance", "/o/river-press",
            $"/s/{FullSite.Slug}/fa.md", $"/s/{FullSite.Slug}/manifest", $"/en/s/{FullSite.Slug}/changes", "/log/checkpoint", "/log/vkey",
            new Uri(invitation).AbsolutePath, "/en/setup/ended", .. NotYetThere,
        ]);
        // A published statement under review, with something to ask and something in doubt.
        await colleague.Open("/en/desk/published").Fill("Where it was published", $"Valley Herald{FullSite.Mark}").Fill("Its text",
            $"For open shelves{FullSite.Mark}\n\n9/01/2022\n\nWe, the undersigned, ask that every shelf be opened to whoever comes.{FullSite.Mark}\n\nSignatories:\n\n1. Valley Teachers’ Union{FullSite.Mark}\n2. Circle of the Ford – انجمن گدار{FullSite.Mark}\n").Press("Read it");
        DeskPages = await Visit(colleague, ["/en/desk/accounts"]);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task<IReadOnlyDictionary<string, Page>> Visit(Reader reader, IEnumerable<string> start)
    {
        var pages = new Dictionary<string, Page>();
        var waiting = new Queue<string>(start);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
            {
                continue;
            }

            Assert.True(pages.Count < TooMany, $"More than {TooMany} addresses: do links breed links? The last was {address}");
            var page = await reader.Open(address);
            pages[address] = page;
            if (page.ContentHeaders.ContentType?.MediaType == "text/html")
            {
                foreach (var next in Leads(page).Where(n => !pages.ContainsKey(n)))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return pages;
    }

    // Where a page's links, files and searching forms lead within the site.
    private IEnumerable<string> Leads(Page page) => page.Document
        .QuerySelectorAll("a[href], link[href], script[src], img[src], form[method=get]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action") ?? "")
        .Select(target => new Uri(page.Address, target))
        .Where(target => target.Authority == _site.Address.Authority)
        .Select(target => target.PathAndQuery)
        .Where(path => !OtherLanguages().Any(other => path == $"/{other}" || path.StartsWith($"/{other}/", StringComparison.Ordinal)));

    private static IEnumerable<string> OtherLanguages() => Undersigned.Web.Languages.Interface.Select(l => l.Tag).Except(LanguagesVisited);
}
