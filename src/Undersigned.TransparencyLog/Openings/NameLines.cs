namespace Undersigned.TransparencyLog;

/// <summary>
/// One name in several languages as one value: lines <c>tag=name</c>, joined by line ends. The first line is the native name; the
/// others follow in the ordinal order of their tags, so that every set of names has one spelling.
/// </summary>
public static class NameLines
{
    /// <summary>The value for a native name and its other forms.</summary>
    /// <param name="native">Language tag and name as its bearer writes it.</param>
    /// <param name="others">The other languages, in any order.</param>
    /// <exception cref="LogFormatException">A malformed or repeated tag, an empty name, a control character.</exception>
    public static string Join((string Language, string Name) native, IEnumerable<(string Language, string Name)> others)
    {
        var sorted = others.OrderBy(name => name.Language, StringComparer.Ordinal);
        var value = string.Join('\n', new[] { native }.Concat(sorted).Select(name => $"{name.Language}={name.Name}"));
        SignatureFields.Check(SignatureField.Names, value);
        return value;
    }

    /// <summary>The names of a value that <see cref="Join"/> made, the native one first.</summary>
    /// <exception cref="LogFormatException">Another spelling.</exception>
    public static IReadOnlyList<(string Language, string Name)> Split(string value)
    {
        if (!IsWellFormed(value))
            throw new LogFormatException("names are lines tag=name, the native one first, the others in the order of their tags");
        return [.. value.Split('\n').Select(Pair)];
    }

    internal static bool IsWellFormed(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> native = default, before = default;
        var count = 0;
        foreach (var range in value.Split('\n'))
        {
            var line = value[range];
            var at = line.IndexOf('=');
            if (at < 0 || at == line.Length - 1 || !Manifest.IsLanguageTag(line[..at]))
                return false;
            var language = line[..at];
            if (count > 0 && language.SequenceEqual(native) || count > 1 && before.SequenceCompareTo(language) >= 0)
                return false;
            if (count++ == 0)
                native = language;
            before = language;
        }
        return true;
    }

    private static (string Language, string Name) Pair(string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? (line[..at], line[(at + 1)..]) : ("", "");
}
