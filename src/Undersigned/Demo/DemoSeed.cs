using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Alliances;
using Undersigned.Features.Ledger;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;

namespace Undersigned.Demo;

/// <summary>
/// Fills an empty installation before its first visitor comes. Everything goes the way it goes in earnest (texts are frozen, signatures asked
/// for by mail and confirmed), so the log is right from its first entry. Where there is any organisation already, nothing is done: a start
/// that was interrupted leaves a part of the demo, which is in order too.
/// </summary>
internal sealed class DemoSeed(IServiceProvider services, Database database, Vault vault, LedgerQueue ledger, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        if (await db.Organisations.AnyAsync(cancellationToken))
            return;
        var (alliance, organisations) = await Found(db);
        foreach (var story in DemoData.Statements)
            await Tell(db, story, alliance, organisations);
        // So the first visitor finds the letters which a server that ran all that time would have written.
        await services.GetRequiredService<Upkeep>().Round(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<(Alliance Alliance, IReadOnlyDictionary<string, Organisation> Organisations)> Found(Db db)
    {
        var founded = DemoData.Alliance();
        var alliance = new Alliance(founded.Slug, founded.Names[0].Language, founded.Names[0].Text, founded.Founded);
        foreach (var name in founded.Names.Skip(1))
            alliance.AlsoNamed(name.Language, name.Text);
        var organisations = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        foreach (var invented in DemoData.Organisations())
        {
            var organisation = new Organisation(invented.Slug, invented.Names[0].Language, invented.Names[0].Text, invented.City, invented.Country);
            foreach (var name in invented.Names.Skip(1))
                organisation.AlsoNamed(name.Language, name.Text);
            organisation.Vouched(invented.Evidence);
            if (invented.Evidence == Evidence.Domain)
                organisation.LivesAt($"https://{invented.Slug}.example");
            if (invented.MemberSince is { } day)
                alliance.Admit(organisation, day, day == founded.Founded ? MemberRole.Founder : MemberRole.Member);
            organisations.Add(invented.Slug, organisation);
        }
        db.AddRange(organisations.Values);
        db.Add(alliance);
        // One member's link lies in the outbox, to try what a representative can do.
        var told = DemoData.Organisations().First(o => o is { Evidence: Evidence.Domain, MemberSince: not null });
        var log = ActivatorUtilities.CreateInstance<AllianceLog>(services, db);
        await log.Record(alliance, (organisations[told.Slug].Id, $"office@{told.Slug}.example"));
        await db.SaveChangesAsync();
        log.Committed();
        return (alliance, organisations);
    }

    private async Task Tell(Db db, DemoStatement story, Alliance alliance, IReadOnlyDictionary<string, Organisation> organisations)
    {
        var published = clock.GetUtcNow() - TimeSpan.FromDays(story.PublishedDaysAgo);
        var past = new DemoClock(published);
        var statement = new Statement(story.Slug, DemoData.Languages[0], alliance, past);
        vault.Create(statement.Id);
        statement.DateIssued(DateOnly.FromDateTime(published.UtcDateTime).AddDays(-story.IssuedDaysBefore));
        var signatures = DemoData.SignaturesOf(story.Slug);
        // Who decided on the first day issued it together.
        foreach (var invented in DemoData.Organisations().Where(o => o.Signs.TryGetValue(story.Slug, out var day) && day == 0))
            statement.IssuedWith(organisations[invented.Slug]);
        db.Add(statement);
        await Issue(db, story, statement, past, corrected: false);

        var signing = new DemoSigning(services, statement.Id, published, past);
        if (story.CorrectedAfter is { } correction)
        {
            await signing.Sign([.. signatures.Where(s => s.Day < correction)]);
            past.Now = published.AddDays(correction);
            await Issue(db, story, statement, past, corrected: true);
            await signing.Reaffirm();
            await signing.Sign([.. signatures.Where(s => s.Day >= correction)]);
        }
        else
        {
            await signing.Sign(signatures);
        }
        if (story.ClosedAfter is { } closing)
            await Close(db, statement, published.AddDays(closing));
    }

    private Task<StatementVersion?> Issue(Db db, DemoStatement story, Statement statement, DemoClock past, bool corrected)
    {
        foreach (var language in DemoData.Languages)
        {
            var (title, body, calls) = DemoData.Text(story, language, corrected);
            statement.Write(language, title, body, calls);
        }
        return ActivatorUtilities.CreateInstance<IssueStatement>(services, db, past).Issue(statement);
    }

    private async Task Close(Db db, Statement statement, DateTimeOffset when)
    {
        statement.Close(when);
        db.Add(ledger.Closed(statement.Id));
        await db.SaveChangesAsync();
        ledger.Committed();
        services.GetRequiredService<PublishedStatements>().Forget(statement);
    }
}
