using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Puts together names that "and" within them cut in two.</summary>
internal static class HalvesOfNames
{
    /// <summary>"the Front for Justice and Democracy": where each body bears the word for its kind, one word with an article behind "and" is the half of a name, in scripts without capitals.</summary>
    public static List<Piece> Join(List<Piece> parts)
    {
        if (NameJudge.IsCased(parts[0].Span) || parts.Count(part => Vocabulary.Organisations.At(part.Words, 0) > 0) * 2 < parts.Count)
            return parts;
        var whole = new List<Piece>();
        foreach (var part in parts)
        {
            if (whole.Count > 0 && part.Words is [{ Key: ['ا', 'ل', _, ..] }] && Vocabulary.Organisations.At(part.Words, 0) == 0 && whole[^1].Words.Length > 1)
                whole[^1] = new Piece(part.Line, whole[^1].Start, part.End - whole[^1].Start);
            else
                whole.Add(part);
        }

        return whole;
    }

    private const double MostAcronyms = 0.7;

    /// <summary>"A (AA), B (BB) and C (CC) announced …": where each name ends in its short one, so does the last, and one more that "and" joins to it.</summary>
    public static List<Piece> CloseWithShortNames(List<Piece> items, string language)
    {
        var last = items[^1];
        if (items.Count <= 2 || items.Take(items.Count - 1).Count(item => item.Text.EndsWith(')')) < (items.Count - 1) * MostAcronyms || last.Span.IndexOf(')') is not (> 0 and var close))
            return items;
        var closed = new Piece(last.Line, last.Start, close + 1);
        items = [.. items.Take(items.Count - 1), closed];
        // "…, B (BB) and C (CC) are to be seen"
        if (closed.End < last.End && Vocabulary.And.GetValueOrDefault(language) is { } and)
        {
            var behind = new Piece(last.Line, closed.End, last.End - closed.End).Trim();
            var next = Separators.WithoutAnd(behind, and, language);
            if (next != behind && next.Span.IndexOf(')') is > 0 and var end)
                items.Add(new Piece(next.Line, next.Start, end + 1));
        }

        return items;
    }
}
