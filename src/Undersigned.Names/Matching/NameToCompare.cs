namespace Undersigned.Names;

/// <summary>A name that is compared with several others: read once, which costs more than comparing. Safe for many threads.</summary>
/// <param name="text">As written.</param>
/// <param name="language">BCP 47; empty or <c>und</c> to guess it from the letters.</param>
public sealed class NameToCompare(string text, string? language)
{
    private string? _key;
    private NameReading? _reading;

    /// <summary>As written.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>BCP 47, as given.</summary>
    public string? Language { get; } = language;

    internal string Key => _key ??= Fold.Key(Text);

    internal NameReading Reading => _reading ??= NameReading.Of(Text, Language);
}
