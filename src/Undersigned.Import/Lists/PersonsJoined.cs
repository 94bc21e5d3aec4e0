using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts persons whom Arabic joins by a glued "and" with no comma between them, whatever their given names are.</summary>
internal static class PersonsJoined
{
    private const int ShortestName = 2;
    private const int LongestName = 5;
    private const int LongestWithOffice = 14;
    private const int LeastKnown = 2;

    /// <summary>The names of a list most of which are known to be persons': "Nadir Fanari, Salama Mursi and-Fahmi Nawrasi" holds three.</summary>
    public static List<Piece> Cut(List<Piece> parts, NameJudge judge)
    {
        if (NameJudge.IsCased(parts[0].Span) || parts.Count(part => judge.Of(part, listed: true).Kind == NameKind.Person) is var known && (known < LeastKnown || known * 2 < parts.Count))
            return parts;
        return [.. parts.SelectMany(part => Halves(part) is { Count: > 1 } names && names.TrueForAll(name => name.Words.Length <= LongestName && judge.Clauses(name.Words) == 0 && judge.Of(name, listed: true).Kind is NameKind.Person or NameKind.Unknown) ? names : CutKnown(part, judge))];
    }

    /// <summary>A part between commas that holds several persons, each of whom is known to be one: "Fuad Mawji and-the-baker Hadi Shirai".</summary>
    public static List<Piece> CutKnown(Piece part, NameJudge judge) =>
        part.Words.Length > ShortestName * 2 - 1 && Halves(part) is { Count: > 1 } names && names.TrueForAll(name => name.Words.Length <= LongestWithOffice && judge.Of(name, listed: true).Kind == NameKind.Person) ? names : [part];

    // Each side of an "and" has two words at least: with one, "and" is a letter of a family name or of the name itself.
    private static List<Piece> Halves(Piece part)
    {
        var words = part.Words;
        var names = new List<Piece>();
        var (from, start) = (0, part.Start);
        for (var i = ShortestName; i + 1 < words.Length; i++)
        {
            if (i - from < ShortestName || !IsAnd(words, i) || IsAnd(words, i + 1))
                continue;
            names.Add(new Piece(part.Line, start, words[i - 1].End - start));
            (from, start) = (i, words[i].Start + 1);
        }

        names.Add(part.From(start));
        return names;
    }

    private static bool IsAnd(ReadOnlySpan<Word> words, int at) =>
        at < words.Length && (words[at].Key is ['و', 'و' or 'ا', _, _, ..] or ['و', 'ا', 'م'] || (words[at].Key is ['و', _, _, _, ..] && !Separators.HasOwnWaw(words.Slice(at, 1)) && (Vocabulary.GivenNames.At(words, at) == 0 || words[at].Bare != words[at].Key)));

    /// <summary>"Dr Samir Bahri, the former mayor, and a number of writers like-Nadir Fanari and-Fahmi Nawrasi": whom a sentence names before and behind the "like" that Arabic glues to the first example; null where it holds none.</summary>
    public static List<Piece>? SuchAs(Piece piece, NameJudge judge)
    {
        var words = piece.Words;
        var at = 1;
        while (at < words.Length && !IsLike(words, at))
            at++;
        if (at >= words.Length - 1)
            return null;
        var examples = Separators.CutEveryAnd(piece.From(words[at].Start + 1), "ar");
        var names = Separators.Cut(new Piece(piece.Line, piece.Start, words[at].Start - piece.Start), Separators.Kind.Comma).Where(part => judge.Of(part, listed: true).Kind == NameKind.Person).ToList();
        examples = examples.Exists(name => judge.Of(name, listed: true).Kind == NameKind.Person) ? Cut(examples, judge) : examples;
        return examples.Count > 1 ? [.. names, .. examples] : null;
    }

    // "writers like-Nadir": behind a plural, before a given name or the kind of a body, where the letter (as it is folded) is none of the name's own.
    private static bool IsLike(ReadOnlySpan<Word> words, int at) =>
        words[at].Key is ['ک', _, _, _, ..] like && Vocabulary.GivenNames.At(words, at) == 0 && Vocabulary.Organisations.At(words, at) == 0 && Vocabulary.Roles.At(words, at) == 0 && Word.Of(like[1..]) is { Length: 1 } rest
        && (Vocabulary.GivenNames.At(rest, 0) > 0 && rest[0].Bare == rest[0].Key ? IsPlural(words, at - 1) || words[at - 1].Key is ['ا', 'ل', ..] or ['و', 'ا', 'ل', ..] or ['ل', 'ل', ..] : Vocabulary.Organisations.At(rest, 0) > 0 && IsPlural(words, at - 1));

    private static bool IsPlural(ReadOnlySpan<Word> words, int at) =>
        Vocabulary.Plurals.At(words, at) > 0 || ToldCounts.Counted.At(words, at) > 0 || words[at].Key.EndsWith("ین", StringComparison.Ordinal) || words[at].Key.EndsWith("ون", StringComparison.Ordinal);
}
