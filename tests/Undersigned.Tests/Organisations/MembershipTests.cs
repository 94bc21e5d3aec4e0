using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Features.Accounts;
using Undersigned.Features.Alliances;
using Undersigned.Features.Ledger;
using Undersigned.Features.Ledger.Publishing;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;
using Undersigned.Tests.Signatures;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Organisations;

/// <summary>A member holds its membership by a private link: nobody else can leave in its name.</summary>
public sealed class MembershipTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string[] Handlers = ["", "?handler=takeover", "?handler=leave", "?handler=ask", "?handler=forget", "?handler=opening"];

    [Fact]
    public async Task A_member_leaves_by_its_own_act_and_everybody_can_tell_it_from_being_taken_off()
    {
        var alliance = await Founded.Alliance(server, "own-act");
        var desk = await Desk.Colleague(server, Role.Secretariat, "secretary@own-act.example");
        var link = await Admit(desk, alliance, Founded.Women, "office@women.example");
        await Admit(desk, alliance, Founded.Sailors, "office@sailors.example");
        await Admit(desk, alliance, Founded.Teachers, "office@teachers.example");

        // Scanners open links.
        await ReadLog.UpToDate(server);
        var before = await State(alliance.Id);
        foreach (var handler in Handlers)
            using (await server.Reader().Http.GetAsync(link + handler)) { }
        Assert.Equal(before, await State(alliance.Id));

        var page = await server.Reader("fa").Open(link);
        Assert.True(page.Shows("عضو بنیان‌گذار") || page.Shows("Founding member"), page.Text);
        Assert.True(page.Shows(Founded.Women), page.Text);
        var receipt = await Proof(link);
        Assert.Empty(receipt.Findings);
        Assert.Equal($"ku={Founded.Women}", receipt.Opening![SignatureField.Names]);
        var said = await server.Reader().Open("/en/check/yours").Fill("Receipt, promise or text", System.Text.Encoding.UTF8.GetString(await server.Reader().Download($"{link}?handler=receipt"))).Press("Check");
        Assert.True(said.Shows("about version 1 of what the alliance declares") && said.Shows("is the declaration that was acceded to"), said.Text);
        Assert.Equal($"/en/a/{alliance.Slug}", said.One("section[role=status] a").GetAttribute("href"));

        await desk.Open($"/en/desk/alliances/{alliance.Slug}").Fill("Member", Founded.Sailors).Press("Record that it left");
        await (await desk.Open($"/en/desk/alliances/{alliance.Slug}")).Press($"Entered by mistake {Founded.Teachers}");
        var sure = await server.Reader().Open(link).Press("Leave the alliance");
        Assert.True(sure.Shows("it was your own act"), sure.Text);
        Assert.True((await sure.Press("Yes, leave")).Shows("left by its own act"));
        Assert.True((await server.Reader().Open(link)).Shows("left by its own act"));

        var entries = await Founded.Chain(server, alliance.Id);
        Assert.Equal(["open", "accede", "accede", "accede", "leave", "remove", "withdraw"], entries.Select(e => e.Kind));
        Assert.Equal(((AccedeEntry)entries[1]).WithdrawalTag, WithdrawalTag.Of(((WithdrawEntry)entries[6]).Secret));
        var shown = await server.Reader().Open($"/en/a/{alliance.Slug}");
        Assert.True(shown.Shows("0 member organisations") && shown.Shows("Left by its own act") && shown.Shows("Left, as the alliance recorded"), shown.Text);
        Assert.False(shown.Shows(Founded.Teachers), "what was entered by mistake is not told of as if it had been so");
        Assert.All(await server.Stored(db => db.Accessions.Where(a => a.AllianceId == alliance.Id).ToListAsync()), ended => Assert.Empty(ended.Content));
        await Founded.EverythingHolds(server);
    }

    [Fact]
    public async Task A_member_that_leaves_while_the_desk_records_that_it_left_has_left_once()
    {
        var alliance = await Founded.Alliance(server, "at-once");
        var desk = await Desk.Colleague(server, Role.Secretariat, "secretary@at-once.example");
        var link = await Admit(desk, alliance, Founded.Women, "office@at-once.example");
        var recording = (await desk.Open($"/en/desk/alliances/{alliance.Slug}")).Fill("Member", Founded.Women);
        var leaving = await server.Reader().Open(link).Press("Leave the alliance");

        await Task.WhenAll(recording.Press("Record that it left"), leaving.Press("Yes, leave"));
        await leaving.Press("Yes, leave");

        Assert.Equal(3, (await Founded.Chain(server, alliance.Id)).Count(e => e.Kind != "list"));
        await Founded.EverythingHolds(server);
    }

    [Fact]
    public async Task The_bundle_of_an_alliance_proves_its_members_and_who_ended_which_membership()
    {
        var alliance = await Founded.Alliance(server, "proved");
        var desk = await Desk.Colleague(server, Role.Secretariat, "secretary@proved.example");
        await desk.Open($"/en/desk/alliances/{alliance.Slug}").Fill("Organisation", Founded.Teachers).Press("Enter the member");
        var link = await Admit(desk, alliance, Founded.Women, "office@proved.example");
        await server.Reader().Open(link).Press("Leave the alliance").Press("Yes, leave");
        await ReadLog.UpToDate(server);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Http.GetAsync($"/a/{alliance.Slug}/bundle.zip")).StatusCode);

        await server.Services.GetRequiredService<PublishList>().Run(alliance.Id, TestContext.Current.CancellationToken);
        var page = await server.Reader().Open($"/en/a/{alliance.Slug}");
        var path = Path.Combine(server.Settings.DataFolder, "taken-away.zip");
        await File.WriteAllBytesAsync(path, await server.Reader().Download(page.One("a[download]").GetAttribute("href")!), TestContext.Current.CancellationToken);

        var report = await BundleCheck.Run(BundleFiles.Open(path), [server.Services.GetRequiredService<LogKey>().Verifier], null, server.Clock.GetUtcNow());
        Assert.Empty(report.Findings);
        Assert.Equal(new ListCounts(1, 0, 0, 0, 1, 0, 0), report.List!.Counts);
        Assert.Equal([new EndedMembership(2, 3, MembershipEnd.OwnAct)], report.Chain!.Ended);
        Assert.Equal(["how-to-check.en.txt", "how-to-check.fa.txt", "verify.html"], report.Unchecked);
        Assert.Contains("member organisations", await new StreamReader(BundleFiles.Open(path).Read("how-to-check.en.txt", 10_000)).ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // Whoever is a member no more must not stand in it for longer than it takes to make another.
        await (await desk.Open($"/en/desk/alliances/{alliance.Slug}")).Fill("Member", Founded.Teachers).Press("Record that it left");
        Assert.Equal(HttpStatusCode.NotFound, (await server.Reader().Http.GetAsync($"/a/{alliance.Slug}/bundle.zip")).StatusCode);
    }

    [Fact]
    public async Task A_member_that_was_entered_without_an_address_takes_its_membership_into_its_own_hands()
    {
        var alliance = await Founded.Alliance(server, "without-address", Founded.Women);
        var desk = await Desk.Colleague(server, Role.Secretariat, "secretary@without.example");
        var page = await desk.Open($"/en/desk/alliances/{alliance.Slug}");
        Assert.True(page.Shows("No link"), page.Text);
        var member = await page.Follow($"Its private link {Founded.Women}");
        Assert.True(member.Shows("There is no address on file.") && member.Shows("nobody holds the secret"), member.Text);
        Assert.True((await member.Press("Send a link")).Shows("Please enter the organisation’s e-mail address."));
        Assert.True((await member.Fill("E-mail address of the organisation", "nobody").Press("Send a link")).Shows("does not look like an e-mail address"));

        var sent = await member.Fill("E-mail address of the organisation", "office@later.example").Press("Send a link");
        Assert.True(sent.Shows("The link is on its way.") && sent.Shows("has not been used yet"), sent.Text);
        Assert.True((await sent.Press("Send a link")).Shows("A link was sent a moment ago."));
        var link = await Link("office@later.example");
        var taken = await server.Reader().Open(link).Press("Take it into our own hands");
        Assert.True(taken.Shows("The membership is in your hands."), taken.Text);
        Assert.Empty((await Proof(link)).Findings);

        // A later link does not silently replace it: whoever holds the first one still leaves by its own act.
        server.Clock.Advance(TimeSpan.FromMinutes(3));
        await desk.Open(member.Path).Fill("E-mail address of the organisation", "office@latest.example").Press("Send a link");
        await Link("office@latest.example");
        Assert.True((await server.Reader().Open(link).Press("Leave the alliance").Press("Yes, leave")).Shows("left by its own act"));
        // The clock went on: there may be lists between them.
        Assert.Equal(["open", "accede", "remove", "accede", "withdraw"], (await Founded.Chain(server, alliance.Id)).Select(e => e.Kind).Where(kind => kind != "list"));
        await Founded.EverythingHolds(server);
    }

    [Fact]
    public async Task Whoever_leaves_by_a_link_without_the_secret_is_taken_off_at_its_request_and_the_log_does_not_claim_more()
    {
        var alliance = await Founded.Alliance(server, "request");
        var desk = await Desk.Colleague(server, Role.Secretariat, "secretary@request.example");
        var first = await Admit(desk, alliance, Founded.Women, "office@first.example");
        server.Clock.Advance(TimeSpan.FromMinutes(3));
        await (await (await desk.Open($"/en/desk/alliances/{alliance.Slug}")).Follow($"Its private link {Founded.Women}"))
            .Fill("E-mail address of the organisation", "office@second.example").Press("Send a link");
        var second = await Link("office@second.example");

        var asked = await server.Reader().Open(second).Press("Leave the alliance");
        Assert.True(asked.Shows("the log says that the secretariat took you off at your request"), asked.Text);
        await asked.Press("Yes, leave");

        Assert.True((await server.Reader().Open(first)).Shows("took it off at its request"));
        var ended = Assert.Single((await Founded.Chain(server, alliance.Id)).OfType<RemoveEntry>());
        Assert.Equal(RemovalReason.Request, ended.Reason);
    }

    [Fact]
    public async Task Where_a_link_was_sent_is_sealed_forgotten_on_request_and_in_any_case_after_thirty_days()
    {
        var alliance = await Founded.Alliance(server, "forgotten");
        var desk = await Desk.Colleague(server, Role.Secretariat, "secretary@forgotten.example");
        var link = await Admit(desk, alliance, Founded.Women, Canary.Address);
        await Canary.AssertNowhere(server);
        var member = await (await desk.Open($"/en/desk/alliances/{alliance.Slug}")).Follow($"Its private link {Founded.Women}");
        Assert.True(member.Shows(Canary.Address), member.Text);

        await server.Reader().Open(link).Press("Forget our e-mail address");
        await Canary.AssertNowhere(server);
        Assert.True((await desk.Open(member.Path)).Shows("There is no address on file."));

        await desk.Open(member.Path).Fill("E-mail address of the organisation", "office@kept.example").Press("Send a link");
        server.Clock.Advance(MemberLinks.AddressKept + TimeSpan.FromMinutes(2));
        await People.Eventually(async () => await server.Stored(db => db.Accessions.AllAsync(a => a.AllianceId != alliance.Id || a.MailedAt == null)));
        Assert.True((await server.Reader().Open(link)).Shows("Leave the alliance"), "the link goes on working");
    }

    [Fact]
    public async Task A_link_that_is_none_says_what_may_have_happened()
    {
        using var answer = await server.Reader().Http.GetAsync($"/en/membership/{new string('a', 32)}");
        Assert.Equal("/en/membership/expired", answer.Headers.Location?.OriginalString);
        foreach (var handler in Handlers)
        {
            using var pressed = await server.Reader().Http.PostAsync($"/en/membership/{new string('a', 32)}{handler}", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
            Assert.Equal(handler is "" or "?handler=opening" ? HttpStatusCode.BadRequest : HttpStatusCode.Redirect, pressed.StatusCode);
        }
        Assert.True((await server.Reader().Open("/en/membership/expired")).Shows("compare the entry that your receipt names"));
    }

    private async Task<string> Admit(Reader desk, Alliance alliance, string organisation, string address)
    {
        var page = await desk.Open($"/en/desk/alliances/{alliance.Slug}").Fill("Organisation", organisation).Choose("Founding member")
            .Fill("E-mail address of the organisation", address).Press("Enter the member");
        Assert.True(page.Shows("Saved."), page.Text);
        return await Link(address);
    }

    // Nothing in the letter says what it is about.
    private async Task<string> Link(string address)
    {
        var mail = await server.Mailbox.Next(address);
        foreach (var telling in new[] { "lliance", Founded.Women, Founded.Sailors, "member" })
            Assert.DoesNotContain(telling, mail.Subject + mail.Text.Replace("/membership/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return new Uri(mail.Link("/membership/")).AbsolutePath;
    }

    private async Task<ReceiptReport> Proof(string link)
    {
        var receipt = Receipt.Parse(await server.Reader().Download($"{link}?handler=receipt"));
        var opening = Opening.Parse(System.Text.Encoding.UTF8.GetString(await server.Reader().Download($"{link}?handler=opening")));
        return ReceiptCheck.Check(receipt, [server.Services.GetRequiredService<LogKey>().Verifier], null, server.Clock.GetUtcNow(), opening, null, []);
    }

    private Task<string> State(Guid alliance) => server.Stored(async db =>
    {
        var accessions = await db.Accessions.AsNoTracking().Where(a => a.AllianceId == alliance).OrderBy(a => a.Id).ToListAsync();
        var entries = await db.LogEntries.CountAsync(e => e.Chain == alliance) + await db.LogQueue.CountAsync(q => q.Chain == alliance);
        return System.Text.Json.JsonSerializer.Serialize(accessions) + entries;
    });
}
