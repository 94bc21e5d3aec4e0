using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Undersigned.Data;
using Undersigned.Features.Signatures;
using Undersigned.Features.Statements;
using Undersigned.Mail;
using Undersigned.Web;

namespace Undersigned.Bench;

/// <summary>A data folder with one statement, so many signatures confirmed and so many waiting, for the server program to be started on.</summary>
internal sealed partial class SeededSite : IAsyncDisposable
{
    public const string Slug = "open-archives";

    // Enough callers at once that the seeding's own commits are shared.
    private const int Callers = 256;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-bench-");

    /// <summary>The private links that wait to be confirmed, with the stamp that their page holds.</summary>
    public IReadOnlyList<(string Link, string Stamp)> Waiting { get; private set; } = [];

    public static async Task<SeededSite> Make(int confirmed, int waiting = 0)
    {
        Console.WriteLine($"preparing {confirmed:#,0} signatures{(waiting > 0 ? $" and {waiting:#,0} that wait" : "")}");
        var site = new SeededSite();
        try
        {
            await using var app = Server.Build(new ServerSettings { DataFolder = site._folder.FullName, Port = Served.FreePort() });
            await app.StartAsync();
            await Issue(app.Services);
            await Sign(app.Services, 0, confirmed);
            await ConfirmAll(app.Services);
            await Sign(app.Services, confirmed, waiting);
            site.Waiting = await TakeMail(app.Services);
            await app.StopAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server program as it runs in production, on this folder.</summary>
    public Task<Served> Serve() => Served.Start(
        Checkout.Program("undersigned"), port => ["serve", "--port", port, "--data", _folder.FullName]);

    /// <summary>Does something with the services of a server on this folder, inside this process.</summary>
    public async Task<T> InProcess<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var app = Server.Build(new ServerSettings { DataFolder = _folder.FullName, Port = Served.FreePort() });
        await app.StartAsync();
        var result = await use(app.Services);
        await app.StopAsync();
        return result;
    }

    /// <summary>Counts the stored signatures of a state, all the same whether the server runs or was killed.</summary>
    public async Task<int> Count(SignatureState state)
    {
        await using var db = Database.Open(_folder.FullName, null).NewContext();
        return await db.Signatures.CountAsync(s => s.State == state);
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task Issue(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var statement = new Statement(Slug, "en", issuer: null, TimeProvider.System);
        services.GetRequiredService<Vault>().Create(statement.Id);
        var paragraphs = string.Join("\n\n", Enumerable.Range(1, 12).Select(n => $"Paragraph {n}. We ask that every archive in the valley be opened to all who come. Memory belongs to everyone."));
        var persian = string.Join("\n\n", Enumerable.Range(1, 12).Select(n => $"بند {n}. می‌خواهیم همهٔ آرشیوهای دره به روی همگان گشوده شوند. حافظه از آنِ همه است."));
        statement.Write("en", "For open archives in the valley", paragraphs, "To the county council\nOpen the archives by spring.");
        statement.Write("fa", "برای آرشیوهای باز در دره", persian, "به شورای شهرستان\nآرشیوها را تا بهار بگشایید.");
        scope.ServiceProvider.GetRequiredService<Db>().Add(statement);
        await scope.ServiceProvider.GetRequiredService<IssueStatement>().Issue(statement);
    }

    private static async Task Sign(IServiceProvider services, int from, int count)
    {
        var statement = await services.GetRequiredService<PublishedStatements>().Find(Slug) ?? throw new InvalidOperationException("The statement was not issued.");
        var requests = services.GetRequiredService<SignatureRequests>();
        var language = Languages.FindInterface("en")!;
        string[] names = ["لیلا احمدی", "Şîrîn Berwarî", "Łukasz Żak", "شوان کەریم", "Anna Grün"];
        string[] cities = ["Sanandaj", "Amed", "Łódź", "Hewlêr", "Wien"];
        string[] countries = ["IR", "TR", "PL", "IQ", "AT"];
        await Parallel.ForEachAsync(Enumerable.Range(from, count), new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (number, _) =>
        {
            var kind = number % names.Length;
            var form = new SignForm
            {
                Name = $"{names[kind]} {Letters(number)}",
                City = cities[kind],
                Country = countries[kind],
                Address = $"seed{number.ToString(CultureInfo.InvariantCulture)}@people.example",
            };
            await requests.Ask(statement, form, language);
        });
    }

    // Names differ as people's do, so that sorting has its work.
    private static string Letters(int number) => string.Concat(Enumerable.Range(0, 4).Select(i => (char)('a' + (number * 7919 / (int)Math.Pow(26, i) + i) % 26)));

    private static async Task ConfirmAll(IServiceProvider services)
    {
        var statement = (await services.GetRequiredService<PublishedStatements>().Find(Slug))!;
        var writes = services.GetRequiredService<SignatureWrites>();
        var signatories = services.GetRequiredService<Signatories>();
        await using var db = services.GetRequiredService<Database>().NewContext();
        var waiting = await db.Signatures.AsNoTracking().Where(s => s.State == SignatureState.Pending).ToListAsync();
        await Parallel.ForEachAsync(waiting, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (signature, _) =>
            await writes.Confirm(statement, signature, statement.Version, signature.Stamp, signatories.Opening(signature).Commitment().ToArray()));
        await db.Outbox.ExecuteDeleteAsync(); // as if sent
        while (await db.Database.SqlQuery<int>($"SELECT count(*) AS value FROM log_queue").SingleAsync() > 0)
        {
            await Task.Delay(100); // the sequencer is still integrating
        }
    }

    // Reads the waiting mails as their readers would, and takes them out of the outbox.
    private static async Task<IReadOnlyList<(string, string)>> TakeMail(IServiceProvider services)
    {
        var outbox = services.GetRequiredService<Outbox>();
        await using var db = services.GetRequiredService<Database>().NewContext();
        var mails = await db.Outbox.AsNoTracking().Join(db.Signatures, m => m.About, s => s.Id, (m, s) => new { m.Content, s.Stamp }).ToListAsync();
        await db.Outbox.ExecuteDeleteAsync();
        return [.. mails.Select(m => (PrivateLink().Match(outbox.Open(m.Content).Body).Groups[1].Value, Convert.ToBase64String(m.Stamp)))];
    }

    [GeneratedRegex("/my/([A-Za-z0-9_-]+)")]
    private static partial Regex PrivateLink();
}
