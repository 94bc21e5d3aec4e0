using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Demo;

public sealed class DemoTests(DemoServer server) : IClassFixture<DemoServer>
{
    public static readonly TheoryData<string> Slugs = ["charge-or-release", "water-for-the-lake", "reading-rooms"];

    private static readonly string[] Languages = ["en", "fa", "ckb", "ar"];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Each_statement_says_the_same_in_four_languages_paragraph_by_paragraph(string slug)
    {
        var shapes = new List<(int Paragraphs, int Calls)>();
        foreach (var language in Languages)
        {
            var page = await server.Reader().Open($"/en/s/{slug}?text={language}&with=none");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var paragraphs = page.Document.QuerySelectorAll(".single .prose");
            Assert.All(paragraphs, p => Assert.Equal(language, p.GetAttribute("lang")));
            shapes.Add((paragraphs.Length, page.Document.QuerySelectorAll(".calls li").Length));
        }

        var shape = Assert.Single(shapes.Distinct());
        Assert.InRange(shape.Paragraphs, 3, 6);
        Assert.InRange(shape.Calls, 2, 4);
    }

    [Fact]
    public async Task The_front_page_opens_on_an_alliance_that_has_spoken_three_times()
    {
        var front = await server.Reader("fa").Open("/");

        Assert.True(front.Shows("تفهیم اتهام یا آزادی"), front.Text);
        var alliance = await server.Reader("ckb").Open("/en/a/lake-cities");
        Assert.True(alliance.Shows("Alliance of the Lake Cities"), alliance.Text);
        Assert.True(alliance.Shows("هاوپەیمانیی شارەکانی دەریاچە"), alliance.Text);
        Assert.Equal(30, await server.Stored(db => db.Organisations.CountAsync()));
        Assert.Equal(17, await server.Stored(db => db.Alliances.SelectMany(a => a.Members).CountAsync()));
        Assert.Equal(3, await server.Stored(db => db.Statements.CountAsync(s => s.AllianceId != null)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task The_numbers_on_the_page_are_those_of_the_log(string slug)
    {
        await ReadLog.UpToDate(server);
        var digests = await server.Stored(db => db.Statements.Where(s => s.Slug == slug).SelectMany(s => s.Versions).Select(v => v.Digest).ToListAsync());
        var chain = (await ReadLog.Entries(server)).Where(e => digests.Any(d => e.Statement == new Hash(d))).ToList();

        // Complete and in its order: each entry follows the one before it.
        Assert.Equal(Enumerable.Range(0, chain.Count).Select(n => (long)n), chain.Select(e => e.Sequence));
        Assert.All(chain.Skip(1).Zip(chain), pair => Assert.Equal(pair.Second.LeafHash(), pair.First.Previous));
        var (signed, withdrawn, removed, erased) = (chain.OfType<SignEntry>().Count(), chain.OfType<WithdrawEntry>().Count(), chain.OfType<RemoveEntry>().Count(), chain.OfType<EraseEntry>().Count());

        var page = await server.Reader().Open($"/en/s/{slug}");
        var tally = Regex.Match(page.Texts(".tally").Single(), @"named (\d+) · hidden (\d+) · withdrawn (\d+) · removed (\d+)").Groups.Values.Skip(1).Select(g => int.Parse(g.Value)).ToList();
        Assert.Equal(signed - withdrawn - removed - erased, tally[0] + tally[1]);
        Assert.Equal(withdrawn, tally[2]);
        Assert.Equal(removed, tally[3]);
        Assert.True(page.Shows("The public log counts the same"), page.Text);
    }

    [Fact]
    public async Task Names_stand_in_many_scripts_with_every_visibility_fate_and_level_of_evidence()
    {
        var signatures = await server.Stored(db => db.Signatures.AsNoTracking().ToListAsync());
        var signatories = server.Services.GetRequiredService<Signatories>();
        var languages = signatures.Where(s => s.Content.Length > 0).Select(s => signatories.Open(s).Names[0].Language).ToHashSet();

        Assert.InRange(signatures.Count, 300, 400);
        Assert.Superset(new HashSet<string> { "fa", "ckb", "kmr", "ar", "tr", "pl", "el", "de", "fr", "hy" }, languages);
        Assert.Equal(Enum.GetValues<Visibility>(), signatures.Select(s => s.Visibility).Distinct().Order());
        Assert.Equal(Enum.GetValues<Features.Signatures.SignatureState>(), signatures.Select(s => s.State).Distinct().Order());
        Assert.Equal([Evidence.Mail, Evidence.Domain, Evidence.Vouched, Evidence.Secretariat], signatures.Select(s => s.Evidence).Distinct().Order());
    }

    [Fact]
    public async Task A_corrected_text_is_a_second_version_and_earlier_names_say_what_they_signed()
    {
        var page = await server.Reader().Open("/en/s/water-for-the-lake");

        Assert.True(page.Shows("there are only six gauges"), page.Text);
        Assert.True(page.Shows("Version 2"), page.Text);
        Assert.True(page.Shows("signed version 1 of the text"), page.Text);
        Assert.Contains(await ReadLog.Entries(server), e => e is AmendEntry);
    }

    [Fact]
    public async Task A_closed_statement_takes_no_more_names_and_was_issued_before_it_came_here()
    {
        var page = await server.Reader().Open("/en/s/reading-rooms/sign");

        Assert.True(page.Shows("This statement is closed"), page.Text);
        var dates = await server.Stored(db => db.Statements.Where(s => s.Slug == "reading-rooms").Select(s => new { s.IssuedOn, s.PublishedAt }).SingleAsync());
        Assert.True(dates.IssuedOn < DateOnly.FromDateTime(dates.PublishedAt!.Value.UtcDateTime));
    }

    [Fact]
    public async Task Starting_again_adds_nothing_and_nothing_is_ever_sent()
    {
        await using var own = new DemoServer();
        await own.InitializeAsync();
        await ReadLog.UpToDate(own);
        var before = await Everything(own);

        await own.Restart();
        await ReadLog.UpToDate(own);

        Assert.Equal(before, await Everything(own));
        Assert.Empty(own.Mailbox.Messages);
        Assert.Empty(own.Log.Errors);
    }

    private static Task<(int, int, int, int, int)> Everything(RunningServer server) => server.Stored(async db => (
        await db.Organisations.CountAsync(), await db.Statements.CountAsync(), await db.Signatures.CountAsync(), await db.LogEntries.CountAsync(), await db.Alliances.CountAsync()));
}
