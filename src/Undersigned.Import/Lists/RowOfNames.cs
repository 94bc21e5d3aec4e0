using Undersigned.Import.Text;
using Undersigned.Import.Words;

namespace Undersigned.Import.Lists;

/// <summary>Parts a piece of a sentence that is known to begin with names, and to hold two at least, into them.</summary>
internal sealed class RowOfNames(Reading reading)
{
    private const int LongestName = 14;
    private const double Known = 0.5;
    private const int LeastKnown = 3;

    /// <summary>The names; null where there are fewer than two, or too few that are known to be names.</summary>
    public List<Piece>? In(Piece region)
    {
        // "Li navenda Partiya Nar, A, B û C …"
        if (reading.Language == "kmr" && ProseBehindNames.OpensWithPlace(region.Words) && Separators.Cut(region, Separators.Kind.Comma) is [_, var behind, ..])
            region = region.From(behind.Start);
        var names = new List<Piece>();
        var and = Vocabulary.And.GetValueOrDefault(reading.Language);
        var row = LeadingIn.UpToOthers(Begin(LeadingIn.Behind(region, reading.Language)), reading.Language);
        var parts = Separators.Cut(row, Separators.Kind.Semicolon) is { Count: > 1 } several && (several.Count > 2 || several.TrueForAll(part => Separators.Cut(part, Separators.Kind.Comma).Count > 1)) ? several : BehindLead(Separators.Cut(row, Separators.Kind.Comma));
        foreach (var part in parts)
        {
            // "the Quay Union, (QU), …": its short name.
            if (part.Span[0] == '(')
                continue;
            var own = WithoutArticle(and is null ? part : Separators.WithoutAnd(part, and, reading.Language));
            var isClosing = own != WithoutArticle(part);
            if (UpToProse(own, isLast: part == parts[^1]) is not { } name)
                break;
            // "Norway and Germany at the Council"
            if (names.TrueForAll(place => PlaceReader.Of(place) is not null) && LastCountry.Of(name, reading.Language) is { } countries)
            {
                names.AddRange(Separators.CutEveryAnd(countries, reading.Language));
                break;
            }

            // In Arabic each name may bear the word for "and", and none has a comma.
            var parted = names.Count > 0 && !isClosing && part == parts[^1] && !NameJudge.IsCased(name.Span) && LastTwoNames.Closing(name, reading.Language) is var (left, right) ? [left, right]
                : Parted(name, isLast: isClosing || part == parts[^1], closes: names.Count > (NameJudge.IsCased(name.Span) ? 0 : 1) && !isClosing);
            names.AddRange(parted);
            // Behind "and" the row is closed; Arabic may say it of each.
            if (name.End < own.End || ((parted.Count > 1 || isClosing) && names.Count > 1 && reading.Language != "ar"))
                break;
        }

        names.RemoveAll(name => name.Words.Length == 0);
        // "including A and B, demand …": what stands behind the comma is no name.
        if (names.Count > 1 && !IsKnown(names[^1]) && !HoldsAnd(names[^1]) && Parted(names[^2], isLast: true, closes: false) is { Count: 2 } closing && closing.TrueForAll(IsKnown))
            names = [.. names.Take(names.Count - 2), .. closing];
        // The last of several stands behind "and", wherever the sentence goes on.
        if (names.Count > 1 && names.Count == parts.Count(part => part.Start <= names[^1].Start) && Parted(names[^1], isLast: true, closes: names.Count > 2) is { Count: 2 } two)
            names = [.. names.Take(names.Count - 1), .. two];
        names = names.ConvertAll(name => ProseBehindNames.WithoutEnding(name, reading.Language));
        // "the A (AA), the B (BB) and the C (CC) ahead of …": where the others close with their short name, so does the last.
        if (names.Count > 1 && names.SkipLast(1).All(name => name.Span[^1] == ')') && names[^1].Span.IndexOf(") ") is > 0 and var close)
            names[^1] = names[^1].Slice(0, close + 1);
        // A last one many times as long as the others holds the rest of the sentence.
        if (names.Count > 1 && names[^1].Words.Length > (names.SkipLast(1).Max(name => name.Words.Length) + 1) * LeastKnown)
            return null;
        return names.Count > 1 && !HalvesOfNames.AreQualities(names, reading.Language) && names.Count(IsKnown) * LeastKnown >= names.Count && !names.TrueForAll(name => PlaceReader.Of(name) is not null) ? names : null;
    }

    /// <summary>The two names of a piece that is known to hold two, whatever they are called: where one "and" joins them, a comma before it or not; else null.</summary>
    public List<Piece>? Both(Piece region)
    {
        var row = Begin(LeadingIn.Behind(region, reading.Language));
        // "Ten workers' and pensioners' bodies": what is counted has no name.
        if (row.Words.Length == 0 || IsCounted(region.Words[..(region.Words.Length - row.Words.Length)]) || UpToProse(row, isLast: true) is not { } both)
            return null;
        var names = (Separators.Cut(both, Separators.Kind.Comma) is { Count: > 1 } parts ? BesideAnd(parts) : reading.Language == "ar" ? Separators.CutEveryWaw(both, everywhere: true) : Separators.CutEveryAnd(both, reading.Language)).ConvertAll(WithoutArticle);
        return names.Count == 2 && !HalvesOfNames.IsHalf(names[1]) && names.TrueForAll(name => name.Words.Length is > 0 and <= LongestName && MayBegin(name.Words) && PlaceReader.Of(name) is null && Vocabulary.Plurals.At(name.Words, 0) == 0 && !HoldsProse(name)) ? names : null;
    }

    // "A, and B": the "and" that joins the two stands behind the only comma.
    private List<Piece> BesideAnd(List<Piece> parts)
    {
        if (parts.Count != 2 || !Vocabulary.And.TryGetValue(reading.Language, out var and))
            return [];
        var second = Separators.WithoutAnd(parts[1], and, reading.Language);
        if (second == parts[1] && reading.Language == "ar" && second.Words is [{ Key: ['و', _, _, _, ..] } first, ..] && !Separators.HasOwnWaw([first]))
            second = second.From(second.Start + 1);
        return second == parts[1] ? [] : [parts[0], second];
    }

    private bool IsCounted(ReadOnlySpan<Word> before) =>
        before.Length > 0 && reading.Told.IsNumber(before[^1]) || before.Length > 1 && reading.Told.IsNumber(before[^2]) && Vocabulary.Organs.At(before, before.Length - 1) == 0;

    // In scripts with capitals a name has few other words, and those are small.
    private bool HoldsProse(Piece name) =>
        NameJudge.IsCased(name.Span) && name.Words.ToArray().Any(word => !word.IsCapital && !word.IsNumber && word.Length > LongestSmall && !reading.Says(Vocabulary.FunctionWords, [word]) && Vocabulary.Organisations.At([word], 0) == 0);

    private const int LongestSmall = 3;

    private const int LeadWithin = 3;

    // "The Orchard Alliance, made up of A, B and C": the names begin behind what leads to them.
    private static List<Piece> BehindLead(List<Piece> parts)
    {
        for (var i = 1; i < Math.Min(LeadWithin, parts.Count); i++)
        {
            var words = parts[i].Words;
            var lead = Math.Max(LeadsToNames.Composed.At(words, 0), Speakers.Including.At(words, 0));
            if (lead > 0 && lead < words.Length)
                return [parts[i].From(words[lead].Start), .. parts.Skip(i + 1)];
        }

        return parts;
    }

    private const int BeforeBody = 5;

    /// <summary>"both political bureaus of the Party …": in scripts without capitals a name begins with the kind of the body, where numbers and organs stand before it.</summary>
    public Piece Begin(Piece region)
    {
        var words = region.Words;
        if (words.Length == 0 || NameJudge.IsCased(region.Span))
            return words.Length == 0 ? region : Speakers.SkipPlural(reading.Language == "tr" ? BehindParticiple(region) : region);
        var from = 0;
        while (from < Math.Min(BeforeBody, words.Length))
        {
            if (Vocabulary.Organs.At(words, from) is > 0 and var organ)
                from += organ;
            else if (ToldCounts.IsDual(words, from))
                from++;
            else if (reading.Told.IsNumber(words[from]) || Vocabulary.Plurals.At(words, from) > 0 || Leading.At(words, from) > 0)
                from++;
            else
                break;
        }

        // "three political coalitions A, B and C": what is counted has no name.
        if (from > 0 && reading.Told.IsNumber(words[from - 1]))
        {
            var comma = region.Span.IndexOfAny(',', '،') is > 0 and var mark ? region.Start + mark : region.End;
            var next = Vocabulary.Organisations.Find(words, out _, from + 1);
            from = next > from && next <= from + CountedWithin && words[next].Start < comma ? next : Math.Max(Vocabulary.Organisations.At(words, from), ToldCounts.Counted.At(words, from)) == 1 && from + 1 < words.Length ? from + 1 + OfWhatKind.At(words, from + 1) : from;
        }

        return from == 0 || from >= words.Length ? region : region.From(words[from].Start);
    }

    // "gathered in Varan and of the union the founders being A, B and C": Turkish says before the names what they did, and ends it so.
    private static Piece BehindParticiple(Piece region)
    {
        var words = region.Words;
        var end = region.Span.IndexOf(',') is > 0 and var comma ? region.Start + comma : region.End;
        var from = 0;
        for (var i = 0; i + 1 < words.Length && words[i + 1].Start < end; i++)
        {
            if (!words[i].IsCapital && words[i].Key is [_, _, .., 'a' or 'e', 'n'] && words[i + 1].IsCapital)
                from = i + 1;
        }

        return from == 0 ? region : region.From(words[from].Start);
    }

    private const int CountedWithin = 3;

    // "three political parties"
    private static readonly TermSet OfWhatKind = new(["سیاسی", "مدنی", "کارگری", "صنفی", "مستقل", "چپ", "دانشجویی", "جمهوریخواه", "مذهبی", "حقوق بشری", "مەدەنی", "کرێکاری", "سەربەخۆ", "چەپ", "پیشەیی"]);

    private static readonly TermSet Leading = new(["شامل", "از جمله", "نێوان", "نێوانی", "میان", "بین", "بين", "شاندی", "شاندەکانی", "وەفدی", "کۆبوونەوەی", "هي", "هم", "أدناه", "ادناه", "أسفله"]);

    private bool IsKnown(Piece name) => reading.Judge.Of(name, listed: true) is { Kind: NameKind.Organisation or NameKind.Person or NameKind.Place, Likeness: >= Known };

    // The name with which a part begins, or null where none does.
    private Piece? UpToProse(Piece part, bool isLast)
    {
        var words = part.Words;
        if (words.Length == 0 || !MayBegin(words))
            return null;
        var name = NameJudge.IsCased(part.Span) ? isLast || reading.Judge.Clauses(words) > 0 ? UpToVerb(part) : part : WithoutSmallWords(ProseBehindNames.Without(part, reading.Language));
        return name.Words.Length is > 0 and <= LongestName * 2 && reading.Judge.Clauses(name.Words) == 0 ? name : null;
    }

    // "… and the River Union in one": the small words led to what the names speak in.
    private Piece WithoutSmallWords(Piece name)
    {
        var words = name.Words;
        var end = words.Length;
        while (end > 1 && (reading.Says(Vocabulary.FunctionWords, words.Slice(end - 1, 1)) || One.Contains(words[end - 1].Key)))
            end--;
        return end == words.Length ? name : new Piece(name.Line, name.Start, words[end - 1].End - name.Start);
    }

    private static readonly HashSet<string> One = ["یک", "يك", "یەک", "yek"];

    private bool MayBegin(ReadOnlySpan<Word> words)
    {
        if (NameJudge.IsCased(words[0].Key))
            return words[0].IsCapital || words[0].IsNumber;
        return Vocabulary.Organisations.At(words, 0) > 0
            || (!reading.Says(Vocabulary.FunctionWords, words[..1]) && !(reading.Language == "ar" && words[0].Key is ['ب', _, _, _, ..]) && Vocabulary.SpeakingVerbs.At(words, 0) == 0);
    }

    // A name ends where a verb, an adverb or what it speaks to follows in lower case.
    private Piece UpToVerb(Piece part)
    {
        var words = part.Words;
        var end = words.Length;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].IsCapital || words[i].IsNumber || NameJudge.IsParticle(words, i))
                continue;
            if (Vocabulary.SpeakingVerbs.At(words, i) > 0 && Vocabulary.Organisations.At(words, i) == 0 || reading.Says(Vocabulary.ClauseWords, words.Slice(i, 1)) || NameRuns.Connectives.At(words, i) > 0 || (i + 1 < words.Length && words[i + 1].IsNumber && NamesInRow.OnDay.Contains(words[i].Key)) || (reading.Language == "de" && SpokenTo.Contains(words[i].Key)))
            {
                end = i;
                break;
            }
        }

        // "A and B başkanları olarak": who speak for them.
        while (end > 1 && !words[end - 1].IsCapital && (Holders.Contains(words[end - 1].Key) || reading.Says(Vocabulary.FunctionWords, words.Slice(end - 1, 1))) && !IsAnd(words, end - 1))
            end--;
        var stop = end == words.Length ? part.End : words[end - 1].End;
        if (stop < part.End && part.Line.Text[stop] is ')' or '”' or '»' or '"')
            stop++;
        return new Piece(part.Line, part.Start, stop - part.Start);
    }

    private static readonly HashSet<string> Holders = [.. ((ReadOnlySpan<string>)["başkanları", "yöneticileri", "temsilcileri", "üyeleri", "sözcüleri", "kurumları", "örgütleri"]).ToArray().Select(word => Word.Of(word)[0].Key)];

    private static readonly HashSet<string> SpokenTo = ["an", "auf", "vor"];

    private bool IsAnd(ReadOnlySpan<Word> words, int at) => Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, at) > 0;

    private bool HoldsAnd(Piece piece)
    {
        for (var i = 1; i < piece.Words.Length; i++)
        {
            if (IsAnd(piece.Words, i))
                return true;
        }

        return false;
    }

    // A part of the row as it is, or the two names and more that "and" joins in it. Behind several others the last one closes the row, whatever it is called.
    private List<Piece> Parted(Piece part, bool isLast, bool closes)
    {
        if (!isLast && reading.Language != "ar")
            return [part];
        if (!NameJudge.IsCased(part.Span) && Separators.CutEveryAnd(part, reading.Language) is { Count: > 1 } all && all.TrueForAll(name => Vocabulary.Organisations.At(name.Words, 0) > 0))
            return all;
        (double Score, Piece Left, Piece Right) best = (LeastScore, default, default);
        var words = part.Words;
        for (var i = 1; i < words.Length; i++)
        {
            var glued = reading.Language == "ar" && words[i].Key is ['و', _, _, _, ..] && Vocabulary.Organisations.At(words, i) == 0 | Vocabulary.Organisations.At(Word.Of(words[i].Key[1..]), 0) > 0;
            var length = glued ? 0 : Vocabulary.And.GetValueOrDefault(reading.Language)?.At(words, i) ?? 0;
            if ((!glued && length == 0) || i + length >= words.Length)
                continue;
            var start = glued ? words[i].Start + 1 : words[i + length].Start;
            var (left, right) = (new Piece(part.Line, part.Start, words[i].Start - part.Start).Trim(" ,،"), WithoutArticle(part.From(start)));
            if (right.Words.Length == 0 || !MayBegin(right.Words) || left.Words.Length > LongestName || right.Words.Length > LongestName)
                continue;
            if (HalvesOfNames.BearShortNameOfBoth(left, right))
                continue;
            var score = Likeness(left) + Likeness(right);
            if (closes && isLast && (glued ? best.Right.IsEmpty && left.Words.Length > 1 && right.Words.Length > 1 : NameJudge.IsCased(part.Span) && !HoldsAnd(left) && !HoldsAnd(right)))
                score = Math.Max(score, LeastScore + OfAnd);
            // Of two that are as likely the later one closes the row.
            if (score >= best.Score)
                best = (score, left, right);
        }

        return best.Right.IsEmpty ? [part] : [best.Left, best.Right];
    }

    private const double LeastScore = 0.95;
    private const double OfAnd = 0.1;
    private const double OfUnknownAnd = 0.4;
    private const double OfOneWord = 0.5;

    // How likely both sides of an "and" are whole names.
    private double Likeness(Piece side)
    {
        var words = side.Words;
        var verdict = reading.Judge.Of(side, listed: true);
        var likeness = verdict.Kind == NameKind.None ? 0 : verdict.Likeness;
        if (!NameJudge.IsCased(side.Span))
            return Vocabulary.Organisations.At(words, 0) > 0 || verdict.Kind == NameKind.Person ? likeness : likeness - OfOneWord;
        var isBody = Vocabulary.Organisations.Count(words) > 0;
        for (var i = 1; i < words.Length; i++)
            likeness -= IsAnd(words, i) ? isBody && EndsLikeBody(words, i) ? OfAnd : OfUnknownAnd : 0;
        return words.Length == 1 && !words[0].IsAllCapitals && !isBody && PlaceReader.Of(side) is null ? likeness - OfOneWord : likeness;
    }

    // "Development and Communication Network": both halves of one name share the word for its kind, which closes it or opens it.
    private static bool EndsLikeBody(ReadOnlySpan<Word> words, int and) =>
        Vocabulary.Organisations.Count(words[(and + 1)..]) > 0 != Vocabulary.Organisations.Count(words[..and]) > 0;

    private Piece WithoutArticle(Piece piece)
    {
        var words = piece.Words;
        return words.Length > 1 && !words[0].IsCapital && words[1].IsCapital && InlineList.Articles.Contains(words[0].Key) ? piece.From(words[1].Start) : piece;
    }
}
