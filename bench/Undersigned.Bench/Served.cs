using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Undersigned.Bench;

/// <summary>A server in a process of its own, as in production; killed by its id when the benchmark is done with it.</summary>
internal sealed class Served : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private Served(Process process, Uri site)
    {
        _process = process;
        Site = site;
    }

    public Uri Site { get; }

    /// <summary>The most memory it has held, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Processor time it has used.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static Task<Served> Bare(string? pageFile = null) =>
        Start(Environment.ProcessPath!, port => ["bare", port, .. pageFile is null ? Array.Empty<string>() : [pageFile]]);

    /// <summary>Starts a program on a free port and waits until it answers there.</summary>
    public static async Task<Served> Start(string program, Func<string, IEnumerable<string>> arguments)
    {
        var site = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(program, arguments(site.Port.ToString(CultureInfo.InvariantCulture))) { RedirectStandardOutput = true, UseShellExecute = false };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var served = new Served(process, site);
        _ = process.StandardOutput.ReadToEndAsync(); // its banner is nobody's concern here, but must not fill the pipe
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(site.Host, site.Port);
                return served;
            }
            catch (SocketException) when (waited.Elapsed < Patience && !process.HasExited)
            {
                // Not yet listening.
            }
        }
    }

    /// <summary>Power loss, as far as a process can have it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
