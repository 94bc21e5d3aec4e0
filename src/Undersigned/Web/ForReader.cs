namespace Undersigned.Web;

/// <summary>Puts the forms of one name, or the texts of one statement, in the order a reader can use them.</summary>
public static class ForReader
{
    /// <summary>First what is in the reader's language, then what is in the reader's direction of writing, then the rest; else as given.</summary>
    public static IReadOnlyList<T> Order<T>(IReadOnlyList<T> forms, Func<T, string> languageOf, Language reader) =>
        forms.Count < 2 ? forms : [.. forms.OrderBy(form => Distance(languageOf(form), reader))];

    private static int Distance(string tag, Language reader)
    {
        if (Languages.Find(tag)?.Tag == reader.Tag)
            return 0;
        return Languages.Direction(tag) == reader.Dir ? 1 : 2;
    }
}
