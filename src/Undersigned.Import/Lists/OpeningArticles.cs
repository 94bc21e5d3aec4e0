using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Tells articles that a sentence sets before names from those with which names begin.</summary>
internal static class OpeningArticles
{
    private const int LeastBehind = 3;
    private const int LongestBefore = 6;

    private static readonly HashSet<string> Romance = ["el", "la", "los", "las", "le", "les", "l", "il", "lo", "i", "gli", "o", "a", "os", "as"];

    /// <summary>"The A, the B and the C": what all the others bear in lower case is the sentence's in the first one, too.</summary>
    public static Piece Without(Piece first, IReadOnlyList<Piece> items, string language) =>
        Without(Opens(first) && first.Words.Length >= LeastBehind && items.Skip(1).All(IsBorneBy) ? first.From(first.Words[1].Start) : first, language);

    /// <summary>"Het Vissersverbond aan de Kade, …", "Der Bund der Fischer, …": German and Dutch names bear no article, the sentence does.</summary>
    public static Piece Without(Piece first, string language)
    {
        var words = first.Words;
        // "El Partido …, la Unión …": before the kind of a body it is the sentence's in any language that says it of the others, too.
        if (words.Length >= LeastBehind && words[0].IsCapital && !words[0].IsAllCapitals && Romance.Contains(words[0].Key) && first.Start == first.Line.ReportStart && Vocabulary.Organisations.At(words, 1) > 0)
            return first.From(words[1].Start);
        return language is "de" or "nl" && words.Length >= LeastBehind && words[0] is { IsCapital: true, Key: "het" or "de" or "der" or "die" or "das" } ? first.From(words[1].Start) : first;
    }

    /// <summary>Whether an article stands before a name, within the piece or right before it.</summary>
    public static bool IsBorneBy(Piece name) =>
        NameJudge.IsCased(name.Span) && (Opens(name) || (name.Words[0].IsCapital && new Piece(name.Line, Math.Max(0, name.Start - LongestBefore), Math.Min(name.Start, LongestBefore)).Words is [.., { IsCapital: false } article] && article.End == name.Start - 1 && InlineList.Articles.Contains(article.Key)));

    private static bool Opens(Piece name) => name.Words is [var article, { IsCapital: true }, ..] && InlineList.Articles.Contains(article.Key);
}
