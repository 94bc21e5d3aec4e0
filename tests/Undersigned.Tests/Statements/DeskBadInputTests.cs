using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Features.Statements;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Statements;

public sealed class DeskBadInputTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("Title", "Open the la\u202Eke", "Line 1 contains a sign that cannot be shown (U+202E)")]
    [InlineData("Text", "First line\nsecond \u2067line", "Line 2 contains a sign that cannot be shown (U+2067)")]
    [InlineData("Text", "a\uFFFDb", "(U+FFFD)")]
    [InlineData("Text", "bell\u0007", "(U+0007)")]
    [InlineData("Text", "a\uFFFEb", "(U+FFFE)")]
    [InlineData("Calls", "To the council\u200F\nOpen it.", "(U+200F)")]
    [InlineData("Calls", "To the council\nOpen it.\n\nTo everyone", "Call 2 has only one line.")]
    [InlineData("Title", "   ", "Please enter a title.")]
    public async Task What_cannot_be_printed_is_refused_with_its_place_and_the_input_kept(string field, string value, string words)
    {
        var (reader, slug) = await Draft();
        var page = await reader.Open($"/en/desk/statements/{slug}/text/en");

        var refused = await page.Fill("Text", "Kept as it was typed.").Fill(field, value).Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows(words), refused.Text);
        Assert.Equal(value.ReplaceLineEndings("\n"), refused.Value(field).ReplaceLineEndings("\n"));
        Assert.False(await server.Stored(db => db.Statements.Where(s => s.Slug == slug).SelectMany(s => s.Texts).AnyAsync(t => t.Body != "")));
    }

    [Fact]
    public async Task Invisible_signs_are_taken_out_at_a_press_and_joiners_stay()
    {
        var (reader, slug) = await Draft();
        var page = await reader.Open($"/en/desk/statements/{slug}/text/fa");
        var refused = await page.Fill("Title", "می\u200Cخواهیم").Fill("Text", "\u200Fمی\u200Cخواهیم\u202C باز باشد.").Press("Save");

        var cleaned = await refused.Press("Take the invisible signs out");
        Assert.Equal("می\u200Cخواهیم باز باشد.", cleaned.Value("Text"));
        await cleaned.Press("Save");

        var stored = await server.Stored(db => db.Statements.Where(s => s.Slug == slug).SelectMany(s => s.Texts).SingleAsync(t => t.Language == "fa"));
        Assert.Equal("می\u200Cخواهیم باز باشد.", stored.Body);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_with_its_length_and_the_longest_one_is_taken()
    {
        var (reader, slug) = await Draft();
        var page = await reader.Open($"/en/desk/statements/{slug}/text/en");

        var refused = await page.Fill("Title", new string('ع', StatementLimits.Title + 1)).Fill("Text", new string('ب', StatementLimits.Body + 1)).Press("Save");
        Assert.True(refused.Shows("Please keep this to 300 characters; there are 301."), refused.Text);
        Assert.True(refused.Shows("Please keep this to 60,000 characters; there are 60,001."), refused.Text);
        Assert.Equal(StatementLimits.Body + 1, refused.Value("Text").Length);

        var saved = await refused.Fill("Title", new string('ع', StatementLimits.Title)).Fill("Text", new string('ب', StatementLimits.Body)).Press("Save");
        Assert.True(saved.Shows("Saved."), saved.Text);
    }

    [Fact]
    public async Task A_megabyte_of_title_and_bytes_that_are_no_utf8_break_nothing()
    {
        var (reader, slug) = await Draft();
        var page = await reader.Open($"/en/desk/statements/{slug}/text/en");

        var long1 = await page.Fill("Title", new string('x', 1_000_000)).Press("Save");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, long1.Status);

        var token = page.One("form.wide input[name=form-token]").GetAttribute("value")!;
        using var broken = new ByteArrayContent([.. System.Text.Encoding.ASCII.GetBytes($"form-token={token}&Stamp=&Title=a"), 0xFF, 0xFE]);
        broken.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var answer = await reader.Http.PostAsync($"/en/desk/statements/{slug}/text/en", broken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("FFFD", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Log.Errors);
    }

    [Theory]
    [InlineData("برای دریاچه", "", "statement-2026-04-15")]
    [InlineData("Für Şîrîn & Łukasz: öffnet die Ufer!", "", "fur-sirin-lukasz-offnet-die-ufer")]
    [InlineData("Anything", "my-own-address", "my-own-address")]
    public async Task The_address_is_made_from_the_title_or_chosen(string title, string slug, string expected)
    {
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

        var page = await reader.Open("/en/desk/statements/new").Fill("Title", title).Fill("Address", slug).Press("Begin the draft");

        Assert.Contains($"/desk/statements/{expected}/text/", page.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Not An Address", "Please use small Latin letters and digits")]
    [InlineData("new", "Please use small Latin letters and digits")]
    [InlineData("../../etc", "Please use small Latin letters and digits")]
    [InlineData("taken-already", "Another statement has this address.")]
    public async Task An_address_that_cannot_be_one_is_refused(string slug, string words)
    {
        await Issued.Statement(server, $"taken-already{(slug == "taken-already" ? "" : $"-{slug.Length}")}");
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");

        var refused = await reader.Open("/en/desk/statements/new").Fill("Title", "A title").Fill("Address", slug).Press("Begin the draft");

        Assert.True(refused.Shows(words), refused.Text);
        Assert.Equal("A title", refused.Value("Title"));
    }

    [Theory]
    [InlineData("2026-04-15", "15 April 2026")]
    [InlineData("۲۶ فروردین ۱۴۰۵", "15 April 2026")]
    [InlineData("15 April 2026", "15 April 2026")]
    public async Task The_day_of_issue_is_read_in_either_calendar(string typed, string shown)
    {
        var (reader, slug) = await Draft();

        var page = await reader.Open($"/en/desk/statements/{slug}/details").Fill("Day of issue", typed).Press("Save");

        Assert.True(page.Shows(shown), page.Text);
        var again = await reader.Open($"/en/desk/statements/{slug}/details");
        Assert.Equal(shown, again.Value("Day of issue"));
    }

    [Theory]
    [InlineData("9/1/2026", "could be read two ways")]
    [InlineData("some day soon", "We cannot read this day.")]
    [InlineData("31 February 2026", "We cannot read this day.")]
    public async Task A_day_in_doubt_is_asked_for_again(string typed, string words)
    {
        var (reader, slug) = await Draft();

        var refused = await reader.Open($"/en/desk/statements/{slug}/details").Fill("Day of issue", typed).Press("Save");

        Assert.True(refused.Shows(words), refused.Text);
        Assert.Equal(typed, refused.Value("Day of issue"));
    }

    private async Task<(Reader Reader, string Slug)> Draft()
    {
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-cities.example");
        var slug = $"draft-{Guid.NewGuid():n}";
        await reader.Open("/en/desk/statements/new").Fill("Title", "A draft").Fill("Address", slug).Press("Begin the draft");
        return (reader, slug);
    }
}
