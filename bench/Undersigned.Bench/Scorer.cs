using System.Diagnostics;
using System.Text.Json;

namespace Undersigned.Bench;

/// <summary>Runs the scorer of the hand-checked cases in <c>../shared/cases</c>, when some folder above this program has it.</summary>
internal static class Scorer
{
    /// <summary>The scorer's figures on this program's own answers; null, and a line that says so, where there are no cases.</summary>
    /// <param name="what">The scorer's part: <c>statements</c> or <c>names</c>.</param>
    /// <param name="arguments">What this program is called with, before the file of a case.</param>
    public static JsonElement? Run(string what, params string[] arguments)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var scorer = Path.Combine(folder.FullName, "shared", "cases", "score.py");
            if (File.Exists(scorer))
                return Score([scorer, what, "--each", "--", Environment.ProcessPath!, .. arguments]);
        }

        Console.WriteLine("No hand-checked cases stand beside the repository (../shared/cases): they are left out.");
        return null;
    }

    private static JsonElement Score(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, UseShellExecute = false }) ?? throw new InvalidOperationException("python3 did not start.");
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        foreach (var line in lines)
            Console.WriteLine(line);
        return process.ExitCode == 0 && lines.Length > 0 ? JsonDocument.Parse(lines[^1]).RootElement.Clone() : throw new InvalidOperationException("The scorer failed.");
    }
}
