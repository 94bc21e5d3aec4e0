using System.Diagnostics;

namespace Undersigned.Tests.Harness;

/// <summary>The built program as a process of its own, for what only a process can do: die, or run out of space.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60); // real time, on a busy machine

    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    public bool IsRunning => !_process.HasExited;

    /// <summary>"undersigned serve" on the data, the database, the port and the mailbox of a server that is stopped.</summary>
    public static Task<ServerProcess> Serve(RunningServer server)
    {
        List<string> arguments =
        [
            "serve", "--port", $"{server.Settings.Port}", "--data", server.Settings.DataFolder,
            "--smtp", $"{server.Mailbox.Host}:{server.Mailbox.Port}", "--mail-from", "secretariat@undersigned.example",
        ];
        if (server.Settings.Database is { } database)
            arguments.AddRange(["--database", database]);
        return Start("Undersigned is at", [.. arguments]);
    }

    /// <summary>Starts the program and waits until it has printed a line that contains the words.</summary>
    public static async Task<ServerProcess> Start(string ready, params string[] arguments)
    {
        // A write beyond the limit of a file's size is to fail, as on a full disk, and not to end the process: the shell hands that down.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "trap '' XFSZ; exec \"$@\"", "sh", Path.Combine(AppContext.BaseDirectory, "undersigned"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.Contains(ready, StringComparison.Ordinal))
                continue;
            // Whatever else it prints must not fill the pipes.
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new ServerProcess(process);
        }
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(patience.Token));
    }

    /// <summary>From now on no file of the process grows beyond this, until it is told otherwise (null).</summary>
    public async Task LimitFiles(long? bytes)
    {
        using var prlimit = Process.Start("prlimit", ["--pid", $"{_process.Id}", $"--fsize={(bytes is { } most ? $"{most}" : "unlimited")}:unlimited"]);
        await prlimit.WaitForExitAsync();
        if (prlimit.ExitCode != 0)
            throw new InvalidOperationException("prlimit refused.");
    }

    /// <summary>kill -9.</summary>
    public async Task Kill()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
    }
}
