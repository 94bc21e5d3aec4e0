using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Web;

namespace Undersigned.Features.Reading;

/// <summary>The statement's page: its text in two languages, who issued it and when, what it calls for, and everybody who stands under it.</summary>
[PublicPage]
[OutputCache(PolicyName = PageCache.Policy)]
public sealed class StatementModel(Db db, ListedNames names, PublishedLog log, Bundles bundles, ServerSettings settings) : ReaderPageModel
{
    // A page of a phone book: some 30 KB of HTML.
    private const int NamesOnAPage = 100;

    // Longer queries find nothing more.
    private const int LongestQuery = 100;

    private NameList _list = null!;

    public StatementView Statement { get; private set; } = null!;
    public TextView Text { get; private set; } = null!;
    public TextView? Beside { get; private set; }
    /// <summary>Whether there is a file with which everything can be checked elsewhere.</summary>
    public bool HasBundle { get; private set; }

    public Tally Tally { get; private set; } = null!;

    /// <summary>The names on this page of the list.</summary>
    public IReadOnlyList<ListedName> Names { get; private set; } = [];

    public int Found { get; private set; }
    public Pages Pages { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Country { get; set; }

    [BindProperty(SupportsGet = true, Name = "text")]
    public string? AskedText { get; set; }

    [BindProperty(SupportsGet = true, Name = "with")]
    public string? AskedBeside { get; set; }

    public IEnumerable<KeyValuePair<string, int>> Countries => _list.Countries.OrderByDescending(country => country.Value).ThenBy(country => Show.Country(country.Key), Ui.Alphabet);

    /// <summary>How many names stand on each kind of evidence.</summary>
    public IReadOnlyDictionary<Evidence, int> Evidence => _list.Evidence;

    public bool IsSearching => !string.IsNullOrWhiteSpace(Query) || !string.IsNullOrEmpty(Country);

    public async Task<IActionResult> OnGetAsync(string slug, string? p)
    {
        if (await StatementView.Read(db, slug) is not { } statement)
            return Missing();
        Statement = statement;
        Text = statement.TextFor(Ui, AskedText);
        Beside = statement.TextBeside(Text, AskedBeside);

        PageCache.Shows(HttpContext, statement.Id);
        HasBundle = bundles.PathOf(statement.Id) is not null;
        _list = await names.Of(statement.Id, Ui);
        var chain = await db.LogChains.AsNoTracking().FirstOrDefaultAsync(c => c.Id == statement.Id);
        Tally = Tally.Of(_list, chain, await log.Latest());

        Query = Query is { Length: > LongestQuery } ? Query[..LongestQuery] : Query;
        var found = _list.Find(Query, Country);
        Found = found.Count;
        Pages = Pages.Of(p, found.Count, NamesOnAPage);
        Names = [.. found.Skip(Pages.Skipped).Take(NamesOnAPage)];
        return Page();
    }

    /// <summary>What is read on this page.</summary>
    public Paper Paper => new(Statement, Text, Beside, (text, with) => Here(text, with));

    /// <summary>This page with other questions: a null leaves a question out.</summary>
    public string Here(string? text, string? with, int page = 1)
    {
        var query = new QueryString();
        foreach (var (name, value) in new[] { ("text", text), ("with", with), ("q", Query), ("country", Country), ("p", page > 1 ? page.ToString() : null) })
            query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
        return At("s", Statement.Slug) + query.ToUriComponent();
    }

    public string PublicAddress(Language language) => $"{settings.PublicUrl}/{language.Tag}/s/{Statement.Slug}";
}
