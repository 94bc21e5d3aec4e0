using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify promise FILE [URL-OR-FOLDER]</c>.</summary>
internal static class PromiseCommand
{
    public static async Task<Answer> Run(FileInfo file, string? source, Inputs inputs, CancellationToken cancellation)
    {
        var policy = inputs.Policy();
        var keys = inputs.Keys(policy);
        // A promise that its own log vouches for proves nothing against that log.
        if (keys.Count == 0)
            throw new UnusableInputException(new Fact("problem-no-key"));
        var promise = Inputs.Named(file.FullName, () => PromiseCheck.Check(SignedNote.Parse(Inputs.Read(file, SignedNote.MaxLength)), keys));
        if (source is null)
            return PromiseAnswer.Of(promise, file.Name, KeySource.User);

        long? keptAt = null;
        using var log = new LogSource(source);
        var report = await log.Audit(keys, policy, inputs.Now, (index, entry) => keptAt ??= promise.Promise.IsKeptBy(entry) ? index : null, cancellation);
        return PromiseAnswer.Of(PromiseCheck.Against(promise, report.Head, keptAt, log.IsLive ? inputs.Now : null), file.Name, KeySource.User, report.Findings);
    }
}
