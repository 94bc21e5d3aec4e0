using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Reads a row that says once what all its bodies are, as Persian and Arabic student societies sign: "The societies of the universities of A, B, C and D".</summary>
internal static class EllipticalRow
{
    private const int LeastNames = 4;
    private const int LongestName = 6;
    private const int LongestOpening = 10;
    private const int MostLines = 4;

    /// <summary>The row that ends with a line and may begin on one above it, or null.</summary>
    public static FoundList? EndingAt(int at, Reading reading)
    {
        var start = at;
        while (start > 0 && at - start < MostLines && reading.Lines[start - 1] is { IsFurniture: false } above && above.Text.TrimEnd()[^1] is '،' or ',')
            start--;
        var lines = reading.Lines.Skip(start).Take(at - start + 1).ToList();
        if (start == 0 || NameJudge.IsCased(lines[0].Text) || Vocabulary.Plurals.At(lines[0].Words, 0) == 0 || lines[^1].Text.TrimEnd()[^1] is ':' or '!' or '?' or '؟' || lines.Exists(line => reading.Judge.Clauses(line.Words) > 0 || Vocabulary.SpeakingVerbs.IsIn(line.Words)))
            return null;
        var names = lines.SelectMany(line => Separators.Cut(line.Whole.Trim(". "), Separators.Kind.Comma)).ToList();
        names = [BehindPlurals(names[0]), .. names.Skip(1).Take(names.Count - 2), .. CutLast(names[^1], reading.Language)];
        if (names.Count < LeastNames || names.Exists(name => name.Words.Length is 0 or > LongestName))
            return null;
        var list = new FoundList { Kind = HeadingKind.None, Sure = 0.7 };
        list.Lines.UnionWith(lines);
        list.Items.AddRange(names.Select(name => new Item(name, new GroupContext(null, false), true, Separators.Kind.Comma)));
        return list;
    }

    // Persian plurals stand in a chain before the first name: "the societies of the students of the universities of A".
    private static Piece BehindPlurals(Piece first)
    {
        var words = first.Words;
        var from = Vocabulary.Plurals.At(words, 0);
        for (var i = from; i < Math.Min(LongestOpening, words.Length - 1); i++)
        {
            if (words[i].Key.EndsWith("های", StringComparison.Ordinal) || Vocabulary.Plurals.At(words, i) > 0)
                from = i + 1;
        }

        return from < words.Length ? first.From(words[from].Start) : first;
    }

    // The last "and" joins the last two names.
    private static List<Piece> CutLast(Piece last, string language)
    {
        var and = Vocabulary.And.GetValueOrDefault(language);
        var words = last.Words;
        for (var i = words.Length - 2; i > 0 && and is not null; i--)
        {
            if (and.At(words, i) is > 0 and var length && i + length < words.Length)
                return [new Piece(last.Line, last.Start, words[i - 1].End - last.Start), new Piece(last.Line, words[i + length].Start, last.End - words[i + length].Start)];
        }

        return [last];
    }
}
