using System.Net;
using System.Text.RegularExpressions;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Accounts;

public sealed class SignInTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_door_speaks_the_readers_language_and_leads_on_to_where_they_were_going()
    {
        await Desk.Colleague(server, Role.Operator, "onwards@lake-cities.example");
        var page = await server.Reader("fa").Open("/fa/desk/accounts?x=1");

        Assert.Equal("ورود به میز کار", page.Heading);
        var inside = await page.Fill("نشانی رایانامه", "onwards@lake-cities.example").Fill("گذرواژه", Desk.Password).Press("ورود");

        Assert.Equal("/fa/desk/accounts?x=1", inside.Path);
        Assert.Equal(HttpStatusCode.OK, inside.Status);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task The_door_leads_nobody_to_another_site(string back)
    {
        var address = $"{Guid.NewGuid():n}@lake-cities.example";
        await Desk.Colleague(server, Role.Observer, address);

        var inside = await SignIn(await server.Reader().Open($"/en/desk/sign-in?back={Uri.EscapeDataString(back)}"), address, Desk.Password);

        Assert.Equal("/en/desk", inside.Path);
    }

    [Fact]
    public async Task Whether_an_address_has_an_account_is_not_to_be_learnt_at_the_door()
    {
        await Desk.Colleague(server, Role.Observer, "known@lake-cities.example");

        var wrong = await SignIn(await server.Reader().Open("/en/desk/sign-in"), "known@lake-cities.example", "not the password");
        var unknown = await SignIn(await server.Reader().Open("/en/desk/sign-in"), "other@lake-cities.example", "not the password");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal(Without(wrong.Source, "known"), Without(unknown.Source, "other"));
        Assert.DoesNotContain("not the password", wrong.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_ten_wrong_passwords_the_right_one_is_refused_in_the_same_words_for_a_quarter_of_an_hour()
    {
        await using var own = await RunningServer.Start();
        await Desk.Colleague(own, Role.Observer);
        var address = Desk.AddressOf(Role.Observer);
        var door = await own.Reader().Open("/en/desk/sign-in");
        for (var i = 0; i < Account.MostTries; i++)
            await SignIn(door, address, $"wrong password {i}");

        var right = await SignIn(door, address, Desk.Password);
        Assert.True(right.Shows("The address or the password is not right."), right.Text);

        own.Clock.Advance(Account.Rest + TimeSpan.FromMinutes(1));
        Assert.Equal("/en/desk", (await SignIn(door, address, Desk.Password)).Path);
    }

    [Fact]
    public async Task Guesses_at_the_same_moment_are_all_counted()
    {
        await using var own = await RunningServer.Start();
        await Desk.Colleague(own, Role.Observer);
        var address = Desk.AddressOf(Role.Observer);
        var doors = await Task.WhenAll(Enumerable.Range(0, Account.MostTries).Select(_ => own.Reader().Open("/en/desk/sign-in")));

        await Task.WhenAll(doors.Select((door, i) => SignIn(door, address, $"wrong password {i}")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignIn(doors[0], address, Desk.Password)).Status);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_also_where_its_cookie_was_copied_to()
    {
        var reader = await Desk.Colleague(server, Role.Observer, "leaving@lake-cities.example");
        var copied = reader.Cookies.GetAllCookies().Single(c => c.Name == "desk").Value;

        var outside = await reader.Open("/en/desk").Press("Sign out");

        Assert.Equal("Sign in to the desk", outside.Heading);
        Assert.True(outside.Shows("You are signed out"), outside.Text);
        var thief = server.Reader();
        thief.Cookies.Add(server.Address, new Cookie("desk", copied));
        Assert.Equal("Sign in to the desk", (await thief.Open("/en/desk")).Heading);
    }

    [Fact]
    public async Task A_session_left_alone_ends_after_twelve_hours()
    {
        await using var own = await RunningServer.Start();
        var reader = await Desk.Colleague(own, Role.Observer);

        own.Clock.Advance(TimeSpan.FromHours(12) + TimeSpan.FromMinutes(1));

        Assert.Equal("Sign in to the desk", (await reader.Open("/en/desk")).Heading);
    }

    [Fact]
    public async Task A_form_of_the_desk_without_its_token_does_nothing()
    {
        var reader = await Desk.Colleague(server, Role.Operator, "tokens@lake-cities.example");

        using var answer = await reader.Http.PostAsync("/en/desk/accounts?handler=invite",
            new FormUrlEncodedContent([new("Address", "friend@lake-cities.example"), new("Role", "Operator")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False((await reader.Open("/en/desk/accounts")).Shows("friend@lake-cities.example"));
    }

    [Fact]
    public async Task No_cache_keeps_a_page_of_the_desk()
    {
        var reader = await Desk.Colleague(server, Role.Observer, "cached@lake-cities.example");

        var page = await reader.Open("/en/desk");

        Assert.True(page.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Visitors_of_public_pages_get_no_cookie()
    {
        var reader = server.Reader();

        await reader.Open("/en");
        await reader.Open("/en/statements");

        Assert.Empty(reader.Cookies.GetAllCookies());
    }

    private static Task<Page> SignIn(Page door, string address, string password) => door.Fill("E-mail address", address).Fill("Password", password).Press("Sign in");

    // The token of the form and the address typed in differ; nothing else may.
    private static string Without(string source, string name) =>
        Regex.Replace(source, "name=\"form-token\"[^>]*value=\"[^\"]*\"", "").Replace(name, "", StringComparison.Ordinal);
}
