using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Signatures;

/// <summary>What people do at the front door, for tests that need it done.</summary>
internal static class People
{
    /// <summary>Signs and confirms; returns the private link.</summary>
    public static async Task<string> Sign(this RunningServer server, string slug, string name, string address, string? show = null)
    {
        var form = await server.Reader().Open($"/en/s/{slug}/sign");
        form.Fill("Full name", name).Fill("E-mail address", address);
        if (show is not null)
            form.Choose(show);
        await (await form.Press("Continue")).Press("Send me the mail");
        var link = (await server.Mailbox.Next(address)).Link("/my/");
        var confirmed = await server.Reader().Open(link).Press("Confirm my signature");
        Assert.True(confirmed.Shows("Your signature counts"), confirmed.Text);
        return link;
    }

    /// <summary>Changes the English text and issues it as the next version.</summary>
    public static Task<StatementVersion?> Amend(this RunningServer server, string slug, string body) => server.With<IServiceProvider, StatementVersion?>(async services =>
    {
        var db = (Undersigned.Data.Db)services.GetService(typeof(Undersigned.Data.Db))!;
        var statement = await db.Statements.Include(s => s.Texts).Include(s => s.Versions).SingleAsync(s => s.Slug == slug);
        var draft = statement.Draft.Single(t => t.Language == "en");
        statement.Write("en", draft.Title, body, draft.Calls);
        return await ((IssueStatement)services.GetService(typeof(IssueStatement))!).Issue(statement);
    });

    public static async Task Eventually(Func<Task<bool>> happened)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await happened())
                return;
            await Task.Delay(100);
        }
        Assert.Fail("It did not happen within thirty seconds.");
    }

    /// <summary>All that is stored agrees with the log, and nothing went wrong unseen.</summary>
    public static async Task EverythingHolds(this RunningServer server)
    {
        await server.Logged();
        var stored = new StoredState(server.Services.GetRequiredService<Database>(), server.Services.GetRequiredService<Vault>(), server.Settings);
        Assert.Empty(await stored.Check(TextWriter.Null, TestContext.Current.CancellationToken));
        Assert.True(server.Log.Errors.Count == 0, string.Join("\n", server.Log.Errors));
    }

    /// <summary>Waits until nothing is left to be logged.</summary>
    public static Task Logged(this RunningServer server) =>
        Eventually(async () => await server.Stored(db => db.LogQueue.CountAsync(q => q.HeldSince == null)) == 0);
}
