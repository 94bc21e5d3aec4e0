using System.Diagnostics;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.Verify.Tests;

public sealed class BadInputTests(VerifierFixture on) : IClassFixture<VerifierFixture>
{
    [Theory]
    [InlineData("receipt missing.tlog-proof --vkey VKEY")]
    [InlineData("receipt fa.txt --vkey VKEY")]
    [InlineData("receipt statement.zip --vkey VKEY")]
    [InlineData("receipt leyla.tlog-proof --vkey no+such+key")]
    [InlineData("receipt leyla.tlog-proof --vkey EMPTY")]
    [InlineData("receipt leyla.tlog-proof --key fa.txt")]
    [InlineData("receipt leyla.tlog-proof --key missing.vkey")]
    [InlineData("receipt leyla.tlog-proof --vkey VKEY --policy fa.txt")]
    [InlineData("receipt leyla.tlog-proof --vkey VKEY --policy missing")]
    [InlineData("receipt leyla.tlog-proof --vkey VKEY --opening fa.txt")]
    [InlineData("receipt leyla.tlog-proof --vkey VKEY --manifest fa.txt")]
    [InlineData("receipt leyla.tlog-proof --vkey VKEY --manifest manifest-1.txt --text missing.txt")]
    [InlineData("receipt copy --vkey VKEY")]
    [InlineData("bundle missing.zip")]
    [InlineData("bundle fa.txt")]
    [InlineData("bundle leyla.tlog-proof")]
    [InlineData("bundle copy")]
    [InlineData("log missing")]
    [InlineData("log statement.zip")]
    [InlineData("log .")]
    [InlineData("log ftp://undersigned.example/log")]
    [InlineData("log http://")]
    [InlineData("log http://127.0.0.1:1/log --vkey VKEY")]
    public async Task Input_that_cannot_be_used_is_answered_with_a_sentence_and_status_2(string line)
    {
        var words = line.Split(' ');
        string[] args = [.. words.Select((word, i) => IsFile(words, i) ? on.PathOf(word) : word.Replace("VKEY", on.Vkey).Replace("EMPTY", ""))];
        var (status, output, error) = await VerifierFixture.Run(args);
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("This cannot be used.\n", error);
        Assert.DoesNotContain("Please report it", error);
        Assert.DoesNotContain("   at ", error);

        (status, output, error) = await VerifierFixture.Run([.. args, "--json"]);
        Assert.Equal((2, ""), (status, error));
        Assert.Contains("\"verdict\": \"unusable\"", output);
    }

    [Theory]
    [InlineData]
    [InlineData("receipt")]
    [InlineData("forgery", "x")]
    [InlineData("bundle", "x", "--lang", "tlh")]
    [InlineData("bundle", "x", "--colour")]
    public async Task Wrong_arguments_end_with_status_2(params string[] args) => Assert.Equal(2, (await VerifierFixture.Run(args)).Status);

    [Fact]
    public async Task Receipts_damaged_at_every_byte_are_refused_by_the_program_too()
    {
        var bytes = on.Log.Receipt(3).Encode();
        var number = 0;
        foreach (var flipped in Damage.EveryByte(bytes))
        {
            if (number++ % 5 != 0)
                continue;
            var (status, output, error) = await VerifierFixture.Run("receipt", on.Write("flipped.tlog-proof", flipped), "--vkey", on.Vkey);
            Assert.InRange(status, 1, 2);
            Assert.DoesNotContain("Please report it", output + error);
        }
    }

    /// <summary>The program itself, as a process in a Persian locale whose calendar is not the Gregorian one.</summary>
    [Fact]
    public void The_program_speaks_the_language_of_the_terminal_and_keeps_its_dates()
    {
        var (status, output) = Process("fa_IR.UTF-8", "receipt", on.PathOf("leyla.tlog-proof"), "--policy", on.PathOf("policy"));
        Assert.Contains("2026-02-11T12:00:00Z", output);
        Assert.StartsWith("درست است.", output);
        Assert.Equal(0, status);
        (status, output) = Process("C", "bundle", on.PathOf("fa.txt"));
        Assert.Equal(2, status);
        Assert.DoesNotContain("   at ", output);
    }

    private static (int Status, string Output) Process(string locale, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "undersigned-verify.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LANG"] = locale;
        start.Environment["LC_ALL"] = locale;
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static bool IsFile(string[] words, int i) =>
        i > 0 && words[i - 1] != "--vkey" && !words[i].StartsWith("--", StringComparison.Ordinal) && !words[i].Contains("://", StringComparison.Ordinal);
}
