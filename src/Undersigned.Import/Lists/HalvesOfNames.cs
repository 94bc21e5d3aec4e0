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
}
