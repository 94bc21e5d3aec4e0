namespace Undersigned.Bench;

/// <summary>Where the benchmark was built, found by walking up from it.</summary>
internal static class Checkout
{
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>A program as `./dev build` left it.</summary>
    public static string Program(string name) => Path.Combine(Root.Value, "out", name);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Undersigned.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmark does not stand in a checkout.");
    }
}
