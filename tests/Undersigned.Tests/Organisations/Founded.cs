using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Undersigned.Data;
using Undersigned.Features.Alliances;
using Undersigned.Features.Organisations;
using Undersigned.Features.Signatures;
using Undersigned.Tests.Harness;
using Undersigned.TransparencyLog;

namespace Undersigned.Tests.Organisations;

/// <summary>Alliances of invented organisations, and what of them stands in the log.</summary>
internal static class Founded
{
    public const string Teachers = "کانون آموزگاران دره";
    public const string Women = "Komîteya Jinan";
    public const string Sailors = "Koło Żeglarzy";

    /// <summary>An alliance as an import or an earlier version left it, not in the log yet, and organisations to choose from.</summary>
    public static Task<Alliance> Alliance(RunningServer server, string slug, params string[] members) => server.With<Db, Alliance>(async db =>
    {
        foreach (var (own, language, name) in new[] { ("teachers", "fa", Teachers), ("women", "ku", Women), ("sailors", "pl", Sailors) })
            if (!await db.Organisations.AnyAsync(o => o.Slug == own))
                db.Add(new Organisation(own, language, name, "Wan", "TR"));
        var alliance = new Alliance(slug, "en", $"Alliance {slug}", new DateOnly(2019, 3, 21));
        alliance.AlsoNamed("fa", "ائتلاف");
        db.Add(alliance);
        await db.SaveChangesAsync();
        foreach (var organisation in await db.Organisations.Include(o => o.Names).ToListAsync())
            if (members.Contains(organisation.Names[0].Text))
                alliance.Admit(organisation, new DateOnly(2020, 5, 1));
        await db.SaveChangesAsync();
        return alliance;
    });

    /// <summary>The same with its members, all of it in the log.</summary>
    public static Task<Alliance> Logged(RunningServer server, string slug, params string[] members) => Logged(server, slug, members, told: null);

    /// <summary>The same; the private link of one member is mailed to an address.</summary>
    public static async Task<Alliance> Logged(RunningServer server, string slug, string[] members, (string Member, string Address)? told)
    {
        await Alliance(server, slug, members);
        var alliance = await server.With<IServiceProvider, Alliance>(async services =>
        {
            var db = services.GetRequiredService<Db>();
            var found = await db.Alliances.Include(a => a.Names.OrderBy(n => n.Id)).Include(a => a.Members).SingleAsync(a => a.Slug == slug);
            var of = await db.Organisations.Where(o => told != null && o.Names.Any(n => n.Text == told.Value.Member)).Select(o => o.Id).FirstOrDefaultAsync();
            var log = services.GetRequiredService<AllianceLog>();
            await log.Record(found, told is null ? null : (of, told.Value.Address));
            await db.SaveChangesAsync();
            log.Committed();
            return found;
        });
        await ReadLog.UpToDate(server);
        return alliance;
    }

    /// <summary>The alliance's own entries, as the public log has them.</summary>
    public static async Task<IReadOnlyList<LogEntry>> Chain(RunningServer server, Guid alliance)
    {
        await ReadLog.UpToDate(server);
        var all = await ReadLog.Entries(server);
        // On a slow machine a list falls due meanwhile: what was not read yet is left out.
        var places = await server.Stored(db => db.LogEntries.Where(e => e.Chain == alliance && e.Id < all.Count).OrderBy(e => e.Sequence).Select(e => e.Id).ToListAsync());
        return [.. places.Select(place => all[(int)place])];
    }

    /// <summary>All that is stored agrees with the log.</summary>
    public static async Task EverythingHolds(RunningServer server)
    {
        var stored = new StoredState(server.Services.GetRequiredService<Database>(), server.Services.GetRequiredService<Vault>(), server.Settings);
        Assert.Empty(await stored.Check(TextWriter.Null, TestContext.Current.CancellationToken));
    }
}
