namespace Undersigned.Features.Signatures;

/// <summary>What lies in every bundle beside its content: how to check it, in each language, carried inside the program.</summary>
internal static class BundleCompanions
{
    private const string Folder = "Bundle/";

    /// <summary>Name and bytes of each file.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        .. typeof(BundleCompanions).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => (name[Folder.Length..], Read(name))),
    ];

    private static byte[] Read(string name)
    {
        using var stream = typeof(BundleCompanions).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
