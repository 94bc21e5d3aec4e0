using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Accounts;

public sealed class SetupLinkTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Whoever_holds_the_link_makes_one_account_and_is_at_the_desk()
    {
        var reader = await Desk.Colleague(server, Role.Observer, "leyla@lake-cities.example");

        Assert.True((await reader.Open("/en/desk")).Shows("لیلا احمدی"));
        var account = await server.Stored(db => db.Users.SingleAsync(a => a.Email == "leyla@lake-cities.example"));
        Assert.Equal(Role.Observer, account.Role);
        Assert.Equal("لیلا احمدی", account.Name);
    }

    [Fact]
    public async Task A_desk_without_statements_says_how_to_begin_to_whoever_may()
    {
        var secretary = await (await Desk.Colleague(server, Role.Secretariat, "begins@lake-cities.example")).Open("/en/desk");
        var observer = await (await Desk.Colleague(server, Role.Observer, "looks@lake-cities.example")).Open("/en/desk");

        Assert.Equal("Published elsewhere", (await secretary.Follow("take over one that is published already")).Texts(".desk-bar [aria-current]").Single());
        Assert.True(observer.Shows("No statement yet.") && !observer.Shows("Begin one"), observer.Text);
    }

    [Fact]
    public async Task A_link_that_was_used_makes_no_second_account()
    {
        var link = await Desk.Link(server, Role.Observer);
        await Fill(await server.Reader().Open(link), "first@lake-cities.example").Press("Make the account and sign in");

        var again = await server.Reader().Open(link);

        Assert.Equal("This link no longer works", again.Heading);
        Assert.Equal(1, await server.Stored(db => db.Users.CountAsync(a => a.Email == "first@lake-cities.example")));
    }

    [Fact]
    public async Task Of_two_who_press_at_the_same_moment_one_gets_the_account()
    {
        var link = await Desk.Link(server, Role.Observer);
        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => server.Reader().Open(link)));

        var answers = await Task.WhenAll(pages.Select((page, i) => Fill(page, $"racer{i}@lake-cities.example").Press("Make the account and sign in")));

        Assert.Equal(1, answers.Count(a => a.Shows("Welcome to the desk")));
        Assert.Equal(5, answers.Count(a => a.Shows("This link no longer works")));
        Assert.Equal(1, await server.Stored(db => db.Users.CountAsync(a => a.Email!.StartsWith("racer"))));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task A_link_ends_after_three_days()
    {
        await using var own = await RunningServer.Start();
        var link = await Desk.Link(own, Role.Operator);

        own.Clock.Advance(Invitation.Patience);

        Assert.Equal("This link no longer works", (await own.Reader().Open(link)).Heading);
    }

    [Fact]
    public async Task A_guessed_link_leads_to_the_same_page_as_a_used_one()
    {
        var page = await server.Reader("fa").Open($"/fa/setup/{Invitation.NewToken()}");

        Assert.Equal("این پیوند دیگر کار نمی‌کند", page.Heading);
    }

    [Fact]
    public async Task The_database_alone_opens_no_link()
    {
        var link = await Desk.Link(server, Role.Operator);
        var token = link[(link.LastIndexOf('/') + 1)..];

        var hashes = await server.Stored(db => db.Invitations.Select(i => i.TokenHash).ToListAsync());

        Assert.Contains(hashes, hash => hash.AsSpan().SequenceEqual(Invitation.HashOf(token)));
        Assert.DoesNotContain(hashes, hash => Convert.ToHexStringLower(hash).Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "a@b.example", Desk.Password, "Please enter your name.")]
    [InlineData("لی\u202Eلا", "a@b.example", Desk.Password, "This contains a sign that cannot be shown (U+202E)")]
    [InlineData("Łukasz", "no address", Desk.Password, "This is not an e-mail address we can write to.")]
    [InlineData("Łukasz", "a@b.example", "short", "Please choose a password of at least 12 characters.")]
    [InlineData("Łukasz", "a@b.example", "aaaaaaaaaaaaaaaa", "Anyone would guess this.")]
    public async Task What_cannot_be_taken_is_said_beside_its_field_and_the_link_stays_good(string name, string address, string password, string words)
    {
        var link = await Desk.Link(server, Role.Observer);
        var page = await server.Reader().Open(link);

        var refused = await page.Fill("Name", name).Fill("E-mail address", address).Fill("Password", password).Press("Make the account and sign in");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.True(refused.Shows(words), refused.Text);
        Assert.Equal(address, refused.Value("E-mail address"));
        Assert.Equal("Make your account", (await server.Reader().Open(link)).Heading);
    }

    [Fact]
    public async Task An_address_that_has_an_account_is_refused_and_the_link_stays_good()
    {
        await Desk.Colleague(server, Role.Observer, "taken@lake-cities.example");
        var link = await Desk.Link(server, Role.Observer);

        var refused = await Fill(await server.Reader().Open(link), "TAKEN@lake-cities.example").Press("Make the account and sign in");

        Assert.True(refused.Shows("There is an account with this address already."), refused.Text);
        Assert.Equal("Make your account", (await server.Reader().Open(link)).Heading);
    }

    [Fact]
    public async Task The_first_link_is_printed_only_while_there_is_no_account_and_ends_the_one_printed_before()
    {
        await using var own = await RunningServer.Start();
        var first = await own.With<Invitations, string?>(i => i.PrintFirst());
        var second = await own.With<Invitations, string?>(i => i.PrintFirst());

        Assert.Equal("This link no longer works", (await own.Reader().Open(first!)).Heading);
        var page = await Fill(await own.Reader().Open(second!), "operator@lake-cities.example").Press("Make the account and sign in");

        Assert.True(page.Shows("Welcome to the desk"), page.Text);
        Assert.Null(await own.With<Invitations, string?>(i => i.PrintFirst()));
    }

    private static Page Fill(Page page, string address) => page.Fill("Name", "Şîrîn Nûr").Fill("E-mail address", address).Fill("Password", Desk.Password);
}
