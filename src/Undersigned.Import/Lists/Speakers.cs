using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds who speaks in a sentence: the names before a verb of speaking, in Arabic those behind it.</summary>
internal sealed class Speakers(Reading reading)
{
    private readonly NameRuns runs = new(reading);

    private const int LongestReach = 7;
    private const int LongestKind = 4;

    private static readonly TermSet According = new(
        ["according to", "as reported by", "laut", "nach angaben", "selon", "d'après", "según", "segundo", "de acordo com", "secondo", "enligt", "volgens", "σύμφωνα με", "według", "li gorî", "به گزارش", "به نقل از", "بنا به گزارش", "بر اساس", "حسب", "بحسب", "وفق", "وفقا", "نقلا عن", "بەگوێرەی", "بە گوێرەی", "بەپێی"]);

    private const int LongestIzafe = 3;

    /// <summary>"by the organisations A, B and C": the names begin behind the plural.</summary>
    public static Piece SkipPlural(Piece rest)
    {
        var words = rest.Words;
        // "signed by Ada Weber": the word before the first name in lower case is the sentence's.
        if (words.Length > 2 && !words[0].IsCapital && words[1].IsCapital | Vocabulary.Honorifics.At(words, 1) > 0 && Before.At(words, 0) == 1)
            return rest.From(words[1].Start);
        // "the unions (A, B) and the parties (C, D)": the names stand in parentheses.
        if (rest.Span.IndexOf('(') is > 0 and var open && rest.Span[..open].IndexOf(',') < 0 && rest.Span[open..].IndexOf(')') is > 0 and var close && rest.Span.Slice(open, close).Contains(','))
            return rest;
        // "15 deputies of the blocs A and B"
        var reach = words.Length > 0 && words[0].IsNumber ? LongestReach : LongestKind;
        for (var i = 0; i < Math.Min(reach, words.Length - 2); i++)
        {
            var next = i + Vocabulary.Plurals.At(words, i);
            if (next == i || next >= words.Length)
                continue;
            // "the Governments of A, B and C"
            // "Tevgerên ciwanan Tevgera …": in Kurmanji what kind of bodies they are follows the plural in lower case.
            var kind = next;
            while (kind + 1 < words.Length && !words[kind].IsCapital && words[kind].Length > LongestIzafe && rest.Line.Text.AsSpan(words[i].Start, words[i].Length).EndsWith("ên"))
                kind++;
            if (kind > next && words[kind].IsCapital)
                return rest.From(words[kind].Start);
            var of = Of.Contains(words[next].Key) && next + 1 < words.Length && !NameJudge.StartsWithOrganisation(words[(next + 1)..]);
            if (of || !NameJudge.IsCased(rest.Span) || !words[i].IsCapital)
            {
                next += of ? 1 : 0;
                return rest.From(words[next].Start);
            }
        }

        return rest;
    }

    /// <summary>"by", before the name of who signed.</summary>
    public static readonly TermSet Before = new(["by", "from", "von", "vom", "par", "por", "da", "dal", "dalla", "dai", "av", "door"]);

    private static readonly HashSet<string> Of = ["of", "de", "du", "des", "der", "del", "della", "di", "do", "da", "dos", "von", "van", "i", "av"];

    /// <summary>"each of", before the names of a list.</summary>
    public static readonly TermSet Each = new(["كل من", "بكل من", "لكل من", "each of", "all of", "hem", "هر یک از", "كلا من", "كلٌ من", "كلّ من"]);

    private const int EachWithin = 4;

    /// <summary>The names behind the verb that opens an Arabic sentence ("condemned each of A, B and C, in a statement …"), or null.</summary>
    public Piece? BehindVerb(Piece sentence)
    {
        var words = sentence.Words;
        if (reading.Language != "ar" || words.Length < 6)
            return null;
        var from = 0;
        if (Each.Find(words, out var each) is >= 0 and <= EachWithin and var eachAt && eachAt + each < words.Length)
            from = eachAt + each;
        else if (Vocabulary.SpeakingVerbs.Find(words, out var length) is var verb && verb is 0 or 1)
            from = verb + length;
        if (from == 0 || from >= words.Length)
            return null;
        // "said a joint statement of 12 bodies …": the text itself is no name.
        if (Vocabulary.Kickers.At(words, from) > 0)
            return null;
        // "declared political forces …": nobody is named.
        if (Vocabulary.Organisations.At(words, from) == 1 && from + 1 < words.Length && words[from + 1].Bare == words[from + 1].Key && words[from + 1].Key.EndsWith("یه", StringComparison.Ordinal))
            return null;
        var piece = WithoutKind(sentence.From(words[from].Start));
        var parts = Separators.Cut(piece, Separators.Kind.Comma);
        // "condemned each of A and B and C, in a statement …": all names stand before the first comma.
        if (parts.Count > 1 && Separators.CutEveryAnd(parts[0], reading.Language) is { Count: > 1 } joined && joined.TrueForAll(part => reading.Judge.Of(part, listed: true).Kind == NameKind.Organisation))
            return SkipPlural(parts[0]);
        var names = parts.TakeWhile(part => reading.Judge.Of(part, listed: true) is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= 0.5 }).Count();
        return names < 2 ? each > 0 ? runs.UpToProse(piece) : null : SkipPlural(new Piece(piece.Line, piece.Start, parts[names - 1].End - piece.Start));
    }

    /// <summary>The names before a verb of speaking, or null.</summary>
    public Piece? BeforeVerb(Piece sentence)
    {
        var words = sentence.Words;
        if (words.Length < 6)
            return null;
        if (UntilVerb(sentence, 0) is not { } piece)
        {
            // "Ante los hechos, el Partido …": a word of the clause before the comma is no verb of theirs.
            if (Adjuncts.Without(sentence, reading) is not { } rest || UntilVerb(rest, 0) is not { } subject)
                return null;
            (sentence, piece) = (rest, subject);
            words = rest.Words;
        }

        // Who invites to something that takes place holds it.
        if (Inviting.Find(words, out _) is >= 0 and var inviting && inviting <= piece.Words.Length + InvitingWithin && reading.NamesEvent(reading.Lines[0].Whole))
            return null;
        // "The organisations criticise the minister, …": a word in lower case behind them is what they do.
        if (piece.Start > sentence.Start && NameJudge.IsCased(sentence.Span) && !piece.Words[0].IsCapital && !piece.Words[0].IsNumber && !InlineList.IsArticle(piece.Words[0].Key, reading.Language))
            return null;
        piece = BehindIncluding(BehindDateline(piece));
        // Who reports it stands before the first comma.
        if (According.At(piece.Words, 0) > 0 && Separators.Cut(piece, Separators.Kind.Comma) is [_, var second, ..])
            piece = piece.From(second.Start);
        return WithoutSmallWords(UpToLastName(WithoutKind(piece)));
    }

    /// <summary>"In view of what happens, the A, the B and the C, demand …": the parts between commas before a verb of speaking that each bear an article; or null.</summary>
    public static Piece? BeforeVerbBehindComma(Piece sentence)
    {
        if (!NameJudge.IsCased(sentence.Span))
            return null;
        var parts = Separators.Cut(sentence, Separators.Kind.Comma);
        for (var i = 2; i < parts.Count; i++)
        {
            if (Vocabulary.SpeakingVerbs.At(parts[i].Words, 0) == 0 || parts[i].Words[0].IsCapital)
                continue;
            var from = i;
            while (from > 0 && parts[from - 1].Words is [{ IsCapital: false } article, { IsCapital: true }, ..] && InlineList.Articles.Contains(article.Key))
                from--;
            return i - from > 1 ? new Piece(sentence.Line, parts[from].Start, parts[i - 1].End - parts[from].Start) : null;
        }

        return null;
    }

    private const int InvitingWithin = 4;

    /// <summary>Verbs by which those who hold a gathering invite to it.</summary>
    public static readonly TermSet Inviting = new(["invite", "invites", "laden", "invitent", "convient", "invitan", "convidam", "invitano", "bjuder", "nodigen", "davet"]);

    private const int LongestPlain = 3;

    // Behind the last name more of the sentence may stand before its verb.
    private Piece UpToLastName(Piece piece)
    {
        var parts = Separators.Cut(piece, Separators.Kind.Comma);
        for (var i = parts.Count - 1; i > 0; i--)
        {
            var verdict = reading.Judge.Of(parts[i]);
            var isPlain = verdict is { Kind: NameKind.Unknown, Likeness: >= 0.5 } && parts[i].Words.Length <= LongestPlain && NameJudge.IsCased(parts[i].Span) && parts[i].Words.ToArray().All(word => word.IsCapital);
            if (verdict is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= 0.5 } || isPlain)
                return new Piece(piece.Line, piece.Start, (i + 1 < parts.Count && LastTwo(parts[i + 1], parts[..(i + 1)]) is { } two ? two : parts[i]).End - piece.Start);
        }

        return piece;
    }

    // "…, D and E of those who signed the letter": in a script without capitals, two names with which a part begins.
    private Piece? LastTwo(Piece part, List<Piece> before)
    {
        var names = runs.UpToProse(part);
        return !NameJudge.IsCased(part.Span) && Separators.CutEveryAnd(names, reading.Language) is { Count: 2 } two
            && two.TrueForAll(name => name.Words.Length > 1 && reading.Judge.Of(name, listed: true) is var verdict && (verdict is { Kind: NameKind.Organisation or NameKind.Person, Likeness: >= 0.5 } || (verdict.Kind is NameKind.Unknown or NameKind.Person && HalvesOfNames.IsPersonLike(name, before)))) ? names : null;
    }

    // "NAIROBI, 3 August 2016 - Eleven groups …": the sentence begins behind the dash.
    private Piece BehindDateline(Piece piece)
    {
        var start = reading.Document.StartOf(piece.Line);
        var date = reading.DatesIn(piece.Line).FirstOrDefault(found => found.Position - start >= piece.Start && found.End - start < piece.End);
        if (date is null || new Piece(piece.Line, piece.Start, date.Position - start - piece.Start).Words.Length > LongestKind)
            return piece;
        var behind = new Piece(piece.Line, date.End - start, piece.End - (date.End - start)).Trim(") ");
        return !behind.IsEmpty && (Separators.IsDash(behind.Span[0]) || behind.Span[0] is ':' or '.') ? behind.Trim("-–—―:. ") : piece;
    }

    /// <summary>"including", before some names of many.</summary>
    public static readonly TermSet Including = new(
        ["including", "among them", "darunter", "unter anderem", "dont", "parmi lesquels", "parmi lesquelles", "notamment", "entre ellas", "entre ellos", "incluidas", "incluidos", "entre elas", "incluindo", "tra cui", "fra cui", "däribland", "bland annat", "waaronder", "μεταξύ των οποίων", "aralarında", "di nav de", "از جمله", "شامل", "من بينها", "من بينهم", "بينها", "من ضمنها", "من ضمنهم", "منها", "منهم", "أبرزها", "أبرزهم", "لەوانە", "w tym"]);

    // "Eleven groups, including A, B and C": the names begin there.
    private static Piece BehindIncluding(Piece piece)
    {
        var words = piece.Words;
        var at = Including.Find(words, out var length);
        if (at <= 0 || at + length >= words.Length || at > LongestReach || !(Vocabulary.Plurals.IsIn(words[..at]) || Vocabulary.Organisations.Count(words[..at]) > 0))
            return piece;
        var names = new Piece(piece.Line, words[at + length].Start, piece.End - words[at + length].Start);
        // The list may stand in quotation marks as a whole.
        var text = piece.Line.Text;
        return text[names.Start - 1] is '“' or '«' or '"' or '”' && names.Span.IndexOfAny('”', '»', '"') is > 0 and var close ? new Piece(piece.Line, names.Start, close) : names;
    }

    // A preposition that led to the verb is no part of the last name.
    private Piece WithoutSmallWords(Piece piece)
    {
        var words = piece.Words;
        var count = words.Length;
        // "Ghana and Uruguay in Tavistan": what stands in a place is named before the preposition.
        for (var i = Math.Max(1, count - LongestKind); i < count - 1 && piece.Words[..i].Length > 0; i++)
        {
            if (!words[i].IsCapital && NameJudge.IsCased(piece.Span) && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(words, i) > 0
                && PlaceReader.Of(new Piece(piece.Line, words[i - 1].Start, words[i - 1].Length)) is not null && Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, i) is null or 0)
            {
                count = i;
                break;
            }
        }

        while (count > 1 && !words[count - 1].IsCapital && Vocabulary.FunctionWords.GetValueOrDefault(reading.Language)?.At(words[..count], count - 1) > 0)
            count--;
        return count == words.Length ? piece : new Piece(piece.Line, piece.Start, words[count - 1].End - piece.Start);
    }

    // "… and C in a joint statement": what the names speak in is none of them.
    private Piece WithoutKind(Piece piece)
    {
        var words = piece.Words;
        if (!Vocabulary.FunctionWords.TryGetValue(reading.Language, out var small))
            return piece;
        for (var i = 2; i < words.Length; i++)
        {
            if (Vocabulary.Kickers.At(words, i) == 0 && Vocabulary.Joint.At(words, i) == 0)
                continue;
            var at = i - 1;
            while (at > Math.Max(0, i - LongestKind) && small.At(words, at) == 0)
                at--;
            while (at > 1 && small.At(words, at - 1) > 0 && Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, at - 1) is null or 0)
                at--;
            if (small.At(words, at) > 0 && at > 0)
                return new Piece(piece.Line, piece.Start, words[at].Start - piece.Start).Trim(",،");
        }

        return piece;
    }

    /// <summary>What stands between a word and the verb that follows, or null where none does.</summary>
    public Piece? UntilVerb(Piece sentence, int from)
    {
        var words = sentence.Words;
        if (from >= words.Length)
            return null;
        var verb = Vocabulary.SpeakingVerbs.Find(words, out var length, from);
        // "Harbour Litigation Support Project": among capitals it is of a name.
        while (verb > 0 && verb + length < words.Length && words[verb].IsCapital && words[verb - 1].IsCapital && words[verb + length].IsCapital && NameJudge.IsCased(sentence.Span) && !words[verb].IsAllCapitals)
            verb = Vocabulary.SpeakingVerbs.Find(words, out length, verb + 1);
        if (Vocabulary.ClauseWords.TryGetValue(reading.Language, out var clauses) && clauses.Find(words, out _, from) is >= 0 and var clause && (verb < 0 || clause < verb))
            verb = clause;
        if (verb <= from)
            return null;
        var piece = new Piece(sentence.Line, words[from].Start, words[verb].Start - words[from].Start).Trim(",،");
        return SkipPlural(piece);
    }

    /// <summary>Who came or met somebody has not spoken by that.</summary>
    public static bool AreVisitors(ReadOnlySpan<Word> words) => Vocabulary.Attended.IsIn(words) && !Vocabulary.Kickers.IsIn(words) && !Vocabulary.Joint.IsIn(words) && !Vocabulary.Signed.IsIn(words);
}
