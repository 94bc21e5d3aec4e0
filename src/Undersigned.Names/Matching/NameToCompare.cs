using System.Buffers;

namespace Undersigned.Names;

/// <summary>A name that is compared with several others: read once, which costs more than comparing. Safe for many threads.</summary>
/// <param name="text">As written.</param>
/// <param name="language">BCP 47; empty or <c>und</c> to guess it from the letters.</param>
public sealed class NameToCompare(string text, string? language)
{
    private static readonly SearchValues<char> directionControls = SearchValues.Create("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    private string? _key;
    private string? _letters;
    private NameReading? _reading;

    /// <summary>As written.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>BCP 47, as given.</summary>
    public string? Language { get; } = language;

    internal string Key => _key ??= Fold.Key(Text);

    /// <summary>The text without the marks that only turn its direction: they hide capitals and numbers from who looks at letters.</summary>
    internal string Letters => _letters ??= Text.AsSpan().ContainsAny(directionControls) ? string.Concat(Text.Where(letter => !directionControls.Contains(letter))) : Text;

    internal NameReading Reading => _reading ??= NameReading.Of(Letters, Language);
}
