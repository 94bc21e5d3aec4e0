namespace Undersigned.Bench;

/// <summary>The files of a folder of cases: NAME.txt as it was pasted, NAME.json with its <c>signatories</c>.</summary>
internal static class CaseFiles
{
    public static IEnumerable<(string Text, string Record)> In(string folder) => Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
        .Select(record => (Text: Path.ChangeExtension(record, ".txt"), Record: record)).Where(files => File.Exists(files.Text));
}
