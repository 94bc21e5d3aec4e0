using System.Text.RegularExpressions;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Architecture;

/// <summary>The threat model says which tests hold its promises: they must be there, under these names.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string Document = File.ReadAllText(Repository.Path("docs", "operating", "threat-model.md"));

    [Fact]
    public void Every_promise_names_the_test_that_holds_it()
    {
        var rows = Document.Split('\n').Where(line => line.StartsWith('|')).Skip(2).ToList();

        Assert.True(rows.Count >= 15, $"{rows.Count} rows");
        Assert.All(rows, row => Assert.Matches(Named(), row));
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var files = Directory.EnumerateFiles(Repository.Path("tests"), "*Tests.cs", SearchOption.AllDirectories).ToLookup(path => Path.GetFileNameWithoutExtension(path));

        Assert.All(Named().Matches(Document).Select(m => m.Value).Distinct(), name => Assert.True(Exists(name.Trim('`').Split('.')), name));

        bool Exists(string[] name) =>
            files[name[0]].Any(path => name.Length == 1 || Regex.IsMatch(File.ReadAllText(path), $@"\bpublic (async )?(Task|void) {Regex.Escape(name[1].TrimEnd('…'))}{(name[1].EndsWith('…') ? "" : @"\(")}"));
    }

    [GeneratedRegex("`[A-Za-z]+Tests(\\.[A-Za-z_]+…?)?`")]
    private static partial Regex Named();
}
