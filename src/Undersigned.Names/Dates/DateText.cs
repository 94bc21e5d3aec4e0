namespace Undersigned.Names.Dates;

/// <summary>A text cut into words, numbers and marks once, for reading days and hours from it.</summary>
public sealed class DateText(string text)
{
    /// <summary>The text; positions in what is found are indexes into it.</summary>
    public string Text { get; } = text;

    internal List<DateToken> Tokens { get; } = DateTokens.Of(text);
}
