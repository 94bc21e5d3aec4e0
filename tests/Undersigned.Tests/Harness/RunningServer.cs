using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Undersigned.Data;
using Undersigned.Features.Accounts;
using Undersigned.Mail;

namespace Undersigned.Tests.Harness;

/// <summary>
/// The whole server on a loopback port, with a data folder and a database of its own, a clock that tests advance and a mailbox.
/// Share one within a test class (<c>IClassFixture&lt;RunningServer&gt;</c>), or start one for a test alone.
/// </summary>
public class RunningServer : IAsyncLifetime
{
    /// <summary>What every colleague in the tests chose.</summary>
    public const string Password = "the river runs under the old bridge";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-");
    private readonly List<Reader> _readers = [];
    private TestDatabase _database = null!;
    private WebApplication? _app;

    public FakeClock Clock { get; } = new();

    public LoopbackSmtp Mailbox { get; } = new();

    /// <summary>What the server wrote to its log at warning and above: a test may assert that nothing went wrong unseen.</summary>
    public CapturedLog Log { get; } = new();

    public Uri Address { get; private set; } = null!;

    public ServerSettings Settings { get; private set; } = null!;

    public IServiceProvider Services => _app?.Services ?? throw new InvalidOperationException("The server is not running.");

    public static async Task<RunningServer> Start()
    {
        var server = new RunningServer();
        await server.InitializeAsync();
        return server;
    }

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}");
        Settings = Configure(new ServerSettings
        {
            DataFolder = _folder.FullName,
            Database = _database.Connection,
            Port = port,
            PublicUrl = Address.AbsoluteUri.TrimEnd('/'),
            Mail = new MailSettings(Mailbox.Host, Mailbox.Port, "secretariat@undersigned.example"),
        });
        await StartAgain();
    }

    /// <summary>Stops the server and starts it on what it left, as after an upgrade.</summary>
    public async Task Restart()
    {
        await Stop();
        await StartAgain();
    }

    public async Task Stop()
    {
        if (_app is { } app)
        {
            _app = null;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    /// <summary>Backs up the stopped server: its database, and its keys apart.</summary>
    public async Task Keep()
    {
        await _database.Keep(_folder.FullName);
        Copy(Settings.KeyFolder, KeptKeys);
    }

    /// <summary>PostgreSQL's own files of this server's database; SQLite's lie in the data folder.</summary>
    public IAsyncEnumerable<(string File, byte[] Bytes)> DatabaseFiles(bool writeAheadLogToo) => _database.Files(writeAheadLogToo);

    /// <inheritdoc cref="TestDatabase.RefuseWrites"/>
    public Task RefuseWrites(bool refuse) => _database.RefuseWrites(refuse);

    /// <summary>Puts the backup in the place of what the stopped server had since then.</summary>
    public async Task PutBack(bool keysToo)
    {
        await _database.PutBack(_folder.FullName);
        if (keysToo)
            Copy(KeptKeys, Settings.KeyFolder);
    }

    /// <summary>A visitor with a browser of their own, closed with the server.</summary>
    public Reader Reader(string languages = "en")
    {
        var reader = new Reader(Address, languages, Log);
        _readers.Add(reader);
        return reader;
    }

    /// <summary>A colleague who was invited by a printed link, made an account and is signed in.</summary>
    public async Task<Reader> SignedIn(Role role = Role.Operator, string address = "operator@undersigned.example", string name = "Rojîn Demir")
    {
        var reader = Reader();
        var link = await With<Invitations, string>(invitations => invitations.Print(role));
        await reader.Open(link).Fill("Name", name).Fill("E-mail address", address).Fill("Password", Password).Press("Make the account and sign in");
        return reader;
    }

    /// <summary>Does something with the services of one request, as its page would.</summary>
    public async Task<T> With<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Reads what is stored.</summary>
    public Task<T> Stored<T>(Func<Db, Task<T>> read) => With(read);

    public async ValueTask DisposeAsync()
    {
        _readers.ForEach(r => r.Dispose());
        await Stop();
        await Mailbox.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>For a class of tests that needs a server with other settings.</summary>
    protected virtual ServerSettings Configure(ServerSettings settings) => settings;

    private string KeptKeys => Path.Combine(_folder.FullName, "kept keys");

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    private async Task StartAgain()
    {
        _app = Server.Build(Settings, Clock, logging => logging.ClearProviders().AddProvider(Log));
        await _app.StartAsync();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
