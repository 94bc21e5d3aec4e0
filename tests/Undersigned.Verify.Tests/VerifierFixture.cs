using Undersigned.TransparencyLog;
using Undersigned.TransparencyLog.Tests.Bundles;
using Undersigned.TransparencyLog.Tests.Formats;
using Undersigned.TransparencyLog.Tests.Published;

namespace Undersigned.Verify.Tests;

/// <summary>What a person has on disk: the log's key, a policy, a receipt with its opening, a bundle and a copy of the log.</summary>
public sealed class VerifierFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("undersigned-verify-");

    public VerifierFixture()
    {
        Log = ExampleBundle.Log();
        Write("log.vkey", $"# from the poster at the library\n{Log.Key.Public}\n");
        Write("policy", Log.PolicyText);
        Write("leyla.tlog-proof", Log.Receipt(3, cosigners: 2).Encode());
        Write("leyla.opening", ExampleStatement.Leyla.ToText());
        Write("manifest-1.txt", ExampleStatement.First.Encode());
        Write("fa.txt", ExampleStatement.Persian.Text);
        Write("statement.zip", ExampleBundle.Write(Log));
        using (var alliance = ExampleBundle.AllianceLog())
        {
            Write("alliance.zip", ExampleBundle.WriteAlliance(alliance));
            Write("member.tlog-proof", alliance.Receipt(4, cosigners: 2).Encode());
            Write("member.opening", ExampleAlliance.Union.ToText());
            Write("declaration.txt", ExampleAlliance.Declaration.Encode());
        }
        foreach (var (path, bytes) in Log.Files(cosigners: 2))
            Write(Path.Combine("copy", path), bytes);
    }

    internal PublishedLog Log { get; }

    public string Vkey => Log.Key.Public.ToString();

    /// <summary>An hour after the newest cosignature.</summary>
    public static DateTimeOffset Now => PublishedLog.Noon.AddHours(1);

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    /// <summary>Runs the program as the command line does.</summary>
    internal static async Task<(int Status, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.Run(CommandLine.Build(new StoppedClock(), output, error, locale: ""), args, error);
        return (status, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Log.Dispose();
        _folder.Delete(recursive: true);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
