using System.Diagnostics;

namespace Undersigned.Tests.Harness;

/// <summary>What a command printed and how it ended.</summary>
public sealed record CommandResult(int Status, string Out, string Error);

/// <summary>Somebody at the server's keyboard, who runs the built program.</summary>
public static class Operator
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2); // real time, on a busy machine

    public static async Task<CommandResult> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "undersigned"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return new CommandResult(process.ExitCode, await output, await error);
    }
}
