using System.Text.Json;
using System.Text.RegularExpressions;
using Undersigned.Tests.Harness;
using Undersigned.Web;

namespace Undersigned.Tests.Web;

/// <summary>The interface texts, read as files: every language says everything, and says it with the same arguments.</summary>
public sealed partial class TextFileTests
{
    private static readonly string Source = Repository.Path("src", "Undersigned");

    private static readonly Dictionary<string, Dictionary<string, JsonElement>> ByLanguage =
        Languages.Interface.ToDictionary(language => language.Tag, language => Read(language.Tag));

    [Fact]
    public void The_interface_speaks_English_and_Persian_from_the_start() =>
        Assert.Equal(["en", "fa"], Languages.Interface.Select(language => language.Tag).Take(2));

    [Fact]
    public void Every_language_says_everything()
    {
        var all = ByLanguage.Values.SelectMany(texts => texts.Keys).ToHashSet();
        var missing = ByLanguage.SelectMany(pair => all.Except(pair.Value.Keys).Select(key => $"{pair.Key}: {key}"));
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_translation_uses_the_arguments_of_the_English_text()
    {
        var wrong =
            from key in ByLanguage["en"].Keys
            from language in ByLanguage.Keys
            from form in Forms(ByLanguage[language][key])
            let arguments = Arguments(form.Text)
            // "one" may say it without the number: "a name", "two days".
            where !(arguments.SetEquals(Arguments(Forms(ByLanguage["en"][key]).Last().Text)) || (form.Category is "zero" or "one" or "two" && arguments.Count == 0))
            select $"{language}: {key} ({form.Category})";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Counted_texts_have_exactly_the_forms_their_language_tells_apart()
    {
        var wrong =
            from language in ByLanguage.Keys
            from text in ByLanguage[language]
            where text.Value.ValueKind == JsonValueKind.Object
            let forms = Forms(text.Value).Select(form => form.Category).ToHashSet()
            where !forms.SetEquals(Plurals.Categories(language))
            select $"{language}: {text.Key} has {string.Join(", ", forms)}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Texts_are_words_not_markup()
    {
        var marked =
            from language in ByLanguage.Keys
            from text in ByLanguage[language]
            from form in Forms(text.Value)
            where form.Text.Contains('<') || form.Text.Contains('&') || form.Text != form.Text.Trim() || form.Text.Length == 0
            select $"{language}: {text.Key}";
        Assert.Empty(marked);
    }

    [Fact]
    public void Persian_is_written_with_Persian_letters_and_digits()
    {
        // Arabic yeh, kaf and teh marbuta look alike and break searching; a Latin digit in a Persian sentence is a slip.
        var slips =
            from text in ByLanguage["fa"]
            from form in Forms(text.Value)
            let words = FormatOrVersion().Replace(form.Text, "")
            where words.IndexOfAny(['ي', 'ك', 'ة', 'ى']) >= 0 || words.Any(char.IsAsciiDigit)
            select $"{text.Key}: {form.Text}";
        Assert.Empty(slips);
    }

    [Fact]
    public void Every_key_in_the_source_is_a_text()
    {
        var unknown = KeysInSource().Where(use => !ByLanguage["en"].ContainsKey(use.Key)).Select(use => $"{use.File}: {use.Key}");
        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_text_is_said_somewhere()
    {
        var source = string.Join('\n', SourceFiles().Select(File.ReadAllText));
        // A key stands in the source whole ("page.skip"), or its beginning does: $"problem.{status}", "date.gregorian" and a number.
        var said = Literal().Matches(source).Select(match => match.Groups[1].Value).ToHashSet();
        var starts = said.Where(words => words[^1] is '.' or '-').ToList();
        var unsaid = ByLanguage["en"].Keys.Where(key =>
            !said.Contains(key) && !said.Contains(key[..Math.Max(key.LastIndexOf('.'), 0)]) && !starts.Exists(start => key.StartsWith(start, StringComparison.Ordinal)));
        Assert.Empty(unsaid);
    }

    private static IEnumerable<(string File, string Key)> KeysInSource() =>
        from file in SourceFiles()
        from Match match in Use().Matches(Comment().Replace(File.ReadAllText(file), ""))
        select (Path.GetRelativePath(Source, file), match.Groups["key"].Value);

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Source, "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !Path.GetRelativePath(Source, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Source, file).StartsWith("bin", StringComparison.Ordinal));

    private static Dictionary<string, JsonElement> Read(string language) =>
        Directory.EnumerateFiles(Source, $"{language}.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Texts")
            .Where(file => !Path.GetRelativePath(Source, file).StartsWith("bin", StringComparison.Ordinal))
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject())
            .ToDictionary(property => property.Name, property => property.Value);

    private static IEnumerable<(string Category, string Text)> Forms(JsonElement text) => text.ValueKind == JsonValueKind.String
        ? [("other", text.GetString()!)]
        : text.EnumerateObject().Select(form => (form.Name, form.Value.GetString()!));

    private static HashSet<string> Arguments(string text) => [.. Argument().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();

    // T["key"…], T.Plain("key"…), texts.Plain("key"…), Refuse(field, "key"…), label="key", hint="key", empty="key".
    [GeneratedRegex("""(?:\bT\[|\bT\.Plain\(|\btexts\[|\btexts\.Plain\(|\bRefuse\([^,()]*(?:\([^()]*\))?, |\b(?:label|hint|empty)=)"(?<key>[a-z0-9.-]+\.[a-z0-9.-]+)["]""")]
    private static partial Regex Use();

    [GeneratedRegex("""["]([a-z0-9.-]+)[{"@]""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*///.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\d\}|AGPL 3\.0|C2SP|\d{4}-\d\d-\d\d")]
    private static partial Regex FormatOrVersion();
}
