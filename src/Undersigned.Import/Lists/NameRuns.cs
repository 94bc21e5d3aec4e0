using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Finds where within a sentence the names of those who speak in it begin and end.</summary>
internal sealed class NameRuns(Reading reading)
{
    private const int LeastBeforeSigners = 5;
    private const int SignersWithin = 12;
    private const double Plausible = 0.5;

    private static readonly TermSet Foremost = new(["على رأسها", "وعلى رأسها", "في مقدمتها", "وفي مقدمتها", "متمثلا في", "متمثلاً في", "ممثلة في", "ممثلا في", "وهم", "وهي", "أبرزها", "ابرزها", "در رأس آنها", "عبارتند از", "عبارت‌اند از", "عبارت اند از", "بریتین لە", "بریتین له", "başta", "headed by", "led by", "namely", "nämlich", "à savoir", "a saber", "vale a dire"]);

    /// <summary>"Ten parties formed the alliance, among them A, B and C": what stands behind "among them", or null.</summary>
    public Piece? AfterIncluding(Piece sentence, TermSet including)
    {
        var words = sentence.Words;
        var at = Foremost.Find(words, out var length);
        if (at < 0)
            at = including.Find(words, out length);
        if (at >= 0 && reading.Language == "tr" && AmongThem(sentence, at + length) is { } among)
            return among;
        var names = at < 0 ? LeadingIn.Behind(sentence, reading.Language) : sentence;
        if (names.Start > sentence.Start)
            (at, length) = (words.Length - names.Words.Length, 0);
        if (at < 2 || at + length >= words.Length)
            return null;
        var before = words[..at];
        var speaks = Vocabulary.Signed.IsIn(words) || (reading.Language == "ar" && Vocabulary.SpeakingVerbs.At(words, 0) > 0 && reading.Told.Any) || Vocabulary.StrongLetter.IsIn(words) || TogetherWith.SpeakIn.IsIn(words[at..]) || Vocabulary.Joint.IsIn(before) || (Vocabulary.Alliance.IsIn(before) && (Vocabulary.Founding.IsIn(before) || Vocabulary.Launching.IsIn(before) || Vocabulary.SpeakingVerbs.IsIn(before)));
        // "Each of A, B and C said": they open the sentence, but for the verb and what they are.
        speaks |= reading.Language == "ar" && reading.Told.Any && Speakers.Each.Find(words[..Math.Min(OpeningWords + 1, words.Length)], out var each) is > 0 and var opening && opening + each == at;
        // "The names of artists such as A, B and C are to be seen at the end of this text"
        speaks |= NamedOthers.NamesOf.IsIn(before) && AtEnd.IsIn(words[at..]);
        return speaks && (names.Start > sentence.Start || Vocabulary.StrongLetter.IsIn(before) || Vocabulary.Plurals.IsIn(before) || Vocabulary.Organisations.Count(before) > 0) && !Vocabulary.Attended.IsIn(before) ? UpToProse(new Piece(sentence.Line, words[at + length].Start, sentence.End - words[at + length].Start)) : null;
    }

    /// <summary>"The six parties met, namely A, B, C, D, E and F": what stands behind "namely" and bodies, or null.</summary>
    public Piece? Namely(Piece sentence)
    {
        var words = sentence.Words;
        var at = Foremost.Find(words, out var length);
        if (at < 1 || at + length >= words.Length || !(Vocabulary.Plurals.IsIn(words[..at]) || ToldCounts.Counted.IsIn(words[..at])))
            return null;
        var names = new Piece(sentence.Line, words[at + length].Start, sentence.End - words[at + length].Start);
        // All of them may stand in one pair of quotation marks.
        return names.Start > 0 && names.Line.Text[names.Start - 1] is '"' or '“' or '«' && names.Span.IndexOfAny('"', '”', '»') is > 0 and var close ? names.Slice(0, close) : UpToProse(names);
    }

    private static readonly TermSet AtEnd = new(["at the end of", "below the", "under the text", "am ende", "au bas", "al pie", "in calce", "در انتهای", "در پایان این", "پای این", "در پای", "در ذیل", "ذیل این", "به چشم می خورد", "به چشم می‌خورد", "دیده می شود", "دیده می‌شود", "في نهاية", "أسفل"]);

    // "Aralarında A, B ve C’nin de bulunduğu 50 aydın … ortak metne imza attı": Turkish closes with a verb what it opened.
    private static Piece? AmongThem(Piece sentence, int from)
    {
        var words = sentence.Words;
        var to = Closes.Find(words, out var length, from);
        return to > from && (Vocabulary.Signed.IsIn(words[(to + length)..]) || Vocabulary.Joint.IsIn(words[(to + length)..])) ? new Piece(sentence.Line, words[from].Start, words[to].Start - words[from].Start).Trim() : null;
    }

    private static readonly TermSet Closes = new(["de bulunduğu", "da bulunduğu", "bulunduğu", "de olduğu", "da olduğu", "de yer aldığı", "da yer aldığı", "yer aldığı"]);

    /// <summary>"A, B, C and D are among the signatories": the names that open a sentence in which the word for signing follows, or null.</summary>
    public Piece? BeforeSigners(Piece sentence)
    {
        var words = sentence.Words;
        var at = Vocabulary.Signed.Find(words, out var length, Math.Min(words.Length, LeastBeforeSigners));
        // "… and a group of signatories of the May declaration are among the signatories of …"
        while (at >= 0 && Vocabulary.Signed.Find(words, out var next, at + length) is >= 0 and var later)
            (at, length) = (later, next);
        if (at < 0 || Vocabulary.InvitationToSign.IsIn(words))
            return null;
        var head = new Piece(sentence.Line, sentence.Start, words[at].Start - sentence.Start);
        var parts = Separators.Cut(head, Separators.Kind.Comma);
        // Among names that are known, a word or two of which nothing is known name somebody, too.
        var names = parts.TakeWhile(part => reading.Judge.Of(part) is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Place, Likeness: >= Plausible } || (part != parts[0] && part.Words.Length <= LongestUnknown && reading.Judge.Of(part).Kind == NameKind.Unknown && reading.Judge.Clauses(part.Words) == 0)).Count();
        if (names < LeastBeforeSigners)
            return null;
        var end = parts[names - 1].End;
        if (names < parts.Count && Opening(parts[names]) is { } last)
            end = last.End;
        return head.From(end).Words.Length > SignersWithin ? null : new Piece(head.Line, head.Start, end - head.Start);
    }

    private const int LeastInRun = 4;
    private const int SigningBefore = 24;

    /// <summary>The longest run of names in a sentence that speaks of signing, from the first name within a part to the last: "… signed by many, such as A, B, C and D, among others".</summary>
    public Piece? Longest(Piece sentence)
    {
        var words = sentence.Words;
        var at = Vocabulary.Signed.Find(words, out var length);
        if (at < 0 || Vocabulary.InvitationToSign.IsIn(words) || Vocabulary.Attended.Find(words, out _) is >= 0 and var came && came < at)
            return null;
        var kind = Separators.Cut(sentence, Separators.Kind.Semicolon).Count > 2 ? Separators.Kind.Semicolon : Separators.Kind.Comma;
        List<Piece> parts = [.. Separators.Cut(sentence, kind).SelectMany(part => Separators.CutEveryAnd(part, reading.Language) is { Count: > 1 } joined && joined.Skip(1).All(IsOfficeHolder) ? joined : [part])];
        var (from, to, most) = (0, 0, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            if (!IsName(parts[i]))
                continue;
            var (end, names) = (i + 1, 1);
            // "A and B with the publication of a call to the students, …": behind the name the sentence has gone on.
            while (end < parts.Count && !GoesOn(parts[end - 1]) && (IsName(parts[end]) || TellsOfName(parts[end])))
                names += IsName(parts[end++]) ? 1 : 0;
            if (names > most)
                (from, to, most) = (i, end, names);
            i = end;
        }

        if (most < LeastInRun - 1)
            return null;
        // What tells of the first name stands between it and the next one.
        while (from > 1 && TellsOfName(parts[from - 1]) && Closing(parts[from - 1]) is null)
            from--;
        var start = from > 0 && Closing(parts[from - 1]) is { } first ? first.Start : parts[from].Start;
        var stop = to < parts.Count && Opening(parts[to]) is { } last ? last.End : parts[to - 1].End;
        var run = UpToProse(new Piece(sentence.Line, start, stop - start));
        var signing = words[at + length - 1].End;
        var between = signing <= start ? new Piece(sentence.Line, signing, start - signing).Words.Length : run.End <= words[at].Start ? new Piece(sentence.Line, run.End, words[at].Start - run.End).Words.Length : 0;
        return between > SigningBefore ? null : run;
    }

    /// <summary>Whether behind the name with which a part begins a Persian or Sorani sentence goes on.</summary>
    public bool GoesOn(Piece part) => reading.Language is "fa" or "ckb" && UpToProse(part).End < part.End;

    // "the chair of the Quarter Union Ada Weber": both sides of "and" are whole.
    private bool IsOfficeHolder(Piece part) => NameJudge.IsCased(part.Span) && !part.Words[0].IsCapital && reading.Judge.Of(part, listed: true).Kind == NameKind.Person;

    private bool IsName(Piece part) => IsCouple(part) || IsOne(part);

    // "Ada and Thomas Weber"
    private bool IsCouple(Piece part) =>
        part.Words is { Length: >= LeastInRun and <= LongestUnknown + 1 } words && words[0].IsCapital && words[2].IsCapital && words[^1].IsCapital && Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, 1) == 1
        && (Vocabulary.GivenNames.At(words, 0) > 0 || Vocabulary.GivenNames.At(words, 2) > 0);

    private bool IsOne(Piece part) =>
        reading.Judge.Of(ListFinder.FirstPart(part), listed: true) is var verdict && reading.Judge.Clauses(part.Words) == 0 && !Vocabulary.Signed.IsIn(part.Words)
        && (verdict is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Place, Likeness: >= Plausible }
            || (verdict.Kind == NameKind.Unknown && !NameJudge.IsCased(part.Span) && part.Words.Length is >= 2 and <= LongestUnknown));

    private const int LongestUnknown = 4;
    private const int LongestDescription = 8;

    // "chair of the Quarter Union": what stands between two names.
    private bool TellsOfName(Piece part) =>
        !IsPredicate(part) && (reading.Judge.Of(part, listed: true).Kind is NameKind.Role or NameKind.Organ
        || (part.Words.Length <= LongestDescription && reading.Judge.Clauses(part.Words) == 0
            && (Vocabulary.Roles.Find(part.Words, out _) is >= 0 and <= 1 || (NameJudge.IsCased(part.Span) && !part.Words[0].IsCapital && !part.Words[0].IsNumber))));

    private static readonly HashSet<string> Indefinite = ["un", "une", "una", "uno", "um", "uma", "a", "an", "ein", "eine", "einen", "een", "en", "ett", "que", "che", "that", "dass"];

    // "demande un moratoire": with an article behind its first word it is what they do.
    private static bool IsPredicate(Piece part) =>
        part.Words is [{ IsCapital: false }, { IsCapital: false } second, _, ..] && NameJudge.IsCased(part.Span) && (Indefinite.Contains(second.Key) || second.Key is "le" or "la" or "les" or "el" or "los" or "las" or "the" or "il" or "die" or "den" or "das");

    // "… signed by Lena Ostrow", "… of the arts such as Lena Ostrow": the name at the end of a part.
    private Piece? Closing(Piece part)
    {
        var words = part.Words;
        if (Vocabulary.Signed.Find(words, out var length) is >= 0 and var at && at + length < words.Length)
        {
            var from = at + length;
            var before = Math.Max(Speakers.Before.At(words, from), BeforeUncased.At(words, from));
            from += from + before < words.Length ? before : 0;
            // "signed by the Quarter Union": the article is the sentence's.
            if (from + 1 < words.Length && !words[from].IsCapital && words[from + 1].IsCapital && InlineList.IsArticle(words[from].Key, reading.Language))
                from++;
            var rest = part.From(words[from].Start);
            if ((IsName(rest) && (!NameJudge.IsCased(part.Span) || rest.Words[0].IsCapital || Vocabulary.Honorifics.At(rest.Words, 0) > 0 || reading.Judge.Of(rest, listed: true).Kind == NameKind.Person)) || (NameJudge.IsCased(part.Span) && rest.Words[0].IsCapital && Separators.Cut(rest, Separators.Kind.Comma) is [{ } head, _, ..] && IsName(head)))
                return rest;
        }

        return NameJudge.IsCased(part.Span) ? Capitals(part) : LeadingIn.Behind(part, reading.Language) is { Words.Length: <= LongestUnknown } behind && behind.Start > part.Start ? behind : null;
    }

    /// <summary>"the names of", before names.</summary>
    public static readonly TermSet BeforeUncased = new(["از", "من", "نام", "نام های", "نامهای", "اسامی", "أسماء", "اسماء", "ناوی", "ناوەکانی", "navên"]);

    private static Piece? Capitals(Piece part)
    {
        var words = part.Words;
        var from = words.Length;
        while (from > 0 && words[from - 1].IsCapital && (from == words.Length || words[from].Start - words[from - 1].End == 1))
            from--;
        return from > 0 && words.Length - from is >= 2 and <= LongestUnknown ? part.From(words[from].Start) : null;
    }

    private const int LongestPair = 9;

    // "Lena Ostrow’s", "and Lena Ostrow have …": the person's name at the beginning of a part.
    private Piece? Opening(Piece part)
    {
        if (Vocabulary.And.GetValueOrDefault(reading.Language) is { } and)
            part = Separators.WithoutAnd(part, and, reading.Language);
        if (!NameJudge.IsCased(part.Span))
            return UpToProse(part) is { Words.Length: >= 2 and <= LongestPair } whole ? whole : null;
        return PersonName.Read(part, cased: true) is { Name.Words.Length: > 1 } person && person.Name.Start == part.Start ? person.Name : null;
    }

    /// <summary>The piece up to where its sentence goes on with a verb.</summary>
    public Piece UpToProse(Piece piece) => ProseBehindNames.Without(piece, reading.Language);

    /// <summary>"A and B, the attack on the quay": what stands behind the names and a comma is what they speak of.</summary>
    public Piece UpToLastName(Piece piece)
    {
        var last = default(Piece);
        var isClosed = false;
        foreach (var part in Separators.Cut(piece, Separators.Kind.Comma))
        {
            var names = Separators.CutEveryAnd(part, reading.Language);
            // Behind "and" the list is closed, unless what follows is surely a name.
            if (!names.TrueForAll(IsName) || (isClosed && reading.Judge.Of(part, listed: true).Kind == NameKind.Unknown))
                break;
            last = part;
            isClosed |= names.Count > 1;
        }

        return last.IsEmpty ? piece : new Piece(piece.Line, piece.Start, last.End - piece.Start);
    }

    private const int LeastBodies = 4;
    private const int OpeningWords = 3;

    /// <summary>"The A, the B, C and D called on everyone …": four bodies and more with which a sentence begins, or null.</summary>
    public Piece? OpeningBodies(Piece sentence)
    {
        var parts = Separators.Cut(sentence, Separators.Kind.Comma);
        if (parts.Count < LeastBodies || Vocabulary.Attended.IsIn(sentence.Words))
            return null;
        var from = Connectives.IsAll(parts[0].Words) || NamesInRow.Days.IsAll(parts[0].Words) ? 1 : IsBody(parts[0]) || IsLikeBody(parts[0]) ? 0 : parts[0].Words.Length <= OpeningWords ? 1 : -1;
        if (from < 0)
            return null;
        var (to, bodies) = (from, 0);
        while (to < parts.Count && (IsBody(parts[to]) || IsLikeBody(parts[to])))
            bodies += IsBody(parts[to++]) ? 1 : 0;
        if (to - from < LeastBodies - 1 || bodies * 2 < to - from)
            return null;
        var end = to < parts.Count ? LastBody(parts[to]) ?? parts[to - 1] : parts[to - 1];
        return new Piece(sentence.Line, parts[from].Start, end.End - parts[from].Start);
    }

    /// <summary>Every run of three names and more between commas in a sentence, whatever stands around it: from a name at the end of a part to the name with which the last one begins.</summary>
    public IEnumerable<Piece> All(Piece sentence)
    {
        var parts = Separators.Cut(sentence, Separators.Kind.Comma);
        for (var i = 0; i < parts.Count; i++)
        {
            if (!IsPlainName(parts[i]) || Connectives.IsAll(parts[i].Words))
                continue;
            var to = i + 1;
            while (to < parts.Count && IsPlainName(parts[to]))
                to++;
            if (to - i >= LeastBetween)
            {
                // "…, Chargé d'affaires Ada Weber and Ambassador Jens Holm"
                var two = to < parts.Count ? Separators.CutEveryAnd(parts[to], reading.Language) : [];
                var last = two is [var one, var other] && IsPlainName(one) && IsPlainName(other) ? other : to < parts.Count ? LastBody(parts[to]) ?? parts[to - 1] : parts[to - 1];
                yield return new Piece(sentence.Line, parts[i].Start, last.End - parts[i].Start);
                // "The local groups Aldersby, Westhaven, …"
                var plural = Vocabulary.Plurals.Find(parts[i].Words, out var length);
                if (plural < 0)
                    plural = ToldCounts.Counted.Find(parts[i].Words, out length);
                if (plural >= 0 && plural + length < parts[i].Words.Length)
                    yield return new Piece(sentence.Line, parts[i].Words[plural + length].Start, last.End - parts[i].Words[plural + length].Start);
                if (i > 0 && (BehindColon(parts[i - 1]) ?? Closing(parts[i - 1]) ?? LastWords(parts[i - 1])) is { } first)
                    yield return new Piece(sentence.Line, first.Start, last.End - first.Start);
                if (to - i > LeastBetween)
                    yield return new Piece(sentence.Line, parts[i + 1].Start, last.End - parts[i + 1].Start);
            }

            i = to;
        }
    }

    private const int LeastBetween = 2;

    internal static readonly TermSet Connectives = new(
        ["now", "today", "yesterday", "meanwhile", "however", "also", "together", "in addition", "earlier", "heute", "gestern", "nun", "jetzt", "außerdem", "aujourd'hui", "hier", "ainsi", "désormais", "hoy", "ayer", "ahora", "además", "hoje", "ontem", "agora", "oggi", "ieri", "inoltre", "idag", "nu", "vandaag", "bugün", "dün", "ayrıca", "îro", "duh", "ئەمڕۆ", "دوێنێ", "امروز", "دیروز", "همچنین", "تاکنون", "تا کنون", "تا این لحظه", "so far", "until now", "bisher", "bislang", "jusqu'ici", "à ce jour", "hasta ahora", "hasta el momento", "finora", "até agora", "hittills", "tot nu toe", "şimdiye kadar", "heta niha", "تا ئێستا", "حتى الآن", "اليوم", "أمس", "كما"]);

    private bool IsPlainName(Piece part) => (IsBody(part) || IsLikeBody(part) || IsName(part)) && reading.Judge.Clauses(part.Words) == 0 && (NameJudge.IsCased(part.Span) || !ProseBehindNames.IsLedOn(part.Words));

    // "Seven groups have founded the alliance: the Union of the Quay, …"
    private Piece? BehindColon(Piece part) =>
        part.Span.LastIndexOf(": ") is > 0 and var colon && new Piece(part.Line, part.Start + colon + 1, part.Length - colon - 1).Trim() is { Words.Length: > 1 } behind && IsPlainName(behind) ? behind : null;

    // The capitals at the end of a part, one word of them, too: "… den Verbänden Seebrücke".
    private static Piece? LastWords(Piece part)
    {
        var words = part.Words;
        if (!NameJudge.IsCased(part.Span))
            return null;
        var from = words.Length;
        while (from > 0 && (words[from - 1].IsCapital || words[from - 1].IsNumber))
            from--;
        return from < words.Length && from > 0 ? part.From(words[from].Start) : null;
    }

    private bool IsBody(Piece part) =>
        reading.Judge.Of(part, listed: true) is { Kind: NameKind.Organisation, Likeness: >= Plausible } && reading.Judge.Clauses(part.Words) == 0;

    // A name of capitals between bodies, an article or "together with" before it.
    private static bool IsLikeBody(Piece part)
    {
        if (!NameJudge.IsCased(part.Span))
            return false;
        var words = part.Words;
        var from = 0;
        while (from < words.Length && from < OpeningWords && !words[from].IsCapital)
            from++;
        return from < words.Length && words.Length - from <= LongestUnknown && words[from..].ToArray().All(word => word.IsCapital || word.IsNumber || word.Length <= OpeningWords);
    }

    // "and D called on everyone": the capitals behind "and", or what comes before the verb.
    private Piece? LastBody(Piece part)
    {
        var words = part.Words;
        if (!NameJudge.IsCased(part.Span))
            return UpToProse(part) is { Words.Length: > 0 and <= LongestPair } whole && whole.End < part.End ? whole : null;
        var count = 0;
        var and = Vocabulary.And.GetValueOrDefault(reading.Language);
        var small = Vocabulary.FunctionWords.GetValueOrDefault(reading.Language);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsCapital || words[i].IsNumber)
                count = i + 1;
            else if (and?.At(words, i) is null or 0 && small?.At(words, i) is null or 0 && !InlineList.Articles.Contains(words[i].Key))
                break;
        }

        return count == 0 ? null : new Piece(part.Line, part.Start, words[count - 1].End - part.Start);
    }
}
