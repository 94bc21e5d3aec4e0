using System.Net;
using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Accounts;

public sealed class ColleaguesTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task An_observer_who_asks_for_more_is_told_that_it_is_the_account_and_led_back_to_the_desk()
    {
        var observer = await Desk.Colleague(server, Role.Observer, $"{Guid.NewGuid():n}@lake-cities.example");

        var refused = await observer.Open("/en/desk/published");

        Assert.Equal((HttpStatusCode.Forbidden, "Your account may not do this"), (refused.Status, refused.Heading));
        Assert.Equal("Statements", (await refused.Follow("To the desk")).Heading);
    }

    [Fact]
    public async Task A_colleague_invited_by_mail_comes_in_by_the_link_and_cannot_take_another_address()
    {
        var reader = await Desk.Colleague(server, Role.Operator, "inviting@lake-cities.example");

        var done = await reader.Open("/en/desk/accounts").Fill("Their e-mail address", "sirin@lake-cities.example").Choose("Secretariat", "May do")
            .Fill("Language of the mail", "فارسی").Press("Send the invitation");

        Assert.True(done.Shows("The invitation is on its way."), done.Text);
        Assert.True(done.Shows("sirin@lake-cities.example"), done.Text);
        var mail = await server.Mailbox.Next("sirin@lake-cities.example");
        Assert.Equal("حساب شما در Undersigned", mail.Subject.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));
        var setup = await server.Reader("fa").Open(mail.Link("/fa/setup/"));
        Assert.True(setup.Shows("دبیرخانه"), setup.Text);
        var inside = await setup.Fill("نام", "Şîrîn Nûr").Fill("گذرواژه", Desk.Password).Press("ساختن حساب و ورود");
        Assert.True(inside.Shows("Şîrîn Nûr"), inside.Text);
        Assert.Equal(Role.Secretariat, await server.Stored(db => db.Users.Where(a => a.Email == "sirin@lake-cities.example").Select(a => a.Role).SingleAsync()));
    }

    [Fact]
    public async Task A_second_invitation_ends_the_first()
    {
        var reader = await Desk.Colleague(server, Role.Operator, "twice@lake-cities.example");
        var page = await reader.Open("/en/desk/accounts");
        await page.Fill("Their e-mail address", "again@lake-cities.example").Press("Send the invitation");
        await page.Fill("Their e-mail address", "again@lake-cities.example").Press("Send the invitation");

        var first = await server.Mailbox.Next("again@lake-cities.example");
        var second = await server.Mailbox.Next("again@lake-cities.example");

        Assert.Equal("This link no longer works", (await server.Reader().Open(first.Link("/setup/"))).Heading);
        Assert.Equal("Make your account", (await server.Reader().Open(second.Link("/setup/"))).Heading);
    }

    [Fact]
    public async Task An_invitation_can_be_withdrawn()
    {
        var reader = await Desk.Colleague(server, Role.Operator, "regretting@lake-cities.example");
        var page = await reader.Open("/en/desk/accounts").Fill("Their e-mail address", "nobody@lake-cities.example").Press("Send the invitation");
        var mail = await server.Mailbox.Next("nobody@lake-cities.example");

        await page.Press("Withdraw nobody@lake-cities.example");

        Assert.Equal("This link no longer works", (await server.Reader().Open(mail.Link("/setup/"))).Heading);
    }

    [Fact]
    public async Task Whoever_is_deactivated_is_out_at_once_and_stays_out_until_let_in_again()
    {
        var reader = await Desk.Colleague(server, Role.Operator, "strict@lake-cities.example");
        var leaving = await Desk.Colleague(server, Role.Secretariat, "lukasz@lake-cities.example", "Łukasz Górski");

        var page = await reader.Open("/en/desk/accounts").Press("End access Łukasz Górski");

        Assert.Equal("Sign in to the desk", (await leaving.Open("/en/desk")).Heading);
        var refused = await leaving.Open("/en/desk/sign-in").Fill("E-mail address", "lukasz@lake-cities.example").Fill("Password", Desk.Password).Press("Sign in");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await page.Press("Give access again Łukasz Górski");
        Assert.Equal("/en/desk", (await refused.Fill("Password", Desk.Password).Press("Sign in")).Path);
        var acts = await server.Stored(db => db.DeskActs.Where(a => db.Users.Any(u => u.Id == a.About && u.Email == "lukasz@lake-cities.example")).Select(a => a.What).ToListAsync());
        Assert.Equal(["account.deactivate", "account.reactivate"], acts.Order());
    }

    [Fact]
    public async Task Nobody_ends_their_own_account()
    {
        var reader = await Desk.Colleague(server, Role.Operator, "alone@lake-cities.example");

        var page = await reader.Open("/en/desk/accounts");

        Assert.True(page.Shows("This is you"), page.Text);
        var own = await server.Stored(db => db.Users.Where(a => a.Email == "alone@lake-cities.example").Select(a => a.Id).SingleAsync());
        Assert.DoesNotContain(own.ToString(), page.Source, StringComparison.Ordinal);
    }
}
