using System.ComponentModel;
using System.Diagnostics;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.TransparencyLog.Tests.Interop;

/// <summary>tests/interop, built on golang.org/x/mod's sumdb alone, reads what we write and refuses what a forger made of it.</summary>
public sealed class GoReaderTests(GoReader reader) : IClassFixture<GoReader>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-interop-");

    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(700)]
    [InlineData(70_000)]
    public void An_independent_reader_verifies_checkpoint_cosignature_tiles_and_receipt(int size)
    {
        using var log = Written(size);
        var (status, output) = reader.Read(_folder.FullName, log);
        Assert.Equal((0, "it holds"), (status, output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]));
    }

    [Fact]
    public void An_independent_reader_refuses_what_was_tampered_with()
    {
        using var log = Written(700);
        foreach (var file in (string[])["checkpoint", "tile/0/000", "tile/0/002.p/188", "tile/1/000.p/2", "tile/entries/001", "receipt"])
        {
            var path = Path.Combine(_folder.FullName, file);
            var honest = File.ReadAllBytes(path);
            foreach (var at in (int[])[3, honest.Length / 2, honest.Length - 9])
            {
                var forged = (byte[])honest.Clone();
                forged[at] ^= 4;
                File.WriteAllBytes(path, forged);
                var (status, output) = reader.Read(_folder.FullName, log);
                Assert.True(status == 1, $"{file}, byte {at}: {output}");
            }
            File.WriteAllBytes(path, honest);
        }
        Assert.Equal(0, reader.Read(_folder.FullName, log).Status);
    }

    [Fact]
    public void A_cosignature_by_another_witness_is_refused_by_the_independent_reader()
    {
        using var log = Written(10);
        var folder = new LogFolder(_folder.FullName);
        folder.Write(log.Witnesses[1].Cosign(log.Head(), PublishedLog.Noon));
        Assert.Equal(1, reader.Read(_folder.FullName, log).Status);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PublishedLog Written(int size)
    {
        var source = new SyntheticLog();
        var log = new PublishedLog([]);
        log.AddRange(Enumerable.Range(0, size).Select(i => source.Next(i)));
        var folder = new LogFolder(_folder.FullName);
        foreach (var (path, bytes) in log.Files(cosigners: 1))
            folder.Write(path, bytes);
        folder.Write("receipt", log.Receipt(size / 3, cosigners: 1).Encode());
        return log;
    }
}

/// <summary>The Go program, built once for all tests.</summary>
public sealed class GoReader : IDisposable
{
    /// <summary>Where Debian's golang-golang-x-mod-dev puts its sources.</summary>
    private const string GoPath = "/usr/share/gocode";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-go-");
    private readonly string? _missing;

    public GoReader()
    {
        try
        {
            if (!Directory.Exists(Path.Combine(GoPath, "src/golang.org/x/mod/sumdb")))
                _missing = "golang.org/x/mod is not installed";
            else if (Run("go", FormatDocumentTests.RepositoryFolder("tests", "interop"), "build", "-o", Program, ".") is { Status: not 0 } failed)
                throw new InvalidOperationException(failed.Output);
        }
        catch (Win32Exception)
        {
            _missing = "Go is not installed";
        }
    }

    private string Program => Path.Combine(_folder.FullName, "interop");

    internal (int Status, string Output) Read(string folder, PublishedLog log)
    {
        if (_missing is not null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"{_missing}, and nothing is left out in CI");
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        return Run(Program, folder, folder, log.Key.Public.ToString(), log.Witnesses[0].Public.ToString(), Path.Combine(folder, "receipt"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Status, string Output) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GO111MODULE"] = "off";
        start.Environment["GOPATH"] = GoPath;
        start.Environment["GOFLAGS"] = "";
        start.Environment["GOCACHE"] = Path.Combine(_folder.FullName, "cache");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
