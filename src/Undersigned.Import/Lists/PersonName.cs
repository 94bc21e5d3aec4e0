using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>A person's name taken apart from what stands before and behind it without a separator.</summary>
/// <param name="Name">The name, with academic letters behind it.</param>
/// <param name="Role">An office before the name or a role behind it.</param>
/// <param name="Rest">Anything behind the name that is no role: an organisation, mostly.</param>
internal readonly record struct PersonParts(Piece Name, Piece? Role, Piece? Rest);

/// <summary>Reads the names of persons.</summary>
internal static class PersonName
{
    private const int MostTokens = 5;
    private const double Sure = 0.9;
    private const double Plausible = 0.55;
    private const double Doubtful = 0.35;

    // Between the parts of family names.
    private static readonly HashSet<string> Particles =
        ["de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "van", "von", "vom", "zu", "zum", "zur", "der", "den", "ter", "ten", "af", "av", "al", "el", "bin", "ben", "ibn", "abu", "y", "e", "i", "ap", "st", "o", "d", "l", "lo", "bint", "und", "t", "s", "op", "in", "het", "v"];

    /// <summary>How likely a whole piece is one person's name, a role behind it included: 0 to 1.</summary>
    public static double Score(Piece piece, bool cased)
    {
        if (Read(piece, cased) is not { } parts)
            return 0;
        var tokens = Tokens(parts.Name);
        var count = tokens.Length;
        // "Helen Marsh HDU" is one, and the body she belongs to.
        if ((parts.Rest is { } rest && !(rest.Start == parts.Name.End + 1 && rest.Words is [{ IsAllCapitals: true, Length: > 1 and <= LongestShortBody }])) || count is < 1 or > MostTokens)
            return 0;
        // "Lord Ashby"
        if (count == 1)
            return cased && parts.Name.Start == piece.Start && piece.Words.Length > 1 ? Sure : 0;
        // "Letter of the"
        if (cased && Particles.Contains(tokens[^1].Key) && !tokens[^1].IsCapital)
            return 0;
        var known = Vocabulary.GivenNames.At(tokens, 0) > 0 || (count > 2 && Vocabulary.GivenNames.At(tokens, 1) > 0 && !IsOn(tokens));
        var titled = parts.Name.Start > piece.Start;
        if (!cased)
            return known || titled ? Sure : 0;
        return known || titled || HasInitial(tokens) || parts.Role is not null ? Sure : count <= 3 ? Plausible : Doubtful;
    }

    // "the focus on the quay": behind a noun with the article the Arabic word is no given name, which is written alike.
    private static bool IsOn(ReadOnlySpan<Word> tokens) => tokens[0].Bare != tokens[0].Key && tokens[1].Key == On;

    private static readonly string On = Word.Of("على")[0].Key;

    /// <summary>Takes a piece that begins with a person's name apart, or returns null where it does not.</summary>
    public static PersonParts? Read(Piece piece, bool cased)
    {
        piece = piece.Trim(".,;،؛:*");
        var words = piece.Words;
        if (words.Length < 2 || IsDomain(piece, words) || HasStopWithin(piece, words))
            return null;
        Piece? role = null;
        var first = cased ? OfficeBefore.NameAt(piece, words) : ArabicOffice.NameAt(words);
        if (first > 0)
            role = Between(piece, words[cased ? OfficeBefore.OfficeAt(words) : 0], words[first - (words[first - 1].Length == 1 && !cased ? 2 : 1)]);
        while (first < words.Length - 1)
        {
            var office = Vocabulary.Offices.At(words, first);
            var title = Vocabulary.Honorifics.At(words, first);
            // An initial is no title: "M. Yılmaz" and "د. ليلى" differ only by their script.
            if (cased && title == 1 && words[first].Length == 1)
                title = 0;
            if (!cased && title == 1 && words[first].Length == 1 && !FollowedByStop(piece, words[first]))
                title = 0;
            // "المخرجة نادية بن يوسف": what one is stands before the name with the article.
            if (office == 0 && title == 0 && !cased && words[first].Bare != words[first].Key && Vocabulary.Roles.At(words, first) == 1 && Vocabulary.GivenNames.At(words, first + 1) > 0)
                title = 1;
            // "الطبيبة سينم رامي": behind a role with the article stands a name that bears none.
            if (office == 0 && title == 0 && !cased && words.Length - first is 3 or 4 && IsArabicRole(words, first) && words[first + 1] is { IsNumber: false } next && next.Bare == next.Key && Vocabulary.Organisations.At(words, first + 1) == 0 && Vocabulary.Roles.At(words, first + 1) == 0)
                title = 1;
            // "الكاتب والروائي جان": the second thing one is, with a glued "and".
            if (office == 0 && title == 0 && !cased && first + 2 < words.Length && IsArabicRole(words, first) && IsArabicRole(words, first + 1))
                title = 1;
            if (office == 0 && title == 0)
                break;
            if (office > title || (office == title && office > 0 && title == 0))
                role = Between(piece, words[role is null ? first : 0], words[first + office - 1]);
            first += Math.Max(office, title);
        }

        if (first >= words.Length)
            return null;
        var last = cased ? LastCased(piece, words, first) : LastUncased(piece, words, first);
        if (last < first)
            return null;
        // A title is part of the name where the rest is one word: "Lord Ashby".
        if (cased && last == first && first > 0 && last + 1 == words.Length && role is null)
            first = 0;
        // "Baroness Ashby of Little Marsh"
        else if (cased && last == first && first > 0 && role is null && last + 2 < words.Length && words[last + 1].Key == "of" && words[last + 2].IsCapital && words[^1].IsCapital)
            (first, last) = (0, words.Length - 1);
        var name = Between(piece, words[first], words[last]);
        if (last + 1 == words.Length)
            return new PersonParts(name, role, null);
        var behind = Between(piece, words[last + 1], words[^1]) with { };
        behind = piece.From(behind.Start).Trim(",،-–");
        var isRole = Vocabulary.Roles.Find(words[(last + 1)..], out _) is >= 0 and <= 3;
        return isRole && role is null ? new PersonParts(name, behind, null) : new PersonParts(name, role, behind);
    }

    // "المحامي", "والكاتب": a role with the article.
    private static bool IsArabicRole(ReadOnlySpan<Word> words, int at) =>
        words[at].Key is ['و', 'ا', 'ل', _, _, ..] ? Vocabulary.Roles.At(Word.Of(words[at].Key[1..]), 0) > 0 : words[at].Bare != words[at].Key && Vocabulary.Roles.At(words, at) == 1;

    // The last word of the name: capitals and particles, until a role, a kind of organisation or a mark.
    private static int LastCased(Piece piece, ReadOnlySpan<Word> words, int first)
    {
        var last = first - 1;
        for (var i = first; i < words.Length; i++)
        {
            if (i > first && IsParted(piece, words[i - 1], words[i]))
                break;
            if (words[i].IsNumber)
                break;
            if (!words[i].IsCapital)
            {
                // "Hye-jin"
                if (i > first && words[i].Start == words[i - 1].End + 1 && piece.Line.Text[words[i].Start - 1] is '-' or '‐')
                {
                    last = i;
                    continue;
                }

                // "Jad al-khatib"
                if (i > first && i + 1 < words.Length && Particles.Contains(words[i].Key) && words[i + 1].Start == words[i].End + 1 && piece.Line.Text[words[i].End] == '-')
                {
                    last = ++i;
                    continue;
                }

                if (i > first && Particles.Contains(words[i].Key) && i + 1 < words.Length && (words[i + 1].IsCapital || Particles.Contains(words[i + 1].Key)))
                    continue;
                break;
            }

            if (i - first >= 2 && Vocabulary.AfterName.At(words, i) == 0
                && (Vocabulary.Organisations.At(words, i) > 0 || (Vocabulary.Roles.At(words, i) > 0 && Vocabulary.GivenNames.At(words, i) == 0 && words[i - 1].IsCapital)))
            {
                // "Stuart White Jesus College": the name has two words, what the kind of organisation closes is another name.
                if (Vocabulary.Roles.At(words, i) == 0 || Vocabulary.Organisations.At(words, i) > 0)
                    return Math.Min(last, first + NameLength(words, first) - 1);
                // "Helen Marsh Assistant Secretary"
                last = i - 1;
                while (last - first >= 2 && Vocabulary.RoleModifiers.At(words, last) > 0)
                    last--;
                return last;
            }

            // "Helen Marsh HDU Aldersby branch"
            if (i - first == 2 && i + 1 < words.Length && IsShortBody(words, i) && Vocabulary.GivenNames.At(words, i - 1) == 0 && !words[0].IsAllCapitals)
                break;
            last = i;
        }

        // "Helen Marsh HDU": capitals behind a whole name are the short name of a body.
        if (last - first == 2 && IsShortBody(words, last)
            && Vocabulary.GivenNames.At(words, first) > 0 && Vocabulary.GivenNames.At(words, last - 1) == 0)
        {
            last--;
        }

        // "Helen Marsh Artistic director": the first word of the role has a capital, too.
        while (last - first >= 2 && last + 1 < words.Length && !words[last + 1].IsCapital && Vocabulary.RoleModifiers.At(words, last) > 0)
            last--;

        // "Helen Marsh Save the Quay": no name of a person holds the article.
        if (last - first >= 2 && last + 1 < words.Length && words[last + 1].Key == "the" && !IsParted(piece, words[last], words[last + 1]))
            last--;

        // "Sam Hollick Oxford city councillor": the place belongs to the role behind it.
        if (last - first >= 2 && last + 1 < words.Length && !words[last + 1].IsCapital && !IsParted(piece, words[last], words[last + 1])
            && PlaceReader.Of(Between(piece, words[last], words[last]).Text) is not null)
        {
            last--;
        }

        return last;
    }

    private const int LongestShortBody = 5;

    private static bool IsShortBody(ReadOnlySpan<Word> words, int at) =>
        words[at] is { IsAllCapitals: true, Length: > 1 and <= LongestShortBody } && !words[at - 1].IsAllCapitals && words[at - 1].Length > 1 && Vocabulary.AfterName.At(words, at) == 0;

    private static int NameLength(ReadOnlySpan<Word> words, int first) => first + 2 < words.Length && words[first + 1].Length == 1 ? 3 : 2;

    // No name ends in them: "عبد الواحد", "بن يوسف".
    private static readonly HashSet<string> LeadingOn = [.. ((ReadOnlySpan<string>)["عبد", "أبو", "بن", "ابن", "بو", "أم", "آل", "بنت", "ولد"]).ToArray().Select(word => Word.Of(word)[0].Key)];

    private static int LastUncased(Piece piece, ReadOnlySpan<Word> words, int first)
    {
        var last = first - 1;
        for (var i = first; i < words.Length && i - first < MostTokens; i++)
        {
            if (i > first && IsParted(piece, words[i - 1], words[i]))
                break;
            if (words[i].IsNumber || (i - first >= 2 && !LeadingOn.Contains(words[i - 1].Key) && (Descriptions.Behalf.At(words, i) > 0 || Vocabulary.Roles.At(words, i) > 0 || Vocabulary.Organisations.At(words, i) > 0)))
                break;
            last = i;
        }

        return last;
    }

    /// <summary>"Quarterbooks.coop": a stop with a short word in lower case behind it, and no space around it.</summary>
    public static bool IsDomain(Piece piece, ReadOnlySpan<Word> words) =>
        words.Length is 2 or 3 && words[^1] is { IsCapital: false, IsNumber: false, Length: >= 2 and <= LongestDomain } last && last.Start == words[^2].End + 1 && piece.Line.Text[words[^2].End] == '.' && words[^2].Length > 1
        && piece.Line.Text.AsSpan(piece.Start, piece.Length).IndexOf(' ') < 0;

    private const int LongestBeforeStop = 4;

    // "QUARTER.Aldersby": a stop within a word, which no person's name has behind more than a title.
    private static bool HasStopWithin(Piece piece, ReadOnlySpan<Word> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Start == words[i - 1].End + 1 && piece.Line.Text[words[i - 1].End] == '.' && words[i - 1].Length > LongestBeforeStop && words[i].Length > 1)
                return true;
        }

        return false;
    }

    private const int LongestDomain = 6;

    // Whether more than a space, a hyphen, an apostrophe or the stop of an initial stands between two words.
    private static bool IsParted(Piece piece, Word left, Word right)
    {
        var between = piece.Line.Text.AsSpan(left.End, right.Start - left.End);
        if (between.Length == 1 && between[0] is '-' or '–' or '\u2010' or '\u2011' or '\'' or '’' or '.' or '´' or '`')
            return false;
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && c is not ('.' or '\'' or '’' or '\u200C'))
                return true;
        }

        // A full stop parts words, except behind an initial or a short title.
        return between.Contains('.') && left.Length > 4;
    }

    private static bool FollowedByStop(Piece piece, Word word) => word.End < piece.End && piece.Line.Text[word.End] is '.' or '/' or ':';

    private static bool HasInitial(ReadOnlySpan<Word> tokens)
    {
        for (var i = 0; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Length == 1 && tokens[i].IsCapital)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<Word> Tokens(Piece name)
    {
        var words = name.Words;
        var count = words.Length;
        while (count > 2 && Vocabulary.AfterName.At(words, count - 1) > 0)
            count--;
        return words[..count];
    }

    private static Piece Between(Piece piece, Word first, Word last) => new(piece.Line, first.Start, last.End - first.Start);
}
