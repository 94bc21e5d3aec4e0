using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;
using Undersigned.Features.Statements;

namespace Undersigned.Tests.Harness;

/// <summary>
/// A server with something of everything that visitors can meet. Every text that a person wrote ends in <see cref="Mark"/>, so
/// that it can be told from the interface's own words wherever it appears.
/// </summary>
public sealed class FullSite : RunningServer, IAsyncLifetime
{
    public const string Mark = " ⁂";
    public const string Slug = "open-archives";

    /// <summary>Private links of a signature that waits, one that stands, and one that was withdrawn; then that of a member.</summary>
    public IReadOnlyList<string> PrivateLinks { get; private set; } = [];

    /// <summary>The desk's page of that member, after the language.</summary>
    public string MemberAddress { get; private set; } = "";

    /// <summary>Where a signer is sent to type the code.</summary>
    public string SentAddress { get; private set; } = "";

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await Publish();
        var waiting = await Ask("Şîrîn Berwarî", "sirin@people.example");
        var standing = await Confirm(await Ask("لیلا احمدی", "leyla@people.example"));
        await Confirm(await Ask("Łukasz Żak", "lukasz@people.example", "My initials"));
        await Confirm(await Ask("Anna Grün", "anna@people.example", "Only that somebody signed"));
        var withdrawn = await Confirm(await Ask("شوان کەریم", "shwan@people.example"));
        await Withdraw(withdrawn);
        await ConfirmOrganisation();
        var membership = new Uri((await Mailbox.Next("press@organisations.example")).Link("/membership/")).AbsolutePath;
        PrivateLinks = [waiting, standing, withdrawn, membership];
    }

    private static string Marked(string text) => text + Mark;

    private async Task Publish()
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var union = new Organisation("valley-teachers", "en", Marked("Valley Teachers' Union"), Marked("Brugg"), "CH");
        union.AlsoNamed("fa", Marked("اتحادیهٔ آموزگاران دره"));
        var press = new Organisation("river-press", "ckb", Marked("چاپخانەی ڕووبار"), Marked("Hewlêr"), "IQ");
        var alliance = new Alliance("valley-alliance", "en", Marked("Alliance for the Valley"), new DateOnly(2024, 3, 21));
        alliance.AlsoNamed("fa", Marked("اتحاد برای دره"));
        db.AddRange(union, press, alliance);
        alliance.Admit(union, new DateOnly(2024, 3, 21));
        alliance.Admit(press, new DateOnly(2025, 1, 10));
        var log = scope.ServiceProvider.GetRequiredService<AllianceLog>();
        await log.Record(alliance, (press.Id, "press@organisations.example"));
        await db.SaveChangesAsync();
        log.Committed();
        MemberAddress = $"/desk/alliances/{alliance.Slug}/members/{press.Id}";

        var statement = new Statement(Slug, "en", alliance, Clock);
        Services.GetRequiredService<Vault>().Create(statement.Id);
        statement.Write("en", Marked("For open archives"), $"{Marked("We ask that every archive be opened.")}\n\n{Marked("Memory belongs to all.")}", $"{Marked("To the county council")}\n{Marked("Open the archives.")}");
        statement.Write("fa", Marked("برای آرشیوهای باز"), $"{Marked("می‌خواهیم همهٔ آرشیوها گشوده شوند.")}\n\n{Marked("حافظه از آنِ همه است.")}", $"{Marked("به شورای شهرستان")}\n{Marked("آرشیوها را بگشایید.")}");
        statement.IssuedWith(union);
        db.Add(statement);
        await scope.ServiceProvider.GetRequiredService<IssueStatement>().Issue(statement);
    }

    // Signs by the form, as people do; returns the path of the private link.
    private async Task<string> Ask(string name, string address, string shown = "My name")
    {
        var sent = await Reader().Open($"/en/s/{Slug}/sign").Fill("Full name", Marked(name)).Fill("E-mail address", address).Choose(shown).Press("Continue").Press("Send me the mail");
        SentAddress = sent.Path;
        return await LinkIn(address);
    }

    private async Task<string> Confirm(string link)
    {
        await Reader().Open(link).Press("Confirm my signature");
        return link;
    }

    private Task Withdraw(string link) => Reader().Open(link).Press("Withdraw my signature").Press("Yes, withdraw it");

    private async Task ConfirmOrganisation()
    {
        await Reader().Open($"/en/s/{Slug}/sign/organisation").Fill("Name of the organisation", Marked("Verein der Archivarinnen"))
            .Fill("Your own name", Marked("Ruth Weiß")).Fill("Who decided to sign, and when", Marked("Vorstand")).Fill("E-mail address", "verein@organisations.example")
            .Press("Continue").Press("Send me the mail");
        await Confirm(await LinkIn("verein@organisations.example"));
    }

    private async Task<string> LinkIn(string address) => new Uri((await Mailbox.Next(address)).Link("/my/")).AbsolutePath;
}
