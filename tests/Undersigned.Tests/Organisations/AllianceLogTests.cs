using Microsoft.EntityFrameworkCore;
using Undersigned.Features.Accounts;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Organisations;

/// <summary>Who belongs to an alliance stands in the public log as much as who signs.</summary>
public sealed class AllianceLogTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Members_that_join_and_leave_at_the_desk_are_entries_of_the_log_which_anybody_can_verify()
    {
        var alliance = await Founded.Alliance(server, "lake-towns");
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@lake-towns.example");
        var address = $"/en/desk/alliances/{alliance.Slug}";
        foreach (var name in new[] { "کانون آموزگاران دره", "Komîteya Jinan", "Koło Żeglarzy" })
            await reader.Open(address).Fill("Organisation", name).Fill("Member since", "2021-03-21").Press("Enter the member");

        var early = await (await reader.Open(address)).Fill("Member", "Komîteya Jinan").Fill("Left on", "2020-01-01").Press("Record that it left");
        Assert.True(early.Shows("It joined after that day."), early.Text);
        var left = await early.Fill("Member", "Komîteya Jinan").Fill("Left on", "۱ فروردین ۱۴۰۵").Press("Record that it left");
        Assert.True(left.Shows("Members (2)"), left.Text);
        await left.Press("Entered by mistake Koło Żeglarzy");
        await ReadLog.UpToDate(server);

        var entries = await Founded.Chain(server, alliance.Id);
        Assert.Equal(["open", "accede", "accede", "accede", "leave", "remove"], entries.Select(e => e.Kind));
        Assert.Equal(ChainSubject.Alliance, ((OpenEntry)entries[0]).About);
        // Each opening tells what its entry commits to: the names as they were declared.
        var accessions = await server.Stored(db => db.Accessions.Where(a => a.AllianceId == alliance.Id).OrderBy(a => a.Id).ToListAsync());
        Assert.Equal(entries.OfType<AccedeEntry>().Select(e => e.Commitment), accessions.Select(a => Opening.Parse(a.Opening).Commitment()));
        Assert.Equal("fa=کانون آموزگاران دره", Opening.Parse(accessions[0].Opening)[SignatureField.Names]);
        Assert.Equal("2026-03-21", Opening.Parse(accessions[1].Leaving!)[SignatureField.Day]);
        await Founded.EverythingHolds(server);
    }

    [Fact]
    public async Task A_changed_name_is_a_new_version_and_who_joins_after_it_joins_that_one()
    {
        var alliance = await Founded.Alliance(server, "renamed");
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@renamed.example");
        var page = await reader.Open($"/en/desk/alliances/{alliance.Slug}");
        await page.Press("Save"); // nothing changed: nothing to log but the chain itself
        await page.Fill("Founded on", "2020-01-01").Press("Save");
        await reader.Open($"/en/desk/alliances/{alliance.Slug}").Fill("Organisation", "Koło Żeglarzy").Press("Enter the member");
        await ReadLog.UpToDate(server);

        var entries = await Founded.Chain(server, alliance.Id);
        Assert.Equal(["open", "amend", "accede"], entries.Select(e => e.Kind));
        Assert.Equal(((AmendEntry)entries[1]).Manifest, entries[2].Statement);
        await Founded.EverythingHolds(server);
    }

    [Fact]
    public async Task Members_from_before_there_was_a_log_of_them_are_entered_with_the_next_change()
    {
        var alliance = await Founded.Alliance(server, "older", "کانون آموزگاران دره", "Komîteya Jinan");
        var reader = await Desk.Colleague(server, Role.Secretariat, $"{Guid.NewGuid():n}@older.example");

        await (await reader.Open($"/en/desk/alliances/{alliance.Slug}")).Fill("Member", "Komîteya Jinan").Press("Record that it left");
        await ReadLog.UpToDate(server);

        Assert.Equal(["open", "accede", "accede", "leave"], (await Founded.Chain(server, alliance.Id)).Select(e => e.Kind));
        await Founded.EverythingHolds(server);
    }
}
