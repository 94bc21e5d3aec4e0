namespace Undersigned.Tests.Harness;

/// <summary>The checkout that the tests were built from, found by walking up from the test program.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The material beside the checkout, or null where there is none.</summary>
    public static string? Shared(params string[] parts)
    {
        var folder = System.IO.Path.Combine([Root, "..", "shared", .. parts]);
        return Directory.Exists(folder) || File.Exists(folder) ? System.IO.Path.GetFullPath(folder) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Undersigned.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No checkout above {AppContext.BaseDirectory}");
    }
}
