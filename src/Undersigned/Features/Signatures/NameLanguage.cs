using Undersigned.Names;

namespace Undersigned.Features.Signatures;

/// <summary>The language to mark a typed name with, so that it is set in its own direction and read aloud by its own rules.</summary>
public static class NameLanguage
{
    /// <summary>By the name's letters; where they fit several languages, the one its writer reads this site in.</summary>
    public static string Of(string text, string reader)
    {
        var guess = Scripts.Guess(text);
        var readerWritesArabicScript = Web.Languages.Direction(reader) == "rtl";
        return Scripts.Of(text) == "Arab" && readerWritesArabicScript && guess != "ckb" ? reader : guess;
    }

    /// <summary>A name and, if given, the same name in another script; the two never bear the same tag.</summary>
    public static IReadOnlyList<WrittenName> Mark(string name, string? other, string reader)
    {
        var first = new WrittenName(Of(name, reader), name);
        if (string.IsNullOrEmpty(other))
            return [first];
        var second = Of(other, reader);
        return [first, new WrittenName(second == first.Language ? $"und-{Scripts.Of(other)}" : second, other)];
    }
}
