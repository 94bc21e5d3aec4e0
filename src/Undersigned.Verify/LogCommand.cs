using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify log URL-OR-FOLDER</c>.</summary>
internal static class LogCommand
{
    private const int MaxKeyFile = 4096;

    /// <summary>Where a log stands below an address or folder that is not the log itself.</summary>
    private const string Subfolder = "log/";

    public static async Task<Report> Run(string source, Inputs inputs, CancellationToken cancellation)
    {
        var policy = inputs.Policy();
        var keys = inputs.Keys(policy);
        var address = Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
        if (address is null && !Directory.Exists(source))
            throw new UnusableInputException(new Fact("problem-not-found", ("path", source)));
        using var http = address is null ? null : new HttpLog(address);
        var folder = new LogFolder(source);
        LogFileReader read = http is null ? (path, most, _) => ValueTask.FromResult(folder.Read(path, most)) : http.Read;
        try
        {
            return await Run(source, await Rooted(read, cancellation), keys, policy, inputs.Now, cancellation);
        }
        catch (Exception e) when (e is LogFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(new Fact("problem-unreadable", ("path", source), ("message", e.Message)));
        }
    }

    private static async Task<Report> Run(
        string source,
        LogFileReader read,
        IReadOnlyList<VerifierKey> keys,
        WitnessPolicy? policy,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var keyIsOwn = keys.Count == 0;
        if (keyIsOwn)
            keys = [await OwnKey(read, cancellation)];
        var log = await LogAudit.Run(read, keys, policy, now, cancellation);
        var report = new Report("log", source) { Head = log.Head, Findings = log.Findings, KeyIsOwn = keyIsOwn };
        Heads.Describe(report, log.Head, policy, policyIsOwn: false);
        var statements = log.Chains.Count(chain => chain.Open.About == ChainSubject.Statement);
        report.Facts.Add(new Fact("log-whole", ("count", $"{log.Entries}")));
        report.Facts.Add(
            new Fact(
                "log-chains",
                ("statements", $"{statements}"),
                ("alliances", $"{log.Chains.Count - statements}"),
                ("standing", $"{log.Chains.Sum(chain => chain.Standing)}")
            )
        );
        report.Claims.Add(new Fact("claim-freshness"));
        report.Claims.Add(new Fact("claim-signers"));
        report.Claims.Add(new Fact("claim-refused"));
        return report;
    }

    /// <summary>The source itself or its folder <c>log</c>, whichever has a head.</summary>
    private static async Task<LogFileReader> Rooted(LogFileReader read, CancellationToken cancellation)
    {
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
