using System.Text.RegularExpressions;

namespace Undersigned.TransparencyLog.Tests.Formats;

/// <summary>The examples in docs/formats are what the code writes, to the byte.</summary>
public partial class FormatDocumentTests
{
    [Fact]
    public void Every_example_in_the_documents_is_what_the_code_writes()
    {
        var found = Documents().SelectMany(document => Example().Matches(File.ReadAllText(document))).ToList();
        foreach (var match in found)
        {
            var name = match.Groups["name"].Value;
            Assert.True(FormatExamples.All.TryGetValue(name, out var expected), $"no example {name} in the code");
            Assert.Equal(expected, match.Groups["body"].Value);
        }
        Assert.Equal(FormatExamples.All.Keys.Order(), found.Select(match => match.Groups["name"].Value).Order());
    }

    [Fact]
    public void Every_link_between_the_documents_leads_somewhere()
    {
        foreach (var document in Documents())
        {
            foreach (Match link in Link().Matches(File.ReadAllText(document)))
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value)), $"{document}: {link.Value}");
        }
    }

    private static string[] Documents() => Directory.GetFiles(RepositoryFolder("docs", "formats"), "*.md");

    /// <summary>A folder of the repository that the tests run in.</summary>
    internal static string RepositoryFolder(params string[] parts)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Undersigned.slnx")))
                return Path.Combine([folder, .. parts]);
        throw new InvalidOperationException("the tests run outside the repository");
    }

    [GeneratedRegex(@"^```text (?<name>[a-z0-9-]+)\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\(([a-z-]+\.md)\)")]
    private static partial Regex Link();
}
