using System.Collections.Concurrent;

namespace Undersigned.Web.Forms;

/// <summary>All languages a text can be written in, each by its own name and by the reader's name for it.</summary>
public static class LanguageOptions
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Option>> ByReader = new(StringComparer.Ordinal);

    public static IReadOnlyList<Option> For(Language reader) => ByReader.GetOrAdd(reader.Tag, static tag =>
    [
        .. Languages.Known.Select(language => new Option(language.Tag,
            language.Tag == tag ? language.NativeName : $"{language.NativeName} – {Texts.In(tag).Plain($"language.{language.Tag}")}")),
    ]);
}
