using Undersigned.TransparencyLog;

namespace Undersigned.Features.Ledger.Publishing;

/// <summary>What lies in every bundle beside its content: how to check it, in each language and in the words of its subject, carried inside the program.</summary>
internal static class BundleCompanions
{
    private const string Folder = "Bundle/";

    private static readonly Dictionary<ChainSubject, (string Name, byte[] Bytes)[]> BySubject = Enum.GetValues<ChainSubject>().ToDictionary(subject => subject, Read);

    /// <summary>Name and bytes of each file.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(ChainSubject subject) => BySubject[subject];

    // The page that verifies is the same for all; the how-to texts lie in a folder of their subject.
    private static (string, byte[])[] Read(ChainSubject subject)
    {
        var own = $"{Folder}{subject.ToString().ToLowerInvariant()}/";
        return
        [
            .. typeof(BundleCompanions).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(own, StringComparison.Ordinal) || (name.StartsWith(Folder, StringComparison.Ordinal) && !name[Folder.Length..].Contains('/')))
                .Select(name => (name[(name.LastIndexOf('/') + 1)..], Bytes(name))).OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
    }

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(BundleCompanions).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
