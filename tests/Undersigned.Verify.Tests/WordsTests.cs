using System.Text.RegularExpressions;
using Undersigned.TransparencyLog;

namespace Undersigned.Verify.Tests;

public partial class WordsTests
{
    [Fact]
    public void Every_language_says_everything_with_the_same_values()
    {
        var english = Words.In("en");
        Assert.Equal(["en", "fa"], Words.Languages);
        foreach (var words in Words.Languages.Select(tag => Words.In(tag)))
        {
            Assert.Equal(english.Names.Order(), words.Names.Order());
            foreach (var name in english.Names)
                Assert.Equal(Values(english[name]), Values(words[name]));
        }
    }

    [Fact]
    public void Every_fault_and_every_verdict_has_a_sentence()
    {
        var names = Words.In("fa").Names;
        foreach (var fault in Enum.GetNames<Fault>())
            Assert.Contains("fault-" + Words.Kebab(fault), names);
        foreach (var verdict in Enum.GetNames<AnswerVerdict>())
            Assert.Contains("verdict-" + Words.Kebab(verdict), names);
    }

    [Fact]
    public void Every_fault_is_named_in_the_document_of_the_json()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Undersigned.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside the repository");
        var document = File.ReadAllText(Path.Combine(folder, "docs", "formats", "verifier.md"));
        Assert.All(Enum.GetNames<Fault>(), fault => Assert.Contains($"`{Words.Kebab(fault)}`", document));
    }

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(59, "just now")]
    [InlineData(60, "1 minute ago")]
    [InlineData(3599, "59 minutes ago")]
    [InlineData(7200, "2 hours ago")]
    [InlineData(200_000, "2 days ago")]
    public void An_age_is_told_in_its_largest_unit(int seconds, string said) =>
        Assert.Equal(said, Words.In("en").Age(TimeSpan.FromSeconds(seconds)));

    private static string[] Values(string sentence) => [.. Value().Matches(sentence).Select(match => match.Value).Order()];

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Value();
}
