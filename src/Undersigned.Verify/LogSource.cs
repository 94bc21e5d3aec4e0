using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>Where a log is read from: an address, or a folder with a copy.</summary>
internal sealed class LogSource : IDisposable
{
    private const int MaxKeyFile = 4096;

    /// <summary>Where a log stands below an address or folder that is not the log itself.</summary>
    private const string Subfolder = "log/";

    private readonly string _source;
    private readonly HttpLog? _http;

    /// <exception cref="UnusableInputException">Neither an address nor a folder.</exception>
    public LogSource(string source)
    {
        _source = source;
        var address = Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
        if (address is null && !Directory.Exists(source))
            throw new UnusableInputException(new Fact("problem-not-found", ("path", source)));
        _http = address is null ? null : new HttpLog(address);
    }

    /// <summary>Whether the log itself answers, now; a copy may be of any age.</summary>
    public bool IsLive => _http is not null;

    /// <summary>Verifies the whole log.</summary>
    /// <param name="keys">Keys that are believed; none to take the log's own.</param>
    /// <param name="policy">Witnesses and quorum, or null.</param>
    /// <param name="now">For the cosignatures.</param>
    /// <param name="seen">Shown every entry with its place.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="UnusableInputException">It cannot be read.</exception>
    public async Task<LogReport> Audit(IReadOnlyList<VerifierKey> keys, WitnessPolicy? policy, DateTimeOffset now, Action<long, LogEntry>? seen, CancellationToken cancellation)
    {
        try
        {
            var read = await Rooted(cancellation);
            return await LogAudit.Run(read, keys.Count > 0 ? keys : [await OwnKey(read, cancellation)], policy, now, seen, cancellation);
        }
        catch (Exception e) when (e is LogFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(new Fact("problem-unreadable", ("path", _source), ("message", e.Message)));
        }
    }

    public void Dispose() => _http?.Dispose();

    /// <summary>The source itself or its folder <c>log</c>, whichever has a head.</summary>
    private async Task<LogFileReader> Rooted(CancellationToken cancellation)
    {
        var folder = new LogFolder(_source);
        LogFileReader read = _http is null ? (path, most, _) => ValueTask.FromResult(folder.Read(path, most)) : _http.Read;
        if (await read(LogFolder.CheckpointFile, SignedNote.MaxLength, cancellation) is not null)
            return read;
        return await read(Subfolder + LogFolder.CheckpointFile, SignedNote.MaxLength, cancellation) is null
            ? read
            : (path, most, token) => read(Subfolder + path, most, token);
    }

    private static async Task<VerifierKey> OwnKey(LogFileReader read, CancellationToken cancellation)
    {
        var bytes = await read(LogFolder.KeyFile, MaxKeyFile, cancellation) ?? throw new LogFormatException("there is no file \"vkey\"; give the key with --vkey");
        return VerifierKey.Parse(Encoding.UTF8.GetString(bytes).TrimEnd('\n'));
    }
}
