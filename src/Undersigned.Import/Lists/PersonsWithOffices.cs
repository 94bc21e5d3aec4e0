using System.Buffers;
using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts persons whom a sentence names with their offices: "Ada Weber, chair of the Quay Union (QU), Tom Holm, writer, and Lena Falk, director of …".</summary>
internal static class PersonsWithOffices
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",،;؛:()");

    private const int ShortestName = 2;
    private const int LongestName = 5;
    private const int LongestBefore = 5;
    private const double Known = 0.7;

    private static readonly HashSet<string> Particles = ["de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ben", "zu", "dos", "du"];

    /// <summary>The persons of a sentence that says "we", or who signs; or null.</summary>
    public static List<Piece>? InSentence(Piece sentence, Reading reading)
    {
        var words = sentence.Words;
        if (Vocabulary.We.GetValueOrDefault(reading.Language)?.At(words, 0) is > 0 and var we && we < words.Length)
            return In(sentence.From(words[we].Start), reading);
        if (Vocabulary.Signed.Find(words, out var signed) is var at && at < 0)
            return null;
        return (at + signed < words.Length ? In(sentence.From(words[at + signed].Start), reading) : null) ?? In(sentence, reading);
    }

    /// <summary>Each person with what is said of him; null unless two at least stand before a comma and an office, the first where the piece begins.</summary>
    public static List<Piece>? In(Piece piece, Reading reading)
    {
        // Semicolons part them better, and Arabic sets most offices behind a name without a comma.
        if (piece.Span.IndexOfAny(';', '؛') >= 0 || reading.Language == "ar")
            return null;
        var words = piece.Words;
        var found = new List<(int Name, int Office)>();
        for (var i = ShortestName; i < words.Length; i++)
        {
            if (IsOffice(words, i) && IsComma(piece, words, i) && NameBefore(piece, words, i, reading) is >= 0 and var name && (found.Count == 0 || name > found[^1].Name))
                found.Add((name, i));
        }

        if (found.Count < 2 || found[0].Name > LongestBefore)
            return BehindTheirOffices(piece, reading);
        var persons = new List<Piece>();
        for (var k = 0; k < found.Count; k++)
        {
            var start = words[found[k].Name].Start;
            var end = k + 1 < found.Count ? EndBefore(words, found[k + 1].Name, reading.Language) : EndOfLast(piece, words, found[k].Office);
            persons.AddRange(WithThoseBeside(new Piece(piece.Line, start, end - start), reading.Judge));
        }

        return persons;
    }

    // "the Quay Union's chair Ada Weber, the Harbour Guild's speaker Tom Holm and …", as Turkish says it: each part ends in a name behind an office,
    // which nothing sets off.
    private static List<Piece>? BehindTheirOffices(Piece piece, Reading reading)
    {
        if (!NameJudge.IsCased(piece.Span))
            return null;
        var persons = new List<Piece>();
        foreach (var part in Separators.Cut(piece, Separators.Kind.Comma).SelectMany(part => Separators.CutEveryAnd(part, reading.Language)))
        {
            if (NameBehindOffice(part) is not { } person)
            {
                // Behind the last one the sentence goes on.
                if (persons.Count > 0 && part.Words is [{ IsCapital: false }, ..])
                    break;
                return null;
            }

            persons.Add(person);
        }

        return persons.Count > 1 ? persons : null;
    }

    private static Piece? NameBehindOffice(Piece part)
    {
        var words = part.Words;
        for (var i = words.Length - 1 - ShortestName; i >= 0; i--)
        {
            if (Vocabulary.Roles.At(words, i) is not (> 0 and var length) || i + length >= words.Length)
                continue;
            var end = i + length;
            while (end < words.Length && words[end].IsCapital)
                end++;
            return end - i - length is >= ShortestName and < LongestName && i > 0 ? new Piece(part.Line, words[i + length].Start, words[end - 1].End - words[i + length].Start) : null;
        }

        return null;
    }

    // "chair of …", "the chair of …"
    private static bool IsOffice(ReadOnlySpan<Word> words, int at) =>
        Vocabulary.Roles.At(words, at) > 0 || (!words[at].IsCapital && InlineList.Articles.Contains(words[at].Key) && at + 1 < words.Length && Vocabulary.Roles.At(words, at + 1) > 0);

    private static bool IsComma(Piece piece, ReadOnlySpan<Word> words, int at) => piece.Line.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Trim() is "," or "،";

    // Where the person's name before a comma begins, or -1.
    private static int NameBefore(Piece piece, ReadOnlySpan<Word> words, int comma, Reading reading)
    {
        var cased = NameJudge.IsCased(words[comma - 1].Key);
        for (var length = Math.Min(LongestName, comma); length >= ShortestName; length--)
        {
            var name = words[(comma - length)..comma];
            if (!AreOneRun(piece, name) || (cased ? !IsName(name) : length > ShortestName && Vocabulary.GivenNames.At(name, 0) == 0))
                continue;
            // The longest run of capitals is the name: "… the Guild Ada Weber" has lost its comma.
            return reading.Judge.Of(new Piece(piece.Line, name[0].Start, name[^1].End - name[0].Start), listed: true).Kind is NameKind.Person or NameKind.Unknown ? comma - length : -1;
        }

        return -1;
    }

    private static bool AreOneRun(Piece piece, ReadOnlySpan<Word> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (piece.Line.Text.AsSpan(name[i - 1].End, name[i].Start - name[i - 1].End).ContainsAny(Marks))
                return false;
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<Word> name)
    {
        foreach (var word in name)
        {
            if (!word.IsCapital && !Particles.Contains(word.Key))
                return false;
        }

        return name[0].IsCapital && name[^1].IsCapital;
    }

    private static int EndBefore(ReadOnlySpan<Word> words, int next, string language)
    {
        var last = next - 1;
        if (Vocabulary.And.GetValueOrDefault(language)?.At(words, last) > 0)
            last--;
        return words[last].End;
    }

    // Behind the last office the sentence goes on at a comma and a word in lower case, or at its verb.
    private static int EndOfLast(Piece piece, ReadOnlySpan<Word> words, int office)
    {
        for (var i = office + 1; i < words.Length; i++)
        {
            if ((IsComma(piece, words, i) && !IsOffice(words, i) && !words[i].IsCapital) || (!words[i].IsCapital && (Vocabulary.SpeakingVerbs.At(words, i) > 0 || Vocabulary.Signed.At(words, i) > 0)))
                return words[i - 1].End;
        }

        return piece.End;
    }

    // "Ada Weber, chair of the Quay Union, Tom Holm": who is named behind an office without one of his own.
    private static IEnumerable<Piece> WithThoseBeside(Piece person, NameJudge judge)
    {
        var parts = Separators.Cut(person, Separators.Kind.Comma);
        var from = 0;
        for (var i = 2; i < parts.Count; i++)
        {
            if (judge.Of(parts[i], listed: true) is not { Kind: NameKind.Person, Likeness: >= Known })
                continue;
            yield return new Piece(person.Line, parts[from].Start, parts[i - 1].End - parts[from].Start);
            from = i;
        }

        yield return person.From(parts[from].Start);
    }
}
