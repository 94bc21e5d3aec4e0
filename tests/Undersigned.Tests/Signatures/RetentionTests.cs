using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Accounts;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

/// <summary>What is kept of signers goes by itself when its time is over, and no byte of it stays behind.</summary>
public sealed class RetentionTests
{
    [Fact]
    public async Task A_signature_that_nobody_confirmed_is_gone_after_three_days()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var link = await Canary.Ask(server, slug);

        server.Clock.Advance(TimeSpan.FromHours(71));
        Assert.True((await server.Reader().Open(link)).Shows("Confirm my signature"));
        server.Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(1));

        await People.Eventually(async () => await server.Stored(db => db.Signatures.CountAsync()) == 0);
        Assert.Equal(0, await server.Stored(db => db.Outbox.CountAsync()));
        Assert.Equal(HttpStatusCode.Gone, (await server.Reader().Open(link)).Status);
        await Canary.AssertNowhere(server);
    }

    [Fact]
    public async Task When_a_statement_closes_nobody_can_test_an_address_against_it_and_a_month_later_no_address_is_kept()
    {
        await using var server = await RunningServer.Start();
        var slug = await Issued.Statement(server);
        var link = await Canary.Ask(server, slug);
        await server.Reader().Open(link).Press("Confirm my signature");
        var statement = await server.Stored(db => db.Statements.Select(s => s.Id).SingleAsync());
        Assert.NotNull(await Token());

        var reader = await Desk.Colleague(server, Role.Secretariat);
        await reader.Open($"/en/desk/statements/{slug}/close").Press("Close the statement");
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        await People.Eventually(async () => await Token() is null);
        await People.Eventually(() => Task.FromResult(!server.Services.GetRequiredService<Vault>().Of(statement).KnowsAddresses));
        Assert.Equal(32, new FileInfo(Path.Combine(server.Settings.KeyFolder, $"{statement:N}.key")).Length);
        Assert.Equal(Canary.Address, (await Signer()).Address);

        // A server that was off in between makes up for it at its start.
        await server.Stop();
        server.Clock.Advance(Retention.ContactAfterClosing + TimeSpan.FromMinutes(1));
        await server.Restart();
        await People.Eventually(async () => (await Signer()).Address is null);

        Assert.Equal(Canary.Name, (await Signer()).Names[0].Text);
        Assert.True((await server.Reader().Open($"/en/s/{slug}")).Shows(Canary.Name));
        // The signer still has the link, and can still be erased.
        await (await (await server.Reader().Open(link)).Press("Erase every trace of me")).Press("Yes, erase it");
        await server.Logged();
        await Canary.AssertNowhere(server);

        async Task<byte[]?> Token() => (await server.Stored(db => db.Signatures.AsNoTracking().SingleAsync())).AddressToken;
        async Task<Signer> Signer() => server.Services.GetRequiredService<Signatories>().Open(await server.Stored(db => db.Signatures.AsNoTracking().SingleAsync()));
    }
}
