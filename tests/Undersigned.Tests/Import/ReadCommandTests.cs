using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Import;

public sealed class ReadCommandTests : IDisposable
{
    private const string Letter = "بیانیه مشترک\n\nما خواهان آزادی آنان هستیم.\n\nامضاکنندگان:\n- انجمن لیلا – کلن\n- Şîrîn û Hevalên Wê\n- Łukasz Przystański\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("undersigned-read-");

    [Fact]
    public async Task A_statement_in_a_file_becomes_a_record()
    {
        var result = await Operator.Run("read", Written("letter.txt", Encoding.UTF8.GetBytes(Letter)));
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(["انجمن لیلا", "Şîrîn û Hevalên Wê", "Łukasz Przystański"], Names(result.Out));
    }

    [Fact]
    public async Task A_statement_can_be_piped_in()
    {
        var result = await Piped(Encoding.UTF8.GetBytes(Letter));
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(3, Names(result.Out).Length);
    }

    [Fact]
    public async Task What_cannot_be_read_says_so_in_one_line_and_ends_with_status_2()
    {
        var inputs = new (string File, byte[] Bytes, string Says)[]
        {
            ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "picture"),
            ("list.csv", "Name,City\nBakers' Union,Bonn\n=HYPERLINK(\"x\"),Berlin\n"u8.ToArray(), "line 3"),
            ("quotes.csv", "Name,City\n\"Bakers' Union,Berlin\n"u8.ToArray(), "quotation mark"),
            ("deep.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000))), "deeper"),
            ("empty.txt", [], "nothing"),
        };
        foreach (var (file, bytes, says) in inputs)
            Refused(await Operator.Run("read", Written(file, bytes)), says);
        Refused(await Operator.Run("read", Path.Combine(folder.FullName, "missing.txt")), "missing.txt");
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_before_they_are_read() =>
        Refused(await Piped(Enumerable.Repeat((byte)'a', 50 * 1024 * 1024).ToArray()), "larger than 8 MB");

    public void Dispose() => folder.Delete(recursive: true);

    private static void Refused(CommandResult result, string says)
    {
        Assert.Equal((2, ""), (result.Status, result.Out));
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    private static async Task<CommandResult> Piped(byte[] input)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "undersigned"), ["read", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading, as it should where there is too much.
        }

        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await error);
    }

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static string[] Names(string json)
    {
        using var record = JsonDocument.Parse(json);
        return [.. record.RootElement.GetProperty("signatories").EnumerateArray().Select(s => s.GetProperty("names").EnumerateObject().First().Value.GetString()!)];
    }
}
