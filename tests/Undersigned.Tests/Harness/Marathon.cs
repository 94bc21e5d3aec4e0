namespace Undersigned.Tests.Harness;

/// <summary>Whether this run has the time for marathons (`./dev test --long`); every run has their short forms.</summary>
internal static class Marathon
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("UNDERSIGNED_LONG") == "1";
}
