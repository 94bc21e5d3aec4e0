using System.Text;
using Undersigned.Features.Signatures;

namespace Undersigned.Demo;

/// <summary>The demo's files, carried inside the program: tables of tabs, and statements as Markdown.</summary>
internal static class DemoFile
{
    /// <summary>The cells of each line; lines that begin with # say what the columns are.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>Names as a cell holds them: language=name, parted by |, the bearer's own first.</summary>
    public static IReadOnlyList<WrittenName> Names(string cell) =>
        [.. cell.Split('|').Select(name => name.Split('=', 2)).Select(parts => new WrittenName(parts[0], parts[1]))];

    public static string? Null(string cell) => cell.Length == 0 ? null : cell;

    /// <summary>A statement's title, body and calls, out of the same Markdown as its exact text is offered in.</summary>
    public static (string Title, string Body, string Calls) Statement(string name)
    {
        var parts = Text(name).Trim().Split("\n## ");
        var head = parts[0].Split("\n\n", 2);
        return (head[0].TrimStart('#', ' '), head[1].Trim(), string.Join("\n\n", parts.Skip(1).Select(call => call.Replace("\n\n", "\n", StringComparison.Ordinal).Trim())));
    }

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(DemoFile).Assembly.GetManifestResourceStream($"Demo/{name}")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
