using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts two persons and more whom a sentence says to sign: "by Ada Weber and Tom Holm", "by Ada Weber (Quay Union), Tom Holm (Harbour Guild) and …".</summary>
internal static class PersonsInRow
{
    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const int MostPersons = 60;

    /// <summary>The persons, each with the body in parentheses; null where any part is none, or where nothing tells of half of them that they are.</summary>
    public static List<Piece>? In(Piece region, Reading reading)
    {
        var persons = new List<Piece>();
        var known = 0;
        foreach (var part in Separators.Cut(region, Separators.Kind.Comma).SelectMany(part => Separators.CutEveryAnd(part, reading.Language)))
        {
            var name = NameMarks.WithoutParenthesis(part, out var body);
            if (persons.Count == MostPersons || !MayBe(name, reading) || (!body.IsEmpty && Vocabulary.Organisations.Count(body.Words) == 0))
                return null;
            known += Vocabulary.GivenNames.At(name.Words, 0) > 0 || !body.IsEmpty ? 1 : 0;
            persons.Add(part.Trim());
        }

        return persons.Count > 1 && known * 2 >= persons.Count ? persons : null;
    }

    /// <summary>The persons with whom a sentence ends behind its word for signing, in scripts without capitals, where nothing else tells names; or null.</summary>
    public static List<Piece>? BehindSigning(Piece sentence, Reading reading)
    {
        var words = sentence.Words;
        if (words.Length == 0 || NameJudge.IsCased(sentence.Span) || Vocabulary.InvitationToSign.IsIn(words) || Vocabulary.Signed.Find(words, out var length) is not (>= 0 and var at) || at + length >= words.Length)
            return null;
        return In(LeadingIn.Behind(sentence.From(words[at + length].Start), reading.Language).Trim(" .:"), reading);
    }

    private static bool MayBe(Piece name, Reading reading)
    {
        var words = name.Words;
        if (words.Length is < ShortestName or > LongestName || Vocabulary.Organisations.Count(words) > 0 || Vocabulary.Plurals.IsIn(words) || Vocabulary.Roles.Count(words) > 0 || reading.Judge.Clauses(words) > 0)
            return false;
        if (NameJudge.IsCased(name.Span) ? !words.ToArray().All(word => word.IsCapital) : words.ToArray().Any(word => reading.Says(Vocabulary.FunctionWords, [word])))
            return false;
        return reading.Judge.Of(name, listed: true).Kind is NameKind.Person or NameKind.Unknown;
    }
}
