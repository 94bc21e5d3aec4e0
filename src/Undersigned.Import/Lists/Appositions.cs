using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts persons of whom one phrase says together what they are: "the novelists Ada Weber and Thomas Okafor".</summary>
internal sealed class Appositions(Reading reading)
{
    private const int Longest = 4;
    private const double KnownPerson = 0.7;

    /// <summary>"the novelists Ada Weber and Thomas Okafor", "the playwright Helen Marsh": what they are stands in lower case before their names.</summary>
    public IEnumerable<Piece> Cut(Piece part)
    {
        if (!NameJudge.IsCased(part.Span) || part.Words[0].IsCapital || (InlineList.Articles.Contains(part.Words[0].Key) && part.Words.Length > 1 && part.Words[1].IsCapital))
            return [part];
        var names = Separators.CutEveryAnd(part, reading.Language).ConvertAll(Behind);
        return names.TrueForAll(name => name.Words.Length is 2 or 3 && IsPerson(name)) && names.Exists(name => reading.Judge.Of(name, listed: true).Likeness >= KnownPerson) ? names : [part];
    }

    /// <summary>"…, Ada Weber and Thomas Okafor, teachers at the Quarter School": what they are stands behind the last two.</summary>
    public List<Piece> CutBehind(List<Piece> parts)
    {
        if (!NameJudge.IsCased(parts[0].Span) || parts[^1].Words[0].IsCapital || Vocabulary.Roles.At(parts[^1].Words, 0) == 0 || Separators.CutEveryAnd(parts[^2], reading.Language) is not [var one, var other])
            return parts;
        return one.Words.Length > 1 && other.Words.Length > 1 && IsPerson(one) && IsPerson(other) ? [.. parts.Take(parts.Count - 2), one, other, parts[^1]] : parts;
    }

    private bool IsPerson(Piece piece) => reading.Judge.Of(piece, listed: true).Kind == NameKind.Person;

    private static Piece Behind(Piece part)
    {
        var words = part.Words;
        var from = 0;
        while (from < words.Length - 1 && from < Longest && !words[from].IsCapital)
            from++;
        return words[from].IsCapital ? part.From(words[from].Start) : part;
    }
}
