using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds names that a sentence counts: "The parties that issued it are 1- A 2- B 3- C, who all declare …".</summary>
internal static class NumberedNames
{
    private const int Least = 4;
    private const double LeastNames = 0.75;

    /// <summary>The names behind the numbers, or null.</summary>
    public static List<Piece>? In(Piece sentence, Reading reading)
    {
        var names = CountedParts.Cut(sentence);
        if (names.Count < Least || !Vocabulary.Plurals.IsIn(new Piece(sentence.Line, sentence.Start, names[0].Start - sentence.Start).Words))
            return null;
        names[^1] = ProseBehindNames.Without(names[^1], reading.Language);
        return names.Count(name => reading.Judge.Of(name, listed: true) is { IsName: true } or { Kind: NameKind.Place }) >= names.Count * LeastNames ? names : null;
    }
}
