using Undersigned.Features.Accounts;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Browser;

/// <summary>Every page of the desk as a browser shows it, wide and light, narrow and dark.</summary>
/// <remarks>What a browser makes of a page does not depend on the database: one run looks at it.</remarks>
[Trait("database", "either")]
public sealed class DeskLooksTests(FullSite site, Chromium chromium) : IClassFixture<FullSite>
{
    private const int Wide = 1280;
    private const int Narrow = 320;

    private const string Statement = $"/desk/statements/{FullSite.Slug}";

    private const string Published =
        """
        Home | News

        For open shelves in the valley

        9/01/2022

        We, the undersigned organisations and persons, ask that every shelf of the valley's libraries be opened to whoever comes, and that nobody who reads there be asked for a paper. What was written for all belongs to all.

        We call on every reader of the valley to join us on Sunday 16 January 2022 at 18:30 Central European time in the hall of the old mill in Brugg.

        یک گردهم‌آیی پنج‌شنبه ۷ سپتامبر ساعت ۱۷ در مقابل کتابخانهٔ شهر برگزار خواهد شد.

        Signatories:

        1. Teachers' Union of the Valley
        2. Circle of the Ford – انجمن گدار رودخانه
        3. Komîteya Jinan a Geliyê
        4. Łukasz Górski, librarian

        Share this page
        """;

    private static readonly (string Name, string Address)[] Pages =
    [
        ("desk", "/desk"), ("desk-new", "/desk/statements/new"), ("desk-statement", Statement), ("desk-details", $"{Statement}/details"),
        ("desk-write", $"{Statement}/text/en"), ("desk-translate", $"{Statement}/text/fa"), ("desk-preview", $"{Statement}/preview/fa"),
        ("desk-issue", $"{Statement}/issue"), ("desk-close", $"{Statement}/close"), ("desk-signatures", $"{Statement}/signatures"),
        ("desk-organisations", "/desk/organisations"), ("desk-duplicates", "/desk/organisations/duplicates"), ("desk-pair", "/desk/organisations/pair/valley-teachers/river-press"), ("desk-organisation", "/desk/organisations/valley-teachers"),
        ("desk-alliances", "/desk/alliances"), ("desk-alliance", "/desk/alliances/valley-alliance"), ("desk-accounts", "/desk/accounts"),
    ];

    [Theory]
    [InlineData("en", Wide, false)]
    [InlineData("fa", Narrow, true)]
    public async Task Every_page_fits_its_width_and_everyone_can_use_it(string language, int width, bool dark)
    {
        await using var visit = await chromium.Visit(site.Address, language, width, dark: dark, javaScript: true);
        var look = new LookOver(language, width, dark);
        var setup = new Uri(await Desk.Link(site, Role.Operator)).AbsolutePath.Replace("/en/", $"/{language}/", StringComparison.Ordinal);
        await look.At(visit, "desk-setup", setup);
        await visit.Page.FillAsync("#Name", "لیلا احمدی");
        await visit.Page.FillAsync("#Address", $"{Guid.NewGuid():n}@lake-cities.example");
        await visit.Page.FillAsync("#Password", "short");
        await visit.Page.ClickAsync("form.form button");
        await look.At(visit, "desk-setup-refused");
        await visit.Page.FillAsync("#Password", Desk.Password);
        await visit.Page.ClickAsync("form.form button");
        foreach (var (name, address) in Pages.Append(("desk-member", site.MemberAddress)))
            await look.At(visit, name, $"/{language}{address}");
        await visit.Page.GotoAsync($"/{language}{Statement}/signatures");
        await visit.Page.ClickAsync("tbody th a");
        await look.At(visit, "desk-signature");
        await look.At(visit, "desk-published", $"/{language}/desk/published");
        await visit.Page.FillAsync("#Source", "https://valley-herald.example/shelves");
        await visit.Page.FillAsync("#Text", Published);
        await visit.Page.ClickAsync("form.wide button");
        await look.At(visit, "desk-published-review");
        await visit.Page.ClickAsync(".found a[href*='/entries/2']");
        await visit.Page.FillAsync("#Form-Search", "valley");
        await visit.Page.ClickAsync("button[formaction*=search]");
        await look.At(visit, "desk-published-entry");
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.ClickAsync(".found a[href*='/events/2']");
        await look.At(visit, "desk-published-event");
        await visit.Page.GoBackAsync();
        await visit.Page.ClickAsync(".found a[href*='/calls/1']");
        await look.At(visit, "desk-published-call");
        await visit.Page.GoBackAsync();
        await visit.Page.ClickAsync("a[href$='/details']");
        await look.At(visit, "desk-published-details");
        await visit.Page.GoBackAsync();
        await visit.Page.ClickAsync(".texts a[href$='/text/en']");
        await look.At(visit, "desk-published-text");
        await visit.Page.GoBackAsync();
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('fieldset.choices').forEach(question => { question.querySelector('input').checked = true; })");
        await visit.Page.ClickAsync("form[action*=answer] button");
        await visit.Page.ClickAsync("form[action*=accept] button");
        await look.At(visit, "statement-published", $"/{language}/s/for-open-shelves-in-the-valley");
        await using (var stranger = await chromium.Visit(site.Address, language, width, dark: dark))
            await look.At(stranger, "desk-sign-in", $"/{language}/desk/sign-in");

        Assert.Empty(look.Faults);
        Assert.Empty(visit.ForeignRequests);
        Assert.DoesNotContain(visit.Errors, e => !e.Contains("422", StringComparison.Ordinal));
    }
}
