using System.Text.RegularExpressions;
using Undersigned.Tests.Harness;

namespace Undersigned.Tests.Architecture;

/// <summary>What the root documents promise, held against the files themselves.</summary>
public sealed class PromiseTests
{
    private static readonly string[] Commands = ["build", "run", "test", "check", "bench"];

    [Fact]
    public void The_readme_names_the_two_commands_on_its_first_screen()
    {
        var firstScreen = string.Join('\n', File.ReadLines(Repository.Path("README.md")).Take(40));

        Assert.Contains("./dev run", firstScreen, StringComparison.Ordinal);
        Assert.Contains("./dev test", firstScreen, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_that_a_document_names_exists()
    {
        var named = Documents().SelectMany(d => Regex.Matches(File.ReadAllText(d), @"\./dev ([a-z]+)").Select(m => m.Groups[1].Value)).Distinct();

        Assert.Empty(named.Except(Commands));
        var script = File.ReadAllText(Repository.Path("dev"));
        Assert.All(Commands, c => Assert.Matches($@"\n    {c}\) ", script));
    }

    [Fact]
    public void Every_file_that_a_document_leads_to_exists()
    {
        var broken =
            from document in Documents()
            from Match link in Regex.Matches(File.ReadAllText(document), @"\]\((?!https?:|mailto:|#)([^)#\s]+)")
            let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetRelativePath(Repository.Root, document)} → {link.Groups[1].Value}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Pages_scripts_and_styles_load_nothing_from_elsewhere()
    {
        var sources = Directory.EnumerateFiles(Repository.Path("src", "Undersigned"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cshtml" or ".css" or ".js" or ".html" && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));
        var loads = new Regex(@"(<(script|img|iframe|source|video|audio|link)\b[^>]*\b(src|href)=[""']?(https?:)?//)|(url\([""']?(https?:)?//)|(@import)|(\bfetch\([""'](https?:)?//)");
        var foreign = sources.Where(f => loads.IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(Repository.Root, f)).ToList();

        Assert.Empty(foreign);
    }

    [Fact]
    public void Each_library_says_under_which_licence_it_stands()
    {
        Assert.Contains("GNU AFFERO GENERAL PUBLIC LICENSE", File.ReadAllText(Repository.Path("LICENSE")), StringComparison.Ordinal);
        Assert.All(
            (string[])["TransparencyLog", "Names", "Import", "Verify"],
            name => Assert.Contains("Apache License", File.ReadAllText(Repository.Path("src", $"Undersigned.{name}", "LICENSE")), StringComparison.Ordinal));
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories));
}
