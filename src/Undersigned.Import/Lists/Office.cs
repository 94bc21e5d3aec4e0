using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>What a person is, and the body or place where, as one phrase says it: "Director of Bread and Anchors", "Mayor of Aldersby", "Sprecherin Offenes Ufer".</summary>
/// <param name="Role">What the person is.</param>
/// <param name="Body">The body that is named behind it, or null.</param>
/// <param name="Place">The place that is named behind it without a word between, or null.</param>
internal readonly record struct Office(Piece Role, Piece? Body = null, ReadPlace? Place = null)
{
    private const int WordsBefore = 2;
    private const int LongestPlainRole = 6;
    private const int WordsOfSecond = 4;
    private const int LongestOfBody = 2;

    /// <summary>Offices that are held in a body.</summary>
    public static readonly TermSet Held = Lexicon.Terms("roles", "held in a body");
    private static readonly TermSet WithField = Lexicon.Terms("roles", "with a field");
    private static readonly TermSet OfState = Lexicon.Terms("roles", "bodies of a state");
    private static readonly TermSet Former = Lexicon.Terms("roles", "former");

    private static readonly TermSet Belonging = new(["activist", "activists", "campaigner", "supporter", "organiser", "organizer", "member", "militant", "militante", "activista", "aktivist", "aktivistin", "attivista", "ativista"]);

    // Small words, folded. What an office is charged with:
    private static readonly HashSet<string> For = ["for", "fur", "voor", "para"];

    // Whose office it is, or its field:
    private static readonly HashSet<string> Of = [.. For, "of", "de", "du", "des", "del", "della", "dello", "dell", "di", "da", "do", "der", "von", "van", "av", "d", "dei", "degli", "delle", "per"];

    // Where one works:
    private static readonly HashSet<string> At = ["at", "a", "au", "aux", "bei", "beim", "am", "an", "im", "in", "en", "chez", "vid", "pa", "i", "presso", "na", "no", "bij", "aan", "with"];

    private static readonly HashSet<string> Articles = ["the", "la", "le", "el", "los", "las", "les", "l", "a", "il", "lo", "der", "die", "das", "den", "dem", "de", "het", "une", "un", "una", "o", "gli", "i"];

    private static readonly HashSet<string> And = ["and", "und", "et", "y", "e", "en", "och", "og", "ve", "samt"];

    /// <summary>The office that a phrase behind a person's name says, or null where it says none.</summary>
    /// <param name="part">The phrase, without the name.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="bodyFollows">Whether a body may stand behind the phrase, so that what the office is of may be its field: "Director of Nets, Soil Union".</param>
    public static Office? Read(Piece part, string language, bool bodyFollows = false)
    {
        var words = part.Words;
        if (!NameJudge.IsCased(part.Span))
            return Vocabulary.Roles.Find(words, out _) is >= 0 and <= WordsBefore && !(NameJudge.StartsWithOrganisation(words) && Vocabulary.Roles.At(words, 0) == 0) ? new Office(part) : null;
        var at = Vocabulary.Roles.Find(words, out var length);
        if (EndsInRole(words))
            return new Office(part);
        if (at is < 0 or > WordsBefore || (at > 0 && Vocabulary.Organisations.Count(words[..at]) > 0))
            return null;
        var from = at;
        var end = EndOfRole(words, at + length, ref from);
        // Where somebody was a director once is no affiliation.
        if (end >= words.Length || Former.IsIn(words[..end]))
            return new Office(part);
        var isHeld = Held.At(words, from) > 0 || Held.At(words, at) > 0;
        if (words[end].IsCapital)
            return Glued(part, words, end, isHeld, language);
        for (var i = end; i < words.Length - 1; i++)
        {
            if (words[i].IsCapital)
                continue;
            var isAt = At.Contains(words[i].Key);
            if (!isAt && !Of.Contains(words[i].Key))
                continue;
            var next = i + 1;
            while (next < words.Length - 1 && !words[next].IsCapital && Articles.Contains(words[next].Key))
                next++;
            var rest = part.From(words[next].Start);
            var isBody = IsBody(rest);
            // "directrice de recherche au CNRS"
            if (!words[next].IsCapital && !words[next].IsNumber && !isBody)
                continue;
            // "Head of Peace and Worship for the River Church": what the office is of, and behind it for whom.
            if (!isAt && !For.Contains(words[i].Key) && !isBody | HasAnd(rest) && ForWhom(part, words, next + 1) is { } whom && !IsBody(new Piece(part.Line, rest.Start, whom.Start - rest.Start)))
                return new Office(Before(part, words, WordAt(words, whom.Start)), Descriptions.WithoutFor(whom));
            if (PlaceReader.Of(rest) is not null || OfState.Find(rest.Words, out _) is 0 or 1 || NamesAnother(rest.Words))
                return new Office(part);
            if (WithField.At(words, from) > 0 && !(isAt && isBody && (words[i].Key is not ("en" or "in" or "i" or "im") || Vocabulary.Organisations.Count(rest.Words) > 0)))
                continue;
            if (bodyFollows && (!isBody || HasAnd(rest) || Vocabulary.Organs.At(rest.Words, 0) > 0))
                return new Office(part);
            return new Office(Before(part, words, i), rest);
        }

        return new Office(part);
    }

    // "for the River Church", behind a field.
    private static Piece? ForWhom(Piece part, ReadOnlySpan<Word> words, int from)
    {
        for (var i = from; i < words.Length - 1; i++)
        {
            if (!words[i].IsCapital && For.Contains(words[i].Key) && (words[i + 1].IsCapital || Articles.Contains(words[i + 1].Key)))
                return part.From(words[i].Start);
        }

        return null;
    }

    private static int WordAt(ReadOnlySpan<Word> words, int start)
    {
        var at = 0;
        while (words[at].Start < start)
            at++;
        return at;
    }

    /// <summary>"River Watch director": the office in lower case behind its body, or null where the phrase is none such.</summary>
    public static Office? BehindBody(Piece part)
    {
        var words = part.Words;
        var at = 0;
        while (at < words.Length && words[at].IsCapital)
            at++;
        return at > 0 && at < words.Length && Vocabulary.Roles.At(words, at) > 0 && Vocabulary.Roles.At(words, 0) == 0
            ? new Office(part.From(words[at].Start), Before(part, words, at)) : null;
    }

    /// <summary>Whether a phrase goes on with what an office is of: "Jugend und Sport" behind "Senator für Bildung".</summary>
    public static bool GoesOn(Piece office, Piece part, bool bodyFollows)
    {
        if (!HasAnd(part) || HasAnd(office))
            return false;
        var words = office.Words;
        for (var i = 1; i < words.Length; i++)
        {
            if (!words[i].IsCapital && Of.Contains(words[i].Key))
                return bodyFollows || !IsBody(part) || For.Contains(words[i].Key);
        }

        return bodyFollows && !IsBody(part);
    }

    private static bool HasAnd(Piece part)
    {
        var words = part.Words;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (And.Contains(words[i].Key))
                return true;
        }

        return part.Span.Contains('&');
    }

    /// <summary>Whether a phrase says nothing but an office: "Bezirksstadträtin".</summary>
    public static bool IsOne(Piece part, string language) => !part.IsEmpty && Read(part, language, bodyFollows: true) is { Body: null, Place: null };

    /// <summary>Whether a phrase has a word for a body in it, or begins with letters that stand for one.</summary>
    public static bool IsBody(Piece part) =>
        Vocabulary.Organisations.Count(part.Words) > 0 || (part.Words is [{ IsAllCapitals: true, Length: >= 2 }, ..] && !Vocabulary.AfterName.IsAll(part.Words)) || part.Span.Contains("e.V.", StringComparison.Ordinal) || part.Span is ['«' or '“' or '"' or '„', ..];

    // "CEO Quarter UK", "Presidente Nazionale ANRV", "Lawyer Varan": nothing stands between the office and the body.
    private static Office Glued(Piece part, ReadOnlySpan<Word> words, int end, bool isHeld, string language)
    {
        var rest = part.From(words[end].Start);
        if (PlaceReader.Of(rest) is { } place)
            return language == "de" ? new Office(part) : new Office(Before(part, words, end), null, place);
        var isBody = isHeld || IsBody(rest) || (!words[end - 1].IsCapital && language != "de" && (words.Length - end > 1 || rest.Length > 2));
        // "responsable France de Ribera Abierta": of a country, and of the body behind it.
        if (isBody && end + 1 < words.Length && Of.Contains(words[end + 1].Key) && PlaceReader.Of(part.Line.Text[words[end].Start..words[end].End]) is not null)
            return new Office(Before(part, words, end + 1), Descriptions.WithoutFor(new Piece(part.Line, words[end + 1].Start, part.End - words[end + 1].Start)));
        return isBody && !words[end].IsNumber && !part.Line.Text.AsSpan(words[end - 1].End, words[end].Start - words[end - 1].End).ContainsAny("&/@") ? new Office(Before(part, words, end), rest) : new Office(part);
    }

    // "Professor and Dean", "Presidente Nazionale", "maître de conférences": words that belong to the role itself.
    private static int EndOfRole(ReadOnlySpan<Word> words, int end, ref int last)
    {
        while (end < words.Length)
        {
            var more = Math.Max(Vocabulary.Roles.At(words, end), Vocabulary.RoleModifiers.At(words, end));
            if (more == 0 && And.Contains(words[end].Key))
                more = Another(words, end + 1) - end;
            if (more == 0 && !words[end].IsCapital && !words[end].IsNumber && !Of.Contains(words[end].Key) && !At.Contains(words[end].Key) && Vocabulary.Organisations.At(words, end) == 0)
                more = 1;
            if (more == 0)
                return end;
            if (Vocabulary.Roles.At(words, end) > 0)
                last = end;
            end += more;
        }

        return end;
    }

    // "Leader of the Rural Party and Senator for Varan"
    private static bool NamesAnother(ReadOnlySpan<Word> rest)
    {
        for (var i = 1; i < rest.Length - 1; i++)
        {
            if (And.Contains(rest[i].Key) && Vocabulary.Roles.At(rest, i + 1) > 0)
                return true;
        }

        return false;
    }

    // "and Deaf Youth Coordinator": where the second office ends, or where it would begin and none does.
    private static int Another(ReadOnlySpan<Word> words, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + WordsOfSecond); i++)
        {
            if (Vocabulary.Roles.At(words, i) is > 0 and var length)
                return i + length;
            if (Of.Contains(words[i].Key))
                break;
        }

        return from - 1;
    }

    // "Theatre Director", "Human Rights Educator"
    private static bool EndsInRole(ReadOnlySpan<Word> words)
    {
        if (words.Length is < 2 or > LongestPlainRole || Vocabulary.Roles.At(words, words.Length - 1) == 0)
            return false;
        // "Teachers' Union activist": who belongs to a body and holds no office in it.
        if (Belonging.At(words, words.Length - 1) > 0)
            return true;
        var capitals = 0;
        foreach (var word in words)
        {
            if (!word.IsCapital && (Of.Contains(word.Key) || At.Contains(word.Key)))
                return false;
            capitals += word.IsCapital ? 1 : 0;
        }

        // "international lawyer" and "Theatre Director", but not "Varan Harbour Workers' Union Secretary"
        return capitals == 0 || words.Length <= LongestOfBody || Vocabulary.Organisations.Count(words) == 0;
    }

    private static Piece Before(Piece part, ReadOnlySpan<Word> words, int end) => new(part.Line, part.Start, words[end - 1].End - part.Start);
}
