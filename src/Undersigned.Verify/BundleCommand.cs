using Undersigned.TransparencyLog;

namespace Undersigned.Verify;

/// <summary><c>undersigned-verify bundle FILE-OR-FOLDER</c>.</summary>
internal static class BundleCommand
{
    public static async Task<Answer> Run(string path, Inputs inputs)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new UnusableInputException(new Fact("problem-not-found", ("path", path)));
        var policy = inputs.Policy();
        var keys = inputs.Keys(policy);
        BundleReport bundle;
        try
        {
            bundle = await BundleCheck.Run(BundleFiles.Open(path), keys.Count > 0 ? keys : null, policy, inputs.Now);
        }
        catch (Exception e) when (e is LogFormatException or IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(new Fact("problem-unreadable", ("path", path), ("message", e.Message)));
        }
        return BundleAnswer.Of(bundle, path, keys.Count == 0 ? KeySource.Input : KeySource.User, policyIsOwn: policy is null);
    }
}
