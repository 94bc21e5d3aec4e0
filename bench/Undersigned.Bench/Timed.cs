using System.Diagnostics;

namespace Undersigned.Bench;

/// <summary>A program as `./dev build` left it, as a process of its own from its start to its answer: the median of the rounds, and the most memory.</summary>
internal static class Timed
{
    public static async Task<(double Seconds, double CpuSeconds, long PeakMegabytes)> Run(string program, string[] arguments)
    {
        var seconds = new List<double>();
        var cpuSeconds = new List<double>();
        long peak = 0;
        for (var round = 0; round < Rounds.Count; round++)
        {
            var cpu = TimeSpan.Zero;
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(Checkout.Program(program), arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var answer = process.StandardOutput.ReadToEndAsync();
            while (!process.WaitForExit(20))
            {
                try
                {
                    process.Refresh();
                    peak = Math.Max(peak, process.PeakWorkingSet64);
                    cpu = process.TotalProcessorTime;
                }
                catch (InvalidOperationException) when (process.HasExited)
                {
                    // It ended just now; the last look stands.
                }
            }

            seconds.Add(clock.Elapsed.TotalSeconds);
            cpuSeconds.Add(cpu.TotalSeconds);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await answer}");
        }

        return (Figures.Median(seconds), Figures.Median(cpuSeconds), peak / (1024 * 1024));
    }
}
