using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify log URL-OR-FOLDER</c>.</summary>
internal static class LogCommand
{
    public static async Task<Answer> Run(string source, Inputs inputs, CancellationToken cancellation)
    {
        var policy = inputs.Policy();
        var keys = inputs.Keys(policy);
        using var log = new LogSource(source);
        var report = await log.Audit(keys, policy, inputs.Now, seen: null, cancellation);
        return LogAnswer.Of(report, source, keys.Count == 0 ? KeySource.Input : KeySource.User, policy);
    }
}
