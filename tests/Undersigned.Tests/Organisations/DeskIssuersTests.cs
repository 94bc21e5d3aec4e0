using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Features.Organisations;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Organisations;

public sealed class DeskIssuersTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task An_alliance_of_entered_organisations_issues_a_statement_under_their_own_names()
    {
        var reader = await Secretary();
        await Enter(reader, "Komîteya Jinan a Golê", "Kurmancî – Kurmanji Kurdish");
        await Enter(reader, "کانون آموزگاران دره", "فارسی – Persian");

        var alliance = await reader.Open("/en/desk/alliances/new").Fill("Founded on", "۱ فروردین ۱۴۰۰");
        Name(alliance, 0, "Alliance of the Lake Cities", "English");
        Name(alliance, 1, "ائتلاف شهرهای دریاچه", "فارسی – Persian");
        var members = await alliance.Press("Save");
        Assert.True(members.Shows("Members (0)"), members.Text);
        members = await members.Fill("Organisation", "Komîteya Jinan a Golê").Fill("Member since", "2021-03-21").Press("Enter the member");
        Assert.True(members.Shows("since 21 March 2021"), members.Text);

        var draft = await reader.Open("/en/desk/statements/new").Fill("Title", "From the lake").Fill("Issued by the alliance", "Alliance of the Lake Cities")
            .Choose("کانون آموزگاران دره").Press("Begin the draft");
        await draft.Fill("Text", "One paragraph.").Press("Save");
        await reader.Open("/en/desk/statements/from-the-lake/issue").Press("Issue version 1");

        var published = await server.Reader("fa").Open("/fa/s/from-the-lake");
        Assert.True(published.Shows("ائتلاف شهرهای دریاچه"), published.Text);
        Assert.True(published.Shows("کانون آموزگاران دره"), published.Text);
        Assert.True((await server.Reader().Open("/en/a/alliance-of-the-lake-cities")).Shows("Komîteya Jinan a Golê"));
    }

    [Fact]
    public async Task Names_are_kept_in_their_order_and_empty_lines_are_not()
    {
        var reader = await Secretary();
        var page = await Enter(reader, "Harbour Workers’ Committee", "English");
        Name(page, 1, "کمیتهٔ کارگران بندر", "فارسی – Persian");
        Name(page, 2, "HWC", "English");
        var saved = await page.Press("Save");
        saved = await saved.Fill("City", "Hamburg").Fill("Country", "Germany").Fill("Website", "https://harbour.example").Press("Save");

        var stored = await server.Stored(db => db.Organisations.Include(o => o.Names.OrderBy(n => n.Id)).SingleAsync(o => o.Slug == "harbour-workers-committee"));
        Assert.Equal(["Harbour Workers’ Committee", "کمیتهٔ کارگران بندر", "HWC"], stored.Names.Select(n => n.Text));
        Assert.Equal(("Hamburg", "DE", "https://harbour.example", Evidence.Secretariat), (stored.City, stored.Country, stored.Website, stored.Evidence));
        Assert.True(saved.Shows("Saved."), saved.Text);
    }

    [Theory]
    [InlineData("", "Please enter its name.")]
    [InlineData("☮☮☮", "A name needs at least one letter.")]
    [InlineData("Peace \u202Eevil", "This contains a sign that cannot be shown (U+202E)")]
    public async Task A_name_that_cannot_be_one_is_refused(string name, string words)
    {
        var reader = await Secretary();

        var refused = await Enter(reader, name, "English");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows(words), refused.Text);
    }

    [Fact]
    public async Task A_member_entered_by_mistake_is_taken_out()
    {
        var reader = await Secretary();
        await Enter(reader, "Mistaken Circle", "English");
        var page = await reader.Open("/en/desk/alliances/new");
        Name(page, 0, "Alliance of Errors", "English");
        var members = await page.Press("Save").Fill("Organisation", "Mistaken Circle").Press("Enter the member");

        var without = await members.Press("Entered by mistake Mistaken Circle");

        Assert.True(without.Shows("Members (0)"), without.Text);
    }

    private Task<Reader> Secretary() => Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

    private static async Task<Page> Enter(Reader reader, string name, string language)
    {
        var page = await reader.Open("/en/desk/organisations/new");
        Name(page, 0, name, language);
        return await page.Press("Save");
    }

    // The lines of names share their labels: a person finds them by their place.
    private static void Name(Page page, int line, string name, string language)
    {
        ((AngleSharp.Html.Dom.IHtmlInputElement)page.One($"[name='Form.Names[{line}].Text']")).Value = name;
        var list = (AngleSharp.Html.Dom.IHtmlSelectElement)page.One($"[name='Form.Names[{line}].Language']");
        list.Value = list.Options.Single(option => option.TextContent == language).Value;
    }
}
