using System.Text;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary>Input that cannot be used, with the sentence that says why.</summary>
internal sealed class UnusableInputException(Fact fact) : Exception(fact.Name)
{
    public Fact Fact { get; } = fact;
}

/// <summary>What every command is given besides its input.</summary>
internal sealed record Inputs(string? Vkey, FileInfo? KeyFile, FileInfo? PolicyFile, DateTimeOffset Now)
{
    /// <summary>A file of keys or policy is not longer than this.</summary>
    private const int MaxSmallFile = 1024 * 1024;

    /// <summary>The policy given, or null.</summary>
    public WitnessPolicy? Policy() => PolicyFile is null ? null : Named(PolicyFile.FullName, () => WitnessPolicy.Parse(Read(PolicyFile, MaxSmallFile)));

    /// <summary>The keys that the user gave, by option or in the policy; empty when none.</summary>
    public IReadOnlyList<VerifierKey> Keys(WitnessPolicy? policy)
    {
        var keys = new List<VerifierKey>();
        if (Vkey is not null)
            keys.Add(Named("--vkey", () => VerifierKey.Parse(Vkey.Trim())));
        if (KeyFile is not null)
            keys.AddRange(Named(KeyFile.FullName, () => KeysOf(KeyFile)));
        if (policy is not null && keys.Count == 0)
            keys.AddRange(policy.Logs.Select(log => log.Key));
        return keys;
    }

    /// <summary>Reads a file whole, up to a limit.</summary>
    /// <exception cref="UnusableInputException">It is not there or too long.</exception>
    public static byte[] Read(FileInfo file, int most)
    {
        if (!file.Exists)
            throw new UnusableInputException(new Fact("problem-not-found", ("path", file.FullName)));
        if (file.Length > most)
            throw new LogFormatException($"more than {most} bytes");
        return File.ReadAllBytes(file.FullName);
    }

    /// <summary>Names the file in whatever goes wrong with it.</summary>
    public static T Named<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is LogFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(new Fact("problem-unreadable", ("path", name), ("message", e.Message)));
        }
    }

    private static List<VerifierKey> KeysOf(FileInfo file)
    {
        var lines = Encoding.UTF8.GetString(Read(file, MaxSmallFile)).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
        var keys = lines.Select(VerifierKey.Parse).ToList();
        return keys.Count > 0 ? keys : throw new UnusableInputException(new Fact("problem-key-file", ("path", file.FullName)));
    }
}
