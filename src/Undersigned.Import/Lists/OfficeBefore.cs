using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds where a person's name begins behind an office and what it is held in: "Mayor of Little Marsh Ada Weber", "Tavistan High Commissioner Ada Weber".</summary>
internal static class OfficeBefore
{
    private const int LongestOffice = 9;
    private const int LongestName = 5;
    private const int LongestPlace = 3;
    private const int WordsBefore = 4;

    private static readonly HashSet<string> Of = ["of", "to", "de", "du", "des", "del", "della", "di", "da", "do", "der", "von", "van", "av", "for", "till", "i"];

    private static readonly HashSet<string> Particles = ["de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ben", "y", "e", "zu", "dos", "du"];

    /// <summary>The place of the name's first word; 0 where no office stands before it, or where what follows may as well belong to the office.</summary>
    public static int NameAt(Piece piece, ReadOnlySpan<Word> words)
    {
        if (words.Length < 3)
            return 0;
        if (BehindBody(piece, words) is > 0 and var named)
            return named;
        if (!words[0].IsCapital)
            return 0;
        var (office, behind) = (-1, 0);
        for (var i = 0; i < Math.Min(words.Length - 2, WordsBefore + 1) && office < 0; i++)
        {
            var length = Math.Max(Vocabulary.Offices.At(words, i), i == 0 || !words[i].IsCapital ? 0 : Vocabulary.Roles.At(words, i));
            if (i == 0)
                length = Math.Max(length, Vocabulary.Roles.At(words, 0));
            if (length > 0)
                (office, behind) = (i, i + length);
            else if (!words[i].IsCapital && !Of.Contains(words[i].Key) && words[i].Key != "the")
                return 0;
        }

        // "Deputy Mayor", "Secretary General"
        while (office >= 0 && behind < words.Length && words[behind].IsCapital && Vocabulary.GivenNames.At(words, behind) == 0 && Math.Max(Vocabulary.Offices.At(words, behind), Math.Max(Vocabulary.Roles.At(words, behind), Vocabulary.RoleModifiers.At(words, behind))) is > 0 and var more)
            behind += more;
        if (office < 0 || behind >= words.Length - 1)
            return 0;
        // "Mayor of Little Marsh Ada Weber": the name begins behind a known place, or with a known given name.
        if (!words[behind].IsCapital)
            return Of.Contains(words[behind].Key) && office <= 1 ? BehindPlace(piece, words, behind + 1) : 0;
        // "Tavistan High Commissioner Ada Weber"; behind "Ada Weber Director" stands a body.
        return office > 0 && Vocabulary.GivenNames.At(words, 0) == 0 && IsName(words, SkipTitles(words, behind), known: PlaceReader.Of(piece.Line.Text[words[0].Start..words[office - 1].End]) is not null || Vocabulary.Offices.At(words, office) > 0) ? behind : 0;
    }

    /// <summary>The words of an office that a sentence sets in lower case before a name, without their article: "la présidente de Rivières Vivantes" before "Claire Maubert".</summary>
    public static int OfficeAt(ReadOnlySpan<Word> words) => words.Length > 1 && !words[0].IsCapital && InlineList.Articles.Contains(words[0].Key) ? 1 : 0;

    // "the chair of the Quarry Union Tom Ashby", "River Watch director Anna Holmes": in a sentence the office is in lower case, and the name begins with a given name, or behind an acronym.
    private static int BehindBody(Piece piece, ReadOnlySpan<Word> words)
    {
        var office = OfficeAt(words);
        var opens = !words[office].IsCapital;
        while (opens && office < words.Length && office < WordsBefore && !words[office].IsCapital && Vocabulary.Roles.At(words, office) == 0 && Vocabulary.RoleModifiers.At(words, office) > 0)
            office++;
        // The body stands before the office.
        for (; !opens && office < words.Length && words[office].IsCapital; office++)
        {
            if (office > LongestOffice)
                return 0;
        }

        if (office >= words.Length - 2 || words[office].IsCapital || Vocabulary.Roles.At(words, office) is not (> 0 and var length))
            return 0;
        for (var at = office + length; at < words.Length - 1; at++)
        {
            if (!words[at].IsCapital)
            {
                if (!opens && Vocabulary.RoleModifiers.At(words, at) == 0)
                    return 0;
                continue;
            }

            // "yazar Zeynep Korkut": nothing but a name stands behind the office.
            if (opens && at == office + length && words.Length - at is 2 or 3 && IsName(words, at, known: true))
                return at;
            var starts = Vocabulary.GivenNames.At(words, at) > 0 && (PlaceReader.Of(piece.Line.Text[words[at].Start..words[at].End]) is null || !opens);
            starts |= at > office + length && words[at - 1] is { IsAllCapitals: true, Length: > 1 } && !words[at].IsAllCapitals;
            if (starts && IsName(words, SkipTitles(words, at), known: true) && (opens || at == office + length))
                return at;
            if (!opens || at > office + LongestOffice + LongestName)
                return 0;
        }

        return opens && office > 0 ? LastTwo(piece, words, office + length) : 0;
    }

    private const int ShortestRun = 3;

    // "the chair of the Friends of the Quay Zyta Mbele": of the capitals at the end the last two are a name nobody knows, where others stand before them.
    private static int LastTwo(Piece piece, ReadOnlySpan<Word> words, int from)
    {
        var (at, names) = (words.Length, 0);
        var name = 0;
        while (at > from && words[at - 1].IsCapital)
        {
            at--;
            // "Mbele-Orth" is one name.
            names += at > 0 && words[at - 1].End + 1 == words[at].Start && Separators.IsDash(piece.Line.Text[words[at - 1].End]) ? 0 : 1;
            name = names == 2 && name == 0 ? at : name;
        }

        var least = at > from && Of.Contains(words[at - 1].Key) ? ShortestRun + 1 : ShortestRun;
        return name > 0 && names >= least && IsName(words, name, known: true) ? name : 0;
    }

    private static int BehindPlace(Piece piece, ReadOnlySpan<Word> words, int from)
    {
        for (var k = from + 1; k < Math.Min(words.Length - 1, from + LongestOffice); k++)
        {
            if (!words[k].IsCapital || !words[k - 1].IsCapital)
                continue;
            var start = SkipTitles(words, k);
            if (start >= words.Length - 1)
                return 0;
            if (IsName(words, start, known: start > k || EndsInPlace(piece, words, from, k)))
                return k;
        }

        return 0;
    }

    private static bool EndsInPlace(Piece piece, ReadOnlySpan<Word> words, int from, int end)
    {
        for (var i = Math.Max(from, end - LongestPlace); i < end; i++)
        {
            if (PlaceReader.Of(piece.Line.Text[words[i].Start..words[end - 1].End]) is not null)
                return PlaceReader.Of(piece.Line.Text[words[i].Start..words[end].End]) is null;
        }

        return false;
    }

    private static int SkipTitles(ReadOnlySpan<Word> words, int at)
    {
        while (at < words.Length - 1 && Vocabulary.Honorifics.At(words, at) is > 0 and var title && words[at].Length > 1)
            at += title;
        return at;
    }

    // Two to five words with capitals, particles between them; the first is a given name, or something before it says that a name begins.
    private static bool IsName(ReadOnlySpan<Word> words, int at, bool known)
    {
        if (at >= words.Length - 1 || words.Length - at > LongestName || (!known && Vocabulary.GivenNames.At(words, at) == 0))
            return false;
        for (var i = at; i < words.Length; i++)
        {
            if (!(words[i].IsCapital || (i < words.Length - 1 && i > at && Particles.Contains(words[i].Key))) || Vocabulary.Organisations.At(words, i) > 0 || (Vocabulary.Roles.At(words, i) > 0 && Vocabulary.GivenNames.At(words, i) == 0 && !(i > at && !words[i - 1].IsCapital)))
                return false;
        }

        return true;
    }
}
