using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Browser;

public sealed class SigningByKeyboardTests(FullSite site, Chromium chromium) : IClassFixture<FullSite>
{
    [Fact]
    public async Task Someone_without_a_mouse_and_without_scripts_signs_from_the_statement_to_the_last_page()
    {
        await using var visit = await chromium.Visit(site.Address, "en", javaScript: false);
        await visit.Open($"/en/s/{FullSite.Slug}");
        await visit.TabTo("Sign as a person");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.TabTo("Full name");
        await visit.Page.Keyboard.InsertTextAsync("Zîn Ayaz");
        await visit.TabTo("E-mail address");
        await visit.Page.Keyboard.InsertTextAsync("zin@people.example");
        await visit.TabTo("My name");
        await visit.Page.Keyboard.PressAsync("ArrowDown"); // the next choice of the group
        await visit.TabTo("Continue");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Screenshot("keyboard-check");

        await visit.TabTo("Send me the mail");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("Check your mail").First.WaitForAsync();
        var mail = await site.Mailbox.Next("zin@people.example");
        await visit.TabTo("The code from the mail");
        await visit.Page.Keyboard.InsertTextAsync(mail.Find(@"\b\d{6}\b"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.GetByText("Your signature counts").First.WaitForAsync();
        await visit.Screenshot("keyboard-confirmed");
        Assert.Contains("Z. A.", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }
}
